// What is laid on a canvas stands inside of it and over nothing else, or is a fault.
#include "media/composition.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "support/block_font.h"

namespace pandu::media {
namespace {

using page::Shape;
using page::ShapeKind;

class CompositionTest : public testing::Test {
 protected:
  Composition composition() const {
    Composition all;
    all.name = "resigned";
    all.alternative = "A picture.";
    all.format = format_of(400, 800);
    all.head = {"wallet", "Pandu"};
    all.opening = {Block::title("May I claim", "resigned")};
    all.columns = {{{Block::fact("calendar", "When", "one month later"),
                     Block::list("documents", "Papers", {"card", "letter"}, "box"),
                     Block::box(page::Tone::caution, "warning", "Free", "nobody takes money"),
                     Block::steps({"open the app", "tap the button"})}}};
    all.foot = {{"175"}, {"not an official site"}, "https://example.org/", "Code"};
    return all;
  }

  std::optional<Composed> composed(const Composition& all) {
    faults_.clear();
    return compose(all, ruler_, faults_);
  }

  const std::string font_ = support::BlockFont::bytes();
  const Fonts fonts_{font_, font_, {}};
  const Ruler ruler_{fonts_};
  std::vector<content::Fault> faults_;
};

bool is_inside(const Shape& shape, const page::Picture& picture, const Ruler& ruler) {
  const bool is_text = shape.kind == ShapeKind::text;
  const float width = is_text ? ruler.width_of(shape.text, shape.size, shape.bold) : shape.width;
  const float left = shape.anchor == page::Anchor::middle ? shape.x - width / 2 : shape.x;
  return left >= 0 && left + width <= picture.width && shape.y >= 0 &&
         shape.y + shape.height <= picture.height;
}

TEST_F(CompositionTest, EverythingStandsOnTheCanvasAndNothingOverAnother) {
  const auto all = composed(composition());
  ASSERT_TRUE(all);
  EXPECT_TRUE(faults_.empty());
  EXPECT_EQ(all->picture.alternative, "A picture.");
  for (const Shape& shape : all->picture.shapes)
    EXPECT_TRUE(is_inside(shape, all->picture, ruler_)) << shape.text;
  ASSERT_EQ(all->blocks.size(), 5U);
  for (std::size_t i = 1; i < all->blocks.size(); ++i)
    EXPECT_GT(all->blocks[i].y, all->blocks[i - 1].y + all->blocks[i - 1].height) << i;
  for (const Placed& block : all->blocks)
    for (std::size_t i = block.first_shape; i < block.first_shape + block.shapes; ++i) {
      EXPECT_GE(all->picture.shapes[i].y, block.y);
      EXPECT_LE(all->picture.shapes[i].y, block.y + block.height);
    }
}

TEST_F(CompositionTest, ColumnsStandSideBySideBelowTheOpening) {
  Composition all = composition();
  all.format = format_of(1280, 720);
  Column second;
  second.blocks = {all.columns[0].blocks.back()};
  second.share = 2;
  all.columns[0].blocks.resize(2);
  all.columns.push_back(second);
  const auto done = composed(all);
  ASSERT_TRUE(done) << content::describe(faults_.front());
  const Placed &opening = done->blocks[0], &left = done->blocks[1], &right = done->blocks[3];
  EXPECT_GT(left.y, opening.y + opening.height);
  EXPECT_FLOAT_EQ(left.y, right.y);
  EXPECT_GT(right.x, left.x + left.width);
  EXPECT_NEAR(right.width, 2 * left.width, 0.1);
  EXPECT_NEAR(right.x + right.width, 1280 - all.format.margin, 0.1);
}

TEST_F(CompositionTest, LettersAreAsLargeAsAllOfItAllowsAndNeverSmallerThanTheRule) {
  Composition all = composition();
  const auto roomy = composed(all);
  ASSERT_TRUE(roomy);
  EXPECT_FLOAT_EQ(roomy->letters, all.format.largest);
  float last = roomy->letters;
  std::optional<Composed> done;
  do {
    all.columns[0].blocks.push_back(Block::paragraph("a few words more for this column"));
    done = composed(all);
    if (!done) break;
    EXPECT_LE(done->letters, last);
    EXPECT_GE(done->smallest, all.format.smallest - 0.01F);
    last = done->letters;
  } while (all.columns[0].blocks.size() < 100);
  EXPECT_FALSE(done);
  EXPECT_LT(last, roomy->letters);
  ASSERT_EQ(faults_.size(), 1U);
  EXPECT_EQ(faults_[0].file, "resigned");
  EXPECT_TRUE(
      faults_[0].found.starts_with("\"a few words more for this column\" and what follows"));
  EXPECT_EQ(faults_[0].expected, "fewer words, in letters of 16 pixels");
}

TEST_F(CompositionTest, EveryWordThatIsTooWideIsToldAndNoneIsCut) {
  Composition all = composition();
  all.columns[0].blocks = {Block::paragraph(std::string(60, 'a')),
                           Block::paragraph(std::string(70, 'b'))};
  EXPECT_FALSE(composed(all));
  ASSERT_EQ(faults_.size(), 2U);
  EXPECT_EQ(faults_[0].found, "\"" + std::string(60, 'a') +
                                  "\" has a word that is 128 pixels too wide for its column");
}

TEST_F(CompositionTest, ADrawingWithSmallerLettersIsAFault) {
  Composition all = composition();
  page::Picture drawing{200, 100, "A drawing.", {}};
  drawing.shapes.push_back({.kind = ShapeKind::text, .x = 10, .y = 50, .size = 10, .text = "a"});
  all.columns[0].blocks = {Block::drawing(drawing, 1)};
  ASSERT_TRUE(composed(all));
  all.columns[0].blocks = {Block::drawing(drawing, 0.5F)};
  EXPECT_FALSE(composed(all));
  ASSERT_EQ(faults_.size(), 1U);
  EXPECT_EQ(faults_[0].expected, "at least 16");
}

TEST_F(CompositionTest, ACodeHasModulesOfWholePixels) {
  const auto all = composed(composition());
  ASSERT_TRUE(all);
  int modules = 0;
  for (const Shape& shape : all->picture.shapes)
    if (shape.colour == page::Token::code_ink) {
      ++modules;
      for (const float length : {shape.x, shape.y, shape.width, shape.height})
        EXPECT_FLOAT_EQ(length, std::round(length));
    }
  EXPECT_GT(modules, 100);
}

TEST_F(CompositionTest, WhatNoCodeHoldsIsAFault) {
  Composition all = composition();
  all.foot.code = std::string(413, 'a');
  EXPECT_FALSE(composed(all));
  ASSERT_EQ(faults_.size(), 1U);
  EXPECT_EQ(faults_[0].found, "no QR code holds 413 bytes");
}

}  // namespace
}  // namespace pandu::media
