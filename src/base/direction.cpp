#include "base/direction.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace pandu::base {
namespace {

// Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours; their forms for presentation; and
// those of old and of western Africa.
constexpr std::array<Range, 5> from_the_right = {
    {{0x590, 0x8FF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFE}, {0x10800, 0x10FFF}, {0x1E800, 0x1EFFF}}};

bool runs_from_the_right(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (is_in(from_the_right, character.point)) return true;
    at += character.size;
  }
  return false;
}

}  // namespace

bool begins_with_direction_mark(std::string_view text) {
  const std::string_view mark = text.substr(0, direction_mark_size);
  return (mark >= "\xE2\x80\xAA" && mark <= "\xE2\x80\xAE") ||
         (mark >= "\xE2\x81\xA6" && mark <= "\xE2\x81\xA9");
}

std::string without_direction_marks(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const bool is_mark = begins_with_direction_mark(text);
    if (!is_mark) out += text.front();
    text.remove_prefix(is_mark ? direction_mark_size : 1);
  }
  return out;
}

// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: the direction is that of its own first letter.
std::string isolated(std::string_view text) {
  if (!runs_from_the_right(text)) return std::string(text);
  return std::string("\u2068").append(text).append("\u2069");
}

}  // namespace pandu::base
