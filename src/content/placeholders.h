// The {names} in a sentence, inside this room only.
#pragma once

#include <optional>
#include <set>
#include <string_view>

namespace pandu::content {

// None if a bracket has no partner, or no plain name inside.
std::optional<std::set<std::string_view>> placeholders_in(std::string_view sentence);

}  // namespace pandu::content
