// The direction in which a text runs: how words of others are kept from turning ours around.
#pragma once

#include <string>
#include <string_view>

namespace pandu::base {

// Whether a text begins with an embedding, an override or an isolate: with them, what is seen is
// not what stands there. Each has `direction_mark_size` bytes.
bool begins_with_direction_mark(std::string_view text);
inline constexpr std::size_t direction_mark_size = 3;
std::string without_direction_marks(std::string_view text);

// A text with letters that run from right to left, shut off from what stands before and after it:
// brackets and numbers there stay where they belong. Any other as it is.
std::string isolated(std::string_view text);

}  // namespace pandu::base
