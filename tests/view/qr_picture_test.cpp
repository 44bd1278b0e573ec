// The structure of a drawn QR code.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "view/drawing.h"

namespace pandu::view {
namespace {

using page::Picture;
using page::Shape;
using page::Token;

constexpr int quiet_zone = 4;

// The modules of a picture, row by row, dark ones as '#'.
std::vector<std::string> modules_of(const Picture& picture) {
  const float module = picture.shapes.at(1).height;
  const auto count = [&](float length) { return static_cast<std::size_t>(length / module + 0.5F); };
  std::vector<std::string> rows(count(picture.height), std::string(count(picture.width), ' '));
  for (std::size_t i = 1; i < picture.shapes.size(); ++i) {
    const Shape& run = picture.shapes[i];
    EXPECT_EQ(run.colour, Token::code_ink);
    EXPECT_FLOAT_EQ(run.height, module);
    for (std::size_t x = 0; x < count(run.width); ++x) rows[count(run.y)][count(run.x) + x] = '#';
  }
  return rows;
}

TEST(QrPicture, HasThreeFinderPatternsInAQuietZone) {
  const auto picture = qr_picture("https://example.org/pandu/#/hasil/1abc", "Kode");
  ASSERT_TRUE(picture);
  EXPECT_EQ(picture->alternative, "Kode");
  EXPECT_EQ(picture->shapes.front().colour, Token::code_paper);
  EXPECT_FLOAT_EQ(picture->shapes.front().width, picture->width);
  const std::vector<std::string> rows = modules_of(*picture);
  const std::size_t size = rows.size() - 2 * quiet_zone;
  EXPECT_EQ((size - 17) % 4, 0U);
  const char* finder[] = {"#######", "#     #", "# ### #", "# ### #",
                          "# ### #", "#     #", "#######"};
  for (std::size_t y = 0; y < 7; ++y) {
    EXPECT_EQ(rows[quiet_zone + y].substr(quiet_zone, 7), finder[y]);
    EXPECT_EQ(rows[quiet_zone + y].substr(quiet_zone + size - 7, 7), finder[y]);
    EXPECT_EQ(rows[quiet_zone + size - 7 + y].substr(quiet_zone, 7), finder[y]);
  }
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t edge = 0; edge < quiet_zone; ++edge) {
      EXPECT_EQ(rows[edge][i], ' ');
      EXPECT_EQ(rows[i][edge], ' ');
      EXPECT_EQ(rows[rows.size() - 1 - edge][i], ' ');
      EXPECT_EQ(rows[i][rows.size() - 1 - edge], ' ');
    }
}

TEST(QrPicture, TouchingModulesOfARowAreOneRectangle) {
  const auto picture = qr_picture("JHT", "Kode");
  ASSERT_TRUE(picture);
  std::size_t runs = 0;
  for (const std::string& row : modules_of(*picture))
    for (std::size_t x = 1; x < row.size(); ++x) runs += row[x] == '#' && row[x - 1] == ' ';
  EXPECT_EQ(picture->shapes.size(), runs + 1);
}

TEST(QrPicture, IsBoundedByWhatACameraCanRead) {
  EXPECT_FALSE(qr_picture("", "Kode"));
  EXPECT_FALSE(qr_picture(std::string(longest_qr_text + 1, 'a'), "Kode"));
  EXPECT_FALSE(qr_picture(std::string(1000000, 'a'), "Kode"));
  const auto longest = qr_picture(std::string(longest_qr_text, 'a'), "Kode");
  ASSERT_TRUE(longest);
  EXPECT_LE(longest->width, 320);
  EXPECT_TRUE(qr_picture(std::string("\0\xff\xfe", 3), "Kode"));
}

}  // namespace
}  // namespace pandu::view
