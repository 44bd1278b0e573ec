// Which look belongs to which kind: complete by the compiler's own check.
#include "canvas/looks/looks.h"

namespace pandu::canvas {

using page::Kind;

namespace {

void paint_whole(const Brush& brush, const NodeState& state, const ImRect& rect) {
  switch (state.node.kind) {
    case Kind::group:
      return paint_group(brush, state, rect);
    case Kind::callout:
      return paint_callout(brush, state, rect);
    case Kind::details:
      return paint_details(brush, state, rect);
    case Kind::row:
      return paint_row(brush, state, rect);
    case Kind::option:
    case Kind::check:
      return paint_choice(brush, state, rect);
    case Kind::button:
    case Kind::file:
      return paint_button(brush, state, rect);
    case Kind::link:
      return paint_link(brush, state, rect);
    case Kind::figure:
    case Kind::progress:
      if (state.node.picture) paint_picture(brush, *state.node.picture, rect);
      return;
    // Words, or a box that only holds others.
    case Kind::heading:
    case Kind::paragraph:
    case Kind::list:
    case Kind::steps:
    case Kind::item:
    case Kind::choice:
    case Kind::date:
    case Kind::table:
    case Kind::cell:
    case Kind::status:
    // The field itself is the browser's, above the canvas.
    case Kind::field:
    case Kind::pick:
      return;
  }
}

}  // namespace

void paint_part(const Brush& brush, const NodeState& state, Part part, const ImRect& rect) {
  switch (part) {
    case Part::whole:
      return paint_whole(brush, state, rect);
    case Part::mark:
      return paint_mark(brush, state, rect);
    case Part::number:
      return paint_number(brush, rect);
    case Part::top_edge:
    case Part::bottom_edge:
      return paint_edge(brush, part, rect);
    case Part::summary:
      if (state.hovered || state.pressed) brush.fill(rect, page::Token::accent_tint, radius);
      if (state.focused) brush.ring(rect, page::Token::focus, focus_line, radius, focus_gap);
      return;
  }
}

}  // namespace pandu::canvas
