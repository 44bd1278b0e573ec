// Text inside an address, by RFC 3986: everything but letters, digits and - . _ as %XX.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pandu::text {

std::string percent_encoded(std::string_view text);
// None where a % is not followed by two hexadecimal digits.
std::optional<std::string> percent_decoded(std::string_view text);

}  // namespace pandu::text
