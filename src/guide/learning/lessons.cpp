// On the result: the walkthroughs that fit, the most needed first.
#include "guide/learning/fitting_lessons.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {

Nodes lessons_section(const Scene& scene) {
  Nodes links;
  for (const std::string_view lesson : fitting_lessons(scene)) {
    const std::string id = "lesson." + std::string(lesson);
    links.push_back(
        link(id, scene.say(id), address_of(Route::lesson(lesson, first_needed)), "next"));
  }
  links.push_back(
      link("learning", scene.say("nav.learning"), address_of(Route::to(Screen::learning)), "next"));
  Node card = group(Look::card, std::move(links));
  card.text = scene.say("lesson.title");
  return {card};
}

}  // namespace pandu::guide
