// Addresses behind the text of a cell.
#pragma once

#include <string>
#include <string_view>

namespace pandu::workbook_writer {

// `address` as it is handed to libxlsxwriter. False where it is no https, http or mailto, holds
// anything but the letters of an address, or is longer than every Excel takes.
bool fit_link_address(std::string_view address, std::string& out);

}  // namespace pandu::workbook_writer
