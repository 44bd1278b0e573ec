#include "film/layout.h"

#include <algorithm>

namespace pandu::film {
namespace {

using page::Shape;
using page::Token;
using namespace view;

constexpr float line_share = 1.24F;    // of the size of the letters, from line to line
constexpr float ascent_share = 0.94F;  // from the top of a line to its baseline

constexpr Layout upright = {.width = 720,
                            .height = 1280,
                            .progress = {40, 24, 640, 10},
                            .head = {40, 60, 640, 150},
                            .stage = {40, 222, 640, 744},
                            .panel = {32, 988, 656, 260},
                            .opening = {0, 0, 720, 640},
                            .opening_stage = {80, 800, 560, 900}};

constexpr Layout wide = {.width = 1280,
                         .height = 720,
                         .progress = {56, 24, 1168, 10},
                         .head = {56, 72, 580, 170},
                         .stage = {692, 56, 532, 640},
                         .panel = {48, 290, 600, 370},
                         .opening = {0, 0, 740, 720},
                         .opening_stage = {800, 80, 420, 900}};

std::vector<std::string> lines(const std::string& text, float width, const Lettering& lettering) {
  return lines_of(text, width * text_size / lettering.size, lettering.bold);
}

// A word that is wider than the box stands on a line of its own, and sticks out.
bool fits(const std::vector<std::string>& lines, const Box& box, const Lettering& lettering) {
  if (static_cast<float>(lines.size()) * lettering.size * line_share > box.height) return false;
  return std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
    return width_of(line, lettering.bold) * lettering.size / text_size <= box.width;
  });
}

}  // namespace

const Layout& layout_of(Format format) { return format == Format::upright ? upright : wide; }

float set_in(Shapes& shapes, const Box& box, const std::string& text, Lettering lettering,
             float smallest, bool is_centred) {
  std::vector<std::string> set = lines(text, box.width, lettering);
  while (lettering.size > smallest && !fits(set, box, lettering)) {
    lettering.size -= 2;
    set = lines(text, box.width, lettering);
  }
  const float step = lettering.size * line_share;
  const float height = static_cast<float>(set.size()) * step;
  float y = box.y + (is_centred ? std::max(0.F, (box.height - height) / 2) : 0);
  const float x = lettering.anchor == Anchor::middle ? box.x + box.width / 2 : box.x;
  for (const std::string& line : set) {
    shapes.push_back(letters(line, {x, y + lettering.size * ascent_share}, lettering));
    y += step;
  }
  return y;
}

Fitted::Fitted(const page::Picture& picture, const Box& box, float largest)
    : scale_(std::min({box.width / picture.width, box.height / picture.height, largest})),
      left_(box.x + (box.width - picture.width * scale_) / 2),
      top_(box.y + (box.height - picture.height * scale_) / 2) {}

Shape Fitted::shape(const Shape& drawn) const {
  Shape shape = drawn;
  shape.x = left_ + shape.x * scale_;
  shape.y = top_ + shape.y * scale_;
  for (float* length : {&shape.width, &shape.height, &shape.radius, &shape.stroke, &shape.size})
    *length *= scale_;
  return shape;
}

Shapes Fitted::shapes(const Shapes& drawn) const {
  Shapes out;
  for (const Shape& one : drawn) out.push_back(shape(one));
  return out;
}

Box Fitted::box(const Box& drawn) const {
  return {left_ + drawn.x * scale_, top_ + drawn.y * scale_, drawn.width * scale_,
          drawn.height * scale_};
}

Shape moved(Shape shape, float x, float y) {
  shape.x += x;
  shape.y += y;
  return shape;
}

void add(Shapes& shapes, const Shapes& more) {
  shapes.insert(shapes.end(), more.begin(), more.end());
}

Box inside(const Box& box, float margin) {
  return {box.x + margin, box.y + margin, box.width - 2 * margin, box.height - 2 * margin};
}

Shapes paper_of(const Layout& layout) {
  return {filled({0, 0}, layout.width, layout.height, 0, Token::paper)};
}

Shapes plain_backdrop(const Layout& layout, const std::string& above, const std::string& title) {
  constexpr float above_height = 40;
  Shapes shapes = paper_of(layout);
  Box box = layout.head;
  set_in(shapes, {box.x, box.y, box.width, above_height}, above,
         {Token::accent, true, Anchor::start, 30}, 24);
  box.y += above_height;
  box.height -= above_height;
  set_in(shapes, box, title, {Token::ink, true, Anchor::start, 46}, 30);
  const Box& panel = layout.panel;
  shapes.push_back(filled({panel.x, panel.y}, panel.width, panel.height, 24, Token::accent_tint));
  return shapes;
}

Shapes panel_words(const Layout& layout, const std::string& text) {
  Shapes shapes;
  set_in(shapes, inside(layout.panel, 26), text, {Token::ink, false, Anchor::start, 42}, 28, true);
  return shapes;
}

}  // namespace pandu::film
