// Where the headers of a list stand: titles may be above them, and they may be several rows high.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "bulk/word_index.h"

namespace pandu::bulk {

// Headers are looked for among so many rows from the beginning on.
inline constexpr std::size_t rows_before_table = 40;
inline constexpr std::size_t most_header_rows = 3;

using RowTexts = std::vector<std::string>;  // the cells of one row, empty ones too

struct HeaderPlace {
  std::size_t first = 0;  // among the rows
  std::size_t count = 1;  // rows that are one header together
  std::size_t known = 0;  // questions that its columns answer

  std::size_t end() const { return first + count; }
  bool operator==(const HeaderPlace&) const = default;
};

// The row, or rows, whose names are known best. Where none is known: the first row that is as wide as
// the table and holds words only, else the first one. `rows` must not be empty.
HeaderPlace find_header(std::span<const RowTexts> rows, const WordIndex& words);

// What a column is called: the whole name, and its last part where it stands in several rows.
struct HeaderName {
  std::string whole;  // "Tanggal Keluar", of "Tanggal" above "Masuk" and "Keluar"
  std::string last;   // "Keluar"
};

// Of a header of one or several rows. A cell above serves all columns to its right up to the next one.
std::vector<HeaderName> header_names(std::span<const RowTexts> rows);

// None where no word for it is known: the whole name counts first, then its last part.
std::optional<law::Key> key_of(const HeaderName& name, const WordIndex& words);

}  // namespace pandu::bulk
