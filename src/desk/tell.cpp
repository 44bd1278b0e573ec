// What the desk tells.
#include <algorithm>

#include "bulk/roster_totals.h"
#include "desk/desk.h"
#include "desk/problem.h"
#include "desk/seen.h"
#include "share/share_code.h"

namespace pandu::desk {
namespace {

constexpr std::size_t examples_wanted = 3;
constexpr std::size_t rows_with_examples = 50;
constexpr std::size_t heads_wanted = 2;

// The columns that say who it is: the first ones that hold no answer.
std::vector<guide::ListHead> heads_of(const bulk::Mapping& mapping) {
  std::vector<guide::ListHead> heads;
  for (std::size_t i = 0; i < mapping.columns.size() && heads.size() < heads_wanted; ++i)
    if (!mapping.columns[i].key) heads.push_back({i, seen(mapping.columns[i].name)});
  if (heads.empty() && !mapping.columns.empty())
    heads.push_back({0, seen(mapping.columns.front().name)});
  return heads;
}

template <class From, class To>
void copy_numbers(const From& from, To& to) {
  static_assert(std::tuple_size_v<From> == std::tuple_size_v<To>);
  std::copy(from.begin(), from.end(), to.begin());
}

guide::ListTotals totals_of(const bulk::Roster& roster) {
  const bulk::RosterTotals counted = bulk::totals(roster);
  guide::ListTotals totals;
  totals.faulty = counted.faulty;
  copy_numbers(counted.outcomes, totals.outcomes);
  copy_numbers(counted.channels, totals.channels);
  copy_numbers(counted.missing, totals.missing);
  copy_numbers(counted.by_month, totals.by_month);
  return totals;
}

}  // namespace

guide::ListColumn Desk::tell_column(std::size_t place) {
  const bulk::Column& column = roster_->mapping().columns[place];
  guide::ListColumn told;
  told.place = place;
  told.name = seen(column.name);
  told.key = column.key;
  told.order = static_cast<guide::DayMonth>(column.order);
  told.asks_order = column.ask_order;
  for (std::size_t i = 0; i < std::min(rows_with_examples, roster_->rows().size()); ++i) {
    const bulk::Cells& cells = roster_->cells(i);
    if (place >= cells.size() || told.examples.size() == examples_wanted) continue;
    std::string example = seen(cells[place]);
    const auto known = std::find(told.examples.begin(), told.examples.end(), example);
    if (!example.empty() && known == told.examples.end())
      told.examples.push_back(std::move(example));
  }
  return told;
}

// Those that hold answers, or may hold one by what was chosen, and as many others as there is room for.
void Desk::tell_columns(guide::ListTold& told) {
  const auto& columns = roster_->mapping().columns;
  told.column_count = columns.size();
  std::size_t others = guide::most_told_columns;
  for (const bulk::Column& column : columns)
    if (column.key && others > 0) --others;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (told.columns.size() == guide::most_told_columns) break;
    const bool told_anyway = columns[i].key || order_.wish.columns.count(i) > 0;
    if (!told_anyway && others == 0) continue;
    if (!told_anyway) --others;
    told.columns.push_back(tell_column(i));
  }
}

guide::ListRow Desk::tell_row(std::size_t i, const std::vector<guide::ListHead>& heads) {
  const bulk::RosterRow& kept = roster_->rows()[i];
  const bulk::Judged row = roster_->row(i);
  guide::ListRow told;
  told.line = kept.line;
  for (const guide::ListHead& head : heads)
    told.cells.push_back(head.place < row.cells.size() ? seen(row.cells[head.place]) : "");
  if (!row.sound()) {
    told.fault = seen_whole(roster_->told(row));
    return told;
  }
  told.outcome = kept.outcome;
  told.earliest = row.verdict.earliest;
  told.channel = kept.channel;
  told.missing = kept.missing;
  told.address = share::share_address(row.answers, order_.on, content_.rules);
  return told;
}

void Desk::tell_rows(guide::ListTold& told) {
  const std::vector<std::uint32_t>& rows = matching();
  told.totals = totals_of(*roster_);
  told.matching = rows.size();
  told.heads = heads_of(roster_->mapping());
  const std::size_t pages = (rows.size() + guide::list_page_rows - 1) / guide::list_page_rows;
  const std::size_t page = std::min(order_.wish.view.page, std::max<std::size_t>(pages, 1) - 1);
  const std::size_t first = page * guide::list_page_rows;
  told.page = page;
  for (std::size_t i = first; i < std::min(first + guide::list_page_rows, rows.size()); ++i)
    told.shown.push_back(tell_row(rows[i], told.heads));
  if (!order_.wish.sheets) return;
  for (std::size_t i = 0; i < rows.size() && told.sheets.size() < guide::most_sheets; ++i)
    if (!roster_->rows()[rows[i]].faulty) told.sheets.push_back(tell_row(rows[i], told.heads));
}

guide::ListTold Desk::told() {
  guide::ListTold told;
  if (!roster_) return told;
  told.list = order_.list;
  told.file = file_;
  told.rows = roster_->rows().size();
  told.judged = roster_->judged();
  told.problems = problems_of(*roster_);
  tell_columns(told);
  if (told.all_judged() && order_.wish.check) tell_rows(told);
  return told;
}

}  // namespace pandu::desk
