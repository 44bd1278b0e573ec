// Civil dates and their month arithmetic, the only kind the rules use.
//
// A date is a day of the calendar, without clock or time zone. Adding a month keeps the day of the
// month, or takes the last day where the month is shorter (31 January + 1 month = 28 or 29
// February); nothing else is ever assumed.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pandu::law {

using Date = std::chrono::year_month_day;

// Some day between two dates, both included. An exact date has first == last; "October 2026" has the
// first and the last of the month.
struct DateSpan {
  Date first{};
  Date last{};

  bool exact() const { return first == last; }
  bool operator==(const DateSpan&) const = default;
};

// Years outside this range are typing errors, never a member's date.
inline constexpr int earliest_year = 1900;
inline constexpr int latest_year = 2199;

// "2026-10-31", nothing else; no value for a day that the calendar does not have.
std::optional<Date> parse_date(std::string_view iso);
// "2026-10-31" or "2026-10" (some day of that month).
std::optional<DateSpan> parse_date_span(std::string_view iso);
std::string to_iso(Date date);
inline constexpr std::size_t iso_size = 10;
// "2026-10-31" for an exact date; "2026-10" for a span, which is always one whole month.
std::string to_iso(const DateSpan& span);

Date make_date(int year, unsigned month, unsigned day);
int year_of(Date date);
unsigned month_of(Date date);
unsigned day_of(Date date);

Date add_months(Date date, int months);
Date add_years(Date date, int years);
Date add_days(Date date, int days);
Date first_of_next_month(Date date);
int days_between(Date from, Date to);
// 0 Sunday to 6 Saturday.
unsigned weekday_of(Date date);

}  // namespace pandu::law
