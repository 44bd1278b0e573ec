// The cells of a column of a spreadsheet, beside what people type anywhere (text/read_amount.h,
// text/read_date.h). The texts come trimmed.
#pragma once

#include <cstdint>
#include <string_view>

#include "lists/query.h"
#include "text/read_date.h"
#include "text/reading.h"

namespace pandu::bulk {

// Which comes first in the dates of a column, the day or the month, as far as its own dates tell.
// Collected over all its cells.
class DateEvidence {
 public:
  void add(std::string_view text, const content::TypedWords& words, const text::DateWindow& window);

  // The order, where some dates make sense in one order only, and all of these in the same.
  lists::DateOrder proven() const;
  // Dates that can be read in two ways stand in the column, and nothing proves which is meant.
  bool must_be_asked() const { return two_ways_ > 0 && proven() == lists::DateOrder::not_said; }
  // Dates that make sense in this order only.
  std::uint64_t only_day_first() const { return day_first_; }
  std::uint64_t only_month_first() const { return month_first_; }

 private:
  std::uint64_t two_ways_ = 0;
  std::uint64_t day_first_ = 0;
  std::uint64_t month_first_ = 0;
};

// A day as Excel counts it, where a spreadsheet wrote its number in place of the date: "45935",
// "45935.0", "45935,5". Five digits, of the system since 1900: ReadFault::unlikely_date outside the
// window, not_a_date for any other text. Only for the cells of a column of dates: elsewhere it is a
// number.
text::Reading<law::DateSpan> read_serial(std::string_view text, const text::DateWindow& window);

// Digits only, from `least` to `most`.
text::Reading<std::int64_t> read_whole(std::string_view text, std::int64_t least,
                                       std::int64_t most);

}  // namespace pandu::bulk
