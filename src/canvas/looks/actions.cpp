// What is pressed, followed or typed into.
#include "canvas/looks/looks.h"

namespace pandu::canvas {

using page::Look;
using page::Token;

namespace {

// A pressed control gives way by a pixel.
ImRect pushed(const Brush& brush, const NodeState& state, ImRect rect) {
  if (state.pressed) rect.Expand(-brush.border_width(1));
  return rect;
}

}  // namespace

void paint_button(const Brush& brush, const NodeState& state, const ImRect& rect) {
  const bool touched = state.hovered || state.pressed;
  const ImRect body = pushed(brush, state, rect);
  switch (state.node.look) {
    case Look::primary:
      brush.fill(body, touched ? Token::accent_deep : Token::accent, radius);
      break;
    case Look::bare:
      if (touched) brush.fill(body, Token::accent_tint, radius);
      break;
    default:
      brush.frame(body, touched ? Token::accent_tint : Token::card,
                  touched ? Token::accent_deep : Token::accent, 2, radius);
      break;
  }
  if (state.focused) brush.ring(rect, Token::focus, focus_line, radius, focus_gap);
}

void paint_link(const Brush& brush, const NodeState& state, const ImRect& rect) {
  if (state.node.look == Look::primary || state.node.look == Look::secondary)
    return paint_button(brush, state, rect);
  if (state.hovered || state.pressed) brush.fill(rect, Token::accent_tint, 6);
  if (state.focused) brush.ring(rect, Token::focus, focus_line, 6, focus_gap);
}

// The field itself is the browser's, above the canvas. Only its halo is ours.
void paint_field(const Brush&, const NodeState&, const ImRect&) {}

}  // namespace pandu::canvas
