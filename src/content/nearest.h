// Inside this room only: what was probably meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pandu::content {

// The known word with the fewest letters to change; empty if nothing is known.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace pandu::content
