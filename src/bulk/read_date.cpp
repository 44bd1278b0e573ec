#include <algorithm>

#include "bulk/cell_text.h"
#include "bulk/read_values.h"

namespace pandu::bulk {
namespace {

using law::DateSpan;

constexpr std::size_t shortest_month_name = 3;
// Where no part of a date is left to look at.
constexpr int nothing = -1;

bool is_separator(char c) { return c == '/' || c == '-' || c == '.' || c == ' ' || c == ','; }

// A time of day behind the date says nothing about the day.
std::string_view without_time(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == text.npos) return text;
  const std::size_t gap = text.find_last_of(" T", colon);
  if (gap == text.npos) return text;
  const std::string_view time = text.substr(gap + 1);
  const bool is_time = std::all_of(time.begin(), time.end(),
                                   [](char c) { return is_digit(c) || c == ':' || c == '.'; });
  return is_time ? text.substr(0, gap) : text;
}

// One piece of a date between separators.
struct Part {
  std::string_view text;
  int number = nothing;  // none where it is a word

  bool is_year() const { return number != nothing && text.size() == 4; }
  bool is_short() const { return number != nothing && text.size() <= 2; }
};

struct Parts {
  std::array<Part, 3> all;
  std::size_t count = 0;
};

Part part_of(std::string_view text) {
  Part part{text};
  if (text.size() > 4 || !std::all_of(text.begin(), text.end(), is_digit)) return part;
  part.number = 0;
  for (const char c : text) part.number = part.number * 10 + (c - '0');
  return part;
}

// Two or three pieces; none where there are more, or more than spaces and one mark between two.
std::optional<Parts> parts_of(std::string_view text) {
  Parts parts;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_separator(text[end])) ++end;
    if (end == at || parts.count == parts.all.size()) return std::nullopt;
    parts.all[parts.count++] = part_of(text.substr(at, end - at));
    int marks = 0;
    for (at = end; at < text.size() && is_separator(text[at]); ++at)
      if (text[at] != ' ' && ++marks > 1) return std::nullopt;
    if (end < text.size() && at == text.size()) return std::nullopt;
  }
  if (parts.count < 2) return std::nullopt;
  return parts;
}

std::optional<DateSpan> day(int year, int month, int day_of_month) {
  const bool in_range = year >= law::earliest_year && year <= law::latest_year && month >= 1 &&
                        month <= 12 && day_of_month >= 1;
  if (!in_range) return std::nullopt;
  const law::Date date =
      law::make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day_of_month));
  if (!date.ok()) return std::nullopt;
  return DateSpan{date, date};
}

std::optional<DateSpan> whole_month(int year, int month) {
  const auto first = day(year, month, 1);
  if (!first) return std::nullopt;
  return DateSpan{first->first, law::add_days(law::first_of_next_month(first->first), -1)};
}

// Its number, by its name or by three letters or more that it alone begins with.
std::optional<int> month_named(std::string_view text, const MonthNames& months) {
  if (text.size() < shortest_month_name || is_digit(text.front())) return std::nullopt;
  const std::string name = normalised(text);
  for (std::size_t i = 0; i < months.size(); ++i)
    for (const std::string& known : months[i])
      if (known.size() >= name.size() && known.compare(0, name.size(), name) == 0)
        return static_cast<int>(i) + 1;
  return std::nullopt;
}

Read<DateSpan> either(const std::optional<DateSpan>& value) { return {value}; }

Read<DateSpan> in_order(int first, int second, int year, lists::DateOrder order) {
  const auto day_first = day(year, second, first);
  const auto month_first = day(year, first, second);
  if (order == lists::DateOrder::day_first) return either(day_first);
  if (order == lists::DateOrder::month_first) return either(month_first);
  if (day_first && month_first && *day_first != *month_first)
    return {std::nullopt, RowFaultKind::two_dates};
  return either(day_first ? day_first : month_first);
}

Read<DateSpan> of_two(const Parts& parts, const MonthNames& months) {
  const auto& [first, second, third] = parts.all;
  if (first.is_year() && second.is_short()) return either(whole_month(first.number, second.number));
  if (!second.is_year()) return {};
  if (first.is_short()) return either(whole_month(second.number, first.number));
  const auto month = month_named(first.text, months);
  return month ? either(whole_month(second.number, *month)) : Read<DateSpan>{};
}

Read<DateSpan> of_three(const Parts& parts, lists::DateOrder order, const MonthNames& months) {
  const auto& [first, second, third] = parts.all;
  if (first.is_year() && second.is_short() && third.is_short())
    return either(day(first.number, second.number, third.number));
  if (!third.is_year()) return {};
  if (first.is_short() && second.is_short())
    return in_order(first.number, second.number, third.number, order);
  const bool day_before = first.is_short();
  const Part& number = day_before ? first : second;
  const auto month = month_named(day_before ? second.text : first.text, months);
  if (!month || !number.is_short()) return {};
  return either(day(third.number, *month, number.number));
}

}  // namespace

Read<DateSpan> read_date(std::string_view text, lists::DateOrder order, const MonthNames& months) {
  const auto parts = parts_of(without_time(text));
  if (!parts) return {};
  return parts->count == 2 ? of_two(*parts, months) : of_three(*parts, order, months);
}

void DateEvidence::add(std::string_view text, const MonthNames& months) {
  const auto day_first = read_date(text, lists::DateOrder::day_first, months).value;
  const auto month_first = read_date(text, lists::DateOrder::month_first, months).value;
  if (day_first == month_first) return;
  if (day_first && month_first)
    ++two_ways_;
  else
    ++(day_first ? day_first_ : month_first_);
}

lists::DateOrder DateEvidence::proven() const {
  if ((day_first_ > 0) == (month_first_ > 0)) return lists::DateOrder::not_said;
  return day_first_ > 0 ? lists::DateOrder::day_first : lists::DateOrder::month_first;
}

}  // namespace pandu::bulk
