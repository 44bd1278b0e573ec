// What the page's script sends is read as it was meant, and damage does no harm.
#include "canvas/layout.h"

#include <gtest/gtest.h>

#include <limits>

namespace pandu::canvas {
namespace {

const std::vector<float> packed_numbers = {360, 740, 2,  1,     2,  1,                    // head
                                           0,   10,  20, 30,    40, 1, 1,       2, 3, 4,  // boxes
                                           5,   60,  18, 33.5F, 1,  1, 0x14212B};         // word
const std::string texts = "a\nb\nc\none\none\nHalo\n";

TEST(Unpack, ReadsEveryField) {
  const Layout layout = unpack(packed_numbers, texts);
  EXPECT_EQ(layout.width, 360);
  EXPECT_EQ(layout.height, 740);
  EXPECT_EQ(layout.ratio, 2);
  EXPECT_EQ(layout.theme, page::Theme::dark);
  EXPECT_EQ(layout.hovered, "a");
  EXPECT_EQ(layout.pressed, "b");
  EXPECT_EQ(layout.focused, "c");
  ASSERT_EQ(layout.boxes.size(), 2U);
  EXPECT_EQ(layout.boxes[0].id, "one");
  EXPECT_EQ(layout.boxes[0].part, Part::whole);
  EXPECT_EQ(layout.boxes[0].x, 10);
  EXPECT_EQ(layout.boxes[0].height, 40);
  EXPECT_EQ(layout.boxes[1].part, Part::mark);
  ASSERT_EQ(layout.words.size(), 1U);
  EXPECT_EQ(layout.words[0].text, "Halo");
  EXPECT_EQ(layout.words[0].x, 5);
  EXPECT_EQ(layout.words[0].baseline, 60);
  EXPECT_EQ(layout.words[0].size, 18);
  EXPECT_EQ(layout.words[0].width, 33.5F);
  EXPECT_EQ(layout.words[0].face, Face::bold);
  EXPECT_TRUE(layout.words[0].underlined);
  EXPECT_EQ(layout.words[0].colour, 0x14212BU);
}

TEST(Unpack, LeavesOutWhatIsCutOff) {
  for (std::size_t size = 0; size < packed_numbers.size(); ++size) {
    const Layout layout = unpack(std::span(packed_numbers).first(size), texts);
    EXPECT_LT(layout.boxes.size() + layout.words.size(), 3U) << size;
  }
  EXPECT_EQ(unpack(packed_numbers, "").words[0].text, "");
  EXPECT_EQ(unpack(packed_numbers, "a\nb\nc\none\n\x1b").boxes[0].id, "one");
}

TEST(Unpack, TakesNoCountAtItsWord) {
  std::vector<float> numbers = packed_numbers;
  numbers[4] = 1e30F;
  numbers[5] = std::numeric_limits<float>::infinity();
  EXPECT_LE(unpack(numbers, texts).boxes.size(), 4U);
  numbers[4] = -7;
  numbers[5] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_TRUE(unpack(numbers, texts).boxes.empty());
  EXPECT_TRUE(unpack(numbers, texts).words.empty());
}

TEST(Unpack, KeepsPartsFacesAndColoursInTheirRange) {
  std::vector<float> numbers = packed_numbers;
  numbers[6] = 99;
  numbers[20] = 99;
  numbers[22] = 1e12F;
  const Layout layout = unpack(numbers, texts);
  EXPECT_EQ(layout.boxes[0].part, Part::bottom_edge);
  EXPECT_EQ(layout.words[0].face, Face::icon);
  EXPECT_EQ(layout.words[0].colour, 0xFFFFFFU);
}

}  // namespace
}  // namespace pandu::canvas
