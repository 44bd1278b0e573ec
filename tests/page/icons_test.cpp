#include "page/icons.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

using pandu::page::Icon;
using pandu::page::icon_text;
using pandu::page::icons;

TEST(Icons, NamesAreUniqueAndOneSourceIsOneCharacter) {
  std::set<std::string_view> names;
  std::map<std::string_view, char32_t> sources;
  for (const Icon& icon : icons()) {
    EXPECT_TRUE(names.insert(icon.name).second) << icon.name;
    const auto [found, is_new] = sources.emplace(icon.source, icon.character);
    EXPECT_EQ(found->second, icon.character) << icon.source;
    EXPECT_FALSE(icon.source.empty()) << icon.name;
  }
}

// Letters would be read aloud and could be typed; these places belong to nobody.
TEST(Icons, CharactersArePrivate) {
  for (const Icon& icon : icons()) {
    EXPECT_GE(icon.character, U'\uE000') << icon.name;
    EXPECT_LE(icon.character, U'\uF8FF') << icon.name;
  }
}

TEST(Icons, TextIsUtf8) {
  for (const Icon& icon : icons()) {
    const std::string text = icon_text(icon.name);
    ASSERT_EQ(text.size(), 3U) << icon.name;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const char32_t read =
        static_cast<char32_t>((byte(0) & 15) << 12 | (byte(1) & 63) << 6 | (byte(2) & 63));
    EXPECT_EQ(read, icon.character) << icon.name;
  }
}

TEST(Icons, AnUnknownNameIsNoIcon) {
  EXPECT_EQ(icon_text("no such icon"), "");
  EXPECT_EQ(icon_text(""), "");
}

TEST(Icons, EveryGroundAndChannelHasOne) {
  for (const char* name :
       {"age_56", "pension_agreement", "resigned", "laid_off", "contract_ended", "bpu_stopped",
        "left_indonesia", "total_disability", "death", "partial_10", "partial_30_housing", "pmi",
        "jmo", "lapak_asik", "branch"})
    EXPECT_NE(icon_text(name), "") << name;
}

}  // namespace
