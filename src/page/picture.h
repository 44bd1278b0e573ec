// A small drawing in its own coordinates, described once and printed as SVG or painted by Dear ImGui.
// It carries its own words (a text alternative that says what the picture says) and names colours by
// role, so that both themes and every surface agree.
#pragma once

#include <string>
#include <vector>

#include "page/theme.h"

namespace pandu::page {

enum class ShapeKind { rectangle, line, circle, text, icon };
enum class Anchor { start, middle, end };

struct Shape {
  ShapeKind kind = ShapeKind::rectangle;
  // rectangle: top left corner; line: one end; circle: centre; text: baseline; icon: centre.
  float x = 0;
  float y = 0;
  float width = 0;  // rectangle; line: the other end is (x + width, y + height)
  float height = 0;
  float radius = 0;  // circle; corners of a rectangle
  float stroke = 0;  // line width; 0 fills a rectangle or circle
  float size = 0;    // text and icon: CSS font size
  bool bold = false;
  bool dashed = false;
  Anchor anchor = Anchor::start;
  Token colour = Token::ink;
  std::string text;  // the words, or the icon's name
};

struct Picture {
  float width = 0;
  float height = 0;
  std::string alternative;    // never empty
  std::vector<Shape> shapes;  // painted in order
};

}  // namespace pandu::page
