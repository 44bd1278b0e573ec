#include "text/typed.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>

#include "base/direction.h"
#include "content/quote.h"
#include "text/normal_form.h"
#include "text/wording.h"

namespace pandu::text {
namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

// As grouped_amount() writes it.
bool is_grouped(std::string_view text, content::Language language) {
  const auto amount = whole_number(digits_of(text));
  return amount && grouped_amount(*amount, language) == text;
}

// Whether only digits came, went or stayed, among separators that we put there.
bool is_stroke_of_a_digit(std::string_view text, std::string_view before, char separator) {
  const auto marks = [&](std::string_view one) {
    return std::count(one.begin(), one.end(), separator);
  };
  const std::size_t longer = text.size() > before.size() ? text.size() - before.size() : 0;
  const std::size_t shorter = before.size() > text.size() ? before.size() - text.size() : 0;
  const bool only_digits =
      std::all_of(text.begin(), text.end(), [&](char c) { return is_digit(c) || c == separator; });
  return only_digits && longer <= 1 && shorter <= 1 && marks(text) <= marks(before);
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
  std::string line = base::without_direction_marks(text);
  std::replace_if(line.begin(), line.end(), content::is_control, ' ');
  return line;
}

std::optional<std::int64_t> typed_number(std::string_view text) {
  return whole_number(normal_form(text));
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

std::string grouped_amount(law::Rupiah amount, content::Language language) {
  const std::string written = rupiah(amount, language);
  return written.substr(std::min(written.find_first_of("0123456789"), written.size()));
}

std::string regrouped_amount(std::string_view text, std::string_view before,
                             content::Language language) {
  const char separator = language == content::Language::id ? '.' : ',';
  const bool plain = text.size() == digits_of(text).size();
  const bool edited = is_grouped(before, language) && is_stroke_of_a_digit(text, before, separator);
  const auto amount = whole_number(digits_of(text));
  if (!amount || (!plain && !edited) || *amount == std::numeric_limits<std::int64_t>::max())
    return std::string(text);
  return grouped_amount(*amount, language);
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
