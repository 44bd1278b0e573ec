// Which conditions, keys and days of a claim concern a ground, found in the rules and not in a list of
// our own.
#pragma once

#include <vector>

#include "law/rules.h"
#include "verify/property.h"

namespace pandu::verify {

// The conditions of the ground's own rows, of all dates.
std::vector<const law::Condition*> own_conditions(law::Ground ground, const law::Rules& rules);

// Those and the conditions of the channels that take the ground, and of the papers that its rows name.
std::vector<const law::Condition*> all_conditions(law::Ground ground, const law::Rules& rules);

// The question that a condition asks of this ground; none if it asks nothing.
std::optional<law::Key> key_of(const law::Condition& condition, law::Ground ground,
                               const law::Rules& rules);

// What the conditions ask.
std::vector<law::Key> keys_asked(const std::vector<const law::Condition*>& conditions,
                                 law::Ground ground, const law::Rules& rules);

// Everything that this ground's verdicts can depend on: what its conditions ask, and what the law
// then asks for besides (the tax, the house).
std::vector<law::Key> keys_read(law::Ground ground, const LawUnderTest& law);

// A citizenship that is taken for granted, and since when the card is inactive, change little for few.
// They vary together with sparse values of all others, so that the product of those stays small.
bool is_late(law::Key key, law::Ground ground, const law::Rules& rules);

// The calendar is walked to the end of this year.
inline constexpr int last_year = 2045;

// When the rules were last held against their sources: the "today" of the data.
law::Date last_verified(const law::Rules& rules);

// The grounds that have a row, by number.
std::vector<law::Ground> grounds_of(const law::Rules& rules);

// The first day of each row of this ground; of one that has none, the last day that there is.
law::Date first_day_of(law::Ground ground, const law::Rules& rules);

// The days on which something changes for this ground, from its first row on: a row, a channel that
// takes it, or a number that its conditions or its tax use.
std::vector<law::Date> days_of_change(law::Ground ground, const law::Rules& rules);

// The day before, of and after each date in the rules, the end of each February (28th and 29th) and
// of every month, from the day before the ground's first row.
std::vector<law::Date> calendar_days(law::Ground ground, const law::Rules& rules);

}  // namespace pandu::verify
