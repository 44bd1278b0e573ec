// Pictures as PNG: read back by the format's own rules, and looked at pixel by pixel. The
// site's own letters are looked at in tests/browser, where the fonts are.
#include "media/raster.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "page/theme.h"
#include "support/block_font.h"

namespace pandu::media {
namespace {

using page::Shape;
using page::ShapeKind;
using page::Token;

struct Pixels {
  std::uint32_t width = 0, height = 0;
  std::string rows;     // each begins with the byte of its filter
  std::string palette;  // three bytes a colour

  std::uint32_t at(std::uint32_t x, std::uint32_t y) const {
    const auto place = static_cast<unsigned char>(rows[y * (width + 1) + 1 + x]);
    std::uint32_t colour = 0;
    for (std::size_t i = 0; i < 3; ++i)
      colour = colour << 8U | static_cast<unsigned char>(palette[3U * place + i]);
    return colour;
  }
};

std::uint32_t number(const std::string& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

Pixels read(const std::string& png) {
  EXPECT_EQ(png.substr(0, 8), "\x89PNG\r\n\x1A\n");
  Pixels pixels{number(png, 16), number(png, 20), {}, {}};
  pixels.rows.resize(pixels.height * (pixels.width + 1));
  const std::size_t colours = png.find("PLTE");
  pixels.palette = png.substr(colours + 4, number(png, colours - 4));
  const std::size_t data = png.find("IDAT");
  z_stream stream{};
  EXPECT_EQ(inflateInit(&stream), Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(png.data() + data + 4));
  stream.avail_in = number(png, data - 4);
  stream.next_out = reinterpret_cast<Bytef*>(pixels.rows.data());
  stream.avail_out = static_cast<uInt>(pixels.rows.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  EXPECT_EQ(stream.total_out, pixels.rows.size());
  inflateEnd(&stream);
  return pixels;
}

std::uint32_t colour(Token token) { return page::colour_of(token, page::Theme::light); }

Pixels painted(Shape shape) {
  shape.colour = Token::accent;
  return read(png({40, 30, "a picture", {shape}}, {}));
}

constexpr std::uint32_t white = 0xFFFFFF;

TEST(Raster, ARectangleIsWhereItIs) {
  Shape shape;
  shape.x = 10;
  shape.y = 5;
  shape.width = 20;
  shape.height = 10;
  const Pixels pixels = painted(shape);
  EXPECT_EQ(pixels.width, 40U);
  EXPECT_EQ(pixels.height, 30U);
  EXPECT_EQ(pixels.at(10, 5), colour(Token::accent));
  EXPECT_EQ(pixels.at(29, 14), colour(Token::accent));
  for (const auto& [x, y] : {std::pair{9U, 5U}, {30U, 14U}, {10U, 4U}, {29U, 15U}})
    EXPECT_EQ(pixels.at(x, y), white) << x << ", " << y;
}

TEST(Raster, RoundCornersAndOutlinesLeaveOutWhatIsOutside) {
  Shape shape;
  shape.x = 10;
  shape.y = 5;
  shape.width = 20;
  shape.height = 20;
  shape.radius = 8;
  EXPECT_EQ(painted(shape).at(10, 5), white);
  EXPECT_EQ(painted(shape).at(20, 15), colour(Token::accent));
  shape.stroke = 2;
  EXPECT_EQ(painted(shape).at(20, 15), white);
  EXPECT_EQ(painted(shape).at(20, 5), colour(Token::accent));
  EXPECT_EQ(painted(shape).at(20, 4), colour(Token::accent));
}

TEST(Raster, ACircleAndALineAreThere) {
  Shape circle;
  circle.kind = ShapeKind::circle;
  circle.x = 20;
  circle.y = 15;
  circle.radius = 6;
  EXPECT_EQ(painted(circle).at(20, 15), colour(Token::accent));
  EXPECT_EQ(painted(circle).at(20, 22), white);
  Shape line;
  line.kind = ShapeKind::line;
  line.x = 5;
  line.y = 10;
  line.width = 30;
  line.stroke = 4;
  EXPECT_EQ(painted(line).at(20, 9), colour(Token::accent));
  line.dashed = true;
  EXPECT_EQ(painted(line).at(10, 9), colour(Token::accent));
  EXPECT_EQ(painted(line).at(23, 9), white);
}

TEST(Raster, WhatReachesOutsideIsCutOff) {
  Shape shape;
  shape.x = -1000;
  shape.y = -1000;
  shape.width = 5000;
  shape.height = 5000;
  EXPECT_EQ(painted(shape).at(39, 29), colour(Token::accent));
}

TEST(Raster, LettersStandOnTheirLine) {
  const std::string font = support::BlockFont::bytes();
  Shape shape;
  shape.kind = ShapeKind::text;
  shape.x = 10;
  shape.y = 20;
  shape.size = 20;
  shape.colour = Token::accent;
  shape.text = "a a";
  const Pixels pixels = read(png({60, 30, "letters", {shape}}, {font, font, {}}));
  EXPECT_EQ(pixels.at(15, 15), colour(Token::accent));
  EXPECT_EQ(pixels.at(15, 21), white);
  EXPECT_EQ(pixels.at(25, 15), white);
  EXPECT_EQ(pixels.at(35, 15), colour(Token::accent));
}

TEST(Raster, TheMiddleOfALargeAreaIsAsItsEdges) {
  for (const float stroke : {0.0F, 3.0F})
    for (const float radius : {0.0F, 9.0F}) {
      Shape shape;
      shape.x = 4.5F;
      shape.y = 3.25F;
      shape.width = 30.25F;
      shape.height = 24.5F;
      shape.radius = radius;
      shape.stroke = stroke;
      const Pixels pixels = painted(shape);
      EXPECT_EQ(pixels.at(20, 15), stroke > 0 ? white : colour(Token::accent));
      EXPECT_EQ(pixels.at(6, 15) == white, stroke > 0) << radius;
    }
}

// A photograph has thousands of colours; what is most of a picture keeps its own.
TEST(Raster, OfTooManyColoursTheRarestTakeTheNearest) {
  Image image{100, 10, std::vector<unsigned char>(3000, 0)};
  const auto red = [](std::size_t i) { return static_cast<unsigned char>(i % 250); };
  for (std::size_t i = 0; i < 750; ++i) {
    image.rgb[3 * i] = red(i);
    if (i < 250) image.rgb[3 * i + 1] = 2;
  }
  const Pixels pixels = read(png(image));
  EXPECT_EQ(pixels.palette.size(), 3U * 256U);
  for (std::uint32_t i = 0; i < 1000; ++i) {
    const std::uint32_t found = pixels.at(i % 100, i / 100);
    EXPECT_NEAR(static_cast<int>(found >> 16U), i < 750 ? red(i) : 0, 1) << i;
    EXPECT_LE(found >> 8U & 0xFFU, i < 250 ? 2U : 0U) << i;
  }
}

}  // namespace
}  // namespace pandu::media
