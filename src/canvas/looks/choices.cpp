#include "canvas/looks/looks.h"

namespace pandu::canvas {

using page::Token;

namespace {

bool is_wrong(const Seen& seen) {
  return !seen.node.error.empty() || (seen.parent && !seen.parent->error.empty());
}

Token edge_of(const Seen& seen) {
  if (seen.node.checked || seen.hovered || seen.pressed) return Token::accent;
  return is_wrong(seen) ? Token::bad : Token::edge;
}

// A tick that fits a square of this half width.
void tick(const Brush& brush, ImVec2 centre, float half, Token colour) {
  brush.stroke({{centre.x - half * 0.48F, centre.y + half * 0.04F},
                {centre.x - half * 0.12F, centre.y + half * 0.40F},
                {centre.x + half * 0.50F, centre.y - half * 0.38F}},
               colour, 2.5F);
}

}  // namespace

void paint_choice(const Brush& brush, const Seen& seen, const ImRect& rect) {
  const bool strong = seen.node.checked || seen.hovered || seen.pressed || is_wrong(seen);
  const bool tinted = seen.node.checked || seen.pressed;
  brush.frame(rect, tinted ? Token::accent_tint : Token::card, edge_of(seen),
              strong ? chosen_border : border, radius);
  if (seen.focused) brush.ring(rect, Token::focus, focus_line, radius, focus_gap);
}

void paint_mark(const Brush& brush, const Seen& seen, const ImRect& rect) {
  const ImVec2 centre = rect.GetCenter();
  const float half = brush.length(11);
  if (seen.node.kind == page::Kind::option) {
    if (seen.node.checked) {
      brush.disc(centre, 11, Token::accent);
      tick(brush, centre, half, Token::on_accent);
    } else {
      brush.circle(centre, 11, edge_of(seen), 2);
    }
    return;
  }
  const ImRect square(centre.x - half, centre.y - half, centre.x + half, centre.y + half);
  if (seen.node.checked) {
    brush.fill(square, Token::accent, 5);
    tick(brush, centre, half, Token::on_accent);
  } else {
    brush.frame(square, Token::card, edge_of(seen), 2, 5);
  }
}

}  // namespace pandu::canvas
