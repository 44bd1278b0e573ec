#include "law/date.h"

namespace pandu::law {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month;

// At most four digits.
std::optional<int> number(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<year_month> parse_month(std::string_view iso) {
  if (iso.size() != 7 || iso[4] != '-') return std::nullopt;
  const auto y = number({iso.data(), 4});
  const auto m = number({iso.data() + 5, 2});
  if (!y || !m || *y < earliest_year || *y > latest_year || *m < 1 || *m > 12) return std::nullopt;
  return year{*y} / month{static_cast<unsigned>(*m)};
}

Date last_day_of(year_month when) { return Date{when / std::chrono::last}; }

}  // namespace

std::optional<Date> parse_date(std::string_view iso) {
  if (iso.size() != iso_size || iso[7] != '-') return std::nullopt;
  const auto when = parse_month({iso.data(), 7});
  const auto d = number({iso.data() + 8, 2});
  if (!when || !d) return std::nullopt;
  const Date date = *when / day{static_cast<unsigned>(*d)};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::optional<DateSpan> parse_date_span(std::string_view iso) {
  if (const auto date = parse_date(iso)) return DateSpan{*date, *date};
  if (const auto when = parse_month(iso)) return DateSpan{*when / day{1}, last_day_of(*when)};
  return std::nullopt;
}

std::string to_iso(Date date) {
  std::string iso = "0000-00-00";
  const auto write = [&iso](unsigned number, std::size_t first, std::size_t last) {
    for (std::size_t at = last + 1; at-- > first; number /= 10)
      iso[at] = static_cast<char>('0' + number % 10);
  };
  write(static_cast<unsigned>(year_of(date)), 0, 3);
  write(month_of(date), 5, 6);
  write(day_of(date), 8, 9);
  return iso;
}

std::string to_iso(const DateSpan& span) {
  const std::string first = to_iso(span.first);
  return span.exact() ? first : first.substr(0, 7);
}

Date make_date(int y, unsigned m, unsigned d) { return year{y} / month{m} / day{d}; }
int year_of(Date date) { return static_cast<int>(date.year()); }
unsigned month_of(Date date) { return static_cast<unsigned>(date.month()); }
unsigned day_of(Date date) { return static_cast<unsigned>(date.day()); }

Date add_months(Date date, int months) {
  const year_month when = year_month{date.year(), date.month()} + std::chrono::months{months};
  const Date last = last_day_of(when);
  return date.day() > last.day() ? last : when / date.day();
}

Date add_years(Date date, int years) { return add_months(date, 12 * years); }
Date add_days(Date date, int count) { return Date{sys_days{date} + days{count}}; }

Date first_of_next_month(Date date) {
  return (year_month{date.year(), date.month()} + std::chrono::months{1}) / day{1};
}

int days_between(Date from, Date to) {
  return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

unsigned weekday_of(Date date) { return std::chrono::weekday{sys_days{date}}.c_encoding(); }

}  // namespace pandu::law
