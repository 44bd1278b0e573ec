// Someone who helps another person: what only the member may do, and what never to ask for.
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

bool is_in_a_flow(Screen screen) {
  switch (screen) {
    case Screen::question:
    case Screen::summary:
    case Screen::result:
    case Screen::learning:
    case Screen::tutorial:
    case Screen::practice:
      return true;
    default:
      return false;
  }
}

Node banner(const Scene& scene) {
  Node made = callout(
      Tone::plain, "people", scene.say("helper.title"),
      {paragraph(scene.say("helper.member_only")), paragraph(scene.say("helper.never_ask"))});
  made.id = "helper.banner";
  return made;
}

}  // namespace

Node helper_switch(const Scene& scene) {
  Node check = node(Kind::check, scene.say("helper.switch"));
  check.id = "helper";
  check.hint = scene.say("helper.switch.hint");
  check.checked = scene.model.helper;
  Nodes children = {check};
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
