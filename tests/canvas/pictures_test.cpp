// A picture's shapes keep their places when it is painted larger or smaller.
#include <gtest/gtest.h>

#include "painting.h"

namespace pandu::canvas {
namespace {

using page::Anchor;
using page::Shape;
using page::ShapeKind;
using page::Token;

const std::uint32_t accent = page::colour_of(Token::accent, page::Theme::light);

Shape shape(ShapeKind kind) {
  Shape made;
  made.kind = kind;
  made.colour = Token::accent;
  return made;
}

// A picture of 100 by 50, shown 200 by 100 at (20, 40).
Ink paint(const Shape& made, float ratio = 1) {
  Painting painting;
  painting.layout.ratio = ratio;
  page::Node figure = node(page::Kind::figure, "figure");
  figure.picture = page::Picture{100, 50, "a picture", {made}};
  painting.add(figure) = {"figure", Part::whole, 20, 40, 200, 100};
  return ink_of(painting.paint(), accent);
}

TEST(Pictures, ARectangleFillsItsPlace) {
  Shape made = shape(ShapeKind::rectangle);
  made.x = 10, made.y = 5, made.width = 50, made.height = 20;
  for (const float ratio : {1.0F, 2.0F}) {
    const Ink ink = paint(made, ratio);
    EXPECT_NEAR(ink.left, 40 * ratio, 1);
    EXPECT_NEAR(ink.top, 50 * ratio, 1);
    EXPECT_NEAR(ink.right, 140 * ratio, 1);
    EXPECT_NEAR(ink.bottom, 90 * ratio, 1);
  }
}

TEST(Pictures, AStrokeLiesHalfInsideHalfOutside) {
  Shape made = shape(ShapeKind::rectangle);
  made.x = 10, made.y = 5, made.width = 50, made.height = 20, made.stroke = 2;
  const Ink ink = paint(made);
  EXPECT_NEAR(ink.left, 38, 1.5);
  EXPECT_NEAR(ink.right, 142, 1.5);
}

TEST(Pictures, ALineGoesFromEndToEnd) {
  Shape made = shape(ShapeKind::line);
  made.x = 10, made.y = 10, made.width = 60, made.height = 0, made.stroke = 1;
  for (const bool dashed : {false, true}) {
    made.dashed = dashed;
    const Ink ink = paint(made);
    EXPECT_NEAR(ink.left, 40, 2);
    EXPECT_NEAR(ink.top, 59, 2);
    EXPECT_GT(ink.right, 145);
    EXPECT_LT(ink.right, 163);
  }
}

TEST(Pictures, ACircleIsAroundItsCentre) {
  Shape made = shape(ShapeKind::circle);
  made.x = 50, made.y = 25, made.radius = 10;
  for (const float stroke : {0.0F, 1.0F}) {
    made.stroke = stroke;
    const Ink ink = paint(made);
    EXPECT_NEAR(ink.left, 100, 2);
    EXPECT_NEAR(ink.right, 140, 2);
    EXPECT_NEAR(ink.top, 70, 2);
    EXPECT_NEAR(ink.bottom, 110, 2);
  }
}

TEST(Pictures, WordsAreAnchored) {
  Shape made = shape(ShapeKind::text);
  made.x = 50, made.y = 25, made.size = 10, made.text = "abcd";
  const float width = 4 * 0.6F * 20;
  made.anchor = Anchor::start;
  const Ink start = paint(made);
  EXPECT_NEAR(start.left, 120 + 2, 1.5);
  EXPECT_NEAR(start.bottom, 90, 1.5);
  made.anchor = Anchor::middle;
  EXPECT_NEAR(paint(made).left, start.left - width / 2, 1.5);
  made.anchor = Anchor::end;
  EXPECT_NEAR(paint(made).left, start.left - width, 1.5);
}

TEST(Pictures, AnIconIsPainted) {
  Shape made = shape(ShapeKind::icon);
  made.x = 50, made.y = 25, made.size = 10, made.text = "resigned";
  const Ink ink = paint(made);
  ASSERT_GT(ink.corners, 0);
  EXPECT_LT(ink.left, 120);
  EXPECT_GT(ink.right, 120);
  made.text = "no such icon";
  EXPECT_EQ(paint(made).corners, 0);
}

TEST(Pictures, KeepTheirShapeInABoxOfAnother) {
  Painting painting;
  page::Node figure = node(page::Kind::figure, "figure");
  Shape made = shape(ShapeKind::rectangle);
  made.width = 100, made.height = 50;
  figure.picture = page::Picture{100, 50, "a picture", {made}};
  painting.add(figure) = {"figure", Part::whole, 0, 0, 300, 50};
  const Ink ink = ink_of(painting.paint(), accent);
  EXPECT_NEAR(ink.left, 100, 1);
  EXPECT_NEAR(ink.right, 200, 1);
}

TEST(Pictures, OneWithoutSizePaintsNothing) {
  Painting painting;
  page::Node figure = node(page::Kind::figure, "figure");
  figure.picture = page::Picture{0, 0, "nothing", {shape(ShapeKind::circle)}};
  painting.add(figure);
  EXPECT_EQ(ink_of(painting.paint(), accent).corners, 0);
}

}  // namespace
}  // namespace pandu::canvas
