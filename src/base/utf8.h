// Text in UTF-8: which bytes are one, and where its characters begin and end.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pandu::base {

// Bytes 10xxxxxx.
constexpr bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t count_characters(std::string_view text);
// At most so many bytes of it, and never a part of a character.
std::string_view cut_to(std::string_view text, std::size_t most);
// A character up to U+FFFF.
void append_character(char32_t character, std::string& out);
// Where the first byte stands that is no text in UTF-8; none if all is well. A zero byte is no text
// either: it is how binary files begin.
std::optional<std::size_t> first_invalid_byte(std::string_view bytes);

}  // namespace pandu::base
