#include "canvas/brush.h"

#include <algorithm>
#include <cmath>

namespace pandu::canvas {
namespace {

ImU32 opaque(std::uint32_t rgb) {
  return IM_COL32(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255);
}

}  // namespace

ImU32 Brush::ink(page::Token colour) const { return opaque(rgb(colour)); }

float Brush::stroke_width(float css) const { return std::max(1.0F, css * ratio_); }
float Brush::border_width(float css) const { return std::max(1.0F, std::floor(css * ratio_)); }

ImRect Brush::rectangle(float x, float y, float width, float height) const {
  return {std::round(x * ratio_), std::round(y * ratio_), std::round((x + width) * ratio_),
          std::round((y + height) * ratio_)};
}

void Brush::fill(const ImRect& rect, page::Token colour, float radius) const {
  list_.AddRectFilled(rect.Min, rect.Max, ink(colour), length(radius));
}

// Two fills instead of a fill and a stroke: both edges then lie on whole pixels.
void Brush::frame(const ImRect& rect, page::Token inside, page::Token border, float width,
                  float radius) const {
  fill(rect, border, radius);
  const float thickness = border_width(width);
  ImRect inner = rect;
  inner.Expand(-thickness);
  if (inner.IsInverted()) return;
  list_.AddRectFilled(inner.Min, inner.Max, ink(inside),
                      std::max(0.0F, length(radius) - thickness));
}

void Brush::ring(const ImRect& rect, page::Token colour, float width, float radius,
                 float gap) const {
  const float thickness = stroke_width(width);
  ImRect outer = rect;
  outer.Expand(length(gap) + thickness / 2);
  list_.AddRect(outer.Min, outer.Max, ink(colour), length(radius + gap) + thickness / 2, 0,
                thickness);
}

void Brush::disc(ImVec2 centre, float radius, page::Token colour) const {
  list_.AddCircleFilled(centre, length(radius), ink(colour));
}

void Brush::circle(ImVec2 centre, float radius, page::Token colour, float width) const {
  list_.AddCircle(centre, length(radius) - stroke_width(width) / 2, ink(colour), 0,
                  stroke_width(width));
}

// Round ends and corners: half discs of the line's width.
void Brush::stroke(std::initializer_list<ImVec2> points, page::Token colour, float width) const {
  const float thickness = stroke_width(width);
  for (const ImVec2& point : points) list_.PathLineTo(point);
  list_.PathStroke(ink(colour), 0, thickness);
  if (thickness < 2.5F) return;
  for (const ImVec2& point : points) list_.AddCircleFilled(point, thickness / 2, ink(colour));
}

void Brush::dashes(ImVec2 from, ImVec2 to, page::Token colour, float width) const {
  const ImVec2 way(to.x - from.x, to.y - from.y);
  const float distance = std::sqrt(way.x * way.x + way.y * way.y);
  const float step = std::max(1.0F, 3 * stroke_width(width));
  for (float at = 0; at < distance; at += 2 * step) {
    const float end = std::min(at + step, distance);
    list_.AddLine({from.x + way.x * at / distance, from.y + way.y * at / distance},
                  {from.x + way.x * end / distance, from.y + way.y * end / distance}, ink(colour),
                  stroke_width(width));
  }
}

void Brush::word(Face face, std::string_view text, float x, float baseline, float size,
                 std::uint32_t rgb, float width) const {
  faces_[static_cast<std::size_t>(face)]->draw(list_, text, x, baseline, size, opaque(rgb), width);
}

float Brush::width(Face face, std::string_view text, float size) const {
  return faces_[static_cast<std::size_t>(face)]->width(text, size);
}

}  // namespace pandu::canvas
