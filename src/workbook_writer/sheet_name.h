// Names of sheets as Excel takes them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pandu::workbook_writer {

// `name` with what Excel refuses replaced or cut away; where one of `taken` is the same to Excel,
// with a number behind it: "Daftar (2)". `number` is the sheet's name where nothing is left of it.
std::string fit_sheet_name(std::string_view name, const std::vector<std::string>& taken,
                           std::size_t number);

}  // namespace pandu::workbook_writer
