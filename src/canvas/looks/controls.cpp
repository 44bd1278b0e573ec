// What is chosen, pressed or followed.
#include "canvas/looks/looks.h"

namespace pandu::canvas {

using page::Look;
using page::Token;

namespace {

bool is_wrong(const NodeState& state) {
  return !state.node.error.empty() || (state.parent && !state.parent->error.empty());
}

Token edge_of(const NodeState& state) {
  if (state.node.checked || state.hovered || state.pressed) return Token::accent;
  return is_wrong(state) ? Token::bad : Token::edge;
}

// A tick that fits a square of this half width.
void tick(const Brush& brush, ImVec2 centre, float half, Token colour) {
  brush.stroke({{centre.x - half * 0.48F, centre.y + half * 0.04F},
                {centre.x - half * 0.12F, centre.y + half * 0.40F},
                {centre.x + half * 0.50F, centre.y - half * 0.38F}},
               colour, 2.5F);
}

// A pressed control gives way by a pixel.
ImRect pushed(const Brush& brush, const NodeState& state, ImRect rect) {
  if (state.pressed) rect.Expand(-brush.border_width(1));
  return rect;
}

}  // namespace

void paint_choice(const Brush& brush, const NodeState& state, const ImRect& rect) {
  const bool strong = state.node.checked || state.hovered || state.pressed || is_wrong(state);
  const bool tinted = state.node.checked || state.pressed;
  brush.frame(rect, tinted ? Token::accent_tint : Token::card, edge_of(state),
              strong ? chosen_border : border, radius);
  if (state.focused) brush.ring(rect, Token::focus, focus_line, radius, focus_gap);
}

void paint_mark(const Brush& brush, const NodeState& state, const ImRect& rect) {
  const ImVec2 centre = rect.GetCenter();
  const float half = brush.length(11);
  if (state.node.kind == page::Kind::option) {
    if (state.node.checked) {
      brush.disc(centre, 11, Token::accent);
      tick(brush, centre, half, Token::on_accent);
    } else {
      brush.circle(centre, 11, edge_of(state), 2);
    }
    return;
  }
  const ImRect square(centre.x - half, centre.y - half, centre.x + half, centre.y + half);
  if (state.node.checked) {
    brush.fill(square, Token::accent, 5);
    tick(brush, centre, half, Token::on_accent);
  } else {
    brush.frame(square, Token::card, edge_of(state), 2, 5);
  }
}

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

}  // namespace pandu::canvas
