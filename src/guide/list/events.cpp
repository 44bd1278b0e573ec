// What happens on the screen of a list of people.
#include <algorithm>
#include <utility>

#include "base/utf8.h"
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
constexpr std::string_view unit_prefix = "list.unit.";
constexpr std::string_view word_prefix = "list.word.";
constexpr std::string_view every_row_prefix = "list.every_row=";
constexpr std::string_view outcome_prefix = "list.outcome=";
constexpr std::string_view channel_prefix = "list.channel=";
constexpr std::string_view sort_prefix = "list.sort=";
constexpr std::string_view column_prefix = "column.";
constexpr std::size_t longest_search = 60;  // bytes

std::optional<std::size_t> place_in(std::string_view text) {
  const auto place = whole_number(text);
  if (!place || static_cast<std::size_t>(*place) >= lists::most_columns) return std::nullopt;
  return static_cast<std::size_t>(*place);
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

int months_between(law::Date from, law::Date to) {
  return 12 * (law::year_of(to) - law::year_of(from)) + static_cast<int>(law::month_of(to)) -
         static_cast<int>(law::month_of(from));
}

// A month that was chosen stays the one that its name said, as long as it has one.
void turn_month(lists::Filter& filter, law::Date from, law::Date to) {
  if (!filter.month || *filter.month + 1 == lists::month_count) return;
  const int last = static_cast<int>(lists::month_count) - 1;
  const int month = static_cast<int>(*filter.month) - months_between(from, to);
  filter.month = static_cast<std::size_t>(std::clamp(month, 0, last));
}

// Another day: the worker counts again, by the query that is sent.
void turn_list(ListState& list, law::Date today) {
  const lists::Snapshot& shown = list.snapshot;
  if (!list.here() || shown.on == today || list.former) return;
  if (!list.query.check || !shown.all_evaluated()) return;
  turn_month(list.query.selection.filter, shown.on, today);
  list.former = shown.totals;
}

// Whether somebody who looked at the totals of the day before reads other ones now.
bool is_counted_otherwise(ListState& list, law::Date today) {
  if (!list.former || list.snapshot.on != today || !list.snapshot.all_evaluated()) return false;
  const auto former = std::exchange(list.former, std::nullopt);
  return list.query.check && former != list.snapshot.totals;
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
        const bool lacks_order =
            sample.column.ask_order && order_of(list, sample) == DateOrder::not_said;
        const bool lacks_unit = sample.column.header_unit > 1 && unit_of(list, sample) == 0 &&
                                key_of(list, sample) == Key::balance;
        return lacks_order || lacks_unit;
      });
  list.query.check = !list.asked_early && list.snapshot.problems.empty();
}

// "list.order.3=day_first"
void choose_order(lists::Query& query, std::string_view choice) {
  const std::size_t equals = std::min(choice.find('='), choice.size());
  const auto place = place_in(choice.substr(0, equals));
  const auto order = law::from_name<DateOrder>(choice.substr(std::min(equals + 1, choice.size())));
  if (place && order && order != DateOrder::not_said) query.choose(*place).order = *order;
}

// "list.unit.3=1000"
void choose_unit(ListState& list, std::string_view choice) {
  const std::size_t equals = std::min(choice.find('='), choice.size());
  const auto place = place_in(choice.substr(0, equals));
  const auto unit = whole_number(choice.substr(std::min(equals + 1, choice.size())));
  if (!place || !unit) return;
  for (const lists::ColumnSample& sample : list.snapshot.columns)
    if (sample.place == *place && (*unit == 1 || *unit == sample.column.header_unit))
      list.query.choose(*place).unit = *unit;
}

// "list.word.3.0"
void choose_word(ListState& list, std::string_view word, std::string_view value) {
  const std::size_t dot = std::min(word.find('.'), word.size());
  const auto place = place_in(word.substr(0, dot));
  const auto index = place_in(word.substr(std::min(dot + 1, word.size())));
  if (!place || !index) return;
  for (const lists::ColumnSample& sample : list.snapshot.columns) {
    if (sample.place != *place || *index >= sample.asked.size()) continue;
    std::vector<lists::WordMeaning>& words = list.query.choose(*place).words;
    const std::string& normal = sample.asked[*index].normal;
    std::erase_if(words, [&](const lists::WordMeaning& one) { return one.word == normal; });
    if (!value.empty()) words.push_back({normal, std::string(value)});
  }
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
  filter.letter = value == letter_rows;
  filter.outcome = law::from_name<law::Outcome>(value);
}

// The people of one of the next steps, and nobody else.
void filter_by_step(lists::Filter& filter, std::string_view id) {
  filter = {};
  if (id == "list.now")
    filter.month = 0;
  else
    filter_by_outcome(filter,
                      id == "list.letters" ? letter_rows : law::name_of(law::Outcome::fix_first));
}

// The same column again turns the order round.
void sort_by(Sort& sort, std::string_view by) {
  Sort next;
  if (const auto column = after(column_prefix, by)) {
    const auto place = place_in(*column);
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
  if (const auto outcome = after(outcome_prefix, id))
    filter_by_outcome(filter, *outcome);
  else if (id == "list.to_fix" || id == "list.letters" || id == "list.now")
    filter_by_step(filter, id);
  else if (const auto channel = after(channel_prefix, id))
    filter.channel = law::from_name<law::Channel>(*channel);
  else if (id == "list.missing")
    filter.missing = law::from_name<Key>(event.value);
  else if (id == "list.month")
    filter.month = place_in(event.value);
  else if (id == "list.words")
    filter.words = base::cut_to(on_one_line(event.value), longest_search);
  else if (const auto by = after(sort_prefix, id))
    sort_by(sort, *by);
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
  else if (const auto column = after(key_prefix, id))
    choose_key(list.query, *column, event.value);
  else if (const auto order = after(order_prefix, id); order && event.value == "on")
    choose_order(list.query, *order);
  else if (const auto unit = after(unit_prefix, id); unit && event.value == "on")
    choose_unit(list, *unit);
  else if (const auto word = after(word_prefix, id))
    choose_word(list, *word, event.value);
  else if (const auto every_row = after(every_row_prefix, id); every_row && event.value == "on")
    list.query.every_row = *every_row == "yes";
  else if (id == "list.sheet")
    list.query.sheet = place_in(event.value);
  else if (id == "list.header")
    list.query.header = place_in(event.value);
  else
    select(list.query, event);
}

}  // namespace

bool list_event(Model& model, const Event& event) {
  if (!event.id.starts_with(prefix) && event.id != ids::day) return false;
  if (model.kiosk) return true;
  ListState list = *model.list;
  const bool is_shown = model.route.screen == Screen::list;
  if (event.id == ids::day) {
    turn_list(list, model.today);
  } else if (!worker_event(list, event) && is_shown) {
    screen_event(list, event);
  }
  if (is_counted_otherwise(list, model.today) && is_shown) model.announced = "list.turned";
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

std::int64_t unit_of(const ListState& list, const lists::ColumnSample& sample) {
  const lists::ColumnChoice* choice = list.query.choice_of(sample.place);
  return choice ? choice->unit : 0;
}

std::string meaning_of(const ListState& list, const lists::ColumnSample& sample,
                       const lists::AskedWord& asked) {
  if (const lists::ColumnChoice* choice = list.query.choice_of(sample.place))
    for (const lists::WordMeaning& one : choice->words)
      if (one.word == asked.normal) return one.value;
  return {};
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
