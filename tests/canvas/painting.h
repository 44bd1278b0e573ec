// A small page with a rectangle for every node, and a painter without a screen.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "canvas/painter.h"
#include "square_font.h"

namespace pandu::canvas {

inline page::Node node(page::Kind kind, std::string id) {
  page::Node made;
  made.kind = kind;
  made.id = std::move(id);
  made.text = "Some words";
  return made;
}

struct Painting {
  std::vector<std::uint8_t> font = SquareFont::bytes();
  Painter painter{{font, font, font}, true};
  page::Page page;
  Layout layout;

  Painting() {
    layout.width = 320;
    layout.height = 640;
  }

  // Below the last one, 40 pixels high.
  Box& add(page::Node added) {
    Box box;
    box.id = added.id;
    box.x = 10;
    box.y = 50 * static_cast<float>(layout.boxes.size());
    box.width = 300;
    box.height = 40;
    page.main.push_back(std::move(added));
    layout.boxes.push_back(box);
    return layout.boxes.back();
  }

  Word& write(std::string text, float x, float baseline, float size) {
    Word word;
    word.text = std::move(text);
    word.x = x;
    word.baseline = baseline;
    word.size = size;
    word.colour = 0x123456;
    layout.words.push_back(word);
    return layout.words.back();
  }

  std::vector<Vertex> paint() {
    painter.paint(page, layout);
    return painter.vertices();
  }
};

// The rectangle around everything painted in one colour.
struct Ink {
  float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
  int corners = 0;
};

inline Ink ink_of(const std::vector<Vertex>& vertices, std::uint32_t colour) {
  Ink ink;
  for (const Vertex& vertex : vertices) {
    if (vertex.colour != colour) continue;
    ink.left = std::min(ink.left, vertex.x);
    ink.right = std::max(ink.right, vertex.x);
    ink.top = std::min(ink.top, vertex.y);
    ink.bottom = std::max(ink.bottom, vertex.y);
    ++ink.corners;
  }
  return ink;
}

inline bool same(const std::vector<Vertex>& a, const std::vector<Vertex>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Vertex& one, const Vertex& two) {
                      return one.x == two.x && one.y == two.y && one.colour == two.colour;
                    });
}

}  // namespace pandu::canvas
