// .xlsx and .xlsm: which parts there are, and what they share (ECMA-376 part 1, 18.2, 18.3, 18.8).
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "workbook/excel_number.h"
#include "workbook/package.h"
#include "workbook/shared_texts.h"
#include "workbook/workbook.h"

namespace pandu::workbook {

struct ExcelBook {
  std::vector<Sheet> sheets;
  std::vector<std::string> parts;  // of each sheet
  DateSystem dates = DateSystem::since_1900;
  bool recalculated = false;  // its writer left all results to be computed when it is opened
  std::vector<NumberFormat> formats;  // of each style of a cell
  SharedTexts texts;
};

// None where the package is another kind of document: then `refusal` says why, or is
// other_document.
std::unique_ptr<ExcelBook> read_excel_book(const Package& package, Budget& budget,
                                           Refusal& refusal);

// All must outlive it.
std::unique_ptr<RowSource> excel_rows(const Package& package, const ExcelBook& book,
                                      std::size_t sheet);

}  // namespace pandu::workbook
