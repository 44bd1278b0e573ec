#include <algorithm>

#include "bulk/read_values.h"

namespace pandu::bulk {
namespace {

constexpr std::size_t group = 3;
// So few rupiah with cents behind them are rather millions that somebody shortened: "7.50".
constexpr std::size_t fewest_digits_before_cents = 4;

bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string_view without_spaces_before(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

std::string_view without_currency(std::string_view text) {
  for (const std::string_view currency : {"rp", "idr"}) {
    if (text.size() < currency.size() ||
        !std::equal(currency.begin(), currency.end(), text.begin(),
                    [](char known, char c) { return known == lower(c); }))
      continue;
    text.remove_prefix(currency.size());
    if (!text.empty() && text.front() == '.') text.remove_prefix(1);
    return without_spaces_before(text);
  }
  return text;
}

// The amount without its cents, and where it has some, the mark before them in `mark`.
std::string_view without_cents(std::string_view text, char& mark) {
  const std::size_t at = text.find_last_of(".,");
  if (at == text.npos) return text;
  const std::string_view cents = text.substr(at + 1);
  const bool is_cents = cents == "-" || cents == "--" || (cents.size() == 2 && are_digits(cents));
  if (!is_cents) return text;
  mark = text[at];
  return text.substr(0, at);
}

// The digits of "12.500.000", "12500000": groups of three with the same mark between them. Empty
// where they are something else.
std::string digits_of(std::string_view text, char mark_of_cents) {
  const std::size_t first = text.find_first_not_of("0123456789");
  if (first == text.npos) return std::string(text);
  const char mark = text[first];
  const bool is_mark = mark == '.' || mark == ',' || mark == ' ';
  if (!is_mark || mark == mark_of_cents || first == 0 || first > group) return {};
  std::string digits(text.substr(0, first));
  for (std::size_t at = first; at < text.size(); at += group + 1) {
    const std::string_view next = text.substr(at + 1, group);
    if (text[at] != mark || next.size() != group || !are_digits(next)) return {};
    digits += next;
  }
  return digits;
}

// `most` and one more where there are too many digits.
std::int64_t value_of(std::string_view digits, std::int64_t most) {
  std::int64_t value = 0;
  for (const char c : digits) {
    if (value > most / 10) return most + 1;
    value = value * 10 + (c - '0');
  }
  return std::min(value, most + 1);
}

}  // namespace

Read<std::int64_t> read_amount(std::string_view text, std::int64_t most) {
  char mark_of_cents = '\0';
  const std::string_view whole = without_cents(without_currency(text), mark_of_cents);
  const std::string digits = digits_of(whole, mark_of_cents);
  const bool shortened = mark_of_cents != '\0' && digits.size() < fewest_digits_before_cents &&
                         digits.find_first_not_of('0') != digits.npos;
  if (digits.empty() || shortened) return {std::nullopt, RowFaultKind::not_an_amount};
  const std::int64_t value = value_of(digits, most);
  if (value > most) return {std::nullopt, RowFaultKind::amount_too_large};
  return {value};
}

Read<std::int64_t> read_whole(std::string_view text, std::int64_t least, std::int64_t most) {
  const std::int64_t value = are_digits(text) ? value_of(text, most) : most + 1;
  if (value < least || value > most) return {std::nullopt, RowFaultKind::not_a_number};
  return {value};
}

}  // namespace pandu::bulk
