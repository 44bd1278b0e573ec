// A walkthrough: its drawn screens one after the other, and a finger on what is tapped.
#include "film/reel.h"
#include "guide/pictures/pictures.h"
#include "guide/route.h"

namespace pandu::film {
namespace {

using page::Picture;
using page::Shape;
using page::Token;

// The ring around what is tapped: the one outline of this colour.
bool is_ring(const Shape& shape) {
  return shape.kind == page::ShapeKind::rectangle && shape.colour == Token::focus &&
         shape.stroke > 0;
}

// A step's own words, where a film has no time for those of the guide.
std::string words_of(const paper::Edition& edition, const std::string& tutorial,
                     const std::string& step) {
  const std::string own = "film.step." + tutorial + "." + step;
  return edition.say(edition.has(own) ? own : "tutorial." + tutorial + "." + step + ".do");
}

int minutes_of(const content::Tutorial& tutorial) {
  int minutes = 0;
  for (const content::TutorialStep& step : tutorial.steps) minutes += step.minutes;
  return minutes;
}

}  // namespace

Film steps_film(Reel reel, const content::Tutorial& tutorial) {
  const paper::Edition& edition = reel.edition();
  const Layout& layout = reel.layout();
  const std::string stem = "tutorial." + tutorial.id + ".";
  const std::string count = std::to_string(tutorial.steps.size());
  const Picture first = guide::step_picture(edition, tutorial.steps.front());
  const Box& cut = layout.cut;
  reel.open(
      {edition.say("film.steps.above"), edition.say(stem + "name"),
       edition.say("film.steps.below",
                   {{"steps", count}, {"minutes", std::to_string(minutes_of(tutorial))}}),
       first.alternative,
       // Its upper end stays in sight, however high it is.
       Fitted(first, {cut.x, cut.y, cut.width, first.height * cut.width / first.width}, most_scale)
           .shapes(first.shapes)});
  int number = 0;
  for (const content::TutorialStep& step : tutorial.steps) {
    const Picture picture = guide::step_picture(edition, step);
    const Fitted fitted(picture, layout.stage, most_scale);
    Draft draft;
    draft.title = edition.say(stem + step.id + ".title");
    draft.drawn = picture.alternative;
    draft.backdrop = plain_backdrop(
        layout,
        edition.say("tutorial.position", {{"step", std::to_string(++number)}, {"steps", count}}),
        draft.title);
    draft.phases.emplace_back();
    for (const Shape& shape : picture.shapes) {
      const Shape there = fitted.shape(shape);
      if (is_ring(shape))
        draft.taps.push_back({there.x, there.y, there.width, there.height});
      else
        draft.phases.back().push_back(there);
    }
    draft.words = shown_in_panel(words_of(edition, tutorial.id, step.id));
    reel.add(std::move(draft));
  }
  return reel.end(guide::address_of(guide::Route::lesson(tutorial.id, 1)));
}

}  // namespace pandu::film
