// A step's drawing: what stands on the screen, and behind it a phone, a browser's window, or a
// counter.
#include <algorithm>

#include "guide/pictures/drawn_items.h"
#include "guide/pictures/pictures.h"

namespace pandu::guide {
namespace {

using content::PhoneItem;
using content::Stage;

constexpr float step_left = 16;
constexpr float step_width = picture_width - 2 * step_left;
constexpr float step_middle = picture_width / 2;
constexpr float words_width = step_width - 32;

// Where the things on the screen begin.
float top_of(Stage stage) {
  switch (stage) {
    case Stage::phone:
      return 34;
    case Stage::page:
      return 44;
    case Stage::counter:
      return 140;
  }
  return 0;
}

std::vector<Shape> phone(float bottom) {
  return {filled({step_left, 4}, step_width, bottom, 26, Token::paper),
          outlined({step_left, 4}, step_width, bottom, 26, Token::ink, 4),
          straight({step_middle - 24, 20}, {step_middle + 24, 20}, Token::edge, 4)};
}

// A window with its three buttons and the line for the address.
std::vector<Shape> window(float bottom) {
  std::vector<Shape> shapes = {filled({step_left, 4}, step_width, bottom, 10, Token::paper),
                               filled({step_left, 4}, step_width, 40, 10, Token::line)};
  for (const float x : {34.F, 50.F, 66.F}) shapes.push_back(dot({x, 24}, 5, Token::edge));
  shapes.push_back(filled({84, 13}, 204, 22, 11, Token::card));
  shapes.push_back(icon_shape("lock", {98, 24}, 14, Token::quiet));
  shapes.push_back(filled({112, 20}, 120, 8, 4, Token::line));
  shapes.push_back(outlined({step_left, 4}, step_width, bottom, 10, Token::edge, 3));
  return shapes;
}

std::vector<Shape> person(float x, Token coat) {
  return {dot({x, 44}, 15, Token::edge), filled({x - 24, 63}, 48, 50, 18, coat)};
}

// Two people on both sides of a desk, and below it what lies on the desk.
std::vector<Shape> counter(float bottom) {
  std::vector<Shape> shapes = {filled({step_left, 4}, step_width, bottom, 14, Token::paper)};
  for (Shape& shape : person(90, Token::accent)) shapes.push_back(shape);
  for (Shape& shape : person(230, Token::quiet)) shapes.push_back(shape);
  shapes.push_back(filled({step_left + 12, 104}, step_width - 24, 26, 6, Token::accent_tint));
  shapes.push_back(outlined({step_left + 12, 104}, step_width - 24, 26, 6, Token::edge, 2));
  shapes.push_back(icon_shape("documents", {160, 84}, 32, Token::ink));
  shapes.push_back(outlined({step_left, 4}, step_width, bottom, 14, Token::edge, 3));
  return shapes;
}

std::vector<Shape> behind(Stage stage, float bottom) {
  switch (stage) {
    case Stage::phone:
      return phone(bottom);
    case Stage::page:
      return window(bottom);
    case Stage::counter:
      return counter(bottom);
  }
  return {};
}

// "bar “Klaim JHT”, button “Selanjutnya” (tap here)"
std::string items_in_words(const Speaker& speaker, const content::TutorialStep& step) {
  std::string out;
  for (const PhoneItem& item : step.items) {
    const Facts facts = {{"words", words_of(speaker, item)}};
    const auto kind = content::phone_item_names[static_cast<std::size_t>(item.kind)];
    out += (out.empty() ? "" : ", ") + speaker.say("drawn." + std::string(kind), facts);
    if (item.tap) out += speaker.say("drawn.tap");
  }
  return out;
}

Picture framed(const Speaker& speaker, const content::TutorialStep& step, float bottom,
               float margin, const std::vector<Shape>& items) {
  Picture picture;
  picture.width = picture_width;
  picture.height = bottom + margin;
  picture.shapes = behind(step.stage, bottom);
  picture.shapes.insert(picture.shapes.end(), items.begin(), items.end());
  const std::string stage(content::stage_names[static_cast<std::size_t>(step.stage)]);
  picture.alternative =
      speaker.say("tutorial.picture." + stage, {{"items", items_in_words(speaker, step)}});
  return picture;
}

// Below everything; a phone is higher than wide, whatever is on its screen.
float bottom_of(const content::TutorialStep& step, float words, float least_of_phone) {
  return std::max(step.stage == Stage::phone ? least_of_phone : 0, words);
}

}  // namespace

Picture step_picture(const Speaker& speaker, const content::TutorialStep& step) {
  DrawnItems drawn(speaker, top_of(step.stage));
  drawn.draw_all(step.items);
  DrawnItems notice(speaker, 0);
  notice.lines(speaker.say("tutorial.drawing"), step_middle, words_width,
               {Token::quiet, false, Anchor::middle});
  const float bottom = bottom_of(step, drawn.y() + notice.y() + 12, 400);
  for (Shape& shape : notice.shapes()) {
    shape.y += bottom - notice.y() - 6;
    drawn.shapes().push_back(std::move(shape));
  }
  return framed(speaker, step, bottom, 16, drawn.shapes());
}

Picture filmed_step_picture(const Speaker& speaker, const content::TutorialStep& step) {
  DrawnItems drawn(speaker, top_of(step.stage), true);
  drawn.draw_all(step.items);
  return framed(speaker, step, bottom_of(step, drawn.y() + 8, 370), 8, drawn.shapes());
}

}  // namespace pandu::guide
