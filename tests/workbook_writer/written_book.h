// Workbooks to write, and what is in them.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/read_book.h"
#include "workbook/package.h"
#include "workbook_writer/writer.h"

namespace pandu::workbook_writer {

inline Plan plan_of(std::size_t columns, std::size_t sheets = 1) {
  Plan plan;
  plan.day = "2026-11-29";
  plan.choices_name = "Pilihan";
  for (std::size_t i = 0; i < sheets; ++i) {
    SheetPlan& sheet = plan.sheets.emplace_back();
    sheet.name = "Daftar";
    sheet.columns.resize(columns);
  }
  return plan;
}

struct Written {
  bool sound = false;
  std::string bytes;
  Losses losses;
};

inline Written written(const Plan& plan, const std::vector<std::string>& blocks) {
  WorkbookWriter book(plan);
  bool added = true;
  for (const std::string& block : blocks) added = book.add(block) && added;
  Written written;
  written.sound = book.finish() && added;
  for (std::string_view piece = book.next(1000); !piece.empty(); piece = book.next(1000))
    written.bytes += piece;
  written.losses = book.losses();
  return written;
}

// One row of one sheet.
inline std::string packed_row(const std::vector<Cell>& cells, RowStyle style = RowStyle::body,
                              std::size_t sheet = 0) {
  RowPacker rows;
  rows.begin(sheet, style);
  for (const Cell& cell : cells)
    cell.address.empty() ? rows.cell(cell.kind, cell.text) : rows.link(cell.text, cell.address);
  return rows.take();
}

inline Written written_row(const std::vector<Cell>& cells) {
  return written(plan_of(cells.size()), {packed_row(cells)});
}

// What is read of a cell that stands alone in its sheet.
inline std::string read_back(const Cell& cell) {
  return support::read_book(written_row({cell}).bytes).first();
}

// A part of the package as it stands there.
inline std::string part_of(const Written& book, std::string_view name) {
  workbook::HeldBytes bytes(book.bytes);
  const workbook::Package package(bytes);
  const workbook::Part* const part = package.find(name);
  if (!part) return {};
  workbook::Budget budget = package.budget();
  workbook::PartReader reader(package, *part, budget);
  std::string text;
  char piece[4096];
  for (std::size_t got = reader.read(piece, sizeof piece); got > 0;
       got = reader.read(piece, sizeof piece))
    text.append(piece, got);
  EXPECT_EQ(reader.refusal(), workbook::Refusal::none) << name;
  return text;
}

inline std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

}  // namespace pandu::workbook_writer
