#include "content/usual_slip.h"

#include <algorithm>
#include <array>

#include "content/json.h"
#include "content/quote.h"
#include "law/date.h"

namespace pandu::content {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_separator(char c) { return c == '.' || c == ','; }
bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// A comma within a number belongs to it: 20,000,000.
bool is_within_number(std::string_view bytes, std::size_t at) {
  return at > 0 && at + 1 < bytes.size() && is_digit(bytes[at - 1]) && is_digit(bytes[at + 1]);
}

bool ends_word(std::string_view bytes, std::size_t at) {
  constexpr std::string_view ends = " \t\r\n\":{}[]";
  return bytes[at] == ',' ? !is_within_number(bytes, at) : ends.find(bytes[at]) != ends.npos;
}

struct Word {
  std::size_t begin;
  std::string_view text;
};

// What stands unbroken around a byte; empty where that is a bracket or a quotation mark.
Word word_around(std::string_view bytes, std::size_t offset) {
  if (offset >= bytes.size() || ends_word(bytes, offset)) return {offset, {}};
  std::size_t begin = offset, end = offset;
  while (begin > 0 && !ends_word(bytes, begin - 1)) --begin;
  while (end < bytes.size() && !ends_word(bytes, end)) ++end;
  return {begin, bytes.substr(begin, end - begin)};
}

// Day, month and year, whichever is first; the year has four digits.
std::optional<std::array<std::string_view, 3>> parts_of_date(std::string_view text) {
  const std::size_t first = text.find_first_of("-/. ");
  if (first == text.npos) return std::nullopt;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == text.npos) return std::nullopt;
  const std::array parts = {text.substr(0, first), text.substr(first + 1, second - first - 1),
                            text.substr(second + 1)};
  if (!std::all_of(parts.begin(), parts.end(), are_digits)) return std::nullopt;
  return parts;
}

std::string two_digits(std::string_view number) {
  return number.size() == 1 ? "0" + std::string(number) : std::string(number);
}

std::optional<Slip> slip_of_word(const Word& word) {
  const std::string_view text = word.text;
  constexpr std::array<std::string_view, 3> curly = {"“", "”", "„"};
  for (const std::string_view mark : curly)
    if (text.find(mark) != text.npos)
      return Slip{word.begin, "a curly quotation mark", "a straight one: \""};
  if (text.starts_with('\''))
    return Slip{word.begin, "a single quotation mark", "a double one: \""};
  if (text.find_first_of(".,") != text.npos)
    if (const std::string digits = digits_of_amount(text); !digits.empty())
      return Slip{word.begin, std::string(text) + " is a number with dots or commas",
                  "its digits alone: " + digits};
  if (parts_of_date(text)) {
    const std::string turned = date_of_day_first(text);
    return Slip{word.begin, "the date " + std::string(text) + " has no quotation marks",
                quote(turned.empty() ? text : turned)};
  }
  if (!text.empty() && is_letter(text.front()))
    return Slip{word.begin, quote_briefly(text) + " has no quotation marks",
                "a text in quotation marks, or a number of digits alone"};
  return std::nullopt;
}

bool begins_value(std::string_view unexpected) {
  constexpr std::array<std::string_view, 7> values = {"string literal",
                                                      "number literal",
                                                      "true literal",
                                                      "false literal",
                                                      "null literal",
                                                      "'{'",
                                                      "'['"};
  return std::find(values.begin(), values.end(), unexpected) != values.end();
}

// Where the token begins whose last byte this is.
std::size_t begin_of_token(std::string_view bytes, std::size_t offset) {
  if (bytes[offset] != '"') return word_around(bytes, offset).begin;
  std::size_t begin = offset;
  do {
    begin = begin == 0 ? bytes.npos : bytes.rfind('"', begin - 1);
  } while (begin != bytes.npos && begin > 0 && bytes[begin - 1] == '\\');
  return begin == bytes.npos ? 0 : begin;
}

std::string in_quotation_marks(std::string_view character) {
  return "\"" + std::string(character.substr(1, 1)) + "\"";
}

}  // namespace

std::string digits_of_amount(std::string_view text) {
  if (text.starts_with("Rp")) text.remove_prefix(2);
  text.remove_prefix(std::min(text.find_first_not_of(". "), text.size()));
  constexpr std::string_view no_cents = ",00";
  if (text.ends_with(no_cents)) text.remove_suffix(no_cents.size());
  std::string digits;
  std::size_t group = 0;  // digits since the last separator
  bool has_separator = false;
  for (const char c : text) {
    if (is_digit(c)) {
      digits += c;
      ++group;
      continue;
    }
    const bool fits = has_separator ? group == 3 : group >= 1 && group <= 3;
    if (!is_separator(c) || !fits) return {};
    has_separator = true;
    group = 0;
  }
  return has_separator && group != 3 ? std::string() : digits;
}

std::string date_of_day_first(std::string_view text) {
  const auto parts = parts_of_date(text);
  if (!parts) return {};
  const auto& [day, month, year] = *parts;
  const std::string date = std::string(year) + "-" + two_digits(month) + "-" + two_digits(day);
  return law::parse_date(date) ? date : std::string();
}

std::optional<Slip> usual_slip(std::string_view bytes, std::size_t offset,
                               std::string_view unexpected, std::string_view expected) {
  if (offset >= bytes.size()) return std::nullopt;
  if (unexpected.starts_with("invalid string: control character U+000") &&
      (bytes[offset] == '\n' || bytes[offset] == '\r'))
    return Slip{offset, "the text on this line has no quotation mark at its end", "\""};
  const std::size_t begin = begin_of_token(bytes, offset);
  const std::size_t before =
      begin == 0 ? bytes.npos : bytes.find_last_not_of(json_blanks, begin - 1);
  if (before == bytes.npos) return std::nullopt;  // none of the file is JSON
  if (auto slip = slip_of_word(word_around(bytes, offset))) return slip;
  const bool closes = unexpected == "'}'" || unexpected == "']'";
  if (closes && bytes[before] == ',')
    return Slip{before, "a comma too many", "none before " + in_quotation_marks(unexpected)};
  const bool may_close = expected == "'}'" || expected == "']'";
  if (begins_value(unexpected) && may_close) {
    const bool is_own_line = bytes.substr(before, begin - before).find('\n') != bytes.npos;
    return Slip{
        before + 1,
        std::string("a comma is missing ") + (is_own_line ? "at the end of this line" : "here"),
        "\",\""};
  }
  if (closes && may_close)
    return Slip{
        begin,
        in_quotation_marks(expected) + " is missing before " + in_quotation_marks(unexpected),
        in_quotation_marks(expected)};
  if (unexpected == "'{'" && expected == "string literal")
    return Slip{begin, "\"{\" stands where a name in quotation marks belongs",
                "what begins here within a list, between \"[\" and \"]\""};
  return std::nullopt;
}

}  // namespace pandu::content
