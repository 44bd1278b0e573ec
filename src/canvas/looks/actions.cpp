// What is pressed, followed or typed into.
#include "canvas/looks/looks.h"

namespace pandu::canvas {

using page::Look;
using page::Token;

namespace {

// A pressed control gives way by a pixel.
ImRect pushed(const Brush& brush, const Seen& seen, ImRect rect) {
  if (seen.pressed) rect.Expand(-brush.border_width(1));
  return rect;
}

}  // namespace

void paint_button(const Brush& brush, const Seen& seen, const ImRect& rect) {
  const bool touched = seen.hovered || seen.pressed;
  const ImRect body = pushed(brush, seen, rect);
  switch (seen.node.look) {
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
  if (seen.focused) brush.ring(rect, Token::focus, focus_line, radius, focus_gap);
}

void paint_link(const Brush& brush, const Seen& seen, const ImRect& rect) {
  if (seen.node.look == Look::primary || seen.node.look == Look::secondary)
    return paint_button(brush, seen, rect);
  if (seen.hovered || seen.pressed) brush.fill(rect, Token::accent_tint, 6);
  if (seen.focused) brush.ring(rect, Token::focus, focus_line, 6, focus_gap);
}

// The field itself is the browser's, above the canvas. Only its halo is ours.
void paint_field(const Brush&, const Seen&, const ImRect&) {}

}  // namespace pandu::canvas
