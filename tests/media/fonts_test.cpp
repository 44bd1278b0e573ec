// What lines of letters measure, and where they break.
#include "media/fonts.h"

#include <gtest/gtest.h>

#include "support/block_font.h"

namespace pandu::media {
namespace {

using Lines = std::vector<std::string>;

class RulerTest : public testing::Test {
 protected:
  const std::string font_ = support::BlockFont::bytes();
  const Fonts fonts_{font_, font_, {}};
  const Ruler ruler_{fonts_};
};

TEST_F(RulerTest, EveryLetterOfTheBlockFontIsHalfAnEm) {
  EXPECT_TRUE(is_font(font_));
  EXPECT_TRUE(has_character(font_, U'a'));
  EXPECT_FALSE(has_character(font_, U'\u00e9'));
  EXPECT_FLOAT_EQ(ruler_.width_of("abcd", 20, false), 40);
  EXPECT_FLOAT_EQ(ruler_.width_of("", 20, true), 0);
}

TEST_F(RulerTest, BreaksBetweenWordsWhereTheyNoLongerFit) {
  EXPECT_EQ(ruler_.lines_of("aa bb cc", 50, 20, false), (Lines{"aa bb", "cc"}));
  EXPECT_EQ(ruler_.lines_of("aa bb cc", 49, 20, false), (Lines{"aa", "bb", "cc"}));
  EXPECT_EQ(ruler_.lines_of("  aa   bb ", 50, 20, false), (Lines{"aa bb"}));
  EXPECT_EQ(ruler_.lines_of("", 50, 20, false), Lines{});
}

TEST_F(RulerTest, KeepsANumberWithWhatItCounts) {
  EXPECT_EQ(ruler_.lines_of("usia 56 tahun", 80, 20, false), (Lines{"usia", "56 tahun"}));
  EXPECT_EQ(ruler_.lines_of("usia a tahun", 80, 20, false), (Lines{"usia a", "tahun"}));
  EXPECT_EQ(ruler_.lines_of("sisa 56", 80, 20, false), (Lines{"sisa 56"}));
}

TEST_F(RulerTest, LeavesAWordThatIsTooWideToWhoeverLooks) {
  EXPECT_EQ(ruler_.lines_of("a bbbbbbbb c", 50, 20, false), (Lines{"a", "bbbbbbbb", "c"}));
}

TEST_F(RulerTest, MakesLinesEvenWithoutAddingOne) {
  EXPECT_EQ(ruler_.lines_of("aa bb cc dd", 80, 20, false), (Lines{"aa bb cc", "dd"}));
  EXPECT_EQ(ruler_.even_lines_of("aa bb cc dd", 80, 20, false), (Lines{"aa bb", "cc dd"}));
  EXPECT_EQ(ruler_.even_lines_of("aa bb", 80, 20, false), (Lines{"aa bb"}));
}

TEST_F(RulerTest, MeasuresNothingWithoutAFont) {
  const Ruler none({"", "wOF2", ""});
  EXPECT_FLOAT_EQ(none.width_of("abcd", 20, false), 0);
  EXPECT_EQ(none.lines_of("a b", 1, 20, true), Lines{"a b"});
}

TEST(Fonts, WhatIsNoFontIsSaidToBeNone) {
  std::string bytes("\0\1\0\0\0\1\0\0\0\0\0\0cmap\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 28);
  for (const std::string& font : {std::string(), std::string("wOF2"), bytes, bytes.substr(0, 20)}) {
    EXPECT_FALSE(is_font(font));
    EXPECT_FALSE(has_character(font, U'a'));
  }
}

}  // namespace
}  // namespace pandu::media
