// What a person types, letter by letter. Whole amounts and dates: read_amount.h, read_date.h.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "content/content.h"
#include "law/vocabulary.h"

namespace pandu::text {

using base::are_digits;
using base::is_digit;
using base::is_small_letter;
inline bool is_among(std::string_view word, const std::vector<std::string>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Spaces at both ends removed.
std::string_view trimmed(std::string_view text);
// What follows after these words at the beginning; none for a text that does not begin so.
std::optional<std::string_view> after(std::string_view words, std::string_view text);
// Line ends, tabs and other control characters become spaces, and marks that turn the direction of
// what follows are left out.
std::string on_one_line(std::string_view text);
// Digits only; none for anything else. A number too long for the type gives its largest value.
std::optional<std::int64_t> whole_number(std::string_view text);
// The same of its normal form.
std::optional<std::int64_t> typed_number(std::string_view text);
// An amount with thousands separators.
std::string grouped_amount(law::Rupiah amount, content::Language language);
// The same for what stands in a field after one more stroke: `text` with separators where it is digits
// alone, or was grouped before and one digit came or went. All else stays as it was typed.
std::string regrouped_amount(std::string_view text, std::string_view before,
                             content::Language language);

// Text inside an address, by RFC 3986: everything but letters, digits and - . _ as %XX.

std::string percent_encoded(std::string_view text);
// None where a % is not followed by two hexadecimal digits.
std::optional<std::string> percent_decoded(std::string_view text);

}  // namespace pandu::text
