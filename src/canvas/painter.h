// Dear ImGui as a painter: a page at given rectangles, one frame per call, nothing between calls.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "canvas/layout.h"
#include "page/node.h"

namespace pandu::canvas {

struct Fonts {
  std::span<const std::uint8_t> regular, bold, icon;  // TrueType; copied
};

// What was painted: one entry per node, from Dear ImGui's own item hooks.
struct Painted {
  std::string id;
  float x = 0, y = 0, width = 0, height = 0;  // device pixels
  bool checked = false;                       // option, check
};

// The same for the page's script, as fields of one text; checked is 0 or 1.
inline constexpr std::string_view painted_fields[] = {"id", "x", "y", "width", "height", "checked"};

// A corner of a painted triangle, in device pixels: what a test looks at instead of a screen.
struct Vertex {
  float x = 0, y = 0;
  std::uint32_t colour = 0;  // 0xRRGGBB
};

class Painter {
 public:
  // The OpenGL context must be current, or `headless` true (tests: no textures reach a GPU).
  Painter(const Fonts& fonts, bool headless);
  ~Painter();
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;

  // Whether the first frame can be painted without waiting for the GPU. Only to be asked where the
  // context tells so (KHR_parallel_shader_compile).
  bool is_ready() const;
  // Builds the frame's draw data; with a context, draws it too.
  void paint(const page::Page& page, const Layout& layout);
  // False if the GPU refused our shaders, so that nothing is to be seen. Waits for the GPU.
  bool works() const;
  const std::vector<Painted>& painted() const;
  int triangles() const;
  int letter_pixels() const;  // of the picture that holds the letters, a byte each
  std::vector<Vertex> vertices() const;

 private:
  struct State;
  State* state_;
};

}  // namespace pandu::canvas
