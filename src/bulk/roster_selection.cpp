#include "bulk/roster_selection.h"

#include <algorithm>

#include "bulk/cell_text.h"
#include "law/answers_by_key.h"

namespace pandu::bulk {
namespace {

using lists::Sort;

constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

// What a row is sorted by: the number first, then the text.
struct SortKey {
  std::int64_t number = last;
  std::string text;
};

bool has_words(const Cells& cells, std::string_view words, std::string& scratch) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    normalise(cells[i], scratch);
    if (scratch.find(words) != scratch.npos) return true;
  }
  return false;
}

// Without the words, which need the cells.
bool passes(const RosterRow& row, const lists::Filter& filter, const ClaimMonths& months) {
  if (!row.is_person() || (filter.only_faulty && !row.faulty)) return false;
  if (filter.letter && (row.faulty || !row.letter)) return false;
  const bool about_verdict = filter.outcome || filter.channel || filter.missing || filter.month;
  if (about_verdict && row.faulty) return false;
  if (filter.outcome && row.outcome != *filter.outcome) return false;
  if (filter.channel && row.channel != filter.channel) return false;
  if (filter.month && months.of(row) != filter.month) return false;
  return !filter.missing || row.missing.has(*filter.missing);
}

std::int64_t number_in(const law::Answers& answers, law::Key key) {
  if (key == law::Key::balance) return answers.balance.given() ? answers.balance.value : last;
  if (law::is_date(key)) {
    const auto& answer = law::date_answer(answers, key);
    return answer.given() ? day_number(answer.value.first) : last;
  }
  if (key == law::Key::membership_years)
    return answers.membership_years.given() ? answers.membership_years.value : last;
  return answers.earlier_partial_year.given() ? answers.earlier_partial_year.value : last;
}

SortKey key_of_column(Roster& roster, std::size_t row, std::size_t column) {
  const auto key = roster.mapping().columns[column].key;
  if (key && law::values_of(*key).empty()) return {number_in(roster.read(row).answers, *key), {}};
  const Cells& cells = roster.cells(row);
  if (column >= cells.size() || cells[column].empty()) return {};
  return {0, normalised(cells[column])};
}

SortKey key_of(Roster& roster, std::size_t i, const Sort& sort) {
  const RosterRow& row = roster.rows()[i];
  switch (sort.by) {
    case Sort::By::outcome:
      return {row.faulty ? last : static_cast<std::int64_t>(row.outcome), {}};
    case Sort::By::earliest:
      return {row.earliest == no_day ? last : row.earliest, {}};
    case Sort::By::accepted_from:
      if (row.outcome == law::Outcome::fix_first || row.day_to_claim() == no_day) return {};
      return {row.day_to_claim(), {}};
    case Sort::By::channel:
      return {row.channel ? static_cast<std::int64_t>(*row.channel) : last, {}};
    case Sort::By::column:
      if (sort.column < roster.mapping().columns.size())
        return key_of_column(roster, i, sort.column);
      break;
    case Sort::By::as_in_file:
      break;
  }
  return {static_cast<std::int64_t>(i), {}};
}

bool comes_before(const SortKey& one, const SortKey& other, bool descending) {
  if ((one.number == last) != (other.number == last)) return other.number == last;
  if (one.number != other.number) return (one.number < other.number) != descending;
  return descending ? other.text < one.text : one.text < other.text;
}

}  // namespace

std::vector<std::uint32_t> select_rows(Roster& roster, const lists::Selection& selection) {
  const auto& [filter, sort] = selection;
  std::vector<std::uint32_t> rows;
  const std::string words = filter.words.empty() ? std::string() : normalised(filter.words);
  const ClaimMonths months(roster.on());
  std::string scratch;
  for (std::size_t i = 0; i < roster.rows().size(); ++i)
    if (passes(roster.rows()[i], filter, months) &&
        (words.empty() || has_words(roster.cells(i), words, scratch)))
      rows.push_back(static_cast<std::uint32_t>(i));
  if (sort.by == Sort::By::as_in_file && !sort.descending) return rows;

  std::vector<SortKey> keys(roster.rows().size());
  for (const std::uint32_t i : rows) keys[i] = key_of(roster, i, sort);
  const auto before = [&](std::uint32_t one, std::uint32_t other) {
    if (comes_before(keys[one], keys[other], selection.sort.descending)) return true;
    return one < other && !comes_before(keys[other], keys[one], selection.sort.descending);
  };
  // Of all ways to sort, the one with the least code, which has to be fetched.
  std::partial_sort(rows.begin(), rows.end(), rows.end(), before);
  return rows;
}

lists::Totals totals(const Roster& roster) {
  TotalsCount all(roster.on());
  for (const RosterRow& row : roster.rows())
    if (row.is_person()) all.add(row);
  return all.totals();
}

}  // namespace pandu::bulk
