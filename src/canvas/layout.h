// Where the browser put everything, in CSS pixels from the canvas's top left corner.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "page/theme.h"

namespace pandu::canvas {

// Most nodes are one box. What a node has besides, is a part of it with a box of its own.
enum class Part : std::uint8_t {
  whole,
  mark,     // option, check: the ring or square beside the words
  summary,  // details: the line that opens it
  number,   // steps: behind an item's number
  top_edge,
  bottom_edge,  // of no node: where the page's regions meet
};

struct Box {
  std::string id;  // of a page::Node
  Part part = Part::whole;
  float x = 0, y = 0, width = 0, height = 0;
};

enum class Face : std::uint8_t { regular, bold, icon };

struct Word {
  std::string text;
  float x = 0;  // left edge
  float baseline = 0;
  float size = 0;  // CSS font size
  float width = 0;
  Face face = Face::regular;
  bool underlined = false;
  std::uint32_t colour = 0;  // 0xRRGGBB, as the style sheet says
};

struct Layout {
  float width = 0, height = 0;  // of the canvas, CSS pixels
  float ratio = 1;              // device pixels per CSS pixel
  page::Theme theme = page::Theme::light;
  std::string hovered, pressed, focused;  // node ids; empty: none
  std::vector<Box> boxes;                 // parents before children
  std::vector<Word> words;
};

// A layout as web/canvas/pack.js sends it.
//
// numbers: width, height, ratio, dark (0 or 1), count of boxes, count of words,
//          then per box: part, x, y, width, height,
//          then per word: x, baseline, size, width, face, underlined (0 or 1), colour.
// texts:   an archive (base/archive.h) of hovered, pressed, focused, then per box its id, then per
//          word its text.
// What is cut off or out of range is left out; the rest stands.
Layout unpack(std::span<const float> numbers, std::string_view texts);

}  // namespace pandu::canvas
