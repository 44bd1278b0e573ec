// Text of somebody's file, made fit to stand among ours.
#pragma once

#include <string>
#include <string_view>

namespace pandu::bulk {

// Without spaces at its ends, control characters and marks that turn the direction of a text; cut
// short (content/quote.h).
std::string display_text(std::string_view text);
// The same, whole.
std::string display_text_whole(std::string_view text);

}  // namespace pandu::bulk
