#include "media/raster.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "media/font_reader.h"
#include "page/icons.h"

namespace pandu::media {
namespace {

using page::Shape;
using page::ShapeKind;

constexpr float opaque = 255;

// A rectangle of whole pixels, its right and bottom edges not in it.
struct Box {
  int left = 0, top = 0, right = 0, bottom = 0;
};

class Canvas {
 public:
  explicit Canvas(Image& image) : image_(image) {}

  // `distance` tells how far the middle of a pixel is outside of a form; inside, it is negative. In
  // `sure` nobody needs to ask: all of it is covered so much, from 0 to 255.
  template <class Distance>
  void fill(float left, float top, float right, float bottom, std::uint32_t colour,
            const Distance& distance, Box sure = {}, int sure_coverage = 0) {
    const int first_x = std::max(0, static_cast<int>(std::floor(left)) - 1);
    const int last_x = std::min(image_.width - 1, static_cast<int>(std::ceil(right)));
    const int last_y = std::min(image_.height - 1, static_cast<int>(std::ceil(bottom)));
    for (int y = std::max(0, static_cast<int>(std::floor(top)) - 1); y <= last_y; ++y) {
      const bool crosses = y >= sure.top && y < sure.bottom;
      for (int x = first_x; x <= last_x; ++x) {
        if (crosses && x >= sure.left && x < sure.right) {
          const int end = std::min(last_x + 1, sure.right);
          for (; x < end && sure_coverage > 0; ++x) cover(x, y, sure_coverage, colour);
          x = end - 1;
          continue;
        }
        const float inside =
            0.5F - distance(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
        cover(x, y, static_cast<int>(std::lround(std::clamp(inside, 0.0F, 1.0F) * opaque)), colour);
      }
    }
  }

  // `coverage` from 0 to 255.
  void cover(int x, int y, int coverage, std::uint32_t colour) {
    if (coverage == 0 || x < 0 || y < 0 || x >= image_.width || y >= image_.height) return;
    unsigned char* pixel = image_.rgb.data() + 3 * (static_cast<std::size_t>(y) *
                                                        static_cast<std::size_t>(image_.width) +
                                                    static_cast<std::size_t>(x));
    for (std::size_t i = 0; i < 3; ++i) {
      const int wanted = static_cast<int>(colour >> (16U - 8U * i) & 0xFFU);
      const int mixed = (pixel[i] * (255 - coverage) + wanted * coverage + 127) / 255;
      pixel[i] = static_cast<unsigned char>(mixed);
    }
  }

 private:
  Image& image_;
};

float length(float x, float y) { return std::sqrt(x * x + y * y); }

// The pixels that lie at least so far inside of a rectangle.
Box inside_of(const Shape& shape, float by_x, float by_y) {
  return {static_cast<int>(std::ceil(shape.x + by_x)), static_cast<int>(std::ceil(shape.y + by_y)),
          static_cast<int>(std::floor(shape.x + shape.width - by_x)),
          static_cast<int>(std::floor(shape.y + shape.height - by_y))};
}

void paint_rectangle(Canvas& canvas, const Shape& shape, std::uint32_t colour) {
  const float half_width = shape.width / 2, half_height = shape.height / 2;
  const float radius = std::min({shape.radius, half_width, half_height});
  const float around = shape.stroke / 2;
  const Box sure = inside_of(shape, around + 1, std::max(radius, around) + 1);
  canvas.fill(
      shape.x - around, shape.y - around, shape.x + shape.width + around,
      shape.y + shape.height + around, colour,
      [&](float x, float y) {
        const float beyond_x = std::abs(x - shape.x - half_width) - half_width + radius;
        const float beyond_y = std::abs(y - shape.y - half_height) - half_height + radius;
        const float distance = length(std::max(beyond_x, 0.0F), std::max(beyond_y, 0.0F)) +
                               std::min(std::max(beyond_x, beyond_y), 0.0F) - radius;
        return around > 0 ? std::abs(distance) - around : distance;
      },
      sure, around > 0 ? 0 : 255);
}

void paint_circle(Canvas& canvas, const Shape& shape, std::uint32_t colour) {
  const float around = shape.stroke / 2;
  const float reach = shape.radius + around;
  canvas.fill(shape.x - reach, shape.y - reach, shape.x + reach, shape.y + reach, colour,
              [&](float x, float y) {
                const float distance = length(x - shape.x, y - shape.y) - shape.radius;
                return around > 0 ? std::abs(distance) - around : distance;
              });
}

// With round ends, from `begin` to `end` of its way, each from 0 to 1.
void paint_stroke(Canvas& canvas, const Shape& line, float begin, float end, float around,
                  std::uint32_t colour) {
  const float from_x = line.x + line.width * begin, from_y = line.y + line.height * begin;
  const float way_x = line.width * (end - begin), way_y = line.height * (end - begin);
  const float squared = way_x * way_x + way_y * way_y;
  canvas.fill(std::min(from_x, from_x + way_x) - around, std::min(from_y, from_y + way_y) - around,
              std::max(from_x, from_x + way_x) + around, std::max(from_y, from_y + way_y) + around,
              colour, [&](float x, float y) {
                const float along =
                    squared > 0 ? ((x - from_x) * way_x + (y - from_y) * way_y) / squared : 0;
                const float nearest = std::clamp(along, 0.0F, 1.0F);
                return length(x - from_x - way_x * nearest, y - from_y - way_y * nearest) - around;
              });
}

void paint_line(Canvas& canvas, const Shape& line, std::uint32_t colour) {
  const float stroke = line.stroke > 0 ? line.stroke : 1;
  const float way = length(line.width, line.height);
  const float dash = 3 * stroke;  // as in src/page/svg.cpp
  if (!line.dashed || way <= dash) return paint_stroke(canvas, line, 0, 1, stroke / 2, colour);
  for (float at = 0; at < way; at += 2 * dash)
    paint_stroke(canvas, line, at / way, std::min(1.0F, (at + dash) / way), stroke / 2, colour);
}

// A drawing whose outline is dashed has straight sides.
void paint_sides(Canvas& canvas, const Shape& shape, std::uint32_t colour) {
  Shape side = shape;
  const auto paint = [&](float x, float y, float width, float height) {
    side.x = x;
    side.y = y;
    side.width = width;
    side.height = height;
    paint_line(canvas, side, colour);
  };
  paint(shape.x, shape.y, shape.width, 0);
  paint(shape.x + shape.width, shape.y, 0, shape.height);
  paint(shape.x, shape.y + shape.height, shape.width, 0);
  paint(shape.x, shape.y, 0, shape.height);
}

void paint_glyph(Canvas& canvas, const stbtt_fontinfo& font, int glyph, float scale, float x,
                 float y, std::uint32_t colour) {
  const float whole_x = std::floor(x), whole_y = std::floor(y);
  int left = 0, top = 0, right = 0, bottom = 0;
  stbtt_GetGlyphBitmapBoxSubpixel(&font, glyph, scale, scale, x - whole_x, y - whole_y, &left, &top,
                                  &right, &bottom);
  const int width = right - left, height = bottom - top;
  if (width <= 0 || height <= 0) return;
  std::vector<unsigned char> coverage(static_cast<std::size_t>(width) *
                                      static_cast<std::size_t>(height));
  stbtt_MakeGlyphBitmapSubpixel(&font, coverage.data(), width, height, width, scale, scale,
                                x - whole_x, y - whole_y, glyph);
  std::size_t at = 0;
  for (int row = 0; row < height; ++row)
    for (int column = 0; column < width; ++column)
      canvas.cover(static_cast<int>(whole_x) + left + column, static_cast<int>(whole_y) + top + row,
                   coverage[at++], colour);
}

void paint_words(Canvas& canvas, const Shape& shape, const Fonts& fonts, std::uint32_t colour) {
  const bool icon = shape.kind == ShapeKind::icon;
  stbtt_fontinfo font;
  if (!read_font(icon ? fonts.icons : shape.bold ? fonts.bold : fonts.regular, font)) return;
  const float scale = stbtt_ScaleForMappingEmToPixels(&font, shape.size);
  const Line line = line_of(font, icon ? page::icon_text(shape.text) : shape.text, scale);
  const page::Anchor anchor = icon ? page::Anchor::middle : shape.anchor;
  const float before = anchor == page::Anchor::start    ? 0
                       : anchor == page::Anchor::middle ? line.width / 2
                                                        : line.width;
  // An icon stands on its baseline and is one em high.
  const float baseline = icon ? shape.y + shape.size / 2 : shape.y;
  for (const Glyph& glyph : line.glyphs)
    paint_glyph(canvas, font, glyph.index, scale, shape.x - before + glyph.x, baseline, colour);
}

void paint_shape(Canvas& canvas, const Shape& shape, const Fonts& fonts, std::uint32_t colour) {
  switch (shape.kind) {
    case ShapeKind::rectangle:
      return shape.dashed && shape.stroke > 0 ? paint_sides(canvas, shape, colour)
                                              : paint_rectangle(canvas, shape, colour);
    case ShapeKind::line:
      return paint_line(canvas, shape, colour);
    case ShapeKind::circle:
      return paint_circle(canvas, shape, colour);
    case ShapeKind::text:
    case ShapeKind::icon:
      return paint_words(canvas, shape, fonts, colour);
  }
}

}  // namespace

Image painted(const page::Picture& picture, const Fonts& fonts, page::Theme theme) {
  Image image{static_cast<int>(picture.width), static_cast<int>(picture.height), {}};
  image.rgb.assign(
      3 * static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height), 0xFF);
  paint(image, picture.shapes, fonts, theme);
  return image;
}

void paint(Image& image, std::span<const Shape> shapes, const Fonts& fonts, page::Theme theme) {
  Canvas canvas(image);
  for (const Shape& shape : shapes)
    paint_shape(canvas, shape, fonts, page::colour_of(shape.colour, theme));
}

std::string png(const page::Picture& picture, const Fonts& fonts) {
  return png(painted(picture, fonts));
}

}  // namespace pandu::media
