#include "desk/desk.h"

#include <algorithm>
#include <utility>

#include "bulk/roster_view.h"
#include "desk/problem.h"
#include "desk/seen.h"
#include "share/share_code.h"

namespace pandu::desk {
namespace {

// Before anybody asked, no row is judged, so any day will do.
const law::Date no_date = law::make_date(1970, 1, 1);

bulk::DateOrder order_of(guide::DayMonth order) { return static_cast<bulk::DateOrder>(order); }

bulk::Filter filter_of(const guide::ListView& view) {
  return {view.outcome, view.channel, view.missing, view.month, view.only_faulty, view.words};
}

bulk::SortBy sort_of(const guide::ListView& view, const bulk::Mapping& mapping) {
  bulk::SortBy sort;
  const bool known = view.sort != guide::ListSort::column || view.column < mapping.columns.size();
  if (known) sort.what = static_cast<bulk::SortBy::What>(view.sort);
  sort.column = view.column;
  sort.descending = view.descending;
  return sort;
}

}  // namespace

Desk::Desk(const content::Content& content) : content_(content), vocabulary_(content.list_words) {}

void Desk::begin(std::string_view file) {
  coming_ =
      std::make_unique<bulk::Roster>(content_, vocabulary_, no_date, content::Language::id,
                                     [this](const law::Answers& answers) { return link(answers); });
  coming_file_ = seen(file);
}

void Desk::feed(std::string_view bytes) {
  if (coming_) coming_->feed(bytes);
}

std::optional<guide::ListProblem> Desk::finish() {
  std::unique_ptr<bulk::Roster> read = std::move(coming_);
  if (!read) return std::nullopt;
  read->finish();
  if (auto problem = hopeless_problem(*read)) return problem;
  roster_ = std::move(read);
  file_ = coming_file_;
  guessed_ = roster_->mapping();
  // The orders of the list before are none of this one's.
  guide::ListOrder fresh;
  fresh.list = order_.list + 1;
  order_ = fresh;
  matched_.reset();
  return std::nullopt;
}

std::string Desk::link(const law::Answers& answers) const {
  return share::start_page(order_.site, order_.language) +
         share::share_address(answers, order_.on, content_.rules);
}

void Desk::map_columns(const std::map<std::size_t, guide::ListColumnChoice>& choices) {
  bulk::Mapping mapping = guessed_;
  for (const auto& [place, choice] : choices) {
    if (place >= mapping.columns.size()) continue;
    bulk::Column& column = mapping.columns[place];
    if (choice.key_said) column.key = choice.key;
    if (choice.order != guide::DayMonth::not_said) column.order = order_of(choice.order);
  }
  roster_->choose(std::move(mapping));
}

bool Desk::order(std::string_view packed) {
  auto order = guide::unpack_order(packed);
  if (!order || !roster_ || order->list != order_.list) return false;
  const guide::ListOrder before = std::exchange(order_, *std::move(order));
  if (order_.language != before.language) roster_->speak(order_.language);
  if (order_.on != before.on) roster_->judge_on(order_.on);
  if (order_.wish.columns != before.wish.columns) map_columns(order_.wish.columns);
  if (roster_->judged() < roster_->rows().size()) matched_.reset();
  return true;
}

bool Desk::work(std::size_t count) {
  if (!roster_ || !order_.wish.check || !roster_->faults().empty()) return false;
  return !roster_->judge_some(count);
}

// The rows that the wish leaves, in its order. Turning a page asks for the same again.
const std::vector<std::uint32_t>& Desk::matching() {
  guide::ListView view = order_.wish.view;
  view.page = 0;
  if (matched_ != view)
    matching_ = bulk::shown_rows(*roster_, filter_of(view), sort_of(view, roster_->mapping()));
  matched_ = view;
  return matching_;
}

std::string Desk::download(Download what, std::size_t first, std::size_t count) {
  if (!roster_) return {};
  const bool mail = what == Download::mail;
  std::string out;
  if (first == 0) out = "\xEF\xBB\xBF" + (mail ? roster_->mail_header() : roster_->result_header());
  if (mail)
    roster_->write_mail(first, first + count, out);
  else
    roster_->write_result(first, first + count, out);
  return out;
}

}  // namespace pandu::desk
