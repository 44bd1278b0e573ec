// Pictures as pixels, for those who read no SVG: apps that show a shared link, phones that keep the
// site on their home screen, cards that are passed on, frames of a film. A unit of a picture is a
// pixel.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "media/fonts.h"
#include "page/picture.h"
#include "page/theme.h"

namespace pandu::media {

// Rows from the top, three bytes a pixel: red, green, blue.
struct Image {
  int width = 0;
  int height = 0;
  std::vector<unsigned char> rgb;
};

// On white. The same bytes on every machine.
Image painted(const page::Picture& picture, const Fonts& fonts,
              page::Theme theme = page::Theme::light);
// Over what is there; what reaches beyond its edges is cut off.
void paint(Image& image, std::span<const page::Shape> shapes, const Fonts& fonts,
           page::Theme theme = page::Theme::light);

// With a palette of at most 256 colours, which is what letters, icons and areas come to: of more,
// the rarest take the nearest of the others.
std::string png(const Image& image);
std::string png(const page::Picture& picture, const Fonts& fonts);

}  // namespace pandu::media
