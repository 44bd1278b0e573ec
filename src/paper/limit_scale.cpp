#include "guide/drawing.h"
#include "paper/parts.h"

namespace pandu::paper {
namespace {

using guide::Anchor;
using guide::Lettering;
using guide::Picture;
using guide::Scene;
using guide::Shape;
using guide::Token;

constexpr float width = guide::picture_width;
constexpr float middle = width / 2;  // where the limit stands
constexpr float type = 17;           // at least 12 pt on the narrowest panel
constexpr float line = 21;
constexpr float bar_top = 34;
constexpr float bar_height = 22;
constexpr float gap = 10;

Shape words(std::string text, guide::Place baseline, Lettering lettering) {
  Shape shape = guide::letters(std::move(text), baseline, lettering);
  shape.size = type;
  return shape;
}

// A side of the limit: the sign of its way, and its name in lines. Gives the last baseline.
float side(Picture& picture, float left, const char* icon, const std::string& text) {
  const float room = middle - gap;
  picture.shapes.push_back(
      guide::icon_shape(icon, {left + 12, bar_top + bar_height + 22}, 24, Token::ink));
  const float indent = left + 32;
  float baseline = bar_top + bar_height + 28;
  for (const std::string& part :
       guide::lines_of(text, (room - 32) * guide::text_size / type, true)) {
    picture.shapes.push_back(words(part, {indent, baseline}, {Token::ink, true, Anchor::start}));
    baseline += line;
  }
  return baseline - line;
}

}  // namespace

Picture limit_scale(const Scene& scene, Stated& stated) {
  stated.add_parameter("jmo_balance_limit");
  Picture picture;
  picture.width = width;
  picture.alternative = scene.say("paper.scale.alternative");
  std::vector<Shape>& shapes = picture.shapes;
  shapes = {
      words(scene.say("paper.scale.limit"), {middle, 16}, {Token::ink, true, Anchor::middle}),
      guide::filled({0, bar_top}, middle, bar_height, 0, Token::ink),
      guide::outlined({0, bar_top}, width, bar_height, 0, Token::ink, 2),
      guide::straight({middle, 23}, {middle, bar_top + bar_height + 8}, Token::ink, 3),
  };
  const float first = side(picture, 0, "jmo", scene.say("paper.scale.within"));
  const float second = side(picture, middle + gap, "lapak_asik", scene.say("paper.scale.above"));
  picture.height = std::max(first, second) + 8;
  return picture;
}

}  // namespace pandu::paper
