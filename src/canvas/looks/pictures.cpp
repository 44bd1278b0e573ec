#include <algorithm>

#include "canvas/looks/looks.h"
#include "page/icons.h"

namespace pandu::canvas {

using page::Shape;
using page::ShapeKind;

namespace {

// A picture's own coordinates on the canvas: whole, centred, undistorted, as an SVG's viewBox.
class Drawing {
 public:
  Drawing(const Brush& brush, const page::Picture& picture, const ImRect& rect)
      : brush_(brush),
        scale_(std::min(rect.GetWidth() / picture.width, rect.GetHeight() / picture.height)),
        origin_(rect.GetCenter().x - picture.width * scale_ / 2,
                rect.GetCenter().y - picture.height * scale_ / 2) {}

  void draw(const Shape& shape) const {
    switch (shape.kind) {
      case ShapeKind::rectangle:
        return rectangle(shape);
      case ShapeKind::line:
        return line(shape);
      case ShapeKind::circle:
        return circle(shape);
      case ShapeKind::text:
        return words(shape);
      case ShapeKind::icon:
        return icon(shape);
    }
  }

 private:
  ImVec2 at(float x, float y) const { return {origin_.x + x * scale_, origin_.y + y * scale_}; }
  // The brush measures in CSS pixels.
  float css(float length) const { return length * scale_ / brush_.length(1); }

  void rectangle(const Shape& shape) const {
    const ImRect rect(at(shape.x, shape.y), at(shape.x + shape.width, shape.y + shape.height));
    if (shape.stroke <= 0) return brush_.fill(rect, shape.colour, css(shape.radius));
    // An SVG's stroke lies half inside, half outside.
    const float half = css(shape.stroke) / 2;
    brush_.ring(rect, shape.colour, 2 * half, css(shape.radius), -half);
  }

  void line(const Shape& shape) const {
    const ImVec2 from = at(shape.x, shape.y);
    const ImVec2 to = at(shape.x + shape.width, shape.y + shape.height);
    const float width = css(shape.stroke > 0 ? shape.stroke : 1);
    if (shape.dashed) return brush_.dashes(from, to, shape.colour, width);
    brush_.stroke({from, to}, shape.colour, width);
  }

  void circle(const Shape& shape) const {
    const ImVec2 centre = at(shape.x, shape.y);
    if (shape.stroke <= 0) return brush_.disc(centre, css(shape.radius), shape.colour);
    brush_.circle(centre, css(shape.radius + shape.stroke / 2), shape.colour, css(shape.stroke));
  }

  void words(const Shape& shape) const {
    put(shape.bold ? Face::bold : Face::regular, shape.text, shape, shape.anchor);
  }

  void icon(const Shape& shape) const {
    put(Face::icon, page::icon_text(shape.text), shape, page::Anchor::middle);
  }

  void put(Face face, const std::string& text, const Shape& shape, page::Anchor anchor) const {
    const float size = shape.size * scale_;
    ImVec2 start = at(shape.x, shape.y);
    if (face == Face::icon) start.y += size / 2;
    const float width = brush_.width(face, text, size);
    if (anchor == page::Anchor::middle) start.x -= width / 2;
    if (anchor == page::Anchor::end) start.x -= width;
    brush_.word(face, text, start.x, start.y, size, brush_.rgb(shape.colour));
  }

  const Brush& brush_;
  float scale_;
  ImVec2 origin_;
};

}  // namespace

void paint_picture(const Brush& brush, const page::Picture& picture, const ImRect& rect) {
  if (picture.width <= 0 || picture.height <= 0) return;
  const Drawing drawing(brush, picture, rect);
  for (const Shape& shape : picture.shapes) drawing.draw(shape);
}

}  // namespace pandu::canvas
