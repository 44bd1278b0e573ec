// One frame of Dear ImGui: its context, its fonts, its one window without decoration.
#pragma once

#include "canvas/items.h"
#include "canvas/painter.h"
#include "canvas/typeface.h"
#include "imgui.h"

namespace pandu::canvas {

class Frame {
 public:
  Frame(const Fonts& fonts, bool headless);
  ~Frame();
  Frame(const Frame&) = delete;
  Frame& operator=(const Frame&) = delete;

  // A frame of this many device pixels; null if there is nothing to draw on.
  ImDrawList* begin(float width, float height);
  void end();
  // Gives back the pictures of letters drawn so far: after a change of scale they are not met again.
  void drop_letters();
  // The size of the picture that holds all letters, in pixels of one byte.
  int letter_pixels() const;
  bool is_ready() const;
  bool works() const;

  Items& items() { return items_; }
  Typefaces faces() const { return {&regular_, &bold_, &icon_}; }
  const ImDrawData* drawn() const { return drawn_; }

 private:
  ImGuiContext* context_;
  bool headless_;
  Items items_;
  Typeface regular_, bold_, icon_;
  const ImDrawData* drawn_ = nullptr;
};

}  // namespace pandu::canvas
