// What is wrong with one row of a list. The row stays, marked; the words come from the texts
// list.fault.<name>.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "text/reading.h"

namespace pandu::bulk {

enum class RowFaultKind : std::uint8_t {
  too_long,
  quote_open,
  null_byte,
  not_text,
  too_few_cells,
  too_many_cells,
  hidden_direction,
  not_a_date,
  two_dates,
  time_elsewhere,
  unlikely_date,
  not_an_amount,
  shortened,
  two_amounts,
  amount_too_large,
  not_a_number,
  not_a_word,
  other_band,
  year_without_partial,
};
inline constexpr std::array<std::string_view, 19> row_fault_names = {
    "too_long",      "quote_open",     "null_byte",           "not_text",
    "too_few_cells", "too_many_cells", "hidden_direction",    "not_a_date",
    "two_dates",     "time_elsewhere", "unlikely_date",       "not_an_amount",
    "shortened",     "two_amounts",    "amount_too_large",    "not_a_number",
    "not_a_word",    "other_band",     "year_without_partial"};

// What a cell was read as, and was not.
RowFaultKind row_fault_of(text::ReadFault fault);

inline constexpr std::size_t no_column = static_cast<std::size_t>(-1);

struct RowFault {
  RowFaultKind kind = RowFaultKind::too_long;
  std::size_t column = no_column;  // place among the header's cells; none: the whole row
  std::string value;               // what stands there: a cell, or how much is too much

  bool operator==(const RowFault&) const = default;
};

// The sentences of a language, looked up once for all rows.
class FaultTexts {
 public:
  // The content must have its learning part, where the texts of lists are.
  FaultTexts(const content::Content& content, content::Language language);
  // On one line, all of them; `column_name` is the header of a fault's column.
  std::string describe(const RowFault& fault, std::string_view column_name) const;

 private:
  std::array<std::string_view, row_fault_names.size()> sentences_;
};

// A sentence of the list.* texts with {column} and {value} filled in.
std::string filled_sentence(std::string_view sentence, std::string_view column,
                            std::string_view value);

}  // namespace pandu::bulk
