#include "guide/learning/lesson_words.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Node card_of(const Scene& scene, const content::Tutorial& tutorial) {
  return group(Look::card,
               {link("lesson=" + tutorial.id, scene.say("tutorial." + tutorial.id + ".name"),
                     address_of(Route::lesson(tutorial.id, 0)), "next"),
                paragraph(scene.say("tutorial." + tutorial.id + ".for")),
                paragraph(size_in_words(scene, tutorial), Look::quiet)});
}

}  // namespace

void learning_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("learning.title"), "all_lessons"),
               paragraph(scene.say("learning.lead"), Look::lead)};
  Node practice = group(Look::card, {paragraph(scene.say("learning.practice")),
                                     action_link("practice", scene.say("nav.practice"),
                                                 address_of(Route::practice({})), "tap")});
  practice.text = scene.say("practice.mark");
  page.main.push_back(practice);
  for (const content::Tutorial& tutorial : scene.content.tutorials)
    page.main.push_back(card_of(scene, tutorial));
  page.main.push_back(helper_switch(scene));
}

}  // namespace pandu::guide
