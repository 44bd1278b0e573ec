#include <algorithm>

#include "site/atlas.h"
#include "view/drawing.h"

namespace pandu::site {
namespace {

using namespace view;

constexpr float line_x = 24;
constexpr float text_x = 56;
constexpr float text_width = picture_width - text_x - 4;
constexpr float badge = 18;

}  // namespace

Picture way_picture(const text::Speaker& speaker, const std::vector<Stop>& stops) {
  Picture picture{picture_width, 0, speaker.say("atlas.way"), {}};
  float y = 8;
  float last_centre = 0;
  for (const Stop& stop : stops) {
    const float centre = y + badge;
    if (last_centre > 0)
      picture.shapes.push_back(
          straight({line_x, last_centre + badge}, {line_x, centre - badge}, Token::edge, 3));
    picture.shapes.push_back(
        dot({line_x, centre}, badge, stop.is_goal ? Token::accent : Token::accent_tint));
    picture.shapes.push_back(
        icon_shape(stop.icon, {line_x, centre}, 20, stop.is_goal ? Token::on_accent : Token::ink));
    float baseline = centre - 3;
    picture.shapes.push_back(letters(stop.title, {text_x, baseline}, {Token::quiet}));
    for (const std::string& line : lines_of(stop.words, text_width, true)) {
      baseline += line_height;
      picture.shapes.push_back(letters(line, {text_x, baseline}, {Token::ink, true}));
    }
    picture.alternative += " " + stop.title + ": " + stop.words + ".";
    last_centre = centre;
    y = std::max(baseline, centre + badge) + 16;
  }
  picture.height = y;
  return picture;
}

Picture questions_picture(const text::Speaker& speaker, const std::vector<GroundQuestions>& grounds,
                          const law::KeyList& columns) {
  constexpr float names = 300;
  constexpr float column = 28;
  constexpr float row = 30;
  Picture picture{names + column * static_cast<float>(columns.size()),
                  row * static_cast<float>(grounds.size() + 1) + 8,
                  speaker.say("atlas.questions.alternative"),
                  {}};
  const auto x_of = [](std::size_t i) {
    return names + column * static_cast<float>(i) + column / 2;
  };
  for (std::size_t i = 0; i < columns.size(); ++i)
    picture.shapes.push_back(
        letters(std::to_string(i + 1), {x_of(i), row - 8}, {Token::ink, true, Anchor::middle}));
  float y = row;
  for (const GroundQuestions& one : grounds) {
    picture.shapes.push_back(straight({0, y}, {picture.width, y}, Token::line, 1));
    const std::string name = speaker.say("option.ground." + std::string(law::name_of(one.ground)));
    picture.shapes.push_back(letters(name, {4, y + 21}, {Token::ink}));
    picture.alternative += " " + name + ":";
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (!one.keys.has(columns[i])) continue;
      picture.shapes.push_back(dot({x_of(i), y + row / 2}, 7, Token::accent));
      picture.alternative += " " + std::to_string(i + 1);
    }
    picture.alternative += ".";
    y += row;
  }
  return picture;
}

}  // namespace pandu::site
