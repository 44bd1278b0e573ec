// Which comes first in the dates of a column, the day or the month, as far as its own dates tell.
#pragma once

#include <cstdint>
#include <string_view>

#include "bulk/read_values.h"

namespace pandu::bulk {

// Collected over all cells of a column.
class DateEvidence {
 public:
  void add(std::string_view text, const MonthNames& months);

  // The order, where some dates make sense in one order only, and all of these in the same.
  lists::DateOrder proven() const;
  // Dates that can be read in two ways stand in the column, and nothing proves which is meant.
  bool must_be_asked() const { return two_ways_ > 0 && proven() == lists::DateOrder::not_said; }

 private:
  std::uint64_t two_ways_ = 0;
  std::uint64_t day_first_ = 0;  // such that make sense in this order only
  std::uint64_t month_first_ = 0;
};

}  // namespace pandu::bulk
