#include "guide/list/list_order.h"

#include <limits>

#include "guide/list/packed.h"
#include "law/date.h"

namespace pandu::guide {
namespace {

// 0 for none.
template <class E>
std::uint64_t number_of(const std::optional<E>& value) {
  return value ? static_cast<std::uint64_t>(*value) + 1 : 0;
}

template <class E>
std::optional<E> optional_of(Unpacker& in, std::size_t count) {
  const std::uint64_t number = in.number(count);
  return number == 0 ? std::nullopt : std::optional(static_cast<E>(number - 1));
}

void put(Packer& out, const ListView& view) {
  out.put(number_of(view.outcome)).put(number_of(view.channel)).put(number_of(view.missing));
  out.put(number_of(view.month)).put(view.only_faulty).put(view.words);
  out.put(static_cast<std::uint64_t>(view.sort)).put(view.column).put(view.descending);
  out.put(view.page);
}

ListView take_view(Unpacker& in) {
  ListView view;
  view.outcome = optional_of<law::Outcome>(in, law::count_of<law::Outcome>);
  view.channel = optional_of<law::Channel>(in, law::count_of<law::Channel>);
  view.missing = optional_of<law::Key>(in, law::count_of<law::Key>);
  view.month = optional_of<std::size_t>(in, list_months);
  view.only_faulty = in.flag();
  view.words = in.text();
  view.sort = in.one_of<ListSort>(5);
  view.column = in.place(most_list_columns - 1);
  view.descending = in.flag();
  view.page = in.place(std::numeric_limits<std::uint32_t>::max());
  return view;
}

void put(Packer& out, const ListWish& wish) {
  out.put(wish.columns.size());
  for (const auto& [place, choice] : wish.columns) {
    out.put(place).put(choice.key_said).put(number_of(choice.key));
    out.put(static_cast<std::uint64_t>(choice.order));
  }
  out.put(wish.check).put(wish.sheets);
  put(out, wish.view);
}

ListWish take_wish(Unpacker& in) {
  ListWish wish;
  for (std::uint64_t left = in.number(most_list_columns); left > 0 && in.good(); --left) {
    ListColumnChoice& choice = wish.columns[in.place(most_list_columns - 1)];
    choice.key_said = in.flag();
    choice.key = optional_of<law::Key>(in, law::count_of<law::Key>);
    choice.order = in.one_of<DayMonth>(3);
  }
  wish.check = in.flag();
  wish.sheets = in.flag();
  wish.view = take_view(in);
  return wish;
}

}  // namespace

std::string pack(const ListOrder& order) {
  Packer out;
  out.put(order.list).put(order.language == content::Language::en);
  out.put(law::to_iso(order.on)).put(order.site);
  put(out, order.wish);
  return out.take();
}

std::optional<ListOrder> unpack_order(std::string_view packed) {
  Unpacker in(packed);
  ListOrder order;
  order.list = in.number(std::numeric_limits<std::uint32_t>::max());
  order.language = in.flag() ? content::Language::en : content::Language::id;
  const auto on = law::parse_date(in.text());
  order.site = in.text();
  order.wish = take_wish(in);
  if (!in.done() || !on) return std::nullopt;
  order.on = *on;
  return order;
}

}  // namespace pandu::guide
