// One step of a walkthrough, the whole of it on one page, or its steps playing by themselves.
#include <algorithm>

#include "guide/guide.h"
#include "guide/ids.h"
#include "guide/learning/learning.h"
#include "guide/pictures/pictures.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "text/speaker.h"

namespace pandu::guide {
namespace {

using content::Tutorial;
using content::TutorialStep;

std::string stem_of(const Tutorial& tutorial, const TutorialStep& step) {
  return "tutorial." + tutorial.id + "." + step.id;
}

std::string name_of(const Scene& scene, const Tutorial& tutorial) {
  return scene.say("tutorial." + tutorial.id + ".name");
}

Nodes all_steps(const Scene& scene, const Tutorial& tutorial) {
  Nodes items;
  int number = 0;
  for (const TutorialStep& step : tutorial.steps) {
    ++number;
    Node to = link("step=" + step.id, scene.say(stem_of(tutorial, step) + ".title"),
                   address_of(Route::lesson(tutorial.id, number)));
    to.current = number == scene.model.route.step;
    items.push_back(item_of({to}));
  }
  return {heading(2, scene.say("tutorial.all")), list(std::move(items), Kind::steps),
          link("whole", scene.say("tutorial.whole"), address_of(Route::lesson(tutorial.id, 0)))};
}

Nodes ways_out(const Scene& scene) {
  Nodes links = {
      link("lessons", scene.say("nav.learning"), address_of(Route::to(Screen::learning)), "back")};
  if (!scene.answers.ground.absent())
    links.push_back(
        link("result", scene.say("nav.result"), address_of(Route::to(Screen::result)), "back"));
  return links;
}

// The official site of a step, and after the last one the walkthrough that comes next.
Nodes ways_on(const Scene& scene, const Tutorial& tutorial, const TutorialStep& step) {
  Nodes links;
  if (!step.site.empty())
    links = {link("site", scene.say("tutorial.site"), step.site, "external"),
             paragraph(scene.say("tutorial.address", {{"host", host_of(step.site)}}), Look::quiet)};
  const Tutorial* then = content::tutorial_named(scene.content, tutorial.then);
  if (then && &step == &tutorial.steps.back())
    links.push_back(link("then", scene.say("tutorial.then", {{"name", name_of(scene, *then)}}),
                         address_of(Route::lesson(then->id, first_needed)), "next"));
  return links;
}

Node turn_buttons(const Scene& scene, int steps) {
  const bool last = scene.model.route.step == steps;
  const bool asked = !scene.answers.ground.absent();
  const char* words = !last ? "tutorial.next" : asked ? "tutorial.done" : "tutorial.first_question";
  Nodes buttons = {button(ids::next, scene.say(words), Look::primary, last ? "yes" : "next")};
  if (scene.model.route.step > 1)
    buttons.push_back(button("previous", scene.say("tutorial.previous"), Look::secondary, "back"));
  return group(Look::actions, std::move(buttons));
}

// The drawing, and beside it what to do, under a heading of this level, and what may go wrong.
Node drawing_and_words(const Scene& scene, const Tutorial& tutorial, const TutorialStep& step,
                       int level) {
  const std::string stem = stem_of(tutorial, step);
  const Facts facts = {{"minutes", std::to_string(step.minutes)}};
  Node drawing = figure("drawn." + step.id, step_picture(scene, step), {});
  Node what = group(Look::card, {paragraph(scene.say(stem + ".do"))}, scene.say("tutorial.what"));
  what.level = level;
  if (const std::string things = at_hand_in_words(scene, step.at_hand); !things.empty())
    what.children.push_back(paragraph(things, Look::quiet));
  what.children.push_back(paragraph(
      scene.say(step.minutes == 1 ? "tutorial.minute" : "tutorial.minutes", facts), Look::quiet));
  Nodes words = {what, callout(Tone::caution, "warning", scene.say("tutorial.wrong"),
                               {paragraph(scene.say(stem + ".wrong"))})};
  if (scene.model.helper && step.only_member)
    words.push_back(callout(Tone::plain, "people", scene.say("helper.title"),
                            {paragraph(scene.say("helper.this_step"))}));
  return group(Look::sides, {drawing, group(Look::stack, std::move(words))});
}

void whole_screen(const Scene& scene, const Tutorial& tutorial, page::Page& page) {
  page.main = ways_out(scene);
  add(page.main,
      {heading(1, name_of(scene, tutorial), "lesson"),
       paragraph(scene.say("tutorial." + tutorial.id + ".for"), Look::lead),
       paragraph(size_in_words(scene, tutorial), Look::quiet),
       paragraph(at_hand_in_words(scene, things_of(tutorial)), Look::quiet),
       group(Look::actions,
             {action_link("begin", scene.say("tutorial.begin"),
                          address_of(Route::lesson(tutorial.id, 1)), "next"),
              button("play", scene.say("tutorial.play"), Look::secondary, "clock"),
              button(ids::print, scene.say("tutorial.print"), Look::secondary, "print")})});
  int number = 0;
  for (const TutorialStep& step : tutorial.steps) {
    ++number;
    const Facts facts = {{"step", std::to_string(number)},
                         {"title", scene.say(stem_of(tutorial, step) + ".title")}};
    page.main.push_back(heading(2, scene.say("tutorial.numbered", facts), "step=" + step.id));
    page.main.push_back(drawing_and_words(scene, tutorial, step, 3));
  }
  page.main.push_back(paragraph(source_in_words(scene, tutorial.provenance), Look::quiet));
}

// While it plays: what to do as the caption above the drawing, so that both are seen at once.
void playing_screen(const Scene& scene, const Tutorial& tutorial, const TutorialStep& step,
                    const Facts& facts, Output& output) {
  page::Page& page = output.page;
  const std::string stem = stem_of(tutorial, step);
  Node caption = node(Kind::status, scene.say(stem + ".do"), "caption");
  page.main = {paragraph(name_of(scene, tutorial) + ". " + scene.say("tutorial.position", facts),
                         Look::quiet),
               heading(1, scene.say(stem + ".title"), "lesson"),
               caption,
               group(Look::actions,
                     {button(ids::pause, scene.say("tutorial.pause"), Look::primary, "clock")}),
               figure("drawn." + step.id, step_picture(scene, step), {}),
               paragraph(scene.say("tutorial.playing"), Look::quiet)};
  page.focus = ids::pause;
  output.tick_after = reading_milliseconds(caption.text);
}

void step_screen(const Scene& scene, const Tutorial& tutorial, const TutorialStep& step,
                 const Facts& facts, page::Page& page) {
  const int steps = static_cast<int>(tutorial.steps.size());
  page.main = ways_out(scene);
  add(page.main, {paragraph(name_of(scene, tutorial) + ". " + scene.say("tutorial.position", facts),
                            Look::quiet),
                  heading(1, scene.say(stem_of(tutorial, step) + ".title"), "lesson"),
                  drawing_and_words(scene, tutorial, step, 2)});
  add(page.main, ways_on(scene, tutorial, step));
  add(page.main,
      {turn_buttons(scene, steps),
       group(Look::actions, {button("play", scene.say("tutorial.play"), Look::secondary, "clock")}),
       paragraph(source_in_words(scene, tutorial.provenance), Look::quiet)});
  page.aside = all_steps(scene, tutorial);
}

}  // namespace

void tutorial_screen(const Scene& scene, Output& output) {
  const Tutorial* tutorial = content::tutorial_named(scene.content, scene.model.route.tutorial);
  if (!tutorial) return;  // the content changed under an open page
  if (scene.model.route.step == 0) return whole_screen(scene, *tutorial, output.page);
  const TutorialStep& step = tutorial->steps[static_cast<std::size_t>(scene.model.route.step - 1)];
  const Facts facts = {{"step", std::to_string(scene.model.route.step)},
                       {"steps", std::to_string(tutorial->steps.size())}};
  if (scene.model.playing) return playing_screen(scene, *tutorial, step, facts, output);
  step_screen(scene, *tutorial, step, facts, output.page);
}

}  // namespace pandu::guide
