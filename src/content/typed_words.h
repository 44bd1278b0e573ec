// How people write dates and amounts, wherever they do: in a question, in HR's form, in a list.
// Texts: assets/typed_words.json, in small letters.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "law/rules.h"

namespace pandu::content {

// "juta": so many times one rupiah.
struct AmountUnit {
  std::int64_t times = 1;
  std::vector<std::string> words;
};

struct TypedWords {
  // January first: names, and short forms that are no beginning of one.
  std::array<std::vector<std::string>, 12> months;
  std::vector<std::string> weekdays;
  std::vector<std::string> ordinals;     // "st" of "1st", "ke" of "ke-5"
  std::vector<std::string> before_time;  // "pukul"
  std::vector<std::string> zones;        // of Indonesia: "wib"
  std::vector<std::string> currency;     // "rp"
  std::vector<AmountUnit> units;         // the largest first
  // Before this year nobody was a member: an earlier date is a typing error, or stands for nothing.
  int first_year = 0;
  law::Provenance provenance;  // of the first year
};

// What comes first in 01/02/2026. While nobody has said it, such a date has two meanings; one that
// makes sense in one order only (31/12/2026, 05/05/2026) is read in that.
enum class DateOrder : std::uint8_t { not_said, day_first, month_first };

}  // namespace pandu::content

namespace pandu::law {

template <>
inline constexpr auto names<content::DateOrder> =
    std::to_array<std::string_view>({"not_said", "day_first", "month_first"});

}  // namespace pandu::law
