#include "text/read_amount.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

#include "text/normal_form.h"
#include "text/typed.h"

namespace pandu::text {
namespace {

using content::TypedWords;
using law::Rupiah;

constexpr std::size_t group = 3;
constexpr std::size_t most_cents = 2;
constexpr Rupiah thousand = 1000;
// So few rupiah with cents behind them are rather millions that somebody shortened: "7.50".
constexpr std::size_t fewest_digits_before_cents = 4;
// Marks between so many groups leave no doubt that two digits behind the last are cents.
constexpr std::size_t marks_of_millions = 3;

bool is_mark(char c) { return c == '.' || c == ',' || c == ' ' || c == '\''; }

// Digits with marks between them, as what they can mean.
struct Figure {
  std::string whole;       // digits
  std::string decimals;    // digits behind the last mark
  bool one_group = false;  // "12.500": three digits behind a single mark
};

// A text as digits with marks between them. Any of the pieces may be empty.
struct Pieces {
  std::string_view text;
  std::string_view first;
  std::string_view last;
  std::string marks;

  std::size_t count() const { return marks.size() + 1; }
};

Pieces pieces_of(std::string_view text) {
  Pieces pieces{text, text, text, {}};
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_mark(text[at])) continue;
    if (pieces.marks.empty()) pieces.first = text.substr(0, at);
    pieces.marks += text[at];
    pieces.last = text.substr(at + 1);
  }
  return pieces;
}

// Whether the pieces from the first one on, `count` of them, are groups of three behind a first one.
bool are_groups(const Pieces& pieces, std::size_t count) {
  const std::string_view first = pieces.first;
  if (first.empty() || first.size() > group || (count > 1 && first == "0")) return false;
  std::size_t digits = 0;  // of the piece that is looked at
  std::size_t seen = 1;
  for (std::size_t at = first.size() + 1; seen < count; ++at) {
    const bool ends = at >= pieces.text.size() || is_mark(pieces.text[at]);
    if (ends && digits != group) return false;
    digits = ends ? 0 : digits + 1;
    if (ends) ++seen;
  }
  return true;
}

bool are_same(std::string_view marks) {
  return marks.find_first_not_of(marks.front()) == marks.npos;
}

// The digits of the first `count` pieces.
std::string joined(const Pieces& pieces, std::size_t count) {
  std::string digits;
  for (const char c : pieces.text) {
    if (is_mark(c) && --count == 0) break;
    if (!is_mark(c)) digits += c;
  }
  return digits;
}

// The last mark stands before decimals, those before it between groups, or there are none.
std::optional<Figure> with_decimals(const Pieces& pieces) {
  const std::size_t groups = pieces.count() - 1;
  const std::string before = pieces.marks.substr(0, pieces.marks.size() - 1);
  const bool plain = before.empty();
  if (!plain && (!are_same(before) || !are_groups(pieces, groups))) return std::nullopt;
  if (pieces.first.empty()) return std::nullopt;
  return Figure{joined(pieces, groups), std::string(pieces.last)};
}

Reading<Figure> fault(ReadFault why) { return {std::nullopt, why}; }

// Decides what each mark is.
Reading<Figure> figure_of(std::string_view text) {
  const Pieces pieces = pieces_of(text);
  const std::size_t count = pieces.count();
  if (count == 1) return {Figure{std::string(text), {}}};
  const std::string& marks = pieces.marks;
  const std::size_t behind = pieces.last.size();
  const bool same = are_same(marks);
  if (same && are_groups(pieces, count)) return {Figure{joined(pieces, count), {}, count == 2}};
  if (marks.back() == ' ' || marks.back() == '\'' || behind == 0)
    return fault(ReadFault::not_an_amount);
  if (same && count > 2 && behind > most_cents) return fault(ReadFault::not_an_amount);
  if (same && count > 2 && marks.size() < marks_of_millions) return fault(ReadFault::two_amounts);
  // Three digits behind the last mark are no cents; four or more are no group.
  if (!same && behind == group) return fault(ReadFault::two_amounts);
  const auto figure = with_decimals(pieces);
  return figure ? Reading<Figure>{*figure} : fault(ReadFault::not_an_amount);
}

// Digits as a number: one more than `most` where it is larger.
Rupiah value_of(std::string_view digits, Rupiah most) {
  Rupiah value = 0;
  for (const char c : digits) {
    value = value * 10 + (c - '0');
    if (value > most) return most + 1;
  }
  return value;
}

Reading<Rupiah> bounded(Rupiah value, Rupiah most) {
  if (value > most) return {std::nullopt, ReadFault::amount_too_large};
  return {value};
}

// Databases write four digits behind the point ("12500000.0000"), and floating point as many as it
// has ("12499999.9999999981"): whether they are the next rupiah but for a rest.
bool rounds_up(std::string_view decimals) {
  return decimals.size() > most_cents && decimals.starts_with("99") && decimals[most_cents] >= '5';
}

Reading<Rupiah> in_rupiah(const Figure& figure, Rupiah most) {
  if (figure.decimals.size() == group) return {std::nullopt, ReadFault::two_amounts};
  const bool zero = (figure.whole + figure.decimals).find_first_not_of('0') == std::string::npos;
  if (!figure.decimals.empty() && figure.whole.size() < fewest_digits_before_cents && !zero)
    return {std::nullopt, ReadFault::shortened};
  const Rupiah whole = value_of(figure.whole, most);
  return bounded(rounds_up(figure.decimals) ? whole + 1 : whole, most);
}

