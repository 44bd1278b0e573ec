// Bytes as a workbook, or as one part of a sound one: whatever they are, it is read in bounded memory,
// every time the same, into rows of UTF-8 that are records of a list as well.
#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "bulk/cells.h"
#include "bulk/workbook_records.h"
#include "decided.h"
#include "support/assets.h"
#include "support/book_files.h"
#include "workbook/limits.h"

namespace {

using namespace pandu;
using fuzz::must;

// The first byte says which part the others are.
std::string file_of(char part, std::string_view content) {
  support::BookParts parts;
  parts.options.deflated = false;
  parts.sheets = {
      "<sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46300.5</v></c></row></sheetData>"};
  switch (part) {
    case '1':
      parts.sheets = {std::string(content)};
      break;
    case '2':
      parts.shared = content;
      break;
    case '3':
      parts.styles = content;
      break;
    case '4':
      return support::open_document_file(content);
    case '5':
      parts.settings = content;
      break;
    default:
      return std::string(content);
  }
  if (parts.shared.empty()) parts.shared = "<si><t>Ani</t></si>";
  return support::book_file(parts);
}

struct Read {
  std::vector<std::vector<std::string>> rows;
  std::uint64_t left_out = 0;
  workbook::Refusal refusal = workbook::Refusal::none;
  bool operator==(const Read&) const = default;
};

constexpr std::size_t enough_rows = 2000;

Read read_sheet(workbook::Workbook& book, std::size_t sheet) {
  Read read;
  const auto rows = book.rows(sheet);
  while (const workbook::Row* const row = rows->next()) {
    must(row->number >= 1 && row->number <= workbook::most_rows);
    must(row->cells.size() <= workbook::most_columns);
    std::vector<std::string> cells;
    for (const workbook::Cell& cell : row->cells) {
      must(cell.text.empty() == (cell.kind == workbook::CellKind::empty));
      cells.emplace_back(cell.text);
    }
    read.rows.push_back(std::move(cells));
    read.left_out += row->left_out;
    if (read.rows.size() == enough_rows) break;
  }
  read.refusal = rows->refusal();
  return read;
}

// Each record reads back as the cells of its row.
void check_records(workbook::Workbook& book, std::size_t sheet, const Read& read) {
  bulk::WorkbookRecords records(book.rows(sheet));
  bulk::Cells cells;
  std::vector<bulk::RowFault> faults;
  for (const std::vector<std::string>& row : read.rows) {
    const auto record = records.next();
    must(record.has_value());
    faults.clear();
    cells.read(*record, ',', faults);
    must(cells.size() >= row.size());
    if (record->left_out > 0) continue;
    must(faults.empty());
    for (std::size_t i = 0; i < row.size(); ++i) must(cells[i] == row[i]);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bulk::WordIndex words(support::real_content().list_words);
  if (size == 0) return 0;
  const std::string_view content(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::string file = file_of(static_cast<char>(data[0]), content);
  workbook::HeldBytes bytes(file);
  if (workbook::kind_of(content) == workbook::FileKind::compound) {
    workbook::HeldBytes given(content);
    must(workbook::refusal_of_compound(given) != workbook::Refusal::none);
  }
  workbook::Workbook book(bytes);
  must((book.refusal() == workbook::Refusal::none) == !book.sheets().empty());
  if (book.refusal() != workbook::Refusal::none) return 0;
  must(bulk::likely_sheet(book, words) < book.sheets().size());
  for (std::size_t i = 0; i < std::min<std::size_t>(book.sheets().size(), 3); ++i) {
    const Read read = read_sheet(book, i);
    must(read == read_sheet(book, i));
    check_records(book, i, read);
    for (const auto& row : read.rows)
      for (const std::string& cell : row) must(!base::first_invalid_byte(cell));
  }
  return 0;
}
