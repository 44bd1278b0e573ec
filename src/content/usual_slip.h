// What somebody usually did who typed a file that is not JSON, in words for whoever never heard of
// JSON: a comma forgotten, a number with dots.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pandu::content {

struct Slip {
  std::size_t offset = 0;  // where it is in the file
  std::string found;
  std::string expected;
};

// `offset` is that of the last byte that was read, `unexpected` and `expected` are the parser's
// words for what it read and what could have stood there. None where it is no usual one.
std::optional<Slip> usual_slip(std::string_view bytes, std::size_t offset,
                               std::string_view unexpected, std::string_view expected);

// "20.000.000", "Rp 20.000.000" or "20,000" as its digits alone; empty where it is no such number.
std::string digits_of_amount(std::string_view text);
// "01-03-2027" or "1/3/2027", the day first, as "2027-03-01"; empty where it is no such date.
std::string date_of_day_first(std::string_view text);

}  // namespace pandu::content
