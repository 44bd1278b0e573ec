// One frame of Dear ImGui: its context, its fonts, and its one window, the page. The page is laid out,
// scrolled and operated by the browser: what NewFrame() and Begin() do besides (windows, input, moving
// the focus) is left to it, and so never linked.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "canvas/painter.h"
#include "canvas/typeface.h"
#include "imgui.h"

struct ImRect;

namespace pandu::canvas {

// Remembers which Dear ImGui items a frame had. The library calls its test hooks for every item;
// they are ours here, so that what is reported as painted comes from the library and not from us.
class Items {
 public:
  void watch(ImGuiContext& context);
  void begin_frame() { painted_.clear(), places_.clear(), names_.clear(); }

  // Makes an item of a node in the current window; false if it lies outside.
  bool add(const std::string& id, const ImRect& rect, const char* label, bool checked);
  const std::vector<Painted>& painted() const { return painted_; }

  // Called by the hooks.
  void on_item(unsigned int item, const ImRect& rect);
  void on_checked(unsigned int item);

 private:
  std::vector<Painted> painted_;
  std::unordered_map<unsigned int, std::string> names_;
  std::unordered_map<unsigned int, std::size_t> places_;
};

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
  ImDrawData data_;
  const ImDrawData* drawn_ = nullptr;
};

// Where a frame's triangles go: to OpenGL in the browser, nowhere in native tests (display.cpp).

// Gives the GPU our shaders, and does not wait until it has made something of them.
void open_display();
// Whether it has. Only where the context tells so without waiting (KHR_parallel_shader_compile).
bool display_is_ready();
void close_display();
void show_on_display(ImDrawData& data);
// Whether the GPU took our shaders. Waits for it: not to be asked before a frame was shown.
bool display_works();

// Without a screen: textures count as uploaded.
void accept_textures(ImDrawData& data);

}  // namespace pandu::canvas
