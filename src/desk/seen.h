// Text of somebody's file, made fit to stand among ours.
#pragma once

#include <string>
#include <string_view>

namespace pandu::desk {

// Without spaces at its ends, control characters and marks that turn the direction of a text; cut short
// (content/quote.h).
std::string seen(std::string_view text);
// The same, whole.
std::string seen_whole(std::string_view text);

}  // namespace pandu::desk
