// A text as a QR code, drawn: what the camera of another phone reads off a screen or a sheet of paper.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "page/picture.h"

namespace pandu::view {

// The longest text in bytes of UTF-8: a longer one would be too dense for the camera of a cheap phone,
// which reads this from a screen. With error level M, 15 % of the code may be dirty or cut off.
inline constexpr std::size_t longest_qr_text = 412;

// Dark on white in every theme, with the quiet zone that the standard asks for. The dark modules of a
// row that touch are one rectangle. None for an empty text and for one that is too long.
// `alternative` says in words what the code leads to.
std::optional<page::Picture> qr_picture(std::string_view text, std::string alternative);

}  // namespace pandu::view
