#include "text/read_date.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/normal_form.h"
#include "text/typed.h"

namespace pandu::text {
namespace {

using content::DateOrder;
using content::TypedWords;
using law::Date;
using law::DateSpan;

constexpr std::size_t shortest_name = 3;
constexpr int nothing = -1;  // where a part is no number
constexpr int youngest_member = 15, years_of_a_window = 99, years_ahead = 10;

constexpr std::size_t digits_of_a_whole_date = 8;  // "20261005", "5okt2026"
// The time zones of Indonesia: WIB, WITA and WIT.
constexpr int first_zone_hour = 7, last_zone_hour = 9;

bool is_separator(char c) { return c == '/' || c == '-' || c == '.' || c == ' ' || c == ','; }
bool begins_one_of(std::string_view text, const std::vector<std::string>& names) {
  return text.size() >= shortest_name &&
         std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return name.starts_with(text); });
}

std::string_view word_at_start(std::string_view text) {
  const auto is_of_word = [](char c) { return is_small_letter(c) || c == '\''; };
  const auto end = std::find_if_not(text.begin(), text.end(), is_of_word);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

std::string_view without_marks_before(std::string_view text) {
  while (!text.empty() && is_separator(text.front())) text.remove_prefix(1);
  return text;
}

// "5 agustus 2026." without the end of its sentence, as dictation sets it.
std::string_view without_end(std::string_view text) {
  const bool has_end = text.size() > 1 && (text.back() == '.' || text.back() == ',');
  return has_end ? text.substr(0, text.size() - 1) : text;
}

// "rabu, 5 agustus 2026" without its first word.
std::string_view without_weekday(std::string_view text, const TypedWords& words) {
  const std::string_view word = word_at_start(text);
  if (!begins_one_of(word, words.weekdays)) return text;
  return without_marks_before(text.substr(word.size()));
}

// ---- The time of day ----

enum class Clock : std::uint8_t { none, here, elsewhere };

// "14", "14:30", "14.30.05.123": from one to four numbers of a clock.
bool is_clock(std::string_view text) {
  std::size_t numbers = 0;
  for (std::size_t at = 0; at < text.size(); ++numbers) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - at != 2 && numbers > 0 && numbers < 3) return false;
    if (end == at || (numbers == 0 && end - at > 2)) return false;
    if (end == text.size()) return numbers > 0;
    if (text[end] != ':' && text[end] != '.') return false;
    at = end + 1;
  }
  return false;
}

// Takes `word` from the beginning of `text`, where it is not only the beginning of another word.
bool take(std::string_view word, std::string_view& text) {
  if (!text.starts_with(word)) return false;
  if (text.size() > word.size() && is_small_letter(text[word.size()])) return false;
  text = trimmed(text.substr(word.size()));
  return true;
}

// "wib", "waktu indonesia barat", "asia/jakarta"
bool take_zone_here(std::string_view& text, const TypedWords& words) {
  return std::any_of(words.zones.begin(), words.zones.end(),
                     [&](const std::string& zone) { return take(zone, text); });
}

// Takes "+07:00", "+0700", "+07" or "+7", and tells whether that is a zone of Indonesia; none where
// no such offset stands there.
std::optional<bool> take_offset(std::string_view& text) {
  if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
  std::string digits;
  std::size_t end = 1;
  for (; end < text.size() && (is_digit(text[end]) || text[end] == ':'); ++end)
    if (is_digit(text[end])) digits += text[end];
  if (digits.empty() || digits.size() > 4) return std::nullopt;
  const std::size_t hours_size = digits.size() <= 2 ? digits.size() : digits.size() - 2;
  const auto hours = whole_number(std::string_view(digits).substr(0, hours_size));
  const bool whole = digits.find_first_not_of('0', hours_size) == digits.npos;
  const bool here =
      text.front() == '+' && whole && *hours >= first_zone_hour && *hours <= last_zone_hour;
  text = trimmed(text.substr(end));
  return here;
}

