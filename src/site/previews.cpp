#include "guide/guide.h"
#include "guide/pictures/pictures.h"
#include "site/site_files.h"
#include "text/speaker.h"
#include "view/drawing.h"

namespace pandu::site {
namespace {

using namespace view;
using content::Language;
using text::Speaker;

constexpr float width = 1200;
constexpr float height = 630;
constexpr float margin = 80;

Lettering bold(float size) { return {Token::ink, true, Anchor::start, size}; }
Lettering quiet(float size) { return {Token::quiet, false, Anchor::start, size}; }

// A shape in other coordinates.
Shape moved(Shape shape, Place by, float scale) {
  shape.x = by.x + shape.x * scale;
  shape.y = by.y + shape.y * scale;
  for (float* size : {&shape.width, &shape.height, &shape.radius, &shape.stroke, &shape.size})
    *size *= scale;
  return shape;
}

// Lines of large type below each other; gives the baseline after the last one.
float add_lines(Picture& picture, const std::string& text, Place first, float most_width,
                Lettering lettering) {
  const float scale = lettering.size / text_size;
  for (const std::string& line : lines_of(text, most_width / scale, lettering.bold)) {
    picture.shapes.push_back(letters(line, first, lettering));
    first.y += lettering.size * 1.25F;
  }
  return first.y;
}

void add_name(Picture& picture, const Speaker& speaker) {
  picture.shapes.push_back(filled({0, 0}, picture.width, 24, 0, Token::accent));
  picture.shapes.push_back(icon_shape("wallet", {margin + 28, 122}, 56, Token::accent));
  picture.shapes.push_back(letters(speaker.say("app.name"), {margin + 76, 139}, bold(48)));
}

Picture card(const Speaker& speaker) {
  Picture picture{width, height, speaker.say("app.name"), {}};
  picture.shapes.push_back(filled({0, 0}, width, height, 0, Token::paper));
  add_name(picture, speaker);
  return picture;
}

void add_promise(Picture& picture, const Speaker& speaker) {
  picture.shapes.push_back(
      icon_shape("lock", {margin + 20, height - margin - 12}, 40, Token::accent));
  picture.shapes.push_back(
      letters(speaker.say("preview.private"), {margin + 60, height - margin}, quiet(36)));
}

Picture general(const Speaker& speaker) {
  Picture picture = card(speaker);
  add_lines(picture, speaker.say("preview.text"), {margin, 260}, width - 2 * margin, bold(68));
  add_promise(picture, speaker);
  return picture;
}

// The words on the left, and on the right the phone of the first step.
Picture walkthrough(const Speaker& speaker, const content::Tutorial& tutorial) {
  const Picture phone = guide::step_picture(speaker, tutorial.steps.front());
  const float scale = (height - 24 - margin) / phone.height;
  const float left = width - margin - phone.width * scale;
  Picture picture = card(speaker);
  for (const Shape& shape : phone.shapes)
    picture.shapes.push_back(moved(shape, {left, 24 + margin / 2}, scale));
  const float after = add_lines(picture, speaker.say("tutorial." + tutorial.id + ".name"),
                                {margin, 260}, left - 2 * margin, bold(68));
  add_lines(picture, speaker.say("preview.tutorial"), {margin, after + 8}, left - 2 * margin,
            quiet(40));
  add_promise(picture, speaker);
  return picture;
}

// What the start page says, as high or as wide as this.
Picture poster(const Speaker& speaker, float poster_width, float poster_height) {
  Picture picture{poster_width, poster_height, speaker.say("app.name"), {}};
  picture.shapes.push_back(filled({0, 0}, poster_width, poster_height, 0, Token::paper));
  add_name(picture, speaker);
  const float most = poster_width - 2 * margin;
  float y = 280;
  const auto say = [&](const char* key, Lettering lettering) {
    y = add_lines(picture, speaker.say(key), {margin, y}, most, lettering) + lettering.size * 0.6F;
  };
  say("start.title", bold(58));
  say("start.lead", {Token::ink, false, Anchor::start, 40});
  say("start.promise.free", quiet(34));
  say("start.promise.private", quiet(34));
  return picture;
}

}  // namespace

std::vector<Preview> previews(const content::Content& content) {
  std::vector<Preview> out;
  for (const Language language : {Language::id, Language::en}) {
    const Speaker speaker(content, language, day_of_rules(content));
    const std::string suffix = language == Language::id ? "-id" : "-en";
    out.push_back({"general" + suffix, general(speaker)});
    for (const content::Tutorial& tutorial : content.tutorials)
      if (!tutorial.steps.empty())
        out.push_back({tutorial.id + suffix, walkthrough(speaker, tutorial)});
  }
  return out;
}

std::vector<Preview> posters(const content::Content& content) {
  const Speaker speaker(content, Language::id, day_of_rules(content));
  return {{"narrow", poster(speaker, 720, 1280)}, {"wide", poster(speaker, 1280, 720)}};
}

}  // namespace pandu::site
