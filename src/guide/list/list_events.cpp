#include "guide/list/list_events.h"

#include <algorithm>
#include <charconv>

#include "guide/controls.h"
#include "guide/list/packed.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using law::Key;

constexpr std::string_view prefix = "list.";
constexpr std::string_view key_prefix = "list.key.";
constexpr std::string_view order_prefix = "list.order.";
constexpr std::string_view outcome_prefix = "list.outcome=";
constexpr std::string_view channel_prefix = "list.channel=";
constexpr std::string_view sort_prefix = "list.sort=";
constexpr std::string_view column_prefix = "column.";
constexpr std::uint64_t most_bytes = 1ULL << 40U;

std::optional<std::size_t> place_in(std::string_view text) {
  std::size_t place = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && place < most_list_columns ? std::optional(place) : std::nullopt;
}

void read_on(ListState& list, std::string_view packed) {
  Unpacker in(packed);
  ListReading reading;
  reading.going = true;
  reading.file = in.text();
  reading.done = in.number(most_bytes);
  reading.all = in.number(most_bytes);
  if (!in.done()) return;
  list.reading = reading;
  list.refused = {};
}

void refuse(ListState& list, std::string_view packed) {
  Unpacker in(packed);
  std::string file = in.text();
  ListProblem problem;
  problem.name = in.text();
  problem.column = in.text();
  problem.value = in.text();
  if (!in.done()) return;
  // The desk itself is gone, and what it kept.
  if (problem.name == "stopped") list = {};
  list.reading = {};
  list.refused_file = std::move(file);
  list.refused = std::move(problem);
}

void take(ListState& list, std::string_view packed) {
  auto told = unpack_told(packed);
  if (!told) return;
  if (told->list != list.told.list) list = {};
  list.told = *std::move(told);
}

bool from_desk(ListState& list, const Event& event) {
  if (event.id == "list.reading") return read_on(list, event.value), true;
  if (event.id == "list.refused") return refuse(list, event.value), true;
  if (event.id == "list.came") return take(list, event.value), true;
  if (event.id == "list.printed") return list.wish.sheets = false, true;
  return false;
}

void cancel(ListState& list) {
  if (list.reading.going)
    list.reading = {};
  else
    list.wish.check = false;
}

void check(ListState& list) {
  const auto& columns = list.told.columns;
  list.asked_early = std::any_of(columns.begin(), columns.end(), [&](const ListColumn& column) {
    return waits_for_order(list, column);
  });
  list.wish.check = !list.asked_early && list.told.problems.empty();
}

// "list.order.3=day_first"
void say_order(ListState& list, std::string_view id) {
  const std::size_t equals = std::min(id.find('='), id.size());
  const auto place = place_in(id.substr(order_prefix.size(), equals - order_prefix.size()));
  const std::string_view value = id.substr(std::min(equals + 1, id.size()));
  if (!place) return;
  if (value == "day_first") list.wish.columns[*place].order = DayMonth::day_first;
  if (value == "month_first") list.wish.columns[*place].order = DayMonth::month_first;
}

void say_key(ListState& list, std::string_view number, std::string_view value) {
  const auto place = place_in(number);
  const auto key = law::from_name<Key>(value);
  if (!place || (!key && !value.empty())) return;
  ListColumnChoice& choice = list.wish.columns[*place];
  choice.key_said = true;
  choice.key = key;
}

void show_outcome(ListView& view, std::string_view value) {
  view.only_faulty = value == faulty_rows;
  view.outcome = law::from_name<law::Outcome>(value);
}

// The same column again turns the order round.
void sort_by(ListView& view, std::string_view by) {
  ListSort sort = ListSort::as_in_file;
  std::size_t column = 0;
  if (by == "outcome") sort = ListSort::outcome;
  if (by == "earliest") sort = ListSort::earliest;
  if (by == "channel") sort = ListSort::channel;
  if (by.starts_with(column_prefix)) {
    const auto place = place_in(by.substr(column_prefix.size()));
    if (!place) return;
    sort = ListSort::column;
    column = *place;
  }
  const bool again = view.sort == sort && view.column == column;
  view.descending = again && !view.descending;
  view.sort = sort;
  view.column = column;
}

// Another choice of rows begins with its first page.
bool narrow(ListView& view, const Event& event) {
  const std::string_view id = event.id;
  if (id.starts_with(outcome_prefix))
    show_outcome(view, id.substr(outcome_prefix.size()));
  else if (id.starts_with(channel_prefix))
    view.channel = law::from_name<law::Channel>(id.substr(channel_prefix.size()));
  else if (id == "list.missing")
    view.missing = law::from_name<Key>(event.value);
  else if (id == "list.month")
    view.month = place_in(event.value);
  else if (id == "list.words")
    view.words = shortened(on_one_line(event.value), longest_list_words);
  else if (id.starts_with(sort_prefix))
    sort_by(view, id.substr(sort_prefix.size()));
  else
    return false;
  if (view.month && *view.month >= list_months) view.month.reset();
  view.page = 0;
  return true;
}

void turn_page(const ListState& list, ListView& view, bool forward) {
  const std::uint64_t pages = (list.told.matching + list_page_rows - 1) / list_page_rows;
  if (forward && view.page + 1 < pages) ++view.page;
  if (!forward && view.page > 0) --view.page;
}

void act(ListState& list, const Event& event) {
  const std::string_view id = event.id;
  if (id == "list.cancel")
    cancel(list);
  else if (id == "list.check")
    check(list);
  else if (id == "list.columns")
    list.wish.check = false;
  else if (id == "list.clear")
    list = {};
  else if (id == "list.sheets")
    list.wish.sheets = true;
  else if (id == "list.previous" || id == "list.next")
    turn_page(list, list.wish.view, id == "list.next");
  else if (id.starts_with(key_prefix))
    say_key(list, id.substr(key_prefix.size()), event.value);
  else if (id.starts_with(order_prefix) && event.value == "on")
    say_order(list, id);
  else
    narrow(list.wish.view, event);
}

}  // namespace

bool list_event(Model& model, const Event& event) {
  if (!event.id.starts_with(prefix)) return false;
  if (model.kiosk) return true;
  ListState list = *model.list;
  if (!from_desk(list, event) && model.route.screen == Screen::list) act(list, event);
  model.list.set(std::move(list));
  return true;
}

std::optional<Key> key_of(const ListState& list, const ListColumn& column) {
  const auto said = list.wish.columns.find(column.place);
  const bool known = said != list.wish.columns.end() && said->second.key_said;
  return known ? said->second.key : column.key;
}

bool waits_for_order(const ListState& list, const ListColumn& column) {
  const auto said = list.wish.columns.find(column.place);
  const bool known = said != list.wish.columns.end() && said->second.order != DayMonth::not_said;
  return column.asks_order && !known;
}

std::string list_order(const Model& model) {
  if (!model.list->here()) return {};
  return pack({model.list->told.list, model.language, model.today, model.site, model.list->wish});
}

}  // namespace pandu::guide
