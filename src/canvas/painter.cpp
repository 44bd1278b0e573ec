#include "canvas/painter.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "canvas/brush.h"
#include "canvas/frame.h"
#include "canvas/looks/looks.h"

namespace pandu::canvas {
namespace {

struct Found {
  const page::Node* node;
  const page::Node* parent;
};
using NodesById = std::unordered_map<std::string_view, Found>;

void collect(const std::vector<page::Node>& nodes, const page::Node* parent, NodesById& found) {
  for (const page::Node& node : nodes) {
    if (!node.id.empty()) found.emplace(node.id, Found{&node, parent});
    collect(node.children, &node, found);
  }
}

NodesById nodes_of(const page::Page& page) {
  NodesById found;
  for (const auto* region : {&page.header, &page.main, &page.aside, &page.footer})
    collect(*region, nullptr, found);
  return found;
}

// A link's words are underlined in one go, spaces too.
void underline(const Brush& brush, ImDrawList& list, const Layout& layout, std::size_t index) {
  const Word& word = layout.words[index];
  float right = word.x + word.width;
  if (index + 1 < layout.words.size()) {
    const Word& next = layout.words[index + 1];
    const bool goes_on = next.underlined && next.baseline == word.baseline &&
                         next.colour == word.colour && next.x > word.x &&
                         next.x - right < word.size;
    if (goes_on) right = next.x;
  }
  const float thickness = std::round(brush.stroke_width(underline_width));
  const float top = std::round(brush.length(word.baseline + word.size * underline_offset));
  const std::uint32_t rgb = word.colour;
  list.AddRectFilled({brush.length(word.x), top}, {brush.length(right), top + thickness},
                     IM_COL32(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255));
}

}  // namespace

struct Painter::State {
  Frame frame;
  float ratio = 0;  // of the last frame; 0 before the first
  State(const Fonts& fonts, bool headless) : frame(fonts, headless) {}

  void boxes(const Brush& brush, const page::Page& page, const Layout& layout) {
    const NodesById nodes = nodes_of(page);
    for (const Box& box : layout.boxes) {
      const ImRect rect = brush.rectangle(box);
      if (box.id.empty()) paint_edge(brush, box.part, rect);
      const auto found = nodes.find(box.id);
      if (found == nodes.end()) continue;
      const page::Node& node = *found->second.node;
      if (box.part == Part::whole &&
          !frame.items().add(node.id, rect, node.text.c_str(), node.checked))
        continue;
      const NodeState state{node, found->second.parent, layout.hovered == node.id,
                            layout.pressed == node.id, layout.focused == node.id};
      paint_part(brush, state, box.part, rect);
    }
  }

  static void words(const Brush& brush, ImDrawList& list, const Layout& layout) {
    for (std::size_t i = 0; i < layout.words.size(); ++i) {
      const Word& word = layout.words[i];
      const bool outside =
          word.baseline + word.size < 0 || word.baseline - word.size > layout.height;
      if (outside || word.text.empty() || !(word.size > 0)) continue;
      if (word.underlined) underline(brush, list, layout, i);
      brush.word(word.face, word.text, brush.length(word.x), brush.length(word.baseline),
                 brush.length(word.size), word.colour, brush.length(word.width));
    }
  }
};

Painter::Painter(const Fonts& fonts, bool headless) : state_(new State(fonts, headless)) {}
Painter::~Painter() { delete state_; }

void Painter::paint(const page::Page& page, const Layout& layout) {
  Frame& frame = state_->frame;
  const float width = std::round(layout.width * layout.ratio);
  const float height = std::round(layout.height * layout.ratio);
  const float former = std::exchange(state_->ratio, layout.ratio);
  if (former > 0 && former != layout.ratio) frame.drop_letters();
  ImDrawList* list = frame.begin(width, height);
  if (list == nullptr) return;
  const Typefaces faces = frame.faces();
  const Brush brush(*list, faces, layout.theme, layout.ratio);
  brush.fill({0, 0, width, height}, page::Token::paper);
  state_->boxes(brush, page, layout);
  State::words(brush, *list, layout);
  frame.end();
}

bool Painter::is_ready() const { return state_->frame.is_ready(); }

bool Painter::works() const { return state_->frame.works(); }

const std::vector<Painted>& Painter::painted() const { return state_->frame.items().painted(); }

int Painter::triangles() const {
  const ImDrawData* drawn = state_->frame.drawn();
  return drawn ? drawn->TotalIdxCount / 3 : 0;
}

int Painter::letter_pixels() const { return state_->frame.letter_pixels(); }

std::vector<Vertex> Painter::vertices() const {
  std::vector<Vertex> all;
  const ImDrawData* drawn = state_->frame.drawn();
  if (!drawn) return all;
  for (const ImDrawList* list : drawn->CmdLists) {
    for (const ImDrawIdx index : list->IdxBuffer) {
      const ImDrawVert& vertex = list->VtxBuffer[index];
      const ImU32 colour = vertex.col;
      all.push_back({vertex.pos.x, vertex.pos.y,
                     (colour & 255) << 16 | (colour & 0xFF00) | (colour >> 16 & 255)});
    }
  }
  return all;
}

}  // namespace pandu::canvas
