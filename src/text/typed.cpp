#include "text/typed.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "content/quote.h"
#include "text/wording.h"

namespace pandu::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

// How many characters at the end are cents and their separator: ",5", ",50", ",-". The language's
// own thousands separator never starts them, since a digit may just have been deleted behind it.
std::size_t length_of_cents(std::string_view text, char thousands) {
  const char decimal = thousands == '.' ? ',' : '.';
  const std::size_t at = text.rfind(decimal);
  if (at == text.npos || text.find(decimal) != at) return 0;
  const std::size_t length = text.size() - at;
  return length <= 3 ? length : 0;
}

std::string_view without_currency(std::string_view text) {
  text = trimmed(text);
  if (lowered(text.substr(0, 2)) != "rp") return text;
  text.remove_prefix(2);
  if (!text.empty() && text.front() == '.') text.remove_prefix(1);
  return trimmed(text);
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::optional<std::string_view> after(std::string_view words, std::string_view text) {
  if (!text.starts_with(words)) return std::nullopt;
  return text.substr(words.size());
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) line += content::is_control(c) ? ' ' : c;
  return line;
}

std::optional<std::int64_t> typed_number(std::string_view text) {
  return whole_number(trimmed(text));
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  if (text.empty() || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : text) {
    const int digit = c - '0';
    if (value > (most - digit) / 10) return most;
    value = value * 10 + digit;
  }
  return value;
}

std::optional<law::Rupiah> typed_amount(std::string_view text, content::Language language) {
  const char thousands = language == content::Language::id ? '.' : ',';
  text = without_currency(text);
  if (text.empty() || !is_digit(text.front())) return std::nullopt;
  std::string_view cents = text.substr(text.size() - length_of_cents(text, thousands));
  text.remove_suffix(cents.size());
  if (!cents.empty()) cents.remove_prefix(1);
  if (cents != "-" && !std::all_of(cents.begin(), cents.end(), is_digit)) return std::nullopt;
  std::string digits;
  for (const char c : text) {
    if (c == '.' || c == ',' || c == ' ') continue;
    digits += c;
  }
  return typed_number(digits);
}

std::string grouped_amount(std::string_view text, content::Language language) {
  const bool has_cents = length_of_cents(text, language == content::Language::id ? '.' : ',') > 0;
  const auto amount = typed_amount(text, language);
  if (!amount || has_cents || *amount == std::numeric_limits<std::int64_t>::max())
    return std::string(text);
  return std::string(without_currency(rupiah(*amount, language)));
}

std::optional<int> typed_month(std::string_view text, const content::Content& content) {
  constexpr std::size_t shortest = 3;
  if (const auto number = typed_number(text))
    return *number >= 1 && *number <= 12 ? std::optional(static_cast<int>(*number)) : std::nullopt;
  const std::string name = lowered(trimmed(text));
  if (name.size() < shortest) return std::nullopt;
  for (const content::Language language : {content::Language::id, content::Language::en})
    for (int month = 1; month <= 12; ++month)
      if (lowered(say(content, language, "month." + std::to_string(month))).starts_with(name))
        return month;
  return std::nullopt;
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_';
    if (plain) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', digits[byte >> 4U], digits[byte & 15U]};
  }
  return out;
}

std::optional<std::string> percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    if (text.size() - i < 3) return std::nullopt;
    unsigned byte = 0;
    const char* end = text.data() + i + 3;
    if (std::from_chars(text.data() + i + 1, end, byte, 16).ptr != end) return std::nullopt;
    out += static_cast<char>(byte);
    i += 2;
  }
  return out;
}

}  // namespace pandu::text
