// Pictures as PNG: read back by the format's own rules, and looked at pixel by pixel. Letters are
// looked at in tests/browser, where the fonts are.
#include "publish/raster.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "page/theme.h"

namespace pandu::publish {
namespace {

using page::Shape;
using page::ShapeKind;
using page::Token;

struct Pixels {
  std::uint32_t width = 0, height = 0;
  std::string rows;  // each begins with the byte of its filter

  std::uint32_t at(std::uint32_t x, std::uint32_t y) const {
    std::uint32_t colour = 0;
    for (std::size_t i = 0; i < 3; ++i)
      colour = colour << 8U | static_cast<unsigned char>(rows[y * (3 * width + 1) + 1 + 3 * x + i]);
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
  Pixels pixels{number(png, 16), number(png, 20), {}};
  pixels.rows.resize(pixels.height * (3 * pixels.width + 1));
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

TEST(Raster, WhatIsNoFontIsSaidToBeNone) {
  std::string bytes("\0\1\0\0\0\1\0\0\0\0\0\0cmap\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 28);
  for (const std::string& font : {std::string(), std::string("wOF2"), bytes, bytes.substr(0, 20)}) {
    EXPECT_FALSE(is_font(font));
    EXPECT_FALSE(has_character(font, U'a'));
  }
}

}  // namespace
}  // namespace pandu::publish
