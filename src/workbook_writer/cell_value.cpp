#include "workbook_writer/cell_value.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <string>

#include "base/ascii.h"

namespace pandu::workbook_writer {
namespace {

using workbook::CellKind;
using Kind = CellValue::Kind;

// Beyond that, Excel makes zeros of digits.
constexpr std::size_t most_digits = 15;
// Beyond that, a cell without a format shows 1.23457E+11.
constexpr std::size_t most_general_digits = 11;
// Up to here a power of ten is a double without rounding.
constexpr std::size_t most_places = 22;
constexpr int seconds_per_day = 86400;
// What the years of a duration come to that Excel still shows.
constexpr std::size_t most_hour_digits = 7;

using base::are_digits;

std::optional<int> number_in(std::string_view digits) {
  int value = 0;
  if (!are_digits(digits)) return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// "-12500000.5", without zeros in front, and not "-0", which programs read as 0.
CellValue digits_of(std::string_view text) {
  const std::string_view magnitude = text.substr(text.starts_with('-') ? 1 : 0);
  const std::size_t point = std::min(magnitude.find('.'), magnitude.size());
  const std::string_view whole = magnitude.substr(0, point);
  const std::string_view behind = magnitude.substr(std::min(point + 1, magnitude.size()));
  const bool has_form = are_digits(whole) && (point == magnitude.size() || are_digits(behind));
  if (!has_form || (whole.size() > 1 && whole.front() == '0')) return {};
  const std::string all = std::string(whole) + std::string(behind);
  const std::size_t first = all.find_first_not_of('0');
  if (first == all.npos && magnitude.size() != text.size()) return {};
  if (all.size() - std::min(first, all.size()) > most_digits || behind.size() > most_places)
    return {};
  // Two whole numbers without rounding, divided: rounded once, as the digits read as a double would
  // be.
  double number = 0;
  for (const char c : all) number = number * 10 + (c - '0');
  double scale = 1;
  for (std::size_t i = 0; i < behind.size(); ++i) scale *= 10;
  CellValue value;
  value.kind = Kind::number;
  value.number = (magnitude.size() == text.size() ? number : -number) / scale;
  value.places = static_cast<std::uint8_t>(behind.size());
  value.shown =
      behind.empty() && whole.size() <= most_general_digits ? Shown::general : Shown::digits;
  return value;
}

// "2026-12-31" as the number of its day. Before 1 March 1900 Excel and others count differently.
std::optional<int> day_in(std::string_view text) {
  using namespace std::chrono;
  constexpr std::size_t size = 10;
  if (text.size() != size || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year_number = number_in(text.substr(0, 4));
  const auto month_number = number_in(text.substr(5, 2));
  const auto day_number = number_in(text.substr(8, 2));
  if (!year_number || !month_number || !day_number) return std::nullopt;
  const year_month_day date(year(*year_number), month(static_cast<unsigned>(*month_number)),
                            day(static_cast<unsigned>(*day_number)));
  constexpr year_month_day first(year(1900), month(3), day(1));
  if (!date.ok() || date < first) return std::nullopt;
  constexpr sys_days zero(year_month_day(year(1899), month(12), day(30)));
  return static_cast<int>((sys_days(date) - zero).count());
}

// "26:30:00" in seconds.
std::optional<double> seconds_in(std::string_view text) {
  constexpr std::size_t rest = 6;  // ":30:00"
  if (text.size() < rest + 2 || text.size() > rest + most_hour_digits) return std::nullopt;
  if (text.size() > rest + 2 && text.front() == '0') return std::nullopt;
  const std::string_view behind = text.substr(text.size() - rest);
  if (behind[0] != ':' || behind[3] != ':') return std::nullopt;
  const auto hours = number_in(text.substr(0, text.size() - rest));
  const auto minutes = number_in(behind.substr(1, 2));
  const auto seconds = number_in(behind.substr(4, 2));
  if (!hours || !minutes || !seconds || *minutes > 59 || *seconds > 59) return std::nullopt;
  return *hours * 3600.0 + *minutes * 60.0 + *seconds;
}

std::optional<double> time_in(std::string_view text) {
  constexpr std::size_t size = 8;
  const auto seconds = text.size() == size ? seconds_in(text) : std::nullopt;
  return seconds && *seconds < seconds_per_day ? seconds : std::nullopt;
}

std::optional<double> moment_in(std::string_view text) {
  constexpr std::size_t day_size = 10;
  if (text.size() <= day_size || text[day_size] != ' ') return std::nullopt;
  const auto day = day_in(text.substr(0, day_size));
  const auto seconds = time_in(text.substr(day_size + 1));
  if (!day || !seconds) return std::nullopt;
  return *day + *seconds / seconds_per_day;
}

template <class Number>
CellValue shown_as(Shown shown, std::optional<Number> number) {
  if (!number) return {};
  return {Kind::number, static_cast<double>(*number), shown, 0};
}

std::optional<double> in_days(std::optional<double> seconds) {
  if (!seconds) return std::nullopt;
  return *seconds / seconds_per_day;
}

}  // namespace

CellValue value_of(CellKind kind, std::string_view text) {
  switch (kind) {
    case CellKind::number:
      return digits_of(text);
    case CellKind::date:
      return shown_as(Shown::date, day_in(text));
    case CellKind::moment:
      return shown_as(Shown::moment, moment_in(text));
    case CellKind::time:
      return shown_as(Shown::time, in_days(time_in(text)));
    case CellKind::duration:
      return shown_as(Shown::duration, in_days(seconds_in(text)));
    case CellKind::boolean:
      if (text == "TRUE") return {Kind::boolean, 1, Shown::general, 0};
      if (text == "FALSE") return {Kind::boolean, 0, Shown::general, 0};
      return {};
    case CellKind::empty:
    case CellKind::text:
    case CellKind::error:
    case CellKind::formula:
      return {};
  }
  return {};
}

}  // namespace pandu::workbook_writer