// What stands behind a clock: nothing, "pm", "wib", "+07:00", "gmt+0700 (western indonesia time)",
// "z".
Clock zone_of(std::string_view text, const TypedWords& words) {
  text = trimmed(text);
  for (const std::string_view half : {"am", "pm", "a.m.", "p.m.", "a.m", "p.m"})
    if (take(half, text)) break;
  if (text.empty()) return Clock::here;
  if (take_zone_here(text, words)) return text.empty() ? Clock::here : Clock::none;
  const bool universal = take("z", text) || take("gmt", text) || take("utc", text);
  const auto offset = take_offset(text);
  if (!universal && !offset) return Clock::none;
  // JavaScript says behind it in brackets what the zone is called.
  const bool named = text.size() > 2 && text.front() == '(' && text.back() == ')';
  if (!text.empty() && !named && !take_zone_here(text, words)) return Clock::none;
  return offset.value_or(false) ? Clock::here : Clock::elsewhere;
}

struct DatedClock {
  std::string_view date;
  std::string_view year;  // behind the clock, as C and Java write it
  Clock clock = Clock::none;
};

std::string_view without_end_marks(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.remove_suffix(1);
  return text;
}

// "5 agustus 2026 pukul" without its last word.
std::string_view without_word_before_time(std::string_view date, const TypedWords& words) {
  date = without_end_marks(date);
  const std::size_t gap = date.find_last_of(' ');
  const bool has_word = gap != date.npos && is_among(date.substr(gap + 1), words.before_time);
  return has_word ? without_end_marks(date.substr(0, gap)) : date;
}

// Takes the year from the end of "wib 2026".
std::string_view take_year(std::string_view& text) {
  constexpr std::size_t size = 4;
  text = trimmed(text);
  if (text.size() < size || !are_digits(text.substr(text.size() - size))) return {};
  if (text.size() > size && text[text.size() - size - 1] != ' ') return {};
  const std::string_view year = text.substr(text.size() - size);
  text.remove_suffix(size);
  return year;
}

// A clock begins behind a space, or behind the t of "2026-10-05t00:00".
bool may_begin_clock(std::string_view text, std::size_t at) {
  if (!is_digit(text[at])) return false;
  return text[at - 1] == ' ' || (text[at - 1] == 't' && at > 1 && is_digit(text[at - 2]));
}

// "5 08.26" and "okt 08.26" are dates of their own: a day or a month alone has no time.
bool is_whole_date(std::string_view text) {
  if (text.find_first_of("/-., ") != text.npos) return true;
  return text.size() >= digits_of_a_whole_date && std::any_of(text.begin(), text.end(), is_digit);
}

// Where a clock stands behind a date, the date alone.
DatedClock split_clock(std::string_view text, const TypedWords& words) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (!may_begin_clock(text, at)) continue;
    std::size_t end = at;
    while (end < text.size() && (is_digit(text[end]) || text[end] == ':' || text[end] == '.'))
      ++end;
    if (!is_clock(text.substr(at, end - at))) continue;
    std::string_view behind = text.substr(end);
    const std::string_view year = take_year(behind);
    const Clock clock = zone_of(behind, words);
    if (clock == Clock::none) continue;
    const std::string_view date = without_word_before_time(text.substr(0, at - 1), words);
    if (!is_whole_date(date)) continue;
    return {date, year, clock};
  }
  return {text, {}, Clock::none};
}

// ---- The date ----

// One piece of a date between separators.
struct Part {
  std::string_view text;
  int number = nothing;  // none where it is a word

  bool is_long_year() const { return number != nothing && text.size() == 4; }
  bool is_short() const { return number != nothing && text.size() <= 2; }
};

struct Parts {
  std::array<Part, 3> all;
  std::size_t count = 0;
};

Part part_of(std::string_view text) {
  Part part{text};
  if (text.size() > 4 || !are_digits(text)) return part;
  part.number = 0;
  for (const char c : text) part.number = part.number * 10 + (c - '0');
  return part;
}

