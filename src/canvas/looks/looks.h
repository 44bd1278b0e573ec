// What each kind of node looks like. Every function paints one node at its rectangle and nothing
// else; words are painted afterwards, where the browser put them.
#pragma once

#include "canvas/brush.h"
#include "page/node.h"

namespace pandu::canvas {

// A node on its page, and what the person is doing to it.
struct NodeState {
  const page::Node& node;
  const page::Node* parent = nullptr;
  bool hovered = false, pressed = false, focused = false;
};

// Measures of the style sheet that a painter has to know, in CSS pixels.
inline constexpr float radius = 14;
inline constexpr float border = 1.5F;
inline constexpr float chosen_border = 2.5F;
inline constexpr float underline_width = 2;
inline constexpr float underline_offset = 0.2F;  // em below the baseline
inline constexpr float focus_line = 3;
inline constexpr float focus_gap = 2;

void paint_group(const Brush& brush, const NodeState& state, const ImRect& rect);
void paint_callout(const Brush& brush, const NodeState& state, const ImRect& rect);
void paint_details(const Brush& brush, const NodeState& state, const ImRect& rect);
void paint_row(const Brush& brush, const NodeState& state, const ImRect& rect);
void paint_number(const Brush& brush, const ImRect& rect);
// A hairline between two regions of the page.
void paint_edge(const Brush& brush, Part part, const ImRect& rect);

// Options and checks; `paint_mark` is the ring or square beside their words.
void paint_choice(const Brush& brush, const NodeState& state, const ImRect& rect);
void paint_mark(const Brush& brush, const NodeState& state, const ImRect& rect);

void paint_button(const Brush& brush, const NodeState& state, const ImRect& rect);
void paint_link(const Brush& brush, const NodeState& state, const ImRect& rect);

void paint_picture(const Brush& brush, const page::Picture& picture, const ImRect& rect);

// By the node's kind: its whole box, or a part of it.
void paint_part(const Brush& brush, const NodeState& state, Part part, const ImRect& rect);

}  // namespace pandu::canvas
