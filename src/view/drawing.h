// Short ways to write the shapes of a picture.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "page/picture.h"

namespace pandu::view {

using page::Anchor;
using page::Picture;
using page::Shape;
using page::ShapeKind;
using page::Token;

inline constexpr float picture_width = 320;
inline constexpr float text_size = 16;    // the smallest that we use
inline constexpr float line_height = 21;  // of text_size

struct Place {
  float x = 0;
  float y = 0;
};

Shape filled(Place at, float width, float height, float radius, Token colour);
Shape outlined(Place at, float width, float height, float radius, Token colour, float stroke);
Shape straight(Place from, Place to, Token colour, float stroke);
Shape dot(Place centre, float radius, Token colour);
Shape ring(Place centre, float radius, Token colour, float stroke);
Shape icon_shape(std::string_view name, Place centre, float size, Token colour);

struct Lettering {
  Token colour = Token::ink;
  bool bold = false;
  Anchor anchor = Anchor::start;
  float size = text_size;
};
Shape letters(std::string text, Place baseline, Lettering lettering);

// How wide a text of text_size is, about: the pictures know no font.
float width_of(std::string_view text, bool bold);
// The text in lines that are at most so wide, broken between words.
std::vector<std::string> lines_of(std::string_view text, float width, bool bold);

// A text as a QR code, drawn: what the camera of another phone
// reads off a screen or a sheet of paper.

// The longest text in bytes of UTF-8: a longer one would be too dense
// for the camera of a cheap phone, which reads this from a screen.
// With error level M, 15 % of the code may be dirty or cut off.
inline constexpr std::size_t longest_qr_text = 412;

// Dark on white in every theme, with the quiet zone that the standard asks for. The dark modules of
// a row that touch are one rectangle. None for an empty text and for one that is too long.
// `alternative` says in words what the code leads to.
std::optional<page::Picture> qr_picture(std::string_view text, std::string alternative);

}  // namespace pandu::view
