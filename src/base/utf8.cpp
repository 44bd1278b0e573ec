#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"

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

// What is seen on or in the character before it: marks over and under letters, the vowels of
// scripts that write them so, joiners, and what chooses a picture's form, its skin and its flag.
constexpr std::array<Range, 31> attached = {{
    {0x300, 0x36F},     {0x483, 0x489},   {0x591, 0x5BD},   {0x610, 0x61A},     {0x64B, 0x65F},
    {0x670, 0x670},     {0x6D6, 0x6DC},   {0x900, 0x903},   {0x93A, 0x94F},     {0xB82, 0xB82},
    {0xBBE, 0xBCD},     {0xE31, 0xE31},   {0xE34, 0xE3A},   {0xE47, 0xE4E},     {0x17B4, 0x17D3},
    {0x1AB0, 0x1AFF},   {0x1B00, 0x1B04}, {0x1B34, 0x1B44}, {0x1B80, 0x1B82},   {0x1BA1, 0x1BAD},
    {0x1DC0, 0x1DFF},   {0x200C, 0x200D}, {0x20D0, 0x20FF}, {0x3099, 0x309A},   {0xA980, 0xA983},
    {0xA9B3, 0xA9C0},   {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0x1F3FB, 0x1F3FF}, {0xE0020, 0xE007F},
    {0xE0100, 0xE01EF},
}};
constexpr char32_t joiner = 0x200D;

bool is_half_of_flag(char32_t point) { return point >= 0x1F1E6 && point <= 0x1F1FF; }

// Where the character before a place begins.
std::size_t before(std::string_view text, std::size_t at) {
  --at;
  while (at > 0 && continues_character(text[at])) --at;
  return at;
}

std::size_t halves_before(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at > 0) {
    at = before(text, at);
    if (!is_half_of_flag(character_at(text, at).point)) break;
    ++count;
  }
  return count;
}

// Whether the characters on both sides of a place are seen as one.
bool is_inside(std::string_view text, std::size_t at) {
  const char32_t next = character_at(text, at).point;
  if (is_in(attached, next)) return true;
  if (is_half_of_flag(next)) return halves_before(text, at) % 2 == 1;
  return character_at(text, before(text, at)).point == joiner;
}

}  // namespace

bool is_ascii(std::string_view text) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  std::uint64_t found = 0;
  for (; text.size() >= sizeof found; text.remove_prefix(sizeof found)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data(), sizeof eight);
    found |= eight & high_bits;
  }
  return found == 0 && std::all_of(text.begin(), text.end(), [](char c) { return is_ascii(c); });
}

std::size_t count_characters(std::string_view text) {
  return text.size() -
         static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues_character));
}

std::string_view cut_to(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && continues_character(text[most])) --most;
  std::size_t end = most;
  while (end > 0 && is_inside(text, end)) end = before(text, end);
  // One that is longer than all that may stay has to be cut.
  return text.substr(0, end > 0 ? end : most);
}

Character character_at(std::string_view text, std::size_t at) {
  const std::size_t size = length_of_character(text, at);
  if (size == 0) return {0xFFFD, 1};
  const unsigned lead = byte_at(text, at);
  char32_t point = size == 1 ? lead : lead & (0xFFU >> (size + 1));
  for (std::size_t k = 1; k < size; ++k) point = point << 6U | (byte_at(text, at + k) & 0x3FU);
  return {point, size};
}

void append_character(char32_t character, std::string& out) {
  const unsigned point = character;
  const auto append = [&out](unsigned byte) { out += static_cast<char>(byte); };
  if (point < 0x80U) return append(point);
  if (point < 0x800U) {
    append(0xC0U | point >> 6U);
  } else {
    if (point < 0x10000U) {
      append(0xE0U | point >> 12U);
    } else {
      append(0xF0U | point >> 18U);
      append(0x80U | (point >> 12U & 0x3FU));
    }
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
