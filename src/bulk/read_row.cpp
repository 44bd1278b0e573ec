#include <algorithm>
#include <type_traits>

#include "bulk/cell_text.h"
#include "bulk/row_evaluator.h"
#include "content/consistent.h"
#include "law/answers_by_key.h"
#include "text/read_amount.h"
#include "text/read_date.h"

namespace pandu::bulk {
namespace {

// What a person said of the word in this column; null where nothing was.
const lists::WordMeaning* meaning_in(const lists::Column& column,
                                     std::string_view normalised_word) {
  for (const lists::WordMeaning& meaning : column.words)
    if (meaning.word == normalised_word) return &meaning;
  return nullptr;
}

}  // namespace

text::Reading<law::DateSpan> RowReader::read_day(const lists::Column& column,
                                                 std::string_view cell) {
  const text::DateWindow& window = window_of(*column.key);
  const auto read = text::read_date(cell, column.order, context_.content.typed_words, window);
  const bool is_other = !read.value && read.fault == text::ReadFault::not_a_date;
  return is_other ? read_serial(cell, window) : read;
}

const text::DateWindow& RowReader::window_of(law::Key key) {
  WindowOfDay& known = windows_[static_cast<std::size_t>(key)];
  if (known.day != context_.on)
    known = {context_.on, text::window_of(key, context_.on, context_.content.typed_words)};
  return known.window;
}

text::Reading<law::Rupiah> RowReader::read_balance(const lists::Column& column,
                                                   std::string_view cell) {
  if (column.ask_unit()) return {std::nullopt, text::ReadFault::shortened};
  const law::Rupiah largest = context_.content.rules.largest_balance;
  auto read = text::read_amount(cell, largest, context_.content.typed_words);
  if (!read.value || column.unit <= 1) return read;
  if (*read.value > largest / column.unit) return {std::nullopt, text::ReadFault::amount_too_large};
  *read.value *= column.unit;
  return read;
}

text::Reading<std::size_t> RowReader::read_word(const lists::Column& column,
                                                std::string_view cell) {
  const law::Key key = *column.key;
  WordsOfKey& seen = words_[static_cast<std::size_t>(key)];
  // What a person says of a word goes before what is known of it.
  const bool is_known = column.words.empty();
  if (is_known)
    if (const auto place = seen.find(cell)) return {*place};
  const auto values = law::values_of(key);
  const auto place_of = [values](std::string_view value) {
    return static_cast<std::size_t>(std::find(values.begin(), values.end(), value) -
                                    values.begin());
  };
  std::size_t place = place_of(cell);
  if (place == values.size()) {
    normalise(cell, normalised_);
    if (const lists::WordMeaning* said = meaning_in(column, normalised_))
      place = place_of(said->value);
  }
  if (place == values.size()) {
    auto meant = context_.words.value_of(key, normalised_);
    if (!meant) meant = context_.words.value_beside_remark(key, cell);
    if (!meant) return {std::nullopt, text::ReadFault::not_a_word};
    place = *meant;
  }
  if (is_known) seen.keep(cell, place);
  return {place};
}

std::optional<std::size_t> RowReader::WordsOfKey::find(std::string_view cell) const {
  for (std::size_t i = 0; i < count; ++i)
    if (cell == words[i]) return places[i];
  return std::nullopt;
}

void RowReader::WordsOfKey::keep(std::string_view cell, std::size_t place) {
  const std::size_t at = count < most ? count++ : next++ % most;
  words[at] = cell;
  places[at] = place;
}

// Takes what was read over into an answer. False, and why in `fault`, where there is nothing.
template <class T, class Read>
bool RowReader::take(const text::Reading<Read>& read, law::Answer<T>& answer,
                     text::ReadFault& fault) {
  if (!read.value)
    fault = read.fault;
  else
    answer = law::Answer<T>::of(static_cast<T>(*read.value));
  return read.value.has_value();
}

bool RowReader::read_answer(const lists::Column& column, std::string_view cell,
                            text::ReadFault& fault) {
  const law::Key key = *column.key;
  switch (key) {
    case law::Key::birth_date:
    case law::Key::event_date:
    case law::Key::nonactive_since:
      return take(read_day(column, cell), law::date_answer(answers_, key), fault);
    case law::Key::balance:
      return take(read_balance(column, cell), answers_.balance, fault);
    case law::Key::membership_years:
      return take(read_whole(cell, 0, content::most_membership_years), answers_.membership_years,
                  fault);
    case law::Key::earlier_partial_year:
      return take(read_whole(cell, law::earliest_year, law::latest_year),
                  answers_.earlier_partial_year, fault);
    default:
      break;
  }
  const auto word = read_word(column, cell);
  return law::visit_answer(answers_, key, [&](auto& answer) {
    if constexpr (std::is_enum_v<std::decay_t<decltype(answer.value)>>)
      return take(word, answer, fault);
    return false;
  });
}

std::optional<RowFaultKind> RowReader::read_filled(const lists::Column& column,
                                                   std::string_view cell) {
  text::ReadFault fault{};
  if (read_answer(column, cell, fault)) return std::nullopt;
  normalise(cell, normalised_);
  const lists::WordMeaning* const said = meaning_in(column, normalised_);
  if (!context_.words.means_unknown(normalised_) && !(said && said->value == law::unknown_answer))
    return row_fault_of(fault);
  law::set_unknown(answers_, *column.key);
  return std::nullopt;
}

void RowReader::read_cell(std::size_t column, std::string_view cell, bool plain,
                          std::vector<RowFault>& faults) {
  const lists::Column& at = context_.mapping.columns[column];
  if (!plain && hides_direction(cell)) {
    faults.push_back({RowFaultKind::hidden_direction, column, ""});
    return;
  }
  const std::string_view text = plain ? stripped_ascii(cell) : stripped(cell, scratch_);
  if (text.empty()) return;
  if (const auto fault = read_filled(at, text))
    faults.push_back({*fault, column, std::string(text)});
}

// The first that is missing of those that hold answers.
bool RowReader::lacks_answers(std::size_t cells) const {
  for (std::size_t i = cells; i < context_.mapping.columns.size(); ++i)
    if (context_.mapping.columns[i].key) return true;
  return false;
}

// Empty cells too many do no harm. Cells too few may mean that all stand in the wrong columns, where some
// that hold answers are missing.
void RowReader::check_size(const Cells& cells, std::vector<RowFault>& faults) const {
  const std::size_t expected = context_.mapping.columns.size();
  if (cells.size() == expected) return;
  if (lacks_answers(cells.size()))
    faults.push_back({RowFaultKind::too_few_cells, no_column, std::to_string(cells.size())});
  std::string left_over;
  bool any = false;
  for (std::size_t i = expected; i < cells.size(); ++i) {
    if (i > expected) left_over += context_.mapping.delimiter;
    left_over += cells[i];
    any = any || !cells[i].empty();
  }
  if (any) faults.push_back({RowFaultKind::too_many_cells, no_column, std::move(left_over)});
}

void RowReader::check_together(std::vector<RowFault>& faults) const {
  if (!content::band_holds_balance(answers_, context_.content.rules))
    faults.push_back({RowFaultKind::other_band,
                      context_.mapping.column_of(law::Key::balance_band).value_or(no_column),
                      std::to_string(answers_.balance.value)});
  if (!content::partial_year_has_claim(answers_))
    faults.push_back(
        {RowFaultKind::year_without_partial,
         context_.mapping.column_of(law::Key::earlier_partial_year).value_or(no_column),
         std::to_string(answers_.earlier_partial_year.value)});
}

law::Answers RowReader::read(const Cells& cells, std::vector<RowFault>& faults) {
  answers_ = {};
  check_size(cells, faults);
  const std::vector<lists::Column>& columns = context_.mapping.columns;
  const std::size_t count = std::min(columns.size(), cells.size());
  for (std::size_t i = 0; i < count; ++i)
    if (columns[i].key) read_cell(i, cells[i], cells.are_ascii(), faults);
  check_together(faults);
  return answers_;
}

}  // namespace pandu::bulk
