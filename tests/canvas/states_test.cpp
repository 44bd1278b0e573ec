// Each state looks different from rest, and the looks do not stay behind.
#include <gtest/gtest.h>

#include "scene.h"

namespace pandu::canvas {
namespace {

using page::Kind;
using page::Look;
using page::Theme;
using page::Token;

std::uint32_t light(Token token) { return page::colour_of(token, Theme::light); }

Scene& with(Scene& scene, page::Node added) {
  scene.add(added);
  Box mark = scene.layout.boxes.back();
  mark.part = Part::mark;
  mark.width = mark.height = 24;
  scene.layout.boxes.push_back(mark);
  return scene;
}

class Choice : public testing::TestWithParam<Kind> {};

TEST_P(Choice, CheckedDiffersFromUncheckedByColourAndByMark) {
  Scene scene, chosen;
  page::Node option = node(GetParam(), "ground=resigned");
  with(scene, option);
  option.checked = true;
  with(chosen, option);
  const std::vector<Vertex> rest = scene.paint(), checked = chosen.paint();
  EXPECT_EQ(ink_of(rest, light(Token::accent)).corners, 0);
  EXPECT_EQ(ink_of(rest, light(Token::accent_tint)).corners, 0);
  EXPECT_GT(ink_of(checked, light(Token::accent)).corners, 0);
  EXPECT_GT(ink_of(checked, light(Token::accent_tint)).corners, 0);
  EXPECT_GT(ink_of(checked, light(Token::on_accent)).corners, 0)
      << "the tick, for those who do not see the colour";
}

TEST_P(Choice, TheReportKnowsWhatIsChecked) {
  Scene scene;
  page::Node option = node(GetParam(), "ground=resigned");
  scene.add(option);
  option.id = "ground=death";
  option.checked = true;
  scene.add(option);
  scene.paint();
  ASSERT_EQ(scene.painter.painted().size(), 2U);
  EXPECT_FALSE(scene.painter.painted()[0].checked);
  EXPECT_TRUE(scene.painter.painted()[1].checked);
}

TEST_P(Choice, AnErrorShowsOnTheNodeOrItsQuestion) {
  Scene own, asked;
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
  Scene scene;
  page::Node control = node(GetParam().kind, "it");
  control.look = GetParam().look;
  scene.add(control);
  const std::vector<Vertex> rest = scene.paint();
  for (std::string Layout::*touch : {&Layout::hovered, &Layout::pressed, &Layout::focused}) {
    scene.layout.*touch = "it";
    EXPECT_FALSE(same(scene.paint(), rest));
    scene.layout.*touch = "other";
    EXPECT_TRUE(same(scene.paint(), rest)) << "the touch of another node";
    (scene.layout.*touch).clear();
    EXPECT_TRUE(same(scene.paint(), rest));
  }
}

TEST_P(Touched, TheFocusRingLiesAroundTheControl) {
  Scene scene;
  page::Node control = node(GetParam().kind, "it");
  control.look = GetParam().look;
  scene.add(control).y = 100;
  scene.layout.focused = "it";
  const Ink ring = ink_of(scene.paint(), light(Token::focus));
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
  Scene scene;
  scene.add(node(Kind::button, "it"));
  const std::vector<Vertex> bright = scene.paint();
  scene.layout.theme = Theme::dark;
  const std::vector<Vertex> dark = scene.paint();
  EXPECT_GT(ink_of(bright, light(Token::paper)).corners, 0);
  EXPECT_EQ(ink_of(dark, light(Token::paper)).corners, 0);
  EXPECT_GT(ink_of(dark, page::colour_of(Token::paper, Theme::dark)).corners, 0);
}

TEST(Paper, CoversTheWholeCanvas) {
  Scene scene;
  scene.layout.ratio = 2.625F;
  const Ink paper = ink_of(scene.paint(), light(Token::paper));
  EXPECT_EQ(paper.left, 0);
  EXPECT_EQ(paper.top, 0);
  EXPECT_EQ(paper.right, 840);
  EXPECT_EQ(paper.bottom, 1680);
}

TEST(Paper, ACanvasWithoutSizeIsLeftAlone) {
  Scene scene;
  scene.add(node(Kind::button, "it"));
  for (const float size : {0.0F, -5.0F, std::numeric_limits<float>::quiet_NaN()}) {
    scene.layout.height = size;
    EXPECT_TRUE(scene.paint().empty());
    EXPECT_EQ(scene.painter.triangles(), 0);
    EXPECT_TRUE(scene.painter.painted().empty());
  }
}

}  // namespace
}  // namespace pandu::canvas
