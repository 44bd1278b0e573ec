// Inside this room only: JSON pointers (RFC 6901), shortened where a key is absurdly long.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pandu::content {

std::string pointer_step(std::string_view key);
std::string pointer_step(std::size_t index);

}  // namespace pandu::content
