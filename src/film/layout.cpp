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
                            .head = {40, 60, 640, 140},
                            .stage = {40, 212, 640, 760},
                            .panel = {40, 988, 640, 260},
                            .opening = {0, 0, 720, 640},
                            .cut = {60, 710, 600, 500},
                            .sign = {40, 690, 640, 540},
                            .notice = {320, 62, 360, 36},
                            .notice_anchor = Anchor::end,
                            .caption_size = 42};

constexpr Layout wide = {.width = 1280,
                         .height = 720,
                         .progress = {56, 24, 1168, 10},
                         .head = {56, 72, 580, 170},
                         .stage = {692, 54, 532, 652},
                         .panel = {56, 290, 592, 370},
                         .opening = {0, 0, 740, 720},
                         .cut = {775, 84, 470, 552},
                         .sign = {780, 60, 460, 600},
                         .notice = {56, 674, 592, 36},
                         .caption_size = 48};

struct Set {
  std::vector<std::string> lines;
  float size = 0;  // of the letters
  float height() const { return static_cast<float>(lines.size()) * size * line_share; }
};

// Two lines part after a comma where both fit and neither is much shorter than the other; else they
// are as even as they can be.
std::vector<std::string> lines_of(const media::Ruler& ruler, const std::string& text, float width,
                                  const Lettering& lettering) {
  std::vector<std::string> lines = ruler.even_lines_of(text, width, lettering.size, lettering.bold);
  if (lines.size() != 2) return lines;
  const auto width_of = [&](const std::string& line) {
    return ruler.width_of(line, lettering.size, lettering.bold);
  };
  constexpr float least_share = 0.5F;  // of the longer one
  float best = width;
  for (std::size_t at = text.find(", "); at != text.npos; at = text.find(", ", at + 1)) {
    const std::string first = text.substr(0, at + 1), second = text.substr(at + 2);
    const auto [narrower, wider] = std::minmax({width_of(first), width_of(second)});
    if (wider > best || narrower < wider * least_share) continue;
    best = wider;
    lines = {first, second};
  }
  return lines;
}

// A text whose sentences stand on lines of their own has '\n' between them.
Set set_of(const media::Ruler& ruler, const std::string& text, const Box& box,
           const Lettering& lettering) {
  Set set{{}, lettering.size};
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    for (std::string& line : lines_of(ruler, text.substr(begin, end - begin), box.width, lettering))
      set.lines.push_back(std::move(line));
    begin = end + 1;
  }
  return set;
}

// A word that is wider than the box stands on a line of its own, and sticks out.
bool fits(const media::Ruler& ruler, const Set& set, const Box& box, bool bold) {
  return set.height() <= box.height &&
         std::all_of(set.lines.begin(), set.lines.end(), [&](const std::string& line) {
           return ruler.width_of(line, set.size, bold) <= box.width;
         });
}

// The largest that fits; a somewhat smaller one, where that saves a line.
Set largest_set(const media::Ruler& ruler, const std::string& text, const Box& box,
                Lettering lettering, float smallest) {
  constexpr float step = 2;
  const float least_share = lettering.bold ? 0.84F : 0.9F;  // a title may shrink more
  Set set = set_of(ruler, text, box, lettering);
  while (lettering.size - step >= smallest && !fits(ruler, set, box, lettering.bold)) {
    lettering.size -= step;
    set = set_of(ruler, text, box, lettering);
  }
  const float least = std::max(smallest, set.size * least_share);
  for (lettering.size = set.size - step; lettering.size >= least; lettering.size -= step) {
    Set smaller = set_of(ruler, text, box, lettering);
    if (smaller.lines.size() < set.lines.size()) return smaller;
  }
  return set;
}

}  // namespace

const Layout& layout_of(Format format) { return format == Format::upright ? upright : wide; }

float size_in(const media::Ruler& ruler, const Box& box, const std::string& text,
              const Lettering& lettering, float smallest) {
  return largest_set(ruler, text, box, lettering, smallest).size;
}

float set_in(const media::Ruler& ruler, Shapes& shapes, const Box& box, const std::string& text,
             Lettering lettering, float smallest, bool is_centred) {
  const Set set = largest_set(ruler, text, box, lettering, smallest);
  lettering.size = set.size;
  float y = box.y + (is_centred ? std::max(0.F, (box.height - set.height()) / 2) : 0);
  const float x = lettering.anchor == Anchor::start    ? box.x
                  : lettering.anchor == Anchor::middle ? box.x + box.width / 2
                                                       : box.x + box.width;
  for (const std::string& line : set.lines) {
    shapes.push_back(letters(line, {x, y + lettering.size * ascent_share}, lettering));
    y += lettering.size * line_share;
  }
  return y;
}

bool ends_sentence(const std::string& text, std::size_t at) {
  return (text[at] == '.' || text[at] == '?') && at + 1 < text.size() && text[at + 1] == ' ';
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

Shapes plain_backdrop(const media::Ruler& ruler, const Layout& layout, const std::string& above,
                      const std::string& title) {
  constexpr float above_height = 40;
  Shapes shapes = paper_of(layout);
  Box box = layout.head;
  set_in(ruler, shapes, {box.x, box.y, box.width, above_height}, above,
         {Token::accent, true, Anchor::start, 30}, 24);
  box.y += above_height;
  box.height -= above_height;
  set_in(ruler, shapes, box, title, {Token::ink, true, Anchor::start, 46}, 30);
  const Box& panel = layout.panel;
  shapes.push_back(filled({panel.x, panel.y}, panel.width, panel.height, 24, Token::accent_tint));
  return shapes;
}

Shapes panel_words(const media::Ruler& ruler, const Layout& layout, const std::string& text) {
  const Box box = inside(layout.panel, 24);
  const Lettering lettering = {Token::ink, false, Anchor::start, layout.caption_size};
  const float comfortable = layout.caption_size * 0.85F;
  std::string apart = text;
  for (std::size_t at = 0; at + 1 < apart.size(); ++at)
    if (ends_sentence(apart, at)) apart[at + 1] = '\n';
  const bool has_room =
      fits(ruler, largest_set(ruler, apart, box, lettering, comfortable), box, false);
  Shapes shapes;
  set_in(ruler, shapes, box, has_room ? apart : text, lettering, has_room ? comfortable : 28, true);
  return shapes;
}

}  // namespace pandu::film
