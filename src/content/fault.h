// One thing that is wrong in a file, told for a tired reader: where, what was found, what was
// expected, and what to do where that is not plain.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pandu::content {

struct Fault {
  std::string file;  // "rules/parameters.json"
  std::string
      pointer;        // JSON pointer, "/values/0/from"; or "line 3, column 7" where it is not JSON
  std::string found;  // "\"2026-02-30\" is not a date"
  std::string expected;  // "YYYY-MM-DD"; may be empty
  std::size_t line = 0;  // of the file on which the value stands, from 1; 0 where nobody looked
};

// error: answers.json: /birth_date: "2026-02-30" is not a date (expected YYYY-MM-DD)
std::string describe(const Fault& fault);

// For whoever finds faults. A step of a JSON pointer (RFC 6901), shortened where a key is absurdly
// long.
std::string pointer_step(std::string_view key);
std::string pointer_step(std::size_t index);
// The known word with the fewest letters to change; empty if nothing is known.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

// What a file may ask of us before we stop reading it, which is a fault.
struct Limits {
  std::size_t bytes = 0;
  std::size_t values = 0;
  std::size_t depth = 0;
};
inline constexpr Limits asset_limits{.bytes = 8U << 20U, .values = 60'000, .depth = 32};
inline constexpr Limits answer_limits{.bytes = 64U << 10U, .values = 1'000, .depth = 32};

}  // namespace pandu::content