// The end of the digits that begin at `at`, or of what else stands there up to a separator or a
// digit.
std::size_t end_of_piece(std::string_view text, std::size_t at) {
  const bool digits = is_digit(text[at]);
  std::size_t end = at;
  while (end < text.size() && !is_separator(text[end]) && is_digit(text[end]) == digits) ++end;
  return end;
}

// "5th", "ke-5"
bool is_beside_number(std::string_view text, std::size_t at, std::size_t end) {
  const bool before = end + 1 < text.size() && text[end] == '-' && is_digit(text[end + 1]);
  return before || (at > 0 && is_digit(text[at - 1]));
}

// Two or three pieces; none where there are more, or more than spaces and one mark between two. The
// full stop of a short name may stand beside one, and nothing between digits and letters:
// "05okt2026", "5th".
std::optional<Parts> parts_of(std::string_view text, const TypedWords& words) {
  Parts parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_piece(text, at);
    if (end == at) return std::nullopt;
    const std::string_view piece = text.substr(at, end - at);
    if (!is_beside_number(text, at, end) || !is_among(piece, words.ordinals)) {
      if (parts.count == parts.all.size()) return std::nullopt;
      parts.all[parts.count++] = part_of(piece);
    }
    int marks = 0;
    for (at = end; at < text.size() && is_separator(text[at]); ++at)
      if (text[at] != ' ' && ++marks > 1) return std::nullopt;
    if (end < text.size() && at == text.size()) return std::nullopt;
  }
  if (parts.count < 2) return std::nullopt;
  return parts;
}

// Of the calendar, whether anybody can mean it or not.
std::optional<DateSpan> day(int year, int month, int day_of_month) {
  if (year < 1 || month < 1 || month > 12 || day_of_month < 1) return std::nullopt;
  const Date date =
      law::make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day_of_month));
  if (!date.ok()) return std::nullopt;
  return DateSpan{date, date};
}

std::optional<DateSpan> whole_month(int year, int month) {
  const auto first = day(year, month, 1);
  if (!first) return std::nullopt;
  return DateSpan{first->first, law::add_days(law::first_of_next_month(first->first), -1)};
}

Reading<DateSpan> either(const std::optional<DateSpan>& value) { return {value}; }

Reading<DateSpan> in_order(int first, int second, int year, DateOrder order) {
  const auto day_first = day(year, second, first);
  const auto month_first = day(year, first, second);
  if (order == DateOrder::day_first) return either(day_first);
  if (order == DateOrder::month_first) return either(month_first);
  if (day_first && month_first && *day_first != *month_first)
    return {std::nullopt, ReadFault::two_dates};
  return either(day_first ? day_first : month_first);
}

std::optional<int> named_month(std::string_view text, const TypedWords& words) {
  for (std::size_t i = 0; i < words.months.size(); ++i)
    if (begins_one_of(text, words.months[i])) return static_cast<int>(i) + 1;
  return std::nullopt;
}

Reading<DateSpan> of_two(const Parts& parts, const TypedWords& words) {
  const auto& [first, second, third] = parts.all;
  if (first.is_long_year() && second.is_short())
    return either(whole_month(first.number, second.number));
  if (!second.is_long_year()) return {};
  if (first.is_short()) return either(whole_month(second.number, first.number));
  const auto month = named_month(first.text, words);
  return month ? either(whole_month(second.number, *month)) : Reading<DateSpan>{};
}

Reading<DateSpan> of_three(const Parts& parts, DateOrder order, const TypedWords& words,
                           const std::optional<DateWindow>& window) {
  const auto& [first, second, third] = parts.all;
  if (first.is_long_year() && third.is_short()) {
    const auto month =
        second.is_short() ? std::optional(second.number) : named_month(second.text, words);
    return month ? either(day(first.number, *month, third.number)) : Reading<DateSpan>{};
  }
  const auto year = read_year(third.text, window);
  if (!year) return {};
  if (first.is_short() && second.is_short())
    return in_order(first.number, second.number, *year, order);
  const bool day_before = first.is_short();
  const Part& number = day_before ? first : second;
  const auto month = named_month(day_before ? second.text : first.text, words);
  if (!month || !number.is_short()) return {};
  return either(day(*year, *month, number.number));
}

