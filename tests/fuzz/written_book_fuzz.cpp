// Bytes as packed rows: whatever they are, nothing breaks, and a workbook that is written holds
// what they said, text for text, unless it counts what it does not.
#include <map>
#include <string>
#include <vector>

#include "decided.h"
#include "workbook/excel_number.h"
#include "workbook/limits.h"
#include "workbook/workbook.h"
#include "workbook_writer/cell_value.h"
#include "workbook_writer/writer.h"

namespace {

using namespace pandu;
using fuzz::must;
using workbook_writer::Losses;

workbook_writer::Plan two_sheets() {
  workbook_writer::Plan plan;
  plan.day = "2026-11-29";
  plan.choices_name = "Choices";
  workbook_writer::SheetPlan sheet;
  sheet.columns.resize(3);
  sheet.columns[1].added = true;
  sheet.columns[2] = {12, false, workbook_writer::Input::choice, {"a"}, "b"};
  sheet.rows_on_top = sheet.filter_row = 1;
  sheet.form_rows = 2;
  plan.sheets = {sheet, sheet};
  return plan;
}

using Rows = std::vector<std::vector<std::string>>;

// Below the reader's own bounds on a row: its columns, and its bytes.
constexpr std::size_t most_compared = 5 * workbook::most_columns;

// Without empty cells at the ends of rows, and empty rows.
void add_to(Rows& rows, std::vector<std::string> cells) {
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  if (!cells.empty()) rows.push_back(std::move(cells));
}

// As the reader gives what was written: numbers without zeros at their ends, midnight as its day.
std::string read_form(const workbook_writer::Cell& cell) {
  using workbook_writer::Shown;
  const workbook_writer::CellValue value = workbook_writer::value_of(cell.kind, cell.text);
  std::string text(cell.text.empty() ? cell.address : cell.text);
  if (value.shown == Shown::moment && text.ends_with(" 00:00:00")) return text.substr(0, 10);
  if (value.kind != workbook_writer::CellValue::Kind::number) return text;
  if (value.shown != Shown::general && value.shown != Shown::digits) return text;
  std::string number;
  workbook::write_plain_number(text, value.places, number);
  return number;
}

std::map<std::size_t, Rows> rows_said(std::string_view packed) {
  std::map<std::size_t, Rows> said;
  for (workbook_writer::RowUnpacker rows(packed); rows.next();) {
    std::vector<std::string> cells;
    for (const workbook_writer::Cell& cell : rows.row().cells) cells.push_back(read_form(cell));
    add_to(said[rows.row().sheet], std::move(cells));
  }
  return said;
}

Rows rows_read(workbook::Workbook& book, std::size_t sheet) {
  Rows read;
  const auto rows = book.rows(sheet);
  while (const workbook::Row* const row = rows->next()) {
    must(row->left_out == 0);
    std::vector<std::string> cells;
    for (const workbook::Cell& cell : row->cells) cells.emplace_back(cell.text);
    add_to(read, std::move(cells));
  }
  must(rows->refusal() == workbook::Refusal::none);
  return read;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view packed(reinterpret_cast<const char*>(data), size);
  workbook_writer::WorkbookWriter writer(two_sheets());
  const bool added = writer.add(packed);
  must(writer.finish() == added);
  std::string bytes;
  for (std::string_view piece = writer.next(); !piece.empty(); piece = writer.next())
    bytes += piece;
  must(added != bytes.empty());
  Losses losses = writer.losses();
  losses.links_as_text = 0;
  if (!added || losses != Losses{} || size > most_compared) return 0;
  workbook::HeldBytes held(bytes);
  workbook::Workbook book(held);
  must(book.refusal() == workbook::Refusal::none);
  auto said = rows_said(packed);
  for (std::size_t sheet = 0; sheet < 2; ++sheet) {
    const Rows read = rows_read(book, sheet);
    must(read == said[sheet]);
  }
  return 0;
}
