// A number of .xlsx as the text of its cell.
#pragma once

#include <string>
#include <string_view>

#include "workbook/cell.h"
#include "workbook/number_format.h"

namespace pandu::workbook {

// From which day numbers count: Excel for the Mac began later.
enum class DateSystem : std::uint8_t { since_1900, since_1904 };

// Writes `value`, which is as it stands in the file, to `out`, and tells what it is. What is no number
// stays as it is, as text.
//
// A date whose format shows no time is its day. Where only a few seconds are missing to the next day, it
// is that one: programs that turn a local midnight into a number leave a rest of it where the time zone
// once had odd seconds, as Jakarta had until 1923. 23:59:59 is what systems write for the end of a day.
//
// Day 60 of the system since 1900 is 29 February 1900, which never was, and day 0 is 0 January: they are
// written so, and are no dates for whoever reads on. Numbers that Excel shows as ##### stay numbers.
CellKind write_excel_number(std::string_view value, const NumberFormat& format, DateSystem system,
                            std::string& out);

// "2026-12-31T14:30:00.000": strict files and .ods have dates in words. What is none stays as it is, as
// text; midnight is no time, and another time with a time zone keeps it for the reader to see.
CellKind write_iso_date(std::string_view value, std::string& out);

// "PT14H30M05S" of .ods.
CellKind write_iso_time(std::string_view value, std::string& out);

// A number without its format: "3.578E+15" as "3578000000000000".
CellKind write_plain_number(std::string_view value, std::uint8_t places, std::string& out);

}  // namespace pandu::workbook
