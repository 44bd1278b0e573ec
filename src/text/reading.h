// What somebody wrote, as a value, or why it is none.
#pragma once

#include <cstdint>
#include <optional>

namespace pandu::text {

enum class ReadFault : std::uint8_t {
  not_a_date,
  two_dates,       // 01/02/2026, and nobody has said what comes first
  time_elsewhere,  // a time of another country: the day may be another one here
  unlikely_date,   // before the scheme began, or too far ahead
  not_an_amount,
  shortened,    // "12,5": millions, or twelve rupiah
  two_amounts,  // marks that can be read in two ways
  amount_too_large,
  not_a_number,
  not_a_word,  // none of those that answer the question
};

template <class T>
struct Reading {
  std::optional<T> value;
  ReadFault fault = ReadFault::not_a_date;  // where there is no value
};

}  // namespace pandu::text
