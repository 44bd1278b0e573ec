#include "guide/pictures.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Nodes all_steps(const Scene& scene, const content::Tutorial& tutorial) {
  Nodes items;
  int number = 0;
  for (const content::TutorialStep& step : tutorial.steps) {
    ++number;
    Node to =
        link("step=" + step.id, scene.say("tutorial." + tutorial.id + "." + step.id + ".title"),
             address_of(Route::lesson(tutorial.id, number)));
    to.current = number == scene.model.route.step;
    Node one = item({});
    one.children = {to};
    items.push_back(std::move(one));
  }
  return {heading(2, scene.say("tutorial.all")), list(std::move(items), Kind::steps)};
}

Node way_out(const Scene& scene) {
  if (scene.model.answers.ground.absent())
    return link("result", scene.say("tutorial.first_question"),
                address_of(Route::to(Screen::start)), "back");
  return link("result", scene.say("nav.result"), address_of(Route::to(Screen::result)), "back");
}

Node turn_buttons(const Scene& scene, int steps) {
  const bool last = scene.model.route.step == steps;
  Nodes buttons = {button("next", scene.say(last ? "tutorial.done" : "tutorial.next"),
                          Look::primary, last ? "yes" : "next")};
  if (scene.model.route.step > 1)
    buttons.push_back(button("previous", scene.say("tutorial.previous"), Look::secondary, "back"));
  return group(Look::actions, std::move(buttons));
}

}  // namespace

void tutorial_screen(const Scene& scene, page::Page& page) {
  const content::Tutorial* tutorial = tutorial_named(scene.content, scene.model.route.tutorial);
  if (!tutorial) return;  // the content changed under an open page
  const int steps = static_cast<int>(tutorial->steps.size());
  const content::TutorialStep& step =
      tutorial->steps[static_cast<std::size_t>(scene.model.route.step - 1)];
  const std::string stem = "tutorial." + tutorial->id + "." + step.id;
  const Facts facts = {{"step", std::to_string(scene.model.route.step)},
                       {"steps", std::to_string(steps)},
                       {"minutes", std::to_string(step.minutes)}};

  Node drawing =
      figure("phone", phone_picture(scene, *tutorial, step), scene.say("tutorial.drawing.text"));
  Node what =
      group(Look::card,
            {paragraph(scene.say(stem + ".do", facts)),
             paragraph(scene.say(step.minutes == 1 ? "tutorial.minute" : "tutorial.minutes", facts),
                       Look::quiet)});
  what.text = scene.say("tutorial.what");
  Node wrong = callout(Tone::caution, "warning", scene.say("tutorial.wrong"),
                       {paragraph(scene.say(stem + ".wrong", facts))});

  page.main = {way_out(scene),
               paragraph(scene.say("tutorial." + tutorial->id + ".name") + ". " +
                             scene.say("tutorial.position", facts),
                         Look::quiet),
               heading(1, scene.say(stem + ".title"), "lesson"),
               group(Look::sides, {drawing, group(Look::stack, {what, wrong})}),
               turn_buttons(scene, steps)};
  page.aside = all_steps(scene, *tutorial);
}

}  // namespace pandu::guide
