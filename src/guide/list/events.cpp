// What happens on the screen of a list of people.
#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "guide/controls.h"
#include "guide/ids.h"
#include "guide/list/list.h"
#include "guide/list/state.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using law::Key;
using lists::DateOrder;
using lists::Sort;

constexpr std::string_view prefix = "list.";
constexpr std::string_view key_prefix = "list.key.";
constexpr std::string_view order_prefix = "list.order.";
constexpr std::string_view outcome_prefix = "list.outcome=";
constexpr std::string_view channel_prefix = "list.channel=";
constexpr std::string_view sort_prefix = "list.sort=";
constexpr std::string_view column_prefix = "column.";
constexpr std::size_t longest_search = 60;  // bytes

std::optional<std::size_t> place_in(std::string_view text) {
  std::size_t place = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && place < lists::most_columns ? std::optional(place) : std::nullopt;
}

void show_reading(ListState& list, std::string_view packed) {
  auto reading = lists::unpack<lists::Reading>(packed);
  if (!reading) return;
  list.reading = std::move(reading);
  list.refused.reset();
}

void refuse(ListState& list, std::string_view packed) {
  const auto refusal = lists::unpack<lists::Refusal>(packed);
  if (!refusal) return;
  const auto kind = law::from_name<lists::Problem::Kind>(refusal->problem);
  if (!kind) return;
  if (kind == lists::Problem::Kind::stopped) list = {};
  list.reading.reset();
  list.refused_file = refusal->file;
  list.refused = {*kind, refusal->column, refusal->value};
}

void show(ListState& list, std::string_view packed) {
  auto snapshot = lists::unpack<lists::Snapshot>(packed);
  if (!snapshot) return;
  if (snapshot->list != list.snapshot.list) list = {};
  list.snapshot = *std::move(snapshot);
}

bool worker_event(ListState& list, const Event& event) {
  if (event.id == ids::list_reading) return show_reading(list, event.value), true;
  if (event.id == ids::list_refused) return refuse(list, event.value), true;
  if (event.id == ids::list_came) return show(list, event.value), true;
  if (event.id == ids::list_printed) return list.query.sheets = false, true;
  return false;
}

void cancel(ListState& list) {
  if (list.reading)
    list.reading.reset();
  else
    list.query.check = false;
}

void check(ListState& list) {
  const auto& columns = list.snapshot.columns;
  list.asked_early =
      std::any_of(columns.begin(), columns.end(), [&](const lists::ColumnSample& sample) {
        return sample.column.ask_order && order_of(list, sample) == DateOrder::not_said;
      });
  list.query.check = !list.asked_early && list.snapshot.problems.empty();
}

// "list.order.3=day_first"
void choose_order(lists::Query& query, std::string_view id) {
  const std::size_t equals = std::min(id.find('='), id.size());
  const auto place = place_in(id.substr(order_prefix.size(), equals - order_prefix.size()));
  const auto order = law::from_name<DateOrder>(id.substr(std::min(equals + 1, id.size())));
  if (place && order && order != DateOrder::not_said) query.choose(*place).order = *order;
}

void choose_key(lists::Query& query, std::string_view number, std::string_view name) {
  const auto place = place_in(number);
  const auto key = law::from_name<Key>(name);
  if (!place || (!key && !name.empty())) return;
  lists::ColumnChoice& choice = query.choose(*place);
  choice.key_said = true;
  choice.key = key;
}

void filter_by_outcome(lists::Filter& filter, std::string_view value) {
  filter.only_faulty = value == faulty_rows;
  filter.outcome = law::from_name<law::Outcome>(value);
}

// The same column again turns the order round.
void sort_by(Sort& sort, std::string_view by) {
  Sort next;
  if (by.starts_with(column_prefix)) {
    const auto place = place_in(by.substr(column_prefix.size()));
    if (!place) return;
    next = {Sort::By::column, *place};
  } else {
    next.by = law::from_name<Sort::By>(by).value_or(Sort::By::as_in_file);
  }
  next.descending = sort.by == next.by && sort.column == next.column && !sort.descending;
  sort = next;
}

// Another selection of rows begins with its first page.
void select(lists::Query& query, const Event& event) {
  const std::string_view id = event.id;
  auto& [filter, sort] = query.selection;
  if (id.starts_with(outcome_prefix))
    filter_by_outcome(filter, id.substr(outcome_prefix.size()));
  else if (id.starts_with(channel_prefix))
    filter.channel = law::from_name<law::Channel>(id.substr(channel_prefix.size()));
  else if (id == "list.missing")
    filter.missing = law::from_name<Key>(event.value);
  else if (id == "list.month")
    filter.month = place_in(event.value);
  else if (id == "list.words")
    filter.words = base::cut_to(on_one_line(event.value), longest_search);
  else if (id.starts_with(sort_prefix))
    sort_by(sort, id.substr(sort_prefix.size()));
  else
    return;
  if (filter.month && *filter.month >= lists::month_count) filter.month.reset();
  query.page = 0;
}

void go_to_page(ListState& list, bool next) {
  std::size_t& page = list.query.page;
  const std::uint64_t pages = (list.snapshot.matching + lists::page_rows - 1) / lists::page_rows;
  if (next && page + 1 < pages) ++page;
  if (!next && page > 0) --page;
}

void screen_event(ListState& list, const Event& event) {
  const std::string_view id = event.id;
  if (id == ids::list_cancel)
    cancel(list);
  else if (id == "list.check")
    check(list);
  else if (id == "list.columns")
    list.query.check = false;
  else if (id == "list.clear")
    list = {};
  else if (id == ids::list_sheets)
    list.query.sheets = true;
  else if (id == "list.previous" || id == "list.next")
    go_to_page(list, id == "list.next");
  else if (id.starts_with(key_prefix))
    choose_key(list.query, id.substr(key_prefix.size()), event.value);
  else if (id.starts_with(order_prefix) && event.value == "on")
    choose_order(list.query, id);
  else
    select(list.query, event);
}

}  // namespace

bool list_event(Model& model, const Event& event) {
  if (!event.id.starts_with(prefix)) return false;
  if (model.kiosk) return true;
  ListState list = *model.list;
  if (!worker_event(list, event) && model.route.screen == Screen::list) screen_event(list, event);
  model.list.set(std::move(list));
  return true;
}

std::optional<Key> key_of(const ListState& list, const lists::ColumnSample& sample) {
  const lists::ColumnChoice* choice = list.query.choice_of(sample.place);
  return choice && choice->key_said ? choice->key : sample.column.key;
}

DateOrder order_of(const ListState& list, const lists::ColumnSample& sample) {
  const lists::ColumnChoice* choice = list.query.choice_of(sample.place);
  return choice ? choice->order : DateOrder::not_said;
}

std::string list_query(const Model& model) {
  lists::Query query = model.list->query;
  query.list = model.list->snapshot.list;
  query.language = model.language;
  query.on = model.today;
  query.site = model.site;
  return lists::pack(query);
}

const ListState& SharedList::operator*() const {
  static const ListState fresh;
  return state_ ? *state_ : fresh;
}

void SharedList::set(ListState state) {
  state_ = std::make_shared<const ListState>(std::move(state));
}

bool SharedList::operator==(const SharedList& other) const { return **this == *other; }

}  // namespace pandu::guide
