// What a person types, read kindly: thousands separators, the name of a month, spaces at the ends.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "content/content.h"
#include "law/vocabulary.h"

namespace pandu::text {

// Spaces at both ends removed.
std::string_view trimmed(std::string_view text);
// What follows after these words at the beginning; none for a text that does not begin so.
std::optional<std::string_view> after(std::string_view words, std::string_view text);
// Line ends, tabs and other control characters become spaces.
std::string on_one_line(std::string_view text);
// Digits only; none for anything else. A number too long for the type gives its largest value.
std::optional<std::int64_t> whole_number(std::string_view text);
// The same with spaces at its ends.
std::optional<std::int64_t> typed_number(std::string_view text);
// "12.500.000", "Rp 12.500.000,00", "12500000", "12,500,000": whole rupiah.
std::optional<law::Rupiah> typed_amount(std::string_view text, content::Language language);
// The text with thousands separators, as far as it is an amount; else as it is.
std::string grouped_amount(std::string_view text, content::Language language);
// 1 to 12, or the name of a month in either language, or its first letters (three at least).
std::optional<int> typed_month(std::string_view text, const content::Content& content);

// Text inside an address, by RFC 3986: everything but letters, digits and - . _ as %XX.

std::string percent_encoded(std::string_view text);
// None where a % is not followed by two hexadecimal digits.
std::optional<std::string> percent_decoded(std::string_view text);

}  // namespace pandu::text
