// The few strokes that every look is made of, in device pixels, in the theme's colours.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "canvas/layout.h"
#include "canvas/typeface.h"
#include "imgui.h"
#include "imgui_internal.h"
#include "page/theme.h"

namespace pandu::canvas {

class Brush {
 public:
  Brush(ImDrawList& list, const Typefaces& faces, page::Theme theme, float ratio)
      : list_(list), faces_(faces), theme_(theme), ratio_(ratio) {}

  // Lengths given in CSS pixels: exact, as a stroke that is never thinner than a device pixel, and as
  // a border, which browsers make a whole number of device pixels.
  float length(float css) const { return css * ratio_; }
  float stroke_width(float css) const;
  float border_width(float css) const;
  // A box's rectangle on whole device pixels, as browsers paint backgrounds.
  ImRect rectangle(float x, float y, float width, float height) const;
  ImRect rectangle(const Box& box) const { return rectangle(box.x, box.y, box.width, box.height); }

  // Radii and widths are CSS pixels.
  void fill(const ImRect& rect, page::Token colour, float radius = 0) const;
  // Filled, with a border inside its edge.
  void frame(const ImRect& rect, page::Token inside, page::Token border, float width,
             float radius) const;
  // A line around the rectangle, `gap` away from it.
  void ring(const ImRect& rect, page::Token colour, float width, float radius, float gap) const;
  void disc(ImVec2 centre, float radius, page::Token colour) const;
  void circle(ImVec2 centre, float radius, page::Token colour, float width) const;
  void stroke(std::initializer_list<ImVec2> points, page::Token colour, float width) const;
  void dashes(ImVec2 from, ImVec2 to, page::Token colour, float width) const;

  // `width` as in Typeface::draw.
  void word(Face face, std::string_view text, float x, float baseline, float size,
            std::uint32_t rgb, float width = 0) const;
  float width(Face face, std::string_view text, float size) const;
  std::uint32_t rgb(page::Token colour) const { return page::colour_of(colour, theme_); }

 private:
  ImU32 ink(page::Token colour) const;

  ImDrawList& list_;
  const Typefaces& faces_;
  page::Theme theme_;
  float ratio_;
};

}  // namespace pandu::canvas
