// What Excel is given for a cell.
#pragma once

#include <cstdint>
#include <string_view>

#include "workbook/cell.h"

namespace pandu::workbook_writer {

// How Excel shows a value.
enum class Shown : std::uint8_t {
  general,  // text too
  text,
  digits,  // with so many places behind the point
  date,
  moment,
  time,
  duration,
};

struct CellValue {
  enum class Kind : std::uint8_t { text, number, boolean };

  Kind kind = Kind::text;
  double number = 0;  // a boolean is 1 or 0
  Shown shown = Shown::text;
  std::uint8_t places = 0;
};

// Text wherever a number would not be read back as it was.
CellValue value_of(workbook::CellKind kind, std::string_view text);

}  // namespace pandu::workbook_writer
