#include "workbook/excel_number.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "workbook/decimal.h"
#include "workbook/whole_number.h"

namespace pandu::workbook {
namespace {

using Kind = NumberFormat::Kind;

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t last_day = 2'958'465;  // 9999-12-31 since 1900
constexpr std::int64_t days_to_1904 = 1462;
constexpr std::int64_t day_that_never_was = 60;
// 23:59:59, give or take what digits that are cut off make of it.
constexpr std::int64_t end_of_day = day_ms - 1000;
constexpr std::int64_t end_of_day_accuracy = 5;
// Of a number with a fraction, as many digits as Excel keeps.
constexpr std::size_t exact_digits = 15;
constexpr std::size_t digits_of_thousands = 4;
constexpr std::uint8_t places_of_amounts = 2;

// With zeros in front, to so many digits at least. `number` is not negative.
void append_padded(std::int64_t number, std::size_t width, std::string& out) {
  std::array<char, 20> digits;
  std::size_t first = digits.size();
  for (; number > 0 || digits.size() - first < width; number /= 10)
    digits[--first] = static_cast<char>('0' + number % 10);
  out.append(digits.data() + first, digits.size() - first);
}

void append_time(std::int64_t ms, std::string& out) {
  const std::int64_t seconds = (ms + 500) / 1000;
  append_padded(seconds / 3600, 2, out);
  out += ':';
  append_padded(seconds / 60 % 60, 2, out);
  out += ':';
  append_padded(seconds % 60, 2, out);
}

void append_day(std::int64_t year, std::int64_t month, std::int64_t day, std::string& out) {
  append_padded(year, 4, out);
  out += '-';
  append_padded(month, 2, out);
  out += '-';
  append_padded(day, 2, out);
}

// A day since 1900, as Excel counts.
void append_day(std::int64_t serial, std::string& out) {
  if (serial == day_that_never_was) return append_day(1900, 2, 29, out);
  if (serial == 0) return append_day(1900, 1, 0, out);
  using namespace std::chrono;
  constexpr sys_days before_first = year{1899} / December / 31;
  const std::int64_t days = serial > day_that_never_was ? serial - 1 : serial;
  const year_month_day date{before_first + std::chrono::days{days}};
  append_day(static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
             static_cast<unsigned>(date.day()), out);
}

// At most eighteen digits.
std::int64_t integer_of(std::string_view digits) {
  std::int64_t number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

// A number as a day and a time of day.
struct Moment {
  std::int64_t day = 0;
  std::int64_t ms = 0;
};

Moment moment_of(const Decimal& number) {
  Moment moment;
  const std::string whole = number.whole();
  if (whole.size() > 9) return {last_day + 1, 0};
  moment.day = integer_of(whole);
  // Ten digits are a hundredth of a millisecond.
  std::int64_t fraction = 0;
  const std::string_view behind = number.behind();
  for (std::size_t i = 0; i < 10; ++i)
    fraction = fraction * 10 + (i < behind.size() ? behind[i] - '0' : 0);
  moment.ms = (fraction * 864 + 50'000) / 100'000;
  if (moment.ms >= day_ms) return {moment.day + 1, moment.ms - day_ms};
  return moment;
}

// The day that is meant where no time is shown.
std::int64_t day_of(const Moment& moment) {
  const std::int64_t from_end = moment.ms - end_of_day;
  const bool is_end = from_end >= -end_of_day_accuracy && from_end <= end_of_day_accuracy;
  return moment.ms > day_ms - minute_ms && !is_end ? moment.day + 1 : moment.day;
}

CellKind write_moment(Moment moment, Kind kind, std::string& out) {
  if (kind == Kind::date) {
    append_day(day_of(moment), out);
    return CellKind::date;
  }
  if (kind == Kind::time && moment.day == 0) {
    append_time(std::min(moment.ms, day_ms - 1000), out);
    return CellKind::time;
  }
  if (moment.ms >= day_ms - 500) moment = {moment.day + 1, 0};
  append_day(moment.day, out);
  if (moment.ms < 500) return CellKind::date;
  out += ' ';
  append_time(moment.ms, out);
  return CellKind::moment;
}

CellKind write_date(Moment moment, Kind kind, DateSystem system, std::string& out) {
  if (kind == Kind::duration) {
    append_time(moment.day * day_ms + moment.ms, out);
    return CellKind::duration;
  }
  const bool later = system == DateSystem::since_1904 && (kind != Kind::time || moment.day > 0);
  if (later) moment.day += days_to_1904;
  return write_moment(moment, kind, out);
}

// "000123": the last digit has the last place, and what is too long begins in the first one.
void append_in_places(const std::string& digits, const std::string& pattern, std::string& out) {
  std::string reversed;
  std::size_t left = digits == "0" ? 0 : digits.size();
  std::size_t first = 0;
  while (first < pattern.size() && pattern[first] != '0' && pattern[first] != '#')
    first += pattern[first] == '\\' ? 2U : 1U;
  for (std::size_t i = pattern.size(); i-- > 0;) {
    if (i > 0 && pattern[i - 1] == '\\') {
      reversed += pattern[i--];
    } else if (pattern[i] != '0' && pattern[i] != '#') {
      reversed += pattern[i];
    } else {
      if (left > 0)
        reversed += digits[--left];
      else if (pattern[i] == '0')
        reversed += '0';
      while (i == first && left > 0) reversed += digits[--left];
    }
  }
  out.append(reversed.rbegin(), reversed.rend());
}

// So that nobody takes the point of "125.125" for one between thousands.
void append_number(Decimal& number, std::uint8_t places, std::string& out) {
  if (number.is_whole()) {
    out += number.text();
    return;
  }
  number.round_to_digits(exact_digits);
  if (number.whole().size() >= digits_of_thousands)
    number.round_to(std::min(places, places_of_amounts));
  out += number.text();
  if (number.behind().size() == 3) out += '0';
}

bool is_plain_integer(std::string_view value) {
  return !value.empty() && value.size() <= 18 && (value.front() != '0' || value.size() == 1) &&
         std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_time_unit(char c) { return c == 'H' || c == 'M' || c == 'S'; }

// "2026-12-31", with what stands around it left to the caller.
bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i != 4 && i != 7 && (text[i] < '0' || text[i] > '9')) return false;
  return true;
}

}  // namespace

CellKind write_plain_number(std::string_view value, std::uint8_t places, std::string& out) {
  auto number = Decimal::read(value);
  if (!number) {
    out += value;
    return CellKind::text;
  }
  append_number(*number, places, out);
  return CellKind::number;
}

CellKind write_excel_number(std::string_view value, const NumberFormat& format, DateSystem system,
                            std::string& out) {
  const bool is_date = format.kind != Kind::number && format.kind != Kind::digits;
  const std::int64_t most = last_day - (system == DateSystem::since_1904 ? days_to_1904 : 0);
  // Most numbers are whole, and need no more than a glance.
  if (is_plain_integer(value)) {
    if (format.kind == Kind::number) {
      out += value;
      return CellKind::number;
    }
    const std::int64_t day = integer_of(value);
    if (is_date && day <= most) return write_date({day, 0}, format.kind, system, out);
  }
  auto number = Decimal::read(value);
  if (!number) {
    out += value;
    return CellKind::text;
  }
  if (is_date && !number->negative())
    if (const Moment moment = moment_of(*number); moment.day <= most)
      return write_date(moment, format.kind, system, out);
  if (format.kind == Kind::digits && number->is_whole() && !number->negative())
    append_in_places(number->whole(), format.pattern, out);
  else
    append_number(*number, format.places, out);
  return CellKind::number;
}

CellKind write_iso_date(std::string_view value, std::string& out) {
  const std::string_view day = value.substr(0, 10);
  if (!is_day(day)) {
    out += value;
    return CellKind::text;
  }
  out += day;
  std::string_view time = value.substr(10);
  // Cells have no time zone: a writer that adds one to midnight means the day.
  if (time.find_first_not_of("T:0.Z") == time.npos) return CellKind::date;
  if (time.front() == 'T') time.remove_prefix(1);
  if (const std::size_t point = time.find('.'); point != time.npos) {
    const std::size_t end = std::min(time.find_first_not_of("0123456789", point + 1), time.size());
    out += ' ';
    out += time.substr(0, point);
    out += time.substr(end);
    return CellKind::moment;
  }
  out += ' ';
  out += time;
  return CellKind::moment;
}

CellKind write_iso_time(std::string_view value, std::string& out) {
  std::string_view rest = value;
  if (!rest.starts_with("PT")) {
    out += value;
    return CellKind::text;
  }
  rest.remove_prefix(2);
  std::int64_t seconds = 0;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const auto number = whole_number(rest.substr(0, end));
    rest.remove_prefix(end);
    if (rest.starts_with('.') || rest.starts_with(','))
      rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
    if (!number || rest.empty() || !is_time_unit(rest.front())) {
      out += value;
      return CellKind::text;
    }
    seconds += std::int64_t{*number} * (rest.front() == 'H' ? 3600 : rest.front() == 'M' ? 60 : 1);
    rest.remove_prefix(1);
  }
  append_time(seconds * 1000, out);
  return seconds < 86'400 ? CellKind::time : CellKind::duration;
}

}  // namespace pandu::workbook