bool is_in(const DateSpan& date, const DateWindow& window) {
  return date.last >= window.first && date.first <= window.last;
}

// "20261005", as ISO 8601 and SAP write it, or "05102026". The digits of a year that can be meant
// are never a day and a month too.
Reading<DateSpan> of_eight_digits(std::string_view digits, DateOrder order,
                                  const DateWindow& window) {
  const auto number = [&](std::size_t from, std::size_t size) {
    return static_cast<int>(*whole_number(digits.substr(from, size)));
  };
  const auto year_first = day(number(0, 4), number(4, 2), number(6, 2));
  if (year_first && is_in(*year_first, window)) return either(year_first);
  const auto year_last = in_order(number(0, 2), number(2, 2), number(4, 4), order);
  return year_first && !year_last.value ? either(year_first) : year_last;
}

Reading<DateSpan> date_of(std::string_view text, DateOrder order, const TypedWords& words,
                          const std::optional<DateWindow>& window) {
  if (window && text.size() == digits_of_a_whole_date && are_digits(text))
    return of_eight_digits(text, order, *window);
  const auto parts = parts_of(text, words);
  if (!parts) return {};
  return parts->count == 2 ? of_two(*parts, words) : of_three(*parts, order, words, window);
}

// Whether it is likely or not.
Reading<DateSpan> read_any_date(std::string_view text, DateOrder order, const TypedWords& words,
                                const std::optional<DateWindow>& window) {
  // As systems write it, without looking for anything else.
  if (const auto exact = law::parse_date(text)) return {DateSpan{*exact, *exact}};
  const std::string written = normal_form(text);
  const auto [date, year, clock] = split_clock(without_weekday(without_end(written), words), words);
  if (clock == Clock::elsewhere) return {std::nullopt, ReadFault::time_elsewhere};
  return year.empty() ? date_of(date, order, words, window)
                      : date_of(std::string(date) + ' ' + std::string(year), order, words, window);
}

}  // namespace

DateWindow window_of(law::Key key, Date today, const TypedWords& words) {
  if (key == law::Key::birth_date)
    return {law::add_years(today, -years_of_a_window), law::add_years(today, -youngest_member)};
  const Date first = law::make_date(words.first_year, 1, 1);
  return {first, law::add_years(today, years_ahead)};
}

std::optional<int> read_year(std::string_view digits, const std::optional<DateWindow>& window) {
  if (!are_digits(digits)) return std::nullopt;
  const auto number = whole_number(digits);
  if (digits.size() == 4) return static_cast<int>(*number);
  if (digits.size() != 2 || !window) return std::nullopt;
  const int first = law::year_of(window->first), last = law::year_of(window->last);
  std::optional<int> found;
  for (const int century : {1900, 2000}) {
    const int year = century + static_cast<int>(*number);
    if (year < first || year > last) continue;
    if (found) return std::nullopt;
    found = year;
  }
  return found;
}

std::optional<int> read_month(std::string_view text, const TypedWords& words) {
  std::string month = normal_form(text);
  if (!month.empty() && month.back() == '.') month.pop_back();
  if (const auto number = typed_number(month))
    return *number >= 1 && *number <= 12 ? std::optional(static_cast<int>(*number)) : std::nullopt;
  return named_month(month, words);
}

Reading<DateSpan> read_date(std::string_view text, DateOrder order, const TypedWords& words,
                            const std::optional<DateWindow>& window) {
  const auto read = read_any_date(text, order, words, window);
  if (!read.value) return read;
  if (window && !is_in(*read.value, *window)) return {std::nullopt, ReadFault::unlikely_date};
  const int its_year = law::year_of(read.value->first);
  return its_year >= law::earliest_year && its_year <= law::latest_year ? read
                                                                        : Reading<DateSpan>{};
}

}  // namespace pandu::text
