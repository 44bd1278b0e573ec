#include <gtest/gtest.h>

#include <cmath>

#include "page/html.h"
#include "page/icons.h"
#include "reader.h"

namespace {

using namespace pandu::page;  // NOLINT: short names for shapes

Reading draw(const Shape& shape) {
  Picture picture;
  picture.width = 320;
  picture.height = 96.5F;
  picture.alternative = "Saldo";
  picture.shapes = {shape};
  const Reading reading = read_html(svg(picture));
  EXPECT_TRUE(reading.complaints.empty());
  return reading;
}

TEST(Svg, KeepsThePicturesCoordinates) {
  const Element element = draw({}).elements.front();
  EXPECT_EQ(element.name, "svg");
  EXPECT_EQ(element.get("viewBox"), "0 0 320 96.5");
  EXPECT_EQ(element.get("aria-hidden"), "true");
}

TEST(Svg, Rectangles) {
  Shape shape;
  shape.x = 1.25F;
  shape.y = -2;
  shape.width = 30;
  shape.height = 10;
  shape.radius = 5;
  shape.colour = Token::accent;
  const Element filled = draw(shape).elements.at(1);
  EXPECT_EQ(filled.name, "rect");
  EXPECT_EQ(filled.get("x"), "1.25");
  EXPECT_EQ(filled.get("y"), "-2");
  EXPECT_EQ(filled.get("rx"), "5");
  EXPECT_EQ(filled.get("class"), "fill-accent");
  shape.stroke = 2;
  const Element outlined = draw(shape).elements.at(1);
  EXPECT_EQ(outlined.get("class"), "stroke-accent");
  EXPECT_EQ(outlined.get("stroke-width"), "2");
}

TEST(Svg, PlainRectanglesOfOneColourAreOneElement) {
  Picture picture;
  picture.alternative = "Kode";
  Shape shape;
  shape.width = 3;
  shape.height = 1;
  picture.shapes = {shape, shape, shape};
  picture.shapes[1].x = 5;
  picture.shapes[2].colour = Token::accent;
  const Reading reading = read_html(svg(picture));
  EXPECT_TRUE(reading.complaints.empty());
  ASSERT_EQ(reading.elements.size(), 3U);
  EXPECT_EQ(reading.elements[1].get("d"), "M0 0h3v1h-3zM5 0h3v1h-3z");
  EXPECT_EQ(reading.elements[1].get("class"), "fill-ink");
  EXPECT_EQ(reading.elements[2].name, "rect");
}

TEST(Svg, LinesEndWhereTheirSizeSays) {
  Shape shape;
  shape.kind = ShapeKind::line;
  shape.x = 10;
  shape.y = 20;
  shape.width = 5;
  shape.height = -5;
  shape.stroke = 2;
  shape.dashed = true;
  const Element line = draw(shape).elements.at(1);
  EXPECT_EQ(line.name, "line");
  EXPECT_EQ(line.get("x2"), "15");
  EXPECT_EQ(line.get("y2"), "15");
  EXPECT_EQ(line.get("class"), "stroke-ink");
  EXPECT_NE(line.get("stroke-dasharray"), "");
}

TEST(Svg, Circles) {
  Shape shape;
  shape.kind = ShapeKind::circle;
  shape.radius = 7;
  shape.colour = Token::bad_tint;
  const Element circle = draw(shape).elements.at(1);
  EXPECT_EQ(circle.get("r"), "7");
  EXPECT_EQ(circle.get("class"), "fill-bad-tint");
}

TEST(Svg, WordsStandOnTheirBaseline) {
  Shape shape;
  shape.kind = ShapeKind::text;
  shape.y = 24;
  shape.size = 16;
  shape.bold = true;
  shape.anchor = Anchor::end;
  shape.text = "Batas <JMO>";
  const Element words = draw(shape).elements.at(1);
  EXPECT_EQ(words.text, "Batas <JMO>");
  EXPECT_EQ(words.get("y"), "24");
  EXPECT_EQ(words.get("class"), "bold fill-ink");
  EXPECT_EQ(words.get("text-anchor"), "end");
}

TEST(Svg, IconsStandAroundTheirCentre) {
  Shape shape;
  shape.kind = ShapeKind::icon;
  shape.y = 24;
  shape.size = 20;
  shape.text = "check";
  const Element icon = draw(shape).elements.at(1);
  EXPECT_EQ(icon.text, icon_text("check"));
  EXPECT_EQ(icon.get("y"), "34");
  EXPECT_EQ(icon.get("text-anchor"), "middle");
}

TEST(Svg, NumbersAreShortAndAlwaysNumbers) {
  Shape shape;
  shape.kind = ShapeKind::circle;
  const auto radius = [&](float value) {
    shape.radius = value;
    return draw(shape).elements.at(1).get("r");
  };
  EXPECT_EQ(radius(1.0F / 3), "0.33");
  EXPECT_EQ(radius(0.05F), "0.05");
  EXPECT_EQ(radius(-0.5F), "-0.5");
  EXPECT_EQ(radius(-0.001F), "0");
  EXPECT_EQ(radius(NAN), "0");
  EXPECT_EQ(radius(INFINITY), "0");
  EXPECT_EQ(radius(1e20F), "1000000");
}

}  // namespace
