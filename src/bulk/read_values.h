// Dates, amounts and numbers as people write them in a spreadsheet. Strict, unlike what a person
// types into a field and sees at once (text/typed.h): what can be read in two ways, or only by
// guessing, is a fault. The texts come trimmed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/row_fault.h"
#include "law/date.h"
#include "lists/query.h"

namespace pandu::bulk {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The names of each month, as cell_text.h spells them.
using MonthNames = std::array<std::vector<std::string>, 12>;

// A value, or what is wrong with it.
template <class T>
struct Read {
  std::optional<T> value;
  RowFaultKind fault = RowFaultKind::not_a_date;  // where there is no value
};

// "31/12/2026" (also with - or . or spaces), "2026-12-31", "31 Des 2026", "December 31, 2026", each
// with or without a time of day behind it; and months: "2026-12", "12/2026", "Des 2026". Years have
// four digits.
Read<law::DateSpan> read_date(std::string_view text, lists::DateOrder order,
                              const MonthNames& months);

// Which comes first in the dates of a column, the day or the month, as far as its own dates tell.
// Collected over all its cells.
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

// "Rp12.500.000", "12,500,000", "12 500 000", "12500000", each with or without cents (",00", ".50",
// ",-"), which are left out: whole rupiah from 0 to `most`.
Read<std::int64_t> read_amount(std::string_view text, std::int64_t most);

// Digits only, from `least` to `most`.
Read<std::int64_t> read_whole(std::string_view text, std::int64_t least, std::int64_t most);

}  // namespace pandu::bulk
