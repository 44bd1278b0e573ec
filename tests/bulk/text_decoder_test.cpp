#include "bulk/text_decoder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pandu::bulk {
namespace {

// UTF-16, with its mark or without.
std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFFU);
    const char high = static_cast<char>(unit >> 8U);
    (bytes += little ? low : high) += little ? high : low;
  }
  return bytes;
}

std::string decoded(std::string_view bytes, std::size_t block) {
  TextDecoder decoder(bytes);
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += block)
    text += decoder.decode(bytes.substr(at, block));
  return text;
}

TEST(TextDecoder, ReadsUtf16) {
  const std::u16string_view text = u"Nama;Saldo\nNguy\u1EC5n \u96C5 \U0001F600;1\n";
  const std::string expected = "Nama;Saldo\nNguy\xE1\xBB\x85n \xE9\x9B\x85 \xF0\x9F\x98\x80;1\n";
  for (const bool little : {true, false})
    for (const std::size_t block : {1U, 3U, 4U, 1000U}) {
      EXPECT_EQ(decoded(utf16(text, little), block), expected);
      EXPECT_EQ(decoded(utf16(u"\uFEFF" + std::u16string(text), little), block),
                "\xEF\xBB\xBF" + expected);
    }
}

TEST(TextDecoder, LeavesEverythingElse) {
  for (const std::string text : {"", "a", "Nama;Saldo\n", "\xFFx", "Nguy\xE1\xBB\x85n"})
    EXPECT_EQ(decoded(text, 2), text);
}

TEST(TextDecoder, HalvesOfPairsAreNoText) {
  EXPECT_EQ(decoded(utf16(std::u16string(u"\uFEFFab") + char16_t{0xD83D} + u"c", true), 3),
            "\xEF\xBB\xBF"
            "ab\xEF\xBF\xBD"
            "c");
}

}  // namespace
}  // namespace pandu::bulk
