// Single characters of ASCII, whatever the machine's language is.
#pragma once

#include <algorithm>
#include <string_view>

namespace pandu::base {

constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80U; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_small_letter(c) || (c >= 'A' && c <= 'Z'); }
constexpr bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

// At least one, and nothing else.
constexpr bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

}  // namespace pandu::base
