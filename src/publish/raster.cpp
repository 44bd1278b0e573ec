#include "publish/raster.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "base/utf8.h"
#include "page/icons.h"
#include "page/theme.h"

namespace pandu::publish {
namespace {

// What writes PNG asks for it, and frees what it gets.
unsigned char* compressed(unsigned char* bytes, int size, int* out_size, int /*quality*/) {
  uLongf most = compressBound(static_cast<uLong>(size));
  auto* out = static_cast<unsigned char*>(std::malloc(most));
  if (out == nullptr) return nullptr;
  if (compress2(out, &most, bytes, static_cast<uLong>(size), Z_DEFAULT_COMPRESSION) != Z_OK)
    std::abort();  // only for want of memory
  *out_size = static_cast<int>(most);
  return out;
}

}  // namespace
}  // namespace pandu::publish

#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include <stb/stb_truetype.h>
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#define STBIW_ZLIB_COMPRESS pandu::publish::compressed
#include <stb/stb_image_write.h>

namespace pandu::publish {
namespace {

using page::Shape;
using page::ShapeKind;

constexpr float opaque = 255;

const unsigned char* font_data(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

// Whether all of the font's tables lie in its bytes: its library believes what they say.
bool read_font(std::string_view bytes, stbtt_fontinfo& font) {
  constexpr std::size_t head = 12, entry = 16;
  const auto number = [&](std::size_t at, int size) {
    std::uint64_t value = 0;
    for (int i = 0; i < size; ++i)
      value = value << 8U | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
  };
  if (bytes.size() < head) return false;
  const std::size_t tables = number(4, 2);
  if (bytes.size() < head + entry * tables) return false;
  for (std::size_t at = head; at < head + entry * tables; at += entry)
    if (number(at + 8, 4) + number(at + 12, 4) > bytes.size()) return false;
  return stbtt_InitFont(&font, font_data(bytes), 0) != 0;
}

class Canvas {
 public:
  Canvas(int width, int height)
      : width_(width),
        height_(height),
        pixels_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, 0xFF) {}

  // `distance` tells how far the middle of a pixel is outside of a form; inside, it is negative.
  template <class Distance>
  void fill(float left, float top, float right, float bottom, std::uint32_t colour,
            const Distance& distance) {
    const int last_x = std::min(width_ - 1, static_cast<int>(std::ceil(right)));
    const int last_y = std::min(height_ - 1, static_cast<int>(std::ceil(bottom)));
    for (int y = std::max(0, static_cast<int>(std::floor(top)) - 1); y <= last_y; ++y)
      for (int x = std::max(0, static_cast<int>(std::floor(left)) - 1); x <= last_x; ++x) {
        const float inside =
            0.5F - distance(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
        cover(x, y, static_cast<int>(std::lround(std::clamp(inside, 0.0F, 1.0F) * opaque)), colour);
      }
  }

  // `coverage` from 0 to 255.
  void cover(int x, int y, int coverage, std::uint32_t colour) {
    if (coverage == 0 || x < 0 || y < 0 || x >= width_ || y >= height_) return;
    const auto at = 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) +
                         static_cast<std::size_t>(x));
    for (std::size_t i = 0; i < 3; ++i) {
      const int wanted = static_cast<int>(colour >> (16U - 8U * i) & 0xFFU);
      const int mixed = (pixels_[at + i] * (255 - coverage) + wanted * coverage + 127) / 255;
      pixels_[at + i] = static_cast<unsigned char>(mixed);
    }
  }

  std::string png() const {
    stbi_write_force_png_filter = 0;  // pictures of few colours are smallest as they are
    int size = 0;
    unsigned char* bytes =
        stbi_write_png_to_mem(pixels_.data(), width_ * 3, width_, height_, 3, &size);
    std::string out(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    std::free(bytes);
    return out;
  }

 private:
  int width_, height_;
  std::vector<unsigned char> pixels_;
};

float length(float x, float y) { return std::sqrt(x * x + y * y); }

void paint_rectangle(Canvas& canvas, const Shape& shape, std::uint32_t colour) {
  const float half_width = shape.width / 2, half_height = shape.height / 2;
  const float radius = std::min({shape.radius, half_width, half_height});
  const float around = shape.stroke / 2;
  canvas.fill(shape.x - around, shape.y - around, shape.x + shape.width + around,
              shape.y + shape.height + around, colour, [&](float x, float y) {
                const float beyond_x = std::abs(x - shape.x - half_width) - half_width + radius;
                const float beyond_y = std::abs(y - shape.y - half_height) - half_height + radius;
                const float distance = length(std::max(beyond_x, 0.0F), std::max(beyond_y, 0.0F)) +
                                       std::min(std::max(beyond_x, beyond_y), 0.0F) - radius;
                return around > 0 ? std::abs(distance) - around : distance;
              });
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

struct Glyph {
  int index;
  float x;  // from the beginning of the line
};

struct Line {
  std::vector<Glyph> glyphs;
  float width = 0;
};

// Letters side by side: our fonts have no pairs that move closer.
Line line_of(const stbtt_fontinfo& font, std::string_view text, float scale) {
  Line line;
  for (std::size_t at = 0; at < text.size();) {
    const base::Character character = base::character_at(text, at);
    const int glyph = stbtt_FindGlyphIndex(&font, static_cast<int>(character.point));
    int advance = 0, bearing = 0;
    stbtt_GetGlyphHMetrics(&font, glyph, &advance, &bearing);
    line.glyphs.push_back({glyph, line.width});
    line.width += static_cast<float>(advance) * scale;
    at += character.size;
  }
  return line;
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

void paint(Canvas& canvas, const Shape& shape, const Fonts& fonts) {
  const std::uint32_t colour = page::colour_of(shape.colour, page::Theme::light);
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

Fonts fonts_of(const Files& parts) {
  return {parts.at("fonts/text-regular.ttf"), parts.at("fonts/text-bold.ttf"),
          parts.at("fonts/icons.ttf")};
}

bool is_font(std::string_view bytes) {
  stbtt_fontinfo font;
  return read_font(bytes, font);
}

bool has_character(std::string_view bytes, char32_t character) {
  stbtt_fontinfo font;
  return read_font(bytes, font) && stbtt_FindGlyphIndex(&font, static_cast<int>(character)) != 0;
}

std::string png(const page::Picture& picture, const Fonts& fonts) {
  Canvas canvas(static_cast<int>(picture.width), static_cast<int>(picture.height));
  for (const Shape& shape : picture.shapes) paint(canvas, shape, fonts);
  return canvas.png();
}

}  // namespace pandu::publish
