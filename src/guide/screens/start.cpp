// The first screen; what is shown while content is on its way; and the switch of someone who helps
// another person: what only the member may do, and what never to ask for.
#include <algorithm>

#include "guide/guide.h"
#include "guide/ids.h"
#include "guide/kiosk/kiosk.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/answers_by_key.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

bool is_in_a_flow(Screen screen) {
  constexpr Screen flows[] = {Screen::question, Screen::summary,  Screen::result,
                              Screen::learning, Screen::tutorial, Screen::practice};
  return contains(flows, screen);
}

Node banner(const Scene& scene) {
  return callout(
      Tone::plain, "people", scene.say("helper.title"),
      {paragraph(scene.say("helper.member_only")), paragraph(scene.say("helper.never_ask")),
       link_to_related(scene, "member_cannot_come")},
      "helper.banner");
}

// Whoever comes back, or from a situation, is told that not all begins anew.
Nodes answers_kept(const Scene& scene) {
  const auto is_other = [&](law::Key key) {
    return key != law::Key::ground && !law::is_absent(scene.model.answers, key);
  };
  const auto& keys = every<law::Key>;
  if (scene.model.kiosk || std::none_of(keys.begin(), keys.end(), is_other)) return {};
  return {callout(Tone::plain, "edit", scene.say("start.answered.title"),
                  {paragraph(scene.say("start.answered.text")),
                   button(ids::restart, scene.say("restart"), Look::bare, "restart")},
                  "start.answered")};
}

}  // namespace

void start_screen(const Scene& scene, Output& output) {
  page::Page& page = output.page;
  page.main = {heading(1, scene.say("start.title"), "start"),
               paragraph(scene.say("start.lead"), Look::lead)};
  add(page.main, clock_caution(scene));
  add(page.main, answers_kept(scene));
  Node question = control_of(scene, law::Key::ground);
  question.text = scene.say("question.ground.title");
  page.main.push_back(question);
  page.main.push_back(other_case_link(scene));
  page.main.push_back(
      group(Look::actions, {button(ids::next, scene.say("nav.next"), Look::primary, "next")}));

  // A counter's screen shows examples; what they are made of comes with the learning screens.
  add(page.main, demonstration_section(scene));
  output.wants_learning = scene.model.kiosk && !scene.content.has_learning;

  page.main.push_back(group(Look::card,
                            {list({item(scene.say("start.promise.free"), "wallet"),
                                   item(scene.say("start.promise.private"), "lock"),
                                   item(scene.say("start.promise.not_agency"), "info")})},
                            scene.say("start.promises")));
  if (scene.model.kept)
    page.main.insert(page.main.begin() + 2,
                     group(Look::card,
                           {link("result", scene.say("nav.result"),
                                 address_of(Route::to(Screen::result)), "next")},
                           scene.say("keep.kept")));
  if (scene.model.opened_as_file && !scene.model.kiosk) {
    Node counter =
        group(Look::card, {button(ids::kiosk, scene.say("kiosk.begin"), Look::secondary)},
              scene.say("kiosk.title"));
    counter.hint = scene.say("kiosk.hint");
    page.main.push_back(counter);
  }
  Node practice =
      group(Look::card,
            {link("practice", scene.say("nav.practice"), address_of(Route::practice({})), "next"),
             link("learning", scene.say("nav.learning"), address_of(Route::to(Screen::learning)),
                  "next")},
            scene.say("start.practice.title"));
  practice.hint = scene.say("start.practice.text");
  page.main.push_back(practice);
  page.main.push_back(helper_switch(scene));
}

void arriving_screen(const Scene& scene, Output& output) {
  output.wants_result = !scene.content.has_result;
  output.wants_learning = !scene.content.has_learning && scene.model.route.screen != Screen::result;
  output.wants_words = needs_all_words(scene.model.route.awaited) && !scene.content.speaks_all();
  output.page.main = {heading(1, scene.say("arriving.title"), "arriving"),
                      paragraph(scene.say("arriving.text"), Look::lead),
                      group(Look::actions, {button("learning.again", scene.say("arriving.again"),
                                                   Look::secondary)}),
                      link("result", scene.say("arriving.back"), address_of(Route{}), "back")};
}

Node helper_switch(const Scene& scene) {
  Nodes children = {tick_box("helper", scene.say("helper.switch"), scene.say("helper.switch.hint"),
                             scene.model.helper)};
  if (scene.model.helper && !is_in_a_flow(scene.model.route.screen))
    children.push_back(banner(scene));
  return group(Look::stack, std::move(children));
}

// Below what the person came for, so that the heading and the answer stay first.
void add_helper_banner(const Scene& scene, page::Page& page) {
  if (!scene.model.helper || !is_in_a_flow(scene.model.route.screen) || page.main.empty()) return;
  page.main.push_back(banner(scene));
}

}  // namespace pandu::guide
