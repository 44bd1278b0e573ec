#include "base/utf8.h"

#include <gtest/gtest.h>

namespace pandu::base {
namespace {

TEST(Utf8, CountsCharacters) {
  EXPECT_EQ(count_characters(""), 0U);
  EXPECT_EQ(count_characters("kata"), 4U);
  EXPECT_EQ(count_characters("é€😀"), 3U);
}

TEST(Utf8, CutsNoCharacterInTwo) {
  EXPECT_EQ(cut_to("é€😀", 9), "é€😀");
  EXPECT_EQ(cut_to("é€😀", 8), "é€");
  EXPECT_EQ(cut_to("é€😀", 5), "é€");
  EXPECT_EQ(cut_to("é€😀", 4), "é");
  EXPECT_EQ(cut_to("é€😀", 1), "");
  EXPECT_EQ(cut_to("kata", 0), "");
  EXPECT_EQ(cut_to("\x80\x80\x80", 2), "");
}

// A letter and its marks, a flag, people joined in one picture.
TEST(Utf8, CutsNothingThatIsSeenAsOne) {
  const auto kept = [](std::string_view before, std::string_view one) {
    const std::string text = std::string(before).append(one).append("!");
    for (std::size_t most = before.size(); most < before.size() + one.size(); ++most)
      EXPECT_EQ(cut_to(text, most), before) << text << " at " << most;
    EXPECT_EQ(cut_to(text, before.size() + one.size()), std::string(before).append(one));
  };
  for (const char* one : {"e\u0302\u0303", "ꦏꦾ", "ก็", "👩🏽‍💻", "👨‍👩‍👧", "🇮🇩",
                          "❤️", "عَ", "क्", "🏴\U000E0067\U000E0062\U000E007F"})
    kept("PT ", one);
  kept("🇮🇩", "🇯🇵");
  EXPECT_EQ(cut_to("🇮🇩🇯🇵", 4), "🇮");  // longer than all that may stay
}

TEST(Utf8, ReadsCharacters) {
  const std::string_view text = "aé€😀\xFF";
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    points += character.point;
    at += character.size;
  }
  EXPECT_EQ(points, U"aé€😀\uFFFD");
}

TEST(Utf8, AppendsCharacters) {
  std::string text;
  for (const char32_t character : {U'a', U'é', U'€', U'\uE167'}) append_character(character, text);
  EXPECT_EQ(text, "aé€\uE167");
}

TEST(Utf8, FindsTheFirstByteThatIsNone) {
  EXPECT_EQ(first_invalid_byte("é€😀\x7F\uFFFD"), std::nullopt);
  EXPECT_EQ(first_invalid_byte(std::string_view("a\0b", 3)), 1U);
  for (const char* bytes : {"a\x80", "a\xC0\xAF", "a\xE0\x80\xAF", "a\xED\xA0\x80",
                            "a\xF4\x90\x80\x80", "a\xF5\x80\x80\x80", "a\xE2\x82", "a\xFF"})
    EXPECT_EQ(first_invalid_byte(bytes), 1U);
}

}  // namespace
}  // namespace pandu::base
