// Pictures as PNG, for those who read no SVG: apps that show a shared link, phones that keep the site
// on their home screen.
#pragma once

#include <string>
#include <string_view>

#include "page/picture.h"
#include "publish/parts.h"

namespace pandu::publish {

// TrueType, as the site's pages fetch them. Must live as long as what is painted with them.
struct Fonts {
  std::string_view regular;
  std::string_view bold;
  std::string_view icons;
};

Fonts fonts_of(const Files& parts);

bool is_font(std::string_view bytes);
// Whether a font has a character.
bool has_character(std::string_view font, char32_t character);

// In the colours of the light theme; a unit of the picture is a pixel.
std::string png(const page::Picture& picture, const Fonts& fonts);

}  // namespace pandu::publish
