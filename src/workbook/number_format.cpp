#include "workbook/number_format.h"

#include <algorithm>

#include "base/ascii.h"

namespace pandu::workbook {
namespace {

using Kind = NumberFormat::Kind;

constexpr std::size_t longest_pattern = 40;

// What stands between digits without being a word: "0000-0000", "(021) 000".
constexpr std::string_view between_digits = "-/ ()+.0123456789";

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The first part of a code, taken apart.
class Code {
 public:
  explicit Code(std::string_view code) : code_(code) {}

  NumberFormat read() {
    while (at_ < code_.size() && code_[at_] != ';') take();
    return result();
  }

 private:
  void take();
  void take_brackets();
  void take_letters();
  void literal(std::string_view text);
  void place(char c);
  NumberFormat result();

  std::string_view code_;
  std::size_t at_ = 0;
  bool day_ = false;
  bool hour_ = false;
  bool elapsed_ = false;
  bool unclear_m_ = false;  // months, or minutes where a second follows
  bool after_hour_ = false;
  bool plain_ = true;  // nothing but digits' places and what may stand between them
  bool words_ = false;
  std::size_t zeros_ = 0;
  bool point_ = false;
  std::size_t places_ = 0;
  bool any_place_ = false;
  std::string pattern_;
};

void Code::literal(std::string_view text) {
  if (text.find_first_not_of(between_digits) != text.npos)
    words_ = true;
  else
    for (const char c : text) {
      // Digits of the format's own are told from places for digits by a mark before them.
      if (c >= '0' && c <= '9') pattern_ += '\\';
      pattern_ += c;
    }
}

void Code::place(char c) {
  any_place_ = true;
  if (c == '0') ++zeros_;
  if (point_) ++places_;
  pattern_ += c == '?' ? '#' : c;
}

// "[h]" counts hours beyond a day; all else is a colour, a condition or a language.
void Code::take_brackets() {
  const std::size_t end = std::min(code_.find(']', at_), code_.size());
  const std::string_view inside = code_.substr(at_ + 1, end > at_ ? end - at_ - 1 : 0);
  const char unit = inside.empty() ? '\0' : small(inside.front());
  const bool same =
      std::all_of(inside.begin(), inside.end(), [unit](char c) { return small(c) == unit; });
  if (same && (unit == 'h' || unit == 'm' || unit == 's')) elapsed_ = after_hour_ = true;
  at_ = std::min(end + 1, code_.size());
}

// Letters of dates and times; others are a mark of the code's own, as in "General".
void Code::take_letters() {
  const char c = small(code_[at_]);
  const std::string_view rest = code_.substr(at_);
  std::size_t end = 0;
  while (end < rest.size() && small(rest[end]) == c) ++end;
  constexpr std::string_view general = "general";
  std::string word(rest.substr(0, general.size()));
  std::transform(word.begin(), word.end(), word.begin(), small);
  if (word == general) {
    plain_ = false;
    end = general.size();
  } else if (word.starts_with("am/pm") || word.starts_with("a/p")) {
    hour_ = true;
    end = word.starts_with("a/p") ? 3 : 5;
  } else if (c == 'e' && rest.size() > 1 && (rest[1] == '+' || rest[1] == '-')) {
    plain_ = false;
    end = 2;
  } else if (c == 'y' || c == 'd' || c == 'e' || c == 'b' || c == 'g') {
    day_ = day_ || c != 'g';
    after_hour_ = false;
  } else if (c == 'h') {
    hour_ = after_hour_ = true;
  } else if (c == 's') {
    hour_ = true;
    unclear_m_ = false;
  } else if (c == 'm') {
    // Minutes where hours stand before them. Else months, unless seconds follow.
    if (end > 2 || !after_hour_) {
      day_ = day_ || end > 2 || unclear_m_;
      unclear_m_ = end <= 2;
    }
    after_hour_ = false;
  } else {
    plain_ = false;
  }
  at_ += end;
}

void Code::take() {
  const char c = code_[at_];
  if (c == '"') {
    const std::size_t end = std::min(code_.find('"', at_ + 1), code_.size());
    literal(code_.substr(at_ + 1, end - at_ - 1));
    at_ = std::min(end + 1, code_.size());
  } else if (c == '\\') {
    literal(code_.substr(std::min(at_ + 1, code_.size()), 1));
    at_ = std::min(at_ + 2, code_.size());
  } else if (c == '_' || c == '*') {
    at_ = std::min(at_ + 2, code_.size());  // as wide as a character, or filled with it
  } else if (c == '[') {
    take_brackets();
  } else if (base::is_letter(c)) {
    take_letters();
  } else {
    if (c == '0' || c == '#' || c == '?')
      place(c);
    else if (c == '.' && !point_)
      point_ = true;
    else if (c == '-' || c == ' ' || c == '(' || c == ')' || c == '/' || c == '+')
      pattern_ += c;
    else
      plain_ = plain_ && c == '$';
    if (c == '/' && any_place_) plain_ = false;  // a fraction
    ++at_;
  }
}

NumberFormat Code::result() {
  NumberFormat format;
  day_ = day_ || unclear_m_;
  if (elapsed_)
    format.kind = Kind::duration;
  else if (day_)
    format.kind = hour_ ? Kind::moment : Kind::date;
  else if (hour_)
    format.kind = Kind::time;
  else if (any_place_ && code_.find('%') == code_.npos)
    format.places = static_cast<std::uint8_t>(std::min<std::size_t>(places_, 30));
  if (format.kind != Kind::number || !any_place_ || !plain_ || words_ || point_) return format;
  const bool more_than_digits = pattern_.find_first_not_of("0# ") != pattern_.npos;
  if ((zeros_ < 2 && !more_than_digits) || pattern_.size() > longest_pattern) return format;
  // "-0" is how some write amounts.
  if (zeros_ < 2 && pattern_.find('\\') == pattern_.npos) return format;
  format.kind = Kind::digits;
  format.pattern = pattern_;
  return format;
}

struct BuiltIn {
  std::uint32_t first, last;
  Kind kind;
  std::uint8_t places;
};
constexpr BuiltIn built_ins[] = {
    {1, 1, Kind::number, 0},   {2, 2, Kind::number, 2},   {3, 3, Kind::number, 0},
    {4, 4, Kind::number, 2},   {5, 6, Kind::number, 0},   {7, 8, Kind::number, 2},
    {14, 17, Kind::date, 0},   {18, 21, Kind::time, 0},   {22, 22, Kind::moment, 0},
    {27, 31, Kind::date, 0},   {32, 35, Kind::time, 0},   {36, 36, Kind::date, 0},
    {37, 38, Kind::number, 0}, {39, 40, Kind::number, 2}, {41, 42, Kind::number, 0},
    {43, 44, Kind::number, 2}, {45, 45, Kind::time, 0},   {46, 46, Kind::duration, 0},
    {47, 47, Kind::time, 0},   {50, 54, Kind::date, 0},   {55, 56, Kind::time, 0},
    {57, 58, Kind::date, 0},   {71, 74, Kind::date, 0},   {75, 76, Kind::time, 0},
    {77, 77, Kind::moment, 0}, {78, 78, Kind::time, 0},   {79, 79, Kind::duration, 0},
    {80, 80, Kind::time, 0},   {81, 81, Kind::date, 0}};

}  // namespace

NumberFormat format_of(std::string_view code) { return Code(code).read(); }

NumberFormat format_of(std::uint32_t built_in) {
  NumberFormat format;
  for (const BuiltIn& one : built_ins)
    if (built_in >= one.first && built_in <= one.last) {
      format.kind = one.kind;
      if (one.kind == Kind::number) format.places = one.places;
    }
  return format;
}

}  // namespace pandu::workbook
