// Words stand where the browser put them: the left edge and the baseline, at any pixel ratio.
#include <gtest/gtest.h>

#include <cmath>

#include "painting.h"

namespace pandu::canvas {
namespace {

constexpr std::uint32_t ink_colour = 0x123456;

float em(int units, float size) {
  return static_cast<float>(units) / static_cast<float>(SquareFont::em) * size;
}

class Ratio : public testing::TestWithParam<float> {};

// A glyph's picture may be a pixel larger than its ink, no more.
constexpr float pixel = 1.01F;

TEST_P(Ratio, ALetterStandsOnItsBaseline) {
  const float ratio = GetParam();
  for (const float size : {16.0F, 17.3F, 18.0F, 20.0F, 30.0F}) {
    for (const float baseline : {100.0F, 100.4F, 223.9F}) {
      Painting painting;
      painting.layout.ratio = ratio;
      painting.write("H", 40.3F, baseline, size);
      const Ink ink = ink_of(painting.paint(), ink_colour);
      ASSERT_GT(ink.corners, 0);
      EXPECT_NEAR(ink.bottom, std::round(baseline * ratio), pixel) << size;
      EXPECT_NEAR(ink.top, std::round(baseline * ratio) - em(SquareFont::top, size) * ratio, pixel);
      EXPECT_NEAR(ink.left, 40.3F * ratio + em(SquareFont::left, size) * ratio, pixel);
      EXPECT_NEAR(ink.right, 40.3F * ratio + em(SquareFont::right, size) * ratio, pixel);
    }
  }
}

TEST_P(Ratio, GlyphsMeetWholePixelRows) {
  const float ratio = GetParam();
  for (const float size : {16.0F, 17.3F, 18.0F, 28.0F}) {
    Painting painting;
    painting.layout.ratio = ratio;
    painting.write("H", 40, 100.4F, size);
    const Ink ink = ink_of(painting.paint(), ink_colour);
    EXPECT_NEAR(ink.top, std::round(ink.top), 0.01) << size;
    EXPECT_NEAR(ink.bottom, std::round(ink.bottom), 0.01) << size;
  }
}

TEST_P(Ratio, LettersAdvanceWithoutRounding) {
  const float ratio = GetParam();
  Painting painting;
  painting.layout.ratio = ratio;
  painting.layout.width = 1000;
  const std::string word(60, 'n');
  painting.write(word, 10, 100, 14.5F);
  const Ink ink = ink_of(painting.paint(), ink_colour);
  const float last = 10 + 59 * em(SquareFont::advance, 14.5F);
  EXPECT_NEAR(ink.right, (last + em(SquareFont::right, 14.5F)) * ratio, pixel);
}

TEST_P(Ratio, LettersStandAsFarApartAsTheBrowserPutThem) {
  const float ratio = GetParam();
  for (const float width : {8.0F, 9.0F, 10.0F}) {
    Painting painting;
    painting.layout.ratio = ratio;
    painting.layout.width = 1000;
    painting.write(std::string(40, 'n'), 10, 100, 15).width = 40 * width;
    const Ink ink = ink_of(painting.paint(), ink_colour);
    const float last = 10 + 39 * width;
    EXPECT_NEAR(ink.right, (last + em(SquareFont::right, 15)) * ratio, pixel) << width;
  }
}

TEST_P(Ratio, AnotherFontsWidthChangesNoLetters) {
  const float ratio = GetParam();
  Painting painting;
  painting.layout.ratio = ratio;
  painting.layout.width = 1000;
  painting.write(std::string(40, 'n'), 10, 100, 15).width = 40 * 15;
  const Ink ink = ink_of(painting.paint(), ink_colour);
  const float last = 10 + 39 * em(SquareFont::advance, 15);
  EXPECT_NEAR(ink.right, (last + em(SquareFont::right, 15)) * ratio, pixel);
}

INSTANTIATE_TEST_SUITE_P(Ratios, Ratio, testing::Values(1.0F, 1.5F, 2.0F, 2.625F, 3.0F));

TEST(Words, AreInTheColourOfTheStyleSheet) {
  Painting painting;
  painting.write("H", 10, 50, 18).colour = 0xABCDEF;
  EXPECT_GT(ink_of(painting.paint(), 0xABCDEF).corners, 0);
}

TEST(Words, OutsideTheCanvasAreNotPainted) {
  Painting painting;
  painting.write("H", 10, -40, 18);
  painting.write("H", 10, 700, 18);
  painting.write("", 10, 100, 18);
  painting.write("H", 10, 100, 0);
  painting.write("H", 10, 100, std::numeric_limits<float>::quiet_NaN());
  EXPECT_EQ(ink_of(painting.paint(), ink_colour).corners, 0);
}

// Nothing stands in for a letter: the document shows such words itself.
TEST(Words, WithALetterThatTheFontLacksAreNotPainted) {
  for (const char* word : {"雅加达", "Nguyễn", "PT雅", "علي", "ꦗꦮ", "e\u0301", "😀", "👩‍💻",
                           "🇮🇩", "\u2068", "a\u200Db", "\xFF", "caf\xC3"}) {
    Painting painting;
    painting.write(word, 10, 100, 18);
    EXPECT_EQ(ink_of(painting.paint(), ink_colour).corners, 0) << word;
  }
  for (const char* word : {"PT", "Źródło", "é", "?", "\uE167"}) {
    Painting painting;
    painting.write(word, 10, 100, 18);
    EXPECT_GT(ink_of(painting.paint(), ink_colour).corners, 0) << word;
  }
}

TEST(Words, BesideOneThatIsLeftOutArePainted) {
  Painting painting, alone;
  alone.write("PT", 10, 100, 18);
  painting.write("PT", 10, 100, 18);
  painting.write("雅加达", 60, 100, 18);
  EXPECT_TRUE(same(alone.paint(), painting.paint()));
}

TEST(Words, OfALinkAreUnderlinedInOneGo) {
  Painting painting;
  for (const float x : {10.0F, 40.0F, 200.0F}) {
    Word& word = painting.write("aa", x, 100, 20);
    word.width = 24;
    word.underlined = x < 100;
  }
  // Below the baseline there is nothing but the line.
  float left = 1e9F, right = 0;
  for (const Vertex& vertex : painting.paint()) {
    if (vertex.colour != ink_colour || vertex.y < 101) continue;
    left = std::min(left, vertex.x);
    right = std::max(right, vertex.x);
  }
  EXPECT_EQ(left, 10);
  EXPECT_EQ(right, 64);
}

// A browser's zoom and a window moved between screens change the ratio again and again.
TEST(Words, DrawnAtAnotherRatioTakeNoRoomLater) {
  const auto pixels_after = [](std::initializer_list<float> ratios) {
    Painting painting;
    for (float size = 14; size < 64; size += 2) painting.write("HanH", 10, 100, size);
    for (const float ratio : ratios) {
      painting.layout.ratio = ratio;
      painting.paint();
    }
    EXPECT_GT(ink_of(painting.paint(), ink_colour).corners, 0);
    return painting.painter.letter_pixels();
  };
  EXPECT_EQ(pixels_after({2.5F, 2, 3, 1.25F, 2.75F, 1.75F, 2.25F, 1}), pixels_after({1}));
}

TEST(Words, TooManyForOneListAreCutOffWithoutHarm) {
  Painting painting;
  for (int i = 0; i < 3000; ++i) painting.write("abcdefghij", 10, 100, 18);
  painting.paint();
  EXPECT_GT(painting.painter.triangles(), 10000);
  EXPECT_LT(painting.painter.triangles(), 33000);
}

TEST(Words, BrokenUtf8IsSurvived) {
  Painting painting;
  painting.write("\xC3", 10, 100, 18);
  painting.write("\xFF\xFE\x80", 10, 120, 18);
  painting.write("\xF0\x9F\x98\x80", 10, 140, 18);
  painting.paint();
  EXPECT_GT(painting.painter.triangles(), 0);
}

TEST(Words, TheSameLayoutGivesTheSameFrame) {
  Painting painting;
  painting.write("Halo", 10, 100, 18);
  const std::vector<Vertex> first = painting.paint();
  painting.layout.words.clear();
  painting.write("Lain", 10, 100, 24);
  EXPECT_FALSE(same(painting.paint(), first));
  painting.layout.words.clear();
  painting.write("Halo", 10, 100, 18);
  EXPECT_TRUE(same(painting.paint(), first));
}

}  // namespace
}  // namespace pandu::canvas
