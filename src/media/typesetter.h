// One block as shapes, inside this folder only.
#pragma once

#include <vector>

#include "media/composition.h"

namespace pandu::media {

// Shapes whose corner is at (0, 0).
struct Laid {
  std::vector<page::Shape> shapes = {};
  float height = 0;
  float beyond = 0;  // how far its widest word reaches over the right edge; 0: not at all
};

// Texts: the size of their letters, and from line to line, of that.
struct TextSize {
  float letters = 0;
  float leading = 1.3F;
};
// `width`: of the column.
Laid laid(const Block& block, const Ruler& ruler, float width, TextSize size);

// Lines of letters below each other, from the top left corner.
struct Type {
  float size = 0;
  bool bold = false;
  page::Token colour = page::Token::ink;
  float leading = 1.3F;  // from line to line, of the size
  bool even = false;     // lines of about the same width
};
Laid laid_lines(std::string_view text, const Ruler& ruler, float width, Type type);

// Puts shapes so much further to the right and down.
void add(std::vector<page::Shape>& shapes, std::vector<page::Shape> more, float x, float y);

}  // namespace pandu::media