// "12,5" of a unit of a million.
Reading<Rupiah> in_units(const Figure& figure, Rupiah times, Rupiah most) {
  if (figure.one_group) return {std::nullopt, ReadFault::two_amounts};
  Rupiah part = times;
  Rupiah value = 0;
  const Rupiah whole = value_of(figure.whole, most);
  if (whole > most / times) return {std::nullopt, ReadFault::amount_too_large};
  for (const char c : figure.decimals) {
    if (part % 10 != 0) return {std::nullopt, ReadFault::not_an_amount};
    part /= 10;
    value += (c - '0') * part;
  }
  return bounded(whole * times + value, most);
}

std::optional<Rupiah> times_of(std::string_view word, const TypedWords& words) {
  for (const content::AmountUnit& unit : words.units)
    if (is_among(word, unit.words)) return unit.times;
  return std::nullopt;
}

// Takes digits and the marks between them from the beginning.
std::string_view take_figure(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && (is_digit(text[end]) || is_mark(text[end]))) ++end;
  const std::string_view figure = text.substr(0, end);
  text.remove_prefix(end);
  return trimmed(figure);
}

std::string_view take_word(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && is_small_letter(text[end])) ++end;
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  if (!text.empty() && text.front() == '.') text.remove_prefix(1);
  text = trimmed(text);
  return word;
}

// "12 juta 500 ribu": each unit smaller than the one before it.
Reading<Rupiah> sum_of(std::string_view text, Rupiah most, const TypedWords& words) {
  Rupiah sum = 0;
  Rupiah last = std::numeric_limits<Rupiah>::max();
  while (!text.empty()) {
    const auto figure = figure_of(take_figure(text));
    if (!figure.value) return {std::nullopt, figure.fault};
    const bool plain = text.empty();
    const auto times = plain ? std::optional<Rupiah>(1) : times_of(take_word(text), words);
    if (!times || *times >= last || figure.value->whole.empty())
      return {std::nullopt, ReadFault::not_an_amount};
    const bool alone = plain && last == std::numeric_limits<Rupiah>::max();
    // "12 juta 500": five hundred, or half a million.
    if (plain && !alone && figure.value->whole.size() <= group && last > thousand)
      return {std::nullopt, ReadFault::two_amounts};
    const auto part = alone || *times == 1 ? in_rupiah(*figure.value, most)
                                           : in_units(*figure.value, *times, most);
    if (!part.value) return part;
    sum += *part.value;
    last = *times;
  }
  return bounded(sum, most);
}

// "12.500.000,-", "12.500.000,--", "12.500.000 ,=", "12.500.000-". A dash right behind cents stays:
// it is how accounts write less than nothing.
std::string_view without_dash(std::string_view text) {
  std::string_view rest = text;
  while (!rest.empty() && (rest.back() == '-' || rest.back() == '=')) rest.remove_suffix(1);
  if (rest.size() == text.size() || rest.empty()) return text;
  if (rest.back() == ',' || rest.back() == '.') return trimmed(rest.substr(0, rest.size() - 1));
  rest = trimmed(rest);
  const Pieces pieces = pieces_of(rest);
  const bool has_cents = pieces.count() > 1 && pieces.last.size() != group;
  return has_cents || text.back() == '=' ? text : rest;
}

// "12.500.000." without the end of its sentence, as dictation sets it. "12.500." may have been cut.
std::string_view without_closing_mark(std::string_view text) {
  if (text.size() < 2 || (text.back() != '.' && text.back() != ',')) return text;
  const std::string_view rest = text.substr(0, text.size() - 1);
  const Pieces pieces = pieces_of(rest.substr(0, rest.find_first_not_of("0123456789.,' ")));
  const bool may_be_cut = pieces.count() == 2 && pieces.last.size() == group;
  return may_be_cut ? text : rest;
}

// "rp. 12", "rp : 12" without its first word.
std::string_view without_currency_before(std::string_view text, const TypedWords& words) {
  for (const std::string& currency : words.currency) {
    if (!text.starts_with(currency)) continue;
    text.remove_prefix(currency.size());
    if (!text.empty() && text.front() == '.') text.remove_prefix(1);
    text = trimmed(text);
    if (!text.empty() && text.front() == ':') text.remove_prefix(1);
    break;
  }
  return trimmed(text);
}

std::string_view without_currency_behind(std::string_view text, const TypedWords& words) {
  for (const std::string& currency : words.currency) {
    if (text.size() <= currency.size() || !text.ends_with(currency)) continue;
    if (is_small_letter(text[text.size() - currency.size() - 1])) continue;
    text.remove_suffix(currency.size());
    break;
  }
  return trimmed(text);
}

}  // namespace

Reading<Rupiah> read_amount(std::string_view text, Rupiah most, const TypedWords& words) {
  const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
  if (plain) return bounded(value_of(text, most), most);
  const std::string normal = normal_form(text);
  const std::string_view written =
      without_currency_behind(without_currency_before(normal, words), words);
  // What accounts write for nothing: "Rp-". A dash alone says nothing.
  if (written == "-" && written.size() < normal.size()) return {0};
  const std::string_view rest = without_closing_mark(without_dash(written));
  if (rest.empty() || !is_digit(rest.front())) return {std::nullopt, ReadFault::not_an_amount};
  return sum_of(rest, most, words);
}

}  // namespace pandu::text
