// The result of a list as a workbook (workbook_writer/plan.h): the rows as they were, with verdicts in
// words behind them, and a second sheet with the totals.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bulk/row_evaluator.h"
#include "lists/snapshot.h"
#include "text/wording.h"
#include "workbook_writer/packed_rows.h"
#include "workbook_writer/plan.h"

namespace pandu::bulk {

// As many rows tell how wide the columns are.
inline constexpr std::size_t rows_for_width = 200;

class ResultBook {
 public:
  // Rows are read with `evaluator`, whose list's context this is. Both must outlive it.
  ResultBook(const ListContext& context, RowEvaluator& evaluator);

  // The sheet has the name of the one that was read; `rows_on_top` of its rows are titles and headers.
  // `first_rows` tell how wide the columns are.
  workbook_writer::Plan plan(const std::string& sheet, std::size_t rows_on_top,
                             const std::vector<RawRecord>& first_rows) const;
  // A row of the file. Of a person also what came of it, valid until the next row.
  std::optional<EvaluatedRow> add(const RawRecord& record, workbook_writer::RowPacker& rows) const;
  // The second sheet: how many people there are of what, and of each month.
  void add_totals(const lists::Totals& all, workbook_writer::RowPacker& rows) const;

 private:
  std::string say(std::string_view key, const text::Facts& facts = {}) const;
  std::vector<std::uint16_t> widths(const std::vector<RawRecord>& first_rows) const;
  void add_names(workbook_writer::RowPacker& rows) const;
  void add_verdict(const EvaluatedRow& row, workbook_writer::RowPacker& rows) const;
  void add_count(const std::string& name, std::uint64_t number,
                 workbook_writer::RowPacker& rows) const;

  const ListContext& context_;
  RowEvaluator& evaluator_;
};

}  // namespace pandu::bulk
