// Numbers in attributes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pandu::workbook {

// "12"; none for anything else, and for more than nine digits.
inline std::optional<std::uint32_t> whole_number(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  std::uint32_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return number;
}

}  // namespace pandu::workbook
