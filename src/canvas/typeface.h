// One TrueType font, drawn at exact CSS sizes and exact baselines.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

struct ImDrawList;
struct ImFont;

namespace pandu::canvas {

class Typeface {
 public:
  // Dear ImGui's context must exist; the typeface must outlive its font atlas.
  explicit Typeface(std::span<const std::uint8_t> bytes);
  Typeface(const Typeface&) = delete;
  Typeface& operator=(const Typeface&) = delete;

  // All in device pixels; `size` is the CSS font size times the pixel ratio. `width` is what the
  // browser gave to the text, if not 0: some (WebKit) round every letter's advance, and their letters
  // then stand further apart. A text with letters that the font lacks is left out: the document
  // shows it (web/canvas/letters.js).
  void draw(ImDrawList& list, std::string_view text, float x, float baseline, float size,
            std::uint32_t colour, float width = 0) const;
  float width(std::string_view text, float size) const;

 private:
  std::vector<std::uint8_t> bytes_;
  float height_per_em_ = 1;
  ImFont* font_ = nullptr;
};

// By Face.
using Typefaces = std::array<const Typeface*, 3>;

}  // namespace pandu::canvas
