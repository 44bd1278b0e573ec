// Texts of cells as XML and Excel take them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pandu::workbook_writer {

// `text` behind `out`; what is no UTF-8, zero bytes and characters that are none (U+FFFE, U+FFFF)
// become U+FFFD, and are counted. Other control characters stay: libxlsxwriter writes them as Excel
// does.
void append_sound(std::string_view text, std::string& out, std::uint64_t& replaced);

// The first `most` units of UTF-16 of a sound text, and never a part of a character.
std::string_view cut_to_units(std::string_view text, std::size_t most);

struct CellText {
  std::string text;
  bool shortened = false;
};

// As it is handed to libxlsxwriter: a text that looks like Excel's writing of a control character
// ("_x000D_") is escaped so that it stays what it is. Not longer than longest_text.
void fit_cell_text(std::string_view text, CellText& out, std::uint64_t& replaced);

}  // namespace pandu::workbook_writer
