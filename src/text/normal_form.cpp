#include "text/normal_form.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/utf8.h"
#include "text/typed.h"

namespace pandu::text {
namespace {

using base::Range;

// Where ten digits in a row begin, by the Unicode Character Database, general category Nd: the scripts
// of Indonesia and of the countries that members work in.
constexpr std::array<char32_t, 10> zeros = {0x0660,   // Arabic
                                            0x06F0,   // Arabic, eastern
                                            0x0966,   // Devanagari
                                            0x09E6,   // Bengali
                                            0x0BE6,   // Tamil
                                            0x0E50,   // Thai
                                            0x1040,   // Myanmar
                                            0x17E0,   // Khmer
                                            0x1B50,   // Balinese
                                            0xA9D0};  // Javanese

// U+FF01 to U+FF5E: ASCII as wide as a Chinese character.
constexpr Range full_width = {0xFF01, 0xFF5E};
constexpr char32_t from_full_width = 0xFEE0;

constexpr std::array<Range, 9> unseen = {{{0x00AD, 0x00AD},
                                          {0x061C, 0x061C},
                                          {0x200B, 0x200F},
                                          {0x202A, 0x202E},
                                          {0x2060, 0x2060},
                                          {0x2066, 0x2069},
                                          {0xFE00, 0xFE0F},
                                          {0xFEFF, 0xFEFF},
                                          {0xFFF9, 0xFFFB}}};
constexpr std::array<Range, 5> spaces = {
    {{0x00A0, 0x00A0}, {0x2000, 0x200A}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}}};
constexpr std::array<Range, 3> dashes = {{{0x2010, 0x2015}, {0x2043, 0x2043}, {0x2212, 0x2212}}};
constexpr std::array<Range, 3> quotes = {{{0x00B4, 0x00B4}, {0x02BC, 0x02BC}, {0x2018, 0x201B}}};
constexpr std::array<Range, 3> commas = {{{0x060C, 0x060C}, {0x066B, 0x066B}, {0x3001, 0x3001}}};
constexpr std::array<Range, 2> stops = {{{0x066C, 0x066C}, {0x3002, 0x3002}}};

char of_ascii(char c) {
  if (c == '\t' || c == '\n' || c == '\r') return ' ';
  if (c == '`') return '\'';
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// What stands for a character beyond ASCII; none where it stays.
std::optional<std::string_view> of_others(char32_t point) {
  constexpr std::string_view digits = "0123456789";
  for (const char32_t zero : zeros)
    if (point >= zero && point <= zero + 9) return digits.substr(point - zero, 1);
  if (base::is_in(spaces, point)) return " ";
  if (base::is_in(dashes, point)) return "-";
  if (base::is_in(quotes, point)) return "'";
  if (base::is_in(commas, point)) return ",";
  if (base::is_in(stops, point)) return ".";
  if (base::is_in(unseen, point)) return "";
  return std::nullopt;
}

}  // namespace

std::string normal_form(std::string_view text) {
  if (base::is_ascii(text)) {
    std::string out(trimmed(text));
    std::transform(out.begin(), out.end(), out.begin(), of_ascii);
    return out;
  }
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const base::Character character = base::character_at(text, at);
    const bool is_wide = character.point >= full_width.first && character.point <= full_width.last;
    const char32_t point = is_wide ? character.point - from_full_width : character.point;
    if (point < 0x80)
      out += of_ascii(static_cast<char>(point));
    else
      out += of_others(point).value_or(text.substr(at, character.size));
    at += character.size;
  }
  return std::string(trimmed(out));
}

}  // namespace pandu::text
