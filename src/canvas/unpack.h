// A layout as the browser sends it: numbers in one array, strings in one text. What belongs together
// is in web/canvas/pack.js.
#pragma once

#include <span>
#include <string_view>

#include "canvas/layout.h"

namespace pandu::canvas {

// Strings are separated by this character, which no text of a page contains.
inline constexpr char separator = '\x1f';

// numbers: width, height, ratio, dark (0 or 1), count of boxes, count of words,
//          then per box: part, x, y, width, height,
//          then per word: x, baseline, size, width, face, underlined (0 or 1), colour.
// texts:   hovered, pressed, focused, then per box its id, then per word its text.
// What is cut off or out of range is left out; the rest stands.
Layout unpack(std::span<const float> numbers, std::string_view texts);

}  // namespace pandu::canvas
