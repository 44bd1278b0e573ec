// The days on which claims are looked at, all of them found in the rules.
#pragma once

#include <vector>

#include "law/rules.h"

namespace pandu::verify {

// The calendar is walked to the end of this year.
inline constexpr int last_year = 2045;

// When the rules were last held against their sources: the "today" of the data.
law::Date last_verified(const law::Rules& rules);

// The first day of each row of this ground.
law::Date first_day_of(law::Ground ground, const law::Rules& rules);

// The days on which something changes for this ground, from its first row on: a row, a channel that
// takes it, or a number that its conditions or its tax use.
std::vector<law::Date> days_of_change(law::Ground ground, const law::Rules& rules);

// The day before, of and after each date in the rules, the end of each February (28th and 29th) and
// of every month, from the day before the ground's first row.
std::vector<law::Date> calendar_days(law::Ground ground, const law::Rules& rules);

}  // namespace pandu::verify
