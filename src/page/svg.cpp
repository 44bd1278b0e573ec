#include <array>
#include <cmath>
#include <span>

#include "page/html.h"
#include "page/icons.h"
#include "page/markup.h"

namespace pandu::page {
namespace {

// At most two decimals, never an exponent, the same on every machine.
std::string number(float value) {
  if (!std::isfinite(value)) return "0";
  const double limited = value > 1e6F ? 1e6 : value < -1e6F ? -1e6 : static_cast<double>(value);
  const long hundredths = std::lround(limited * 100);
  const long size = hundredths < 0 ? -hundredths : hundredths;
  std::string out = hundredths < 0 ? "-" : "";
  out += std::to_string(size / 100);
  const long rest = size % 100;
  if (rest == 0) return out;
  out += rest < 10 ? ".0" : ".";
  out += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
  return out;
}

// Colours are classes ("fill-accent", "stroke-line"): themes change without a new drawing.
void paint(Tag& tag, const Shape& shape) {
  const std::string colour(name_of(shape.colour));
  if (shape.stroke <= 0 && shape.kind != ShapeKind::line) {
    tag.with("class", "fill-" + colour);
    return;
  }
  tag.with("class", "stroke-" + colour);
  tag.with("stroke-width", number(shape.stroke > 0 ? shape.stroke : 1));
  if (shape.dashed)
    tag.with("stroke-dasharray", number(shape.stroke * 3) + " " + number(shape.stroke * 3));
}

// In the order of Anchor.
constexpr auto anchors = std::to_array<std::string_view>({"start", "middle", "end"});

std::string rectangle(const Shape& shape) {
  Tag tag("rect");
  tag.with("x", number(shape.x)).with("y", number(shape.y));
  tag.with("width", number(shape.width)).with("height", number(shape.height));
  if (shape.radius > 0) tag.with("rx", number(shape.radius));
  paint(tag, shape);
  return tag.open() + "</rect>";
}

bool is_plain(const Shape& shape) {
  return shape.kind == ShapeKind::rectangle && shape.radius <= 0 && shape.stroke <= 0;
}

// Whether nothing but its place tells a shape from the one before.
bool goes_on(const Shape& before, const Shape& shape) {
  return is_plain(before) && is_plain(shape) && before.colour == shape.colour;
}

// Plain rectangles of one colour, as one element: a QR code has hundreds of them.
std::string path(std::span<const Shape> rectangles) {
  std::string outline;
  for (const Shape& one : rectangles)
    outline += "M" + number(one.x) + " " + number(one.y) + "h" + number(one.width) + "v" +
               number(one.height) + "h" + number(-one.width) + "z";
  Tag tag("path");
  tag.with("d", outline);
  paint(tag, rectangles.front());
  return tag.open() + "</path>";
}

std::string line(const Shape& shape) {
  Tag tag("line");
  tag.with("x1", number(shape.x)).with("y1", number(shape.y));
  tag.with("x2", number(shape.x + shape.width)).with("y2", number(shape.y + shape.height));
  paint(tag, shape);
  return tag.open() + "</line>";
}

std::string circle(const Shape& shape) {
  Tag tag("circle");
  tag.with("cx", number(shape.x)).with("cy", number(shape.y)).with("r", number(shape.radius));
  paint(tag, shape);
  return tag.open() + "</circle>";
}

std::string words(const Shape& shape, bool icon) {
  const std::string text = icon ? icon_text(shape.text) : shape.text;
  const std::string face = icon ? "glyph" : shape.bold ? "bold" : "words";
  Tag tag("text");
  tag.with("class", face + " fill-" + std::string(name_of(shape.colour)));
  // An icon stands on its baseline and is one em high.
  tag.with("x", number(shape.x)).with("y", number(icon ? shape.y + shape.size / 2 : shape.y));
  tag.with("font-size", number(shape.size));
  tag.with("text-anchor", anchors[static_cast<std::size_t>(icon ? Anchor::middle : shape.anchor)]);
  return tag.open() + escape(text) + "</text>";
}

std::string print(const Shape& shape) {
  switch (shape.kind) {
    case ShapeKind::rectangle:
      return rectangle(shape);
    case ShapeKind::line:
      return line(shape);
    case ShapeKind::circle:
      return circle(shape);
    case ShapeKind::text:
      return words(shape, false);
    case ShapeKind::icon:
      return words(shape, true);
  }
  return {};
}

}  // namespace

std::string svg(const Picture& picture) {
  Tag tag("svg");
  tag.with("viewBox", "0 0 " + number(picture.width) + " " + number(picture.height));
  tag.with("width", number(picture.width)).with("height", number(picture.height));
  tag.with("aria-hidden", "true").with("focusable", "false");
  std::string out = tag.open();
  const std::span<const Shape> shapes = picture.shapes;
  for (std::size_t at = 0; at < shapes.size();) {
    std::size_t end = at + 1;
    while (end < shapes.size() && goes_on(shapes[end - 1], shapes[end])) ++end;
    out += end - at > 1 ? path(shapes.subspan(at, end - at)) : print(shapes[at]);
    at = end;
  }
  return out + "</svg>";
}

}  // namespace pandu::page
