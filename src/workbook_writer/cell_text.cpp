#include "workbook_writer/cell_text.h"

#include <algorithm>

#include "base/utf8.h"
#include "workbook_writer/plan.h"

namespace pandu::workbook_writer {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr std::string_view underscore = "_x005F_";
constexpr std::size_t escape_size = 7;

std::size_t units_of(const base::Character& character) { return character.point > 0xFFFFU ? 2 : 1; }

bool is_hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

// "_x000D_" at the beginning of it, or "_x000D" before a control character, whose own escape
// begins with the "_" that is missing.
bool looks_escaped(std::string_view text) {
  return text.size() >= escape_size && text[0] == '_' && text[1] == 'x' &&
         std::all_of(text.begin() + 2, text.begin() + 6, is_hexadecimal) &&
         (text[6] == '_' || static_cast<unsigned char>(text[6]) < 0x20U);
}

// Plain letters, which are most: nothing is to be done about them.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x20U && static_cast<unsigned char>(c) < 0x80U &&
           c != '_';
  });
}

}  // namespace

void append_sound(std::string_view text, std::string& out, std::uint64_t& replaced) {
  for (std::size_t at = 0; at < text.size();) {
    const base::Character character = base::character_at(text, at);
    const std::string_view bytes = text.substr(at, character.size);
    at += character.size;
    const bool is_broken = character.point == 0xFFFDU && bytes != replacement;
    const bool is_none =
        character.point == 0 || character.point == 0xFFFEU || character.point == 0xFFFFU;
    if (is_broken || is_none) ++replaced;
    out += is_broken || is_none ? replacement : bytes;
  }
}

std::string_view cut_to_units(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const base::Character character = base::character_at(text, at);
    units += units_of(character);
    if (units > most) return text.substr(0, at);
    at += character.size;
  }
  return text;
}

void fit_cell_text(std::string_view text, CellText& out, std::uint64_t& replaced) {
  out.text.clear();
  out.shortened = false;
  if (is_plain(text)) {
    out.text = text;
  } else {
    append_sound(text, out.text, replaced);
    for (std::size_t at = out.text.find("_x"); at != out.text.npos; at = out.text.find("_x", at)) {
      const bool escaped = looks_escaped(std::string_view(out.text).substr(at));
      if (escaped) out.text.replace(at, 1, underscore);
      at += escaped ? underscore.size() : 1;
    }
  }
  // What libxlsxwriter writes is counted, escapes and all: it refuses longer texts as a whole.
  if (cut_to_units(out.text, longest_text).size() == out.text.size()) return;
  out.text.resize(cut_to_units(out.text, longest_text - 1).size());
  // Half of an escape would be read as letters.
  const std::size_t last = out.text.rfind(underscore.substr(0, 2));
  if (last != out.text.npos && out.text.size() - last < escape_size) out.text.resize(last);
  out.text += ellipsis;
  out.shortened = true;
}

}  // namespace pandu::workbook_writer
