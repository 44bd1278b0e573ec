// One record as cells of UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bulk/record_splitter.h"
#include "bulk/row_fault.h"

namespace pandu::bulk {

// Reads record after record, using its memory again.
class Cells {
 public:
  // Adds what is wrong with the record as such. A record that is no UTF-8 is read as Windows-1252,
  // each by itself, so that a list means the same whole and in pieces. Zero bytes become U+FFFD.
  void read(const RawRecord& record, char delimiter, std::vector<RowFault>& faults);

  std::size_t size() const { return cells_.size(); }
  // Valid until the next reading.
  std::string_view operator[](std::size_t i) const { return cells_[i]; }
  // No other characters stand in any of them.
  bool are_ascii() const { return ascii_; }
  // The record in UTF-8 before it was split.
  std::string_view text() const { return text_; }

 private:
  std::string_view as_text(std::string_view bytes, std::vector<RowFault>& faults);
  void split(std::string_view text, char delimiter, std::vector<RowFault>& faults);
  std::size_t split_quoted(std::string_view text, std::size_t at, char delimiter,
                           std::vector<RowFault>& faults);

  std::vector<std::string_view> cells_;
  std::string_view text_;
  bool ascii_ = false;
  std::string decoded_;
  std::string unquoted_;  // never grows while cells point into it
};

// Its cells, and what is wrong with it as such.
struct SplitRecord {
  Cells cells;
  std::vector<RowFault> faults;

  void read(const RawRecord& record, char delimiter) {
    faults.clear();
    cells.read(record, delimiter, faults);
  }
};

}  // namespace pandu::bulk
