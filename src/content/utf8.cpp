#include "content/utf8.h"

#include <algorithm>

namespace pandu::content {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

// How many bytes the character at `i` has; 0 if it is not one. (RFC 3629: no overlong forms, no
// surrogates, nothing above U+10FFFF. A zero byte is no text either: it is how binary files begin.)
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

std::optional<std::size_t> first_invalid_byte(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = length_of_character(bytes, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

std::string place_in_text(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const std::string_view on_line = before.substr(line_start);
  const auto column = 1 + std::count_if(on_line.begin(), on_line.end(), [](char c) {
                        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                      });
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace pandu::content
