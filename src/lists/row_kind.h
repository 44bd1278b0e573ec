// What the rows of a list are: people, and what stands above, between and below them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "law/vocabulary.h"

namespace pandu::lists {

// Each row but `person` is handed on as it is: it is never judged, and no letter is made of it.
enum class RowKind : std::uint8_t {
  person,
  title,            // above the headers
  header,           // the names of the columns; they may be several rows high
  repeated_header,  // again further below, as where a printed list turned the page
  numbering,        // "(1) (2) (3)" or "(dd/mm/yyyy)" below the headers
  blank,
  total,  // sums and counts
  note,   // remarks, places and days, signatures
};

}  // namespace pandu::lists

namespace pandu::law {

template <>
inline constexpr auto names<lists::RowKind> = std::to_array<std::string_view>(
    {"person", "title", "header", "repeated_header", "numbering", "blank", "total", "note"});

}  // namespace pandu::law
