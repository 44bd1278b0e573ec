// The names in a sentence that are filled in: {jmo_limit}.
#pragma once

#include <optional>
#include <set>
#include <string_view>

namespace pandu::content {

// None if a bracket has no partner, or no plain name inside. After a name may stand the word that
// follows its number, for one and for more: {years|year|years}.
std::optional<std::set<std::string_view>> placeholders_in(std::string_view sentence);

}  // namespace pandu::content
