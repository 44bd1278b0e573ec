// Remembers which Dear ImGui items a frame had. The library calls its test hooks for every item; they
// are ours here, so that what is reported as painted comes from the library and not from us.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "canvas/painter.h"

struct ImGuiContext;
struct ImRect;

namespace pandu::canvas {

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

}  // namespace pandu::canvas
