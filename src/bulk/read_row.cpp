#include "bulk/cell_text.h"
#include "bulk/row_evaluator.h"
#include "content/consistent.h"
#include "law/answers_by_key.h"

namespace pandu::bulk {

Read<law::DateSpan> RowReader::value(const law::DateSpan&, const lists::Column& column,
                                     std::string_view text) {
  return read_date(text, column.order, words_.months());
}

Read<law::Rupiah> RowReader::value(const law::Rupiah&, const lists::Column&,
                                   std::string_view text) {
  return read_amount(text, rules_.largest_balance);
}

Read<int> RowReader::value(const int&, const lists::Column& column, std::string_view text) {
  const bool is_year = column.key == law::Key::earlier_partial_year;
  const auto read = is_year ? read_whole(text, law::earliest_year, law::latest_year)
                            : read_whole(text, 0, content::most_membership_years);
  if (!read.value) return {std::nullopt, read.fault};
  return {static_cast<int>(*read.value)};
}

template <class E>
Read<E> RowReader::value(const E&, const lists::Column& column, std::string_view text) {
  if (const auto exact = law::from_name<E>(text)) return {exact};
  normalise(text, normalised_);
  const auto place = words_.value_of(*column.key, normalised_);
  if (!place) return {std::nullopt, RowFaultKind::not_a_word};
  return {static_cast<E>(*place)};
}

template <class T>
std::optional<RowFaultKind> RowReader::read_into(law::Answer<T>& answer,
                                                 const lists::Column& column,
                                                 std::string_view text) {
  const Read<T> read = value(answer.value, column, text);
  if (read.value) {
    answer = law::Answer<T>::of(*read.value);
    return std::nullopt;
  }
  normalise(text, normalised_);
  if (!words_.means_unknown(normalised_)) return read.fault;
  answer = law::Answer<T>::unknown();
  return std::nullopt;
}

void RowReader::read_cell(std::size_t column, std::string_view cell,
                          std::vector<RowFault>& faults) {
  const lists::Column& at = mapping_.columns[column];
  if (hides_direction(cell)) {
    faults.push_back({RowFaultKind::hidden_direction, column, ""});
    return;
  }
  const std::string_view text = stripped(cell, scratch_);
  if (text.empty()) return;
  const auto fault = law::visit_answer(answers_, *at.key,
                                       [&](auto& answer) { return read_into(answer, at, text); });
  if (fault) faults.push_back({*fault, column, std::string(text)});
}

// Empty cells too many do no harm; cells too few may mean that all stand in the wrong columns.
void RowReader::check_size(const Cells& cells, std::vector<RowFault>& faults) const {
  const std::size_t expected = mapping_.columns.size();
  if (cells.size() < expected)
    faults.push_back({RowFaultKind::too_few_cells, no_column, std::to_string(cells.size())});
  std::string left_over;
  bool any = false;
  for (std::size_t i = expected; i < cells.size(); ++i) {
    if (i > expected) left_over += mapping_.delimiter;
    left_over += cells[i];
    any = any || !cells[i].empty();
  }
  if (any) faults.push_back({RowFaultKind::too_many_cells, no_column, std::move(left_over)});
}

void RowReader::check_together(std::vector<RowFault>& faults) const {
  if (!content::band_holds_balance(answers_, rules_))
    faults.push_back({RowFaultKind::other_band,
                      mapping_.column_of(law::Key::balance_band).value_or(no_column),
                      std::to_string(answers_.balance.value)});
  if (!content::partial_year_has_claim(answers_))
    faults.push_back({RowFaultKind::year_without_partial,
                      mapping_.column_of(law::Key::earlier_partial_year).value_or(no_column),
                      std::to_string(answers_.earlier_partial_year.value)});
}

law::Answers RowReader::read(const Cells& cells, std::vector<RowFault>& faults) {
  answers_ = {};
  check_size(cells, faults);
  for (std::size_t i = 0; i < mapping_.columns.size() && i < cells.size(); ++i)
    if (mapping_.columns[i].key) read_cell(i, cells[i], faults);
  check_together(faults);
  return answers_;
}

}  // namespace pandu::bulk
