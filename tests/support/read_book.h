// What is read of a workbook, as text to compare.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/book_files.h"
#include "workbook/workbook.h"

namespace pandu::support {

struct ReadBook {
  workbook::Refusal refusal = workbook::Refusal::none;  // of the book, or of the sheet
  std::vector<workbook::Sheet> sheets;
  std::vector<std::string> rows;          // "3: a|b", "4 hidden: c"
  std::vector<workbook::CellKind> kinds;  // of all cells in turn
  std::uint64_t left_out = 0;

  // All in the first row.
  std::string first() const { return rows.empty() ? "" : rows.front().substr(3); }
};

inline ReadBook read_book(std::string_view bytes, std::size_t sheet = 0) {
  workbook::HeldBytes held(bytes);
  workbook::Workbook book(held);
  ReadBook read;
  read.refusal = book.refusal();
  read.sheets = book.sheets();
  if (read.refusal != workbook::Refusal::none) return read;
  const auto rows = book.rows(sheet);
  while (const workbook::Row* const row = rows->next()) {
    std::string line = std::to_string(row->number) + (row->hidden ? " hidden: " : ": ");
    for (std::size_t i = 0; i < row->cells.size(); ++i) {
      if (i > 0) line += '|';
      line += row->cells[i].text;
      read.kinds.push_back(row->cells[i].kind);
    }
    read.left_out += row->left_out;
    read.rows.push_back(std::move(line));
  }
  read.refusal = rows->refusal();
  return read;
}

}  // namespace pandu::support
