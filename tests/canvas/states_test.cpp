// Each state looks different from rest, and the looks do not stay behind.
#include <gtest/gtest.h>

#include "painting.h"

namespace pandu::canvas {
namespace {

using page::Kind;
using page::Look;
using page::Theme;
using page::Token;

std::uint32_t light(Token token) { return page::colour_of(token, Theme::light); }

Painting& with(Painting& painting, page::Node added) {
  painting.add(added);
  Box mark = painting.layout.boxes.back();
  mark.part = Part::mark;
  mark.width = mark.height = 24;
  painting.layout.boxes.push_back(mark);
  return painting;
}

class Choice : public testing::TestWithParam<Kind> {};

TEST_P(Choice, CheckedDiffersFromUncheckedByColourAndByMark) {
  Painting painting, chosen;
  page::Node option = node(GetParam(), "ground=resigned");
  with(painting, option);
  option.checked = true;
  with(chosen, option);
  const std::vector<Vertex> rest = painting.paint(), checked = chosen.paint();
  EXPECT_EQ(ink_of(rest, light(Token::accent)).corners, 0);
  EXPECT_EQ(ink_of(rest, light(Token::accent_tint)).corners, 0);
  EXPECT_GT(ink_of(checked, light(Token::accent)).corners, 0);
  EXPECT_GT(ink_of(checked, light(Token::accent_tint)).corners, 0);
  EXPECT_GT(ink_of(checked, light(Token::on_accent)).corners, 0)
      << "the tick, for those who do not see the colour";
}

TEST_P(Choice, TheReportKnowsWhatIsChecked) {
  Painting painting;
  page::Node option = node(GetParam(), "ground=resigned");
  painting.add(option);
  option.id = "ground=death";
  option.checked = true;
  painting.add(option);
  painting.paint();
  ASSERT_EQ(painting.painter.painted().size(), 2U);
  EXPECT_FALSE(painting.painter.painted()[0].checked);
  EXPECT_TRUE(painting.painter.painted()[1].checked);
}

TEST_P(Choice, AnErrorShowsOnTheNodeOrItsQuestion) {
  Painting own, asked;
  page::Node option = node(GetParam(), "ground=resigned");
  option.error = "Choose one.";
  own.add(option);
  EXPECT_GT(ink_of(own.paint(), light(Token::bad)).corners, 0);

  page::Node question = node(Kind::choice, "ground");
  question.error = "Choose one.";
  question.children.push_back(node(GetParam(), "ground=resigned"));
  asked.add(question);
  EXPECT_EQ(ink_of(asked.paint(), light(Token::bad)).corners, 0);
  asked.layout.boxes.push_back({"ground=resigned", Part::whole, 10, 100, 300, 40});
  EXPECT_GT(ink_of(asked.paint(), light(Token::bad)).corners, 0);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Choice, testing::Values(Kind::option, Kind::check));

struct Control {
  Kind kind;
  Look look;
};
class Touched : public testing::TestWithParam<Control> {};

TEST_P(Touched, HoverPressAndFocusShowAndPass) {
  Painting painting;
  page::Node control = node(GetParam().kind, "it");
  control.look = GetParam().look;
  painting.add(control);
  const std::vector<Vertex> rest = painting.paint();
  for (std::string Layout::*touch : {&Layout::hovered, &Layout::pressed, &Layout::focused}) {
    painting.layout.*touch = "it";
    EXPECT_FALSE(same(painting.paint(), rest));
    painting.layout.*touch = "other";
    EXPECT_TRUE(same(painting.paint(), rest)) << "the touch of another node";
    (painting.layout.*touch).clear();
    EXPECT_TRUE(same(painting.paint(), rest));
  }
}

TEST_P(Touched, TheFocusRingLiesAroundTheControl) {
  Painting painting;
  page::Node control = node(GetParam().kind, "it");
  control.look = GetParam().look;
  painting.add(control).y = 100;
  painting.layout.focused = "it";
  const Ink ring = ink_of(painting.paint(), light(Token::focus));
  ASSERT_GT(ring.corners, 0);
  EXPECT_LT(ring.left, 10);
  EXPECT_GT(ring.right, 310);
  EXPECT_LT(ring.top, 100);
  EXPECT_GT(ring.bottom, 140);
}

INSTANTIATE_TEST_SUITE_P(
    Controls, Touched,
    testing::Values(Control{Kind::option, Look::plain}, Control{Kind::check, Look::plain},
                    Control{Kind::button, Look::primary}, Control{Kind::button, Look::secondary},
                    Control{Kind::button, Look::bare}, Control{Kind::link, Look::plain},
                    Control{Kind::link, Look::primary}));

TEST(Theme, ColoursFollowIt) {
  Painting painting;
  painting.add(node(Kind::button, "it"));
  const std::vector<Vertex> bright = painting.paint();
  painting.layout.theme = Theme::dark;
  const std::vector<Vertex> dark = painting.paint();
  EXPECT_GT(ink_of(bright, light(Token::paper)).corners, 0);
  EXPECT_EQ(ink_of(dark, light(Token::paper)).corners, 0);
  EXPECT_GT(ink_of(dark, page::colour_of(Token::paper, Theme::dark)).corners, 0);
}

TEST(Paper, CoversTheWholeCanvas) {
  Painting painting;
  painting.layout.ratio = 2.625F;
  const Ink paper = ink_of(painting.paint(), light(Token::paper));
  EXPECT_EQ(paper.left, 0);
  EXPECT_EQ(paper.top, 0);
  EXPECT_EQ(paper.right, 840);
  EXPECT_EQ(paper.bottom, 1680);
}

TEST(Paper, ACanvasWithoutSizeIsLeftAlone) {
  Painting painting;
  painting.add(node(Kind::button, "it"));
  for (const float size : {0.0F, -5.0F, std::numeric_limits<float>::quiet_NaN()}) {
    painting.layout.height = size;
    EXPECT_TRUE(painting.paint().empty());
    EXPECT_EQ(painting.painter.triangles(), 0);
    EXPECT_TRUE(painting.painter.painted().empty());
  }
}

}  // namespace
}  // namespace pandu::canvas
