#include "view/drawing.h"

#include <algorithm>

#include "base/utf8.h"

namespace pandu::view {

Shape filled(Place at, float width, float height, float radius, Token colour) {
  Shape shape;
  shape.x = at.x;
  shape.y = at.y;
  shape.width = width;
  shape.height = height;
  shape.radius = radius;
  shape.colour = colour;
  return shape;
}

Shape outlined(Place at, float width, float height, float radius, Token colour, float stroke) {
  Shape shape = filled(at, width, height, radius, colour);
  shape.stroke = stroke;
  return shape;
}

Shape straight(Place from, Place to, Token colour, float stroke) {
  Shape shape = filled(from, to.x - from.x, to.y - from.y, 0, colour);
  shape.kind = ShapeKind::line;
  shape.stroke = stroke;
  return shape;
}

Shape dot(Place centre, float radius, Token colour) {
  Shape shape = filled(centre, 0, 0, radius, colour);
  shape.kind = ShapeKind::circle;
  return shape;
}

Shape icon_shape(std::string_view name, Place centre, float size, Token colour) {
  Shape shape = filled(centre, 0, 0, 0, colour);
  shape.kind = ShapeKind::icon;
  shape.size = size;
  shape.text = name;
  return shape;
}

Shape letters(std::string text, Place baseline, Lettering lettering) {
  Shape shape = filled(baseline, 0, 0, 0, lettering.colour);
  shape.kind = ShapeKind::text;
  shape.size = text_size;
  shape.bold = lettering.bold;
  shape.anchor = lettering.anchor;
  shape.text = std::move(text);
  return shape;
}

float width_of(std::string_view text, bool bold) {
  // Mean advances of Atkinson Hyperlegible Next in ems, a little on the wide side.
  const float em = bold ? 0.52F : 0.49F;
  return static_cast<float>(base::count_characters(text)) * em * text_size;
}

std::vector<std::string> lines_of(std::string_view text, float width, bool bold) {
  std::vector<std::string> lines;
  std::string line;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string word(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::string longer = line.empty() ? word : std::string(line).append(" ").append(word);
    if (!line.empty() && width_of(longer, bold) > width) {
      lines.push_back(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

}  // namespace pandu::view
