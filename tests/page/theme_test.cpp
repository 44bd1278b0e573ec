// The colours can be read by people who see little, in both themes.
#include "page/theme.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace {

using namespace pandu::page;  // NOLINT: short names for tokens

struct Pair {
  Token over, under;
};

// Words and what they stand on.
constexpr Pair texts[] = {{Token::ink, Token::paper},
                          {Token::ink, Token::card},
                          {Token::ink, Token::accent_tint},
                          {Token::ink, Token::caution_tint},
                          {Token::ink, Token::bad_tint},
                          {Token::quiet, Token::paper},
                          {Token::quiet, Token::card},
                          {Token::quiet, Token::accent_tint},
                          {Token::quiet, Token::caution_tint},
                          {Token::quiet, Token::bad_tint},
                          {Token::accent, Token::paper},
                          {Token::accent, Token::card},
                          {Token::accent_deep, Token::paper},
                          {Token::accent_deep, Token::accent_tint},
                          {Token::accent_deep, Token::caution_tint},
                          {Token::accent_deep, Token::bad_tint},
                          {Token::on_accent, Token::accent},
                          {Token::on_accent, Token::accent_deep},
                          {Token::caution, Token::caution_tint},
                          {Token::bad, Token::bad_tint},
                          {Token::bad, Token::paper},
                          {Token::bad, Token::card},
                          {Token::paper, Token::ink},
                          {Token::code_ink, Token::code_paper}};

// Edges of controls, marks and icons, and what they are seen against.
constexpr Pair edges[] = {
    {Token::edge, Token::paper},         {Token::edge, Token::card},
    {Token::accent, Token::paper},       {Token::accent, Token::card},
    {Token::accent, Token::accent_tint}, {Token::bad, Token::card},
    {Token::accent_deep, Token::paper},  {Token::accent_deep, Token::accent_tint},
    {Token::caution, Token::paper},      {Token::ink, Token::paper}};

TEST(Theme, WordsHaveSevenToOne) {
  for (const Theme theme : {Theme::light, Theme::dark}) {
    for (const auto& [over, under] : texts) {
      EXPECT_GE(contrast(colour_of(over, theme), colour_of(under, theme)), 7.0)
          << name_of(over) << " on " << name_of(under)
          << (theme == Theme::dark ? " dark" : " light");
    }
  }
}

TEST(Theme, EdgesHaveThreeToOne) {
  for (const Theme theme : {Theme::light, Theme::dark}) {
    for (const auto& [over, under] : edges) {
      EXPECT_GE(contrast(colour_of(over, theme), colour_of(under, theme)), 3.0)
          << name_of(over) << " on " << name_of(under)
          << (theme == Theme::dark ? " dark" : " light");
    }
  }
}

// The ring lies outside its control: amber between two lines of ink, and one of them is always seen.
TEST(Theme, TheFocusRingIsSeenOnEveryBackground) {
  for (const Theme theme : {Theme::light, Theme::dark}) {
    for (const Token under :
         {Token::paper, Token::card, Token::accent_tint, Token::caution_tint, Token::bad_tint}) {
      const double amber = contrast(colour_of(Token::focus, theme), colour_of(under, theme));
      const double line = contrast(colour_of(Token::ink, theme), colour_of(under, theme));
      EXPECT_GE(amber > line ? amber : line, 3.0) << name_of(under);
    }
  }
}

// The colours of high contrast are written in the style sheet only.
std::uint32_t strong_colour(Token token) {
  const std::string css = theme_css();
  const std::size_t block = css.find(":root[data-theme=contrast]{");
  const std::string variable = "--" + std::string(name_of(token)) + ":#";
  const std::size_t at = css.find(variable, block);
  EXPECT_NE(at, std::string::npos) << variable;
  return static_cast<std::uint32_t>(std::stoul(css.substr(at + variable.size(), 6), nullptr, 16));
}

TEST(Theme, HighContrastShowsHowFarABarIsFilledAndWithWhat) {
  const std::uint32_t track = strong_colour(Token::track);
  EXPECT_GE(contrast(track, strong_colour(Token::card)), 3.0);
  for (const Token piece : {Token::accent, Token::edge, Token::caution})
    EXPECT_GE(contrast(strong_colour(piece), track), 3.0) << name_of(piece);
  EXPECT_NE(strong_colour(Token::accent), strong_colour(Token::caution));
}

TEST(Theme, HighContrastHasTenToOneForWordsAndEdges) {
  for (const auto& [over, under] : texts) {
    EXPECT_GE(contrast(strong_colour(over), strong_colour(under)), 10.0)
        << name_of(over) << " on " << name_of(under);
  }
  for (const auto& [over, under] : edges) {
    EXPECT_GE(contrast(strong_colour(over), strong_colour(under)), 10.0)
        << name_of(over) << " on " << name_of(under);
  }
}

TEST(Theme, ContrastIsThatOfWcag) {
  EXPECT_DOUBLE_EQ(contrast(0x000000, 0xFFFFFF), 21.0);
  EXPECT_DOUBLE_EQ(contrast(0xFFFFFF, 0x000000), 21.0);
  EXPECT_DOUBLE_EQ(contrast(0x123456, 0x123456), 1.0);
  EXPECT_NEAR(contrast(0x777777, 0xFFFFFF), 4.48, 0.005);
  EXPECT_NEAR(contrast(0x000000, 0x0A0A0A), 1.0607, 0.0005);
}

TEST(Theme, EveryTokenStandsInItsPlace) {
  std::set<std::string_view> names;
  int place = 0;
  for (const TokenColour& row : theme_tokens()) {
    EXPECT_EQ(static_cast<int>(row.token), place++);
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_EQ(name_of(row.token), row.name);
    EXPECT_LE(row.light, 0xFFFFFFU);
    EXPECT_LE(row.dark, 0xFFFFFFU);
  }
  EXPECT_EQ(place, static_cast<int>(Token::code_ink) + 1);
}

TEST(Theme, TheStyleSheetFollowsTheDeviceUnlessTold) {
  const std::string css = theme_css();
  const std::size_t light = css.find(":root{color-scheme:light;--paper:#f6f8f9;");
  const std::size_t device =
      css.find("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){");
  const std::size_t dark = css.find("@media screen{:root[data-theme=dark]{color-scheme:dark;");
  EXPECT_EQ(light, 0U);
  EXPECT_NE(device, std::string::npos);
  EXPECT_NE(dark, std::string::npos);
  EXPECT_NE(css.find("(prefers-contrast:more){:root:not([data-theme]){color-scheme:dark;"),
            std::string::npos);
  for (const TokenColour& row : theme_tokens()) {
    const std::string variable = "--" + std::string(row.name) + ":#";
    std::size_t times = 0;
    for (std::size_t at = css.find(variable); at != std::string::npos;
         at = css.find(variable, at + 1))
      ++times;
    EXPECT_EQ(times, 5U) << row.name;
  }
}

}  // namespace
