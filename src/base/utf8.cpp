#include "base/utf8.h"

#include <algorithm>

namespace pandu::base {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

// How many bytes the character at `i` has; 0 if it is not one. (RFC 3629: no overlong forms, no
// surrogates, nothing above U+10FFFF.)
std::size_t length_of_character(std::string_view bytes, std::size_t i) {
  const unsigned lead = byte_at(bytes, i);
  if (lead == 0) return 0;
  if (lead < 0x80U) return 1;
  std::size_t length = 0;
  unsigned low = 0x80U;
  unsigned high = 0xBFU;
  if (lead >= 0xC2U && lead <= 0xDFU)
    length = 2;
  else if (lead >= 0xE0U && lead <= 0xEFU)
    length = 3;
  else if (lead >= 0xF0U && lead <= 0xF4U)
    length = 4;
  else
    return 0;
  if (lead == 0xE0U) low = 0xA0U;
  if (lead == 0xEDU) high = 0x9FU;
  if (lead == 0xF0U) low = 0x90U;
  if (lead == 0xF4U) high = 0x8FU;
  if (bytes.size() - i < length) return 0;
  for (std::size_t k = 1; k < length; ++k) {
    const unsigned next = byte_at(bytes, i + k);
    if (next < low || next > high) return 0;
    low = 0x80U;
    high = 0xBFU;
  }
  return length;
}

}  // namespace

std::size_t count_characters(std::string_view text) {
  return text.size() -
         static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues_character));
}

std::string_view cut_to(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && continues_character(text[most])) --most;
  return text.substr(0, most);
}

void append_character(char32_t character, std::string& out) {
  const unsigned point = character;
  const auto append = [&out](unsigned byte) { out += static_cast<char>(byte); };
  if (point < 0x80U) return append(point);
  if (point < 0x800U) {
    append(0xC0U | point >> 6U);
  } else {
    append(0xE0U | point >> 12U);
    append(0x80U | (point >> 6U & 0x3FU));
  }
  append(0x80U | (point & 0x3FU));
}

std::optional<std::size_t> first_invalid_byte(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = length_of_character(bytes, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

}  // namespace pandu::base
