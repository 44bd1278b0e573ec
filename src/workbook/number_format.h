// What the format of a number says that it is: a date is a number in a file, and only its format tells
// (ECMA-376 part 1, 18.8.30 and 18.8.31).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pandu::workbook {

struct NumberFormat {
  enum class Kind : std::uint8_t {
    number,
    date,      // a day, a month or a year
    moment,    // a date and a time of day
    time,      // a time of day
    duration,  // hours beyond 24: "[h]:mm"
    digits     // "000000", "0000-0000": the digits in places of their own
  };

  Kind kind = Kind::number;
  std::uint8_t places = 255;  // behind the point, as far as the format says; 255: it does not
  std::string pattern;  // of Kind::digits: '0' and '#' for digits, and what stands between them
};
inline constexpr std::uint8_t places_not_said = 255;

// Of a format that a workbook defines. Only its first part counts, which is for positive numbers.
NumberFormat format_of(std::string_view code);
// Of one that every program knows by its number, those of East Asia and Thailand among them.
NumberFormat format_of(std::uint32_t built_in);

}  // namespace pandu::workbook
