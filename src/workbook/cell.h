// What the rows of a sheet consist of.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace pandu::workbook {

// What stands in a cell. It tells how its text is written again: a number as a number, a text with
// its zeros as a text.
enum class CellKind : std::uint8_t {
  empty,
  text,
  number,    // "12500000", "12500000.5": digits, a point, no exponent, no groups; "-5"
  date,      // "2026-12-31"
  moment,    // a date and a time: "2026-12-31 14:30:00"
  time,      // "14:30:00"
  duration,  // "26:30:00"
  boolean,   // "TRUE", "FALSE"
  error,     // "#N/A"
  formula,   // whose result the file does not have: "=A1+1"
};

// As people see it, in the one form that cannot be misread. Numbers keep the zeros that their format
// shows ("000123"). UTF-8, without bounds on its length but limits.h's.
struct Cell {
  std::string_view text;
  CellKind kind = CellKind::empty;

  bool operator==(const Cell&) const = default;
};

struct Row {
  std::uint32_t number = 0;  // as the spreadsheet shows it, from 1
  bool hidden = false;  // by hand or by a filter: whoever stands in it is somebody all the same
  std::uint32_t left_out = 0;  // bytes and cells that were too many
  // From column A on, up to the last one that holds something. Of merged cells the first one has the
  // text.
  std::vector<Cell> cells;
};

}  // namespace pandu::workbook
