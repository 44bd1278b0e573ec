#include "canvas/looks/looks.h"

namespace pandu::canvas {

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

}  // namespace pandu::canvas
