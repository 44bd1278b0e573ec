// A walkthrough: its drawn screens one after the other, and a finger on what is tapped.
#include <algorithm>

#include "film/reel.h"
#include "guide/learning/learning.h"
#include "guide/pictures/pictures.h"
#include "guide/route.h"

namespace pandu::film {
namespace {

using page::Picture;
using page::Shape;
using page::ShapeKind;
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

// As wide as those of other walkthroughs; its upper end stays in sight, however high it is. Words
// that would be cut by the lower edge are left out.
Shapes opening(const Layout& layout, const Picture& first) {
  const Box& cut = layout.cut;
  const float height = std::max(cut.height, first.height * cut.width / first.width);
  Shapes shapes = Fitted(first, {cut.x, cut.y, cut.width, height}).shapes(first.shapes);
  std::erase_if(shapes, [&](const Shape& shape) {
    const bool is_icon = shape.kind == ShapeKind::icon;
    const bool is_word = shape.kind == ShapeKind::text;
    return (is_icon || is_word) && shape.y > layout.height - shape.size;
  });
  return shapes;
}

}  // namespace

Film steps_film(Reel reel, const content::Tutorial& tutorial) {
  const paper::Edition& edition = reel.edition();
  const Layout& layout = reel.layout();
  const std::string stem = "tutorial." + tutorial.id + ".";
  const std::string count = std::to_string(tutorial.steps.size());
  const Picture first = guide::filmed_step_picture(edition, tutorial.steps.front());
  reel.open({edition.say("film.steps.above"), edition.say(stem + "name"),
             guide::size_in_words(edition, tutorial), first.alternative, opening(layout, first)});
  int number = 0;
  for (const content::TutorialStep& step : tutorial.steps) {
    const Picture picture = guide::filmed_step_picture(edition, step);
    const Fitted fitted(picture, layout.stage, most_scale);
    Draft draft;
    draft.title = edition.say(stem + step.id + ".title");
    draft.drawn = picture.alternative;
    draft.backdrop = plain_backdrop(
        reel.ruler(), layout,
        edition.say("tutorial.position", {{"step", std::to_string(++number)}, {"steps", count}}),
        draft.title);
    set_in(reel.ruler(), draft.backdrop, layout.notice, edition.say("tutorial.drawing"),
           {Token::quiet, false, layout.notice_anchor, 26}, 22);
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
