// Text in UTF-8: which bytes are one, and where its characters begin and end.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pandu::base {

// Bytes 10xxxxxx.
constexpr bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Most files hold nothing else.
bool is_ascii(std::string_view text);

std::size_t count_characters(std::string_view text);
// At most so many bytes of it, and never a part of a character, or of characters that are seen as
// one: a letter and its marks, a flag, people joined in one picture.
std::string_view cut_to(std::string_view text, std::size_t most);
// The character that begins at a byte, and how many bytes it has. A byte that is no text is a
// character of its own, U+FFFD.
struct Character {
  char32_t point = 0;
  std::size_t size = 1;
};
Character character_at(std::string_view text, std::size_t at);

struct Range {
  char32_t first, last;
};
template <class Ranges>
bool is_in(const Ranges& ranges, char32_t point) {
  return std::any_of(ranges.begin(), ranges.end(), [point](const Range& range) {
    return point >= range.first && point <= range.last;
  });
}

// A character up to U+10FFFF that is no half of a pair.
void append_character(char32_t character, std::string& out);
// Where the first byte stands that is no text in UTF-8; none if all is well. A zero byte is no text
// either: it is how binary files begin.
std::optional<std::size_t> first_invalid_byte(std::string_view bytes);

}  // namespace pandu::base
