#include "paper/sheet_parts.h"
#include "view/drawing.h"

namespace pandu::paper {
namespace {

using view::Anchor;
using view::Lettering;
using view::Picture;
using view::Shape;
using view::Token;

constexpr float width = view::picture_width;
constexpr float middle = width / 2;  // where the limit stands
constexpr float type = 17;           // at least 12 pt on the narrowest panel
constexpr float line_height = 21;
constexpr float bar_top = 34;
constexpr float bar_height = 22;
constexpr float gap = 10;

Shape words(std::string text, view::Place baseline, Lettering lettering) {
  Shape shape = view::letters(std::move(text), baseline, lettering);
  shape.size = type;
  return shape;
}

// A side of the limit: the sign of its way, and its name in lines. Gives the last baseline.
float side(Picture& picture, float left, const char* icon, const std::string& text) {
  const float room = middle - gap;
  picture.shapes.push_back(
      view::icon_shape(icon, {left + 12, bar_top + bar_height + 22}, 24, Token::ink));
  const float indent = left + 32;
  float baseline = bar_top + bar_height + 28;
  for (const std::string& part : view::lines_of(text, (room - 32) * view::text_size / type, true)) {
    picture.shapes.push_back(words(part, {indent, baseline}, {Token::ink, true, Anchor::start}));
    baseline += line_height;
  }
  return baseline - line_height;
}

}  // namespace

Picture limit_scale(const Edition& edition, Citations& citations) {
  citations.add(law::Param::jmo_balance_limit);
  Picture picture;
  picture.width = width;
  picture.alternative = edition.say("paper.scale.alternative");
  std::vector<Shape>& shapes = picture.shapes;
  shapes = {
      words(edition.say("paper.scale.limit"), {middle, 16}, {Token::ink, true, Anchor::middle}),
      view::filled({0, bar_top}, middle, bar_height, 0, Token::ink),
      view::outlined({0, bar_top}, width, bar_height, 0, Token::ink, 2),
      view::straight({middle, 23}, {middle, bar_top + bar_height + 8}, Token::ink, 3),
  };
  const float first = side(picture, 0, "jmo", edition.say("paper.scale.within"));
  const float second = side(picture, middle + gap, "lapak_asik", edition.say("paper.scale.above"));
  picture.height = std::max(first, second) + 8;
  return picture;
}

}  // namespace pandu::paper
