// For readers of foreign bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pandu::content {

// Where the first byte stands that is no text in UTF-8; none if all is well.
std::optional<std::size_t> first_invalid_byte(std::string_view bytes);

// "line 3, column 7", counted in characters from 1.
std::string place_in_text(std::string_view bytes, std::size_t offset);

}  // namespace pandu::content
