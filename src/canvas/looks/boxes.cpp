#include "canvas/looks/looks.h"

namespace pandu::canvas {

using page::Look;
using page::Token;
using page::Tone;

namespace {

constexpr float device_line = 4;
constexpr float device_radius = 26;

struct ToneColours {
  Token background, line;
};

ToneColours colours_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return {Token::card, Token::edge};
    case Tone::good:
      return {Token::accent_tint, Token::accent};
    case Tone::caution:
      return {Token::caution_tint, Token::caution};
    case Tone::bad:
      return {Token::bad_tint, Token::bad};
  }
  return {Token::card, Token::edge};
}

// Hairlines along an edge.
void overline(const Brush& brush, const ImRect& rect) {
  const float thickness = brush.border_width(border);
  brush.fill({rect.Min.x, rect.Min.y, rect.Max.x, rect.Min.y + thickness}, Token::line);
}
void underline(const Brush& brush, const ImRect& rect) {
  const float thickness = brush.border_width(border);
  brush.fill({rect.Min.x, rect.Max.y - thickness, rect.Max.x, rect.Max.y}, Token::line);
}

}  // namespace

void paint_group(const Brush& brush, const NodeState& state, const ImRect& rect) {
  const ToneColours colours = colours_of(state.node.tone);
  switch (state.node.look) {
    case Look::card:
      return brush.frame(rect, Token::card, Token::line, border, radius);
    case Look::band:
      return brush.frame(rect, colours.background, colours.line, chosen_border, radius);
    case Look::device:
      return brush.frame(rect, Token::paper, Token::ink, device_line, device_radius);
    case Look::bar:
      return brush.fill(rect, Token::accent);
    case Look::line:
    case Look::summary:
      return underline(brush, rect);
    default:
      return;
  }
}

void paint_callout(const Brush& brush, const NodeState& state, const ImRect& rect) {
  const ToneColours colours = colours_of(state.node.tone);
  brush.frame(rect, colours.background, colours.line, border, radius);
}

void paint_details(const Brush& brush, const NodeState& state, const ImRect& rect) {
  switch (state.node.look) {
    case Look::bare:
    case Look::corner:
      return;
    case Look::fold:
      return underline(brush, rect);
    default:
      return brush.frame(rect, Token::card, Token::line, border, radius);
  }
}

void paint_row(const Brush& brush, const NodeState&, const ImRect& rect) { underline(brush, rect); }

void paint_number(const Brush& brush, const ImRect& rect) {
  brush.fill(rect, Token::accent, rect.GetHeight() / 2);
}

void paint_edge(const Brush& brush, Part part, const ImRect& rect) {
  if (part == Part::top_edge) overline(brush, rect);
  if (part == Part::bottom_edge) underline(brush, rect);
}

}  // namespace pandu::canvas
