// Workbooks (src/workbook) as lists: which of their sheets is one, and its rows as records.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/record_source.h"
#include "bulk/word_index.h"
#include "lists/snapshot.h"
#include "workbook/file_kind.h"
#include "workbook/workbook.h"

namespace pandu::bulk {

// The rows of a sheet. A record's line is the row's number as the spreadsheet shows it, its bytes are the
// cells as CSV with this delimiter. A row is as wide as the widest before it at least: cells that are empty
// at the end of a row are not in the file.
class WorkbookRecords : public RecordSource {
 public:
  explicit WorkbookRecords(std::unique_ptr<workbook::RowSource> rows, char delimiter = ',')
      : rows_(std::move(rows)), delimiter_(delimiter) {}

  std::optional<RawRecord> next() override;
  workbook::Refusal refusal() const { return rows_->refusal(); }
  // Rows so far that the spreadsheet hides. They are people like all others.
  std::uint64_t hidden() const { return hidden_; }

 private:
  void write(const workbook::Row& row);

  std::unique_ptr<workbook::RowSource> rows_;
  char delimiter_;
  std::size_t width_ = 0;
  std::uint64_t left_out_ = 0;
  std::uint64_t hidden_ = 0;
  std::string bytes_;
  std::string kinds_;
};

// A letter for what a cell is, in RawRecord::cell_kinds.
constexpr char letter_of(workbook::CellKind kind) {
  return static_cast<char>('a' + static_cast<int>(kind));
}
// A cell behind the letters is empty; of CSV, a text.
constexpr workbook::CellKind kind_of_cell(std::string_view letters, std::size_t cell) {
  if (letters.empty()) return workbook::CellKind::text;
  if (cell >= letters.size()) return workbook::CellKind::empty;
  return static_cast<workbook::CellKind>(letters[cell] - 'a');
}

// The sheet that looks like a list: the one with the most rows below a row of known headers. Those that
// are hidden come after those that are not. The first one where none has such headers.
std::size_t likely_sheet(workbook::Workbook& book, const WordIndex& words);

// The one of this name, as it is written or but for its capitals and marks.
std::optional<std::size_t> sheet_of_name(const std::vector<workbook::Sheet>& sheets,
                                         std::string_view name);

// Why it is not read, as a problem of the list.
lists::Problem problem_of(workbook::Refusal refusal);
// Of a file that is no text, as far as its kind alone tells; a package may be read.
std::optional<lists::Problem> problem_of(workbook::FileKind kind, workbook::Bytes& bytes);

}  // namespace pandu::bulk
