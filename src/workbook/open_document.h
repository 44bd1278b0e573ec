// .ods, as LibreOffice and Google write it (OpenDocument 1.3 part 3, 9).
#pragma once

#include <memory>
#include <vector>

#include "workbook/package.h"
#include "workbook/workbook.h"

namespace pandu::workbook {

inline constexpr std::string_view open_document_content = "content.xml";

// Empty where it is no spreadsheet, or was refused.
std::vector<Sheet> read_open_document(const Package& package, Budget& budget, Refusal& refusal);

// The package must outlive it.
std::unique_ptr<RowSource> open_document_rows(const Package& package, std::size_t sheet);

}  // namespace pandu::workbook
