// Why a file is not read as a workbook, or not to its end. What a person can do about each is told by
// the texts of its user.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace pandu::workbook {

enum class Refusal : std::uint8_t {
  none,
  old_excel,       // .xls of Excel 97 to 2003, whatever its name is
  binary_excel,    // .xlsb
  password,        // encrypted: nobody can read it without its password
  web_page,        // HTML that is called .xls
  xml,             // XML in one file: Excel 2003's, or OpenDocument's .fods
  other_document,  // a text, presentation, picture, PDF, archive ...
  damaged,         // cut off, changed on its way, or never written as its format asks
  too_much_inside  // unpacked it is far larger than any list of people
};
inline constexpr std::array<std::string_view, 9> refusal_names = {
    "none", "old_excel",      "binary_excel", "password",       "web_page",
    "xml",  "other_document", "damaged",      "too_much_inside"};

}  // namespace pandu::workbook
