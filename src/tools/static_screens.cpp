#include "tools/static_screens.h"

#include <algorithm>

#include "guide/guide.h"
#include "guide/nodes.h"
#include "guide/pictures.h"
#include "tools/rule_sections.h"

namespace pandu::tools {
namespace {

using guide::Node;
using guide::Nodes;
using guide::Scene;
using page::Kind;

// The questions themselves; the frame puts the page's name before every such address.
Node check_link(const Scene& scene) {
  return guide::action_link("check", scene.say("rules.check"), "#/", "next");
}

// The screens of the drawn claim where no failure is switched on, each after the tap before it.
std::vector<const content::PracticeScreen*> way_through(const content::Practice& practice) {
  std::vector<const content::PracticeScreen*> way;
  const content::PracticeScreen* screen = &practice.screens.front();
  while (screen && !screen->is_end() && std::count(way.begin(), way.end(), screen) == 0) {
    way.push_back(screen);
    const auto tapped =
        std::find_if(screen->items.begin(), screen->items.end(),
                     [](const content::PracticeItem& item) { return !item.to.empty(); });
    screen =
        tapped == screen->items.end() ? nullptr : content::practice_screen(practice, tapped->to);
  }
  return way;
}

// What is asked on such a screen, and what to tap there.
Node tap(const Scene& scene, const content::PracticeScreen& screen) {
  const std::string stem = "practice." + screen.id;
  return guide::item(scene.say(stem + ".task"), {}, scene.say(stem + ".hint"));
}

bool needs_script(const Node& node) {
  if (node.id == "preview.control") return true;
  switch (node.kind) {
    case Kind::button:
    case Kind::choice:
    case Kind::option:
    case Kind::field:
    case Kind::date:
    case Kind::status:
      return true;
    default:
      return false;
  }
}

bool holds_nothing(const Node& node) {
  const bool holder = node.kind == Kind::group || node.kind == Kind::list ||
                      node.kind == Kind::steps || node.kind == Kind::item;
  return holder && node.children.empty() && node.text.empty() && node.hint.empty();
}

void leave_out_controls(Nodes& nodes) {
  for (Node& node : nodes) {
    if (node.kind == Kind::check) node.kind = Kind::item;
    leave_out_controls(node.children);
  }
  nodes.erase(
      std::remove_if(nodes.begin(), nodes.end(),
                     [](const Node& node) { return needs_script(node) || holds_nothing(node); }),
      nodes.end());
}

}  // namespace

page::Page rules_page(const Scene& scene) {
  const RuleSections sections(scene);
  page::Page page;
  page.main = {guide::heading(1, scene.say("rules.title"), "rules"),
               guide::paragraph(scene.say("rules.lead"), guide::Look::lead),
               guide::paragraph(scene.say("rules.version"), guide::Look::quiet), check_link(scene)};
  guide::add(page.main, sections.all_grounds());
  guide::add(page.main, sections.channels());
  return page;
}

page::Page ground_page(const Scene& scene, law::Ground ground) {
  const RuleSections sections(scene);
  page::Page page;
  page.main = {
      guide::heading(1, scene.say("ground_page.title", {{"ground", sections.name_of(ground)}}),
                     "reason"),
      guide::paragraph(sections.answer_of(ground), guide::Look::lead), check_link(scene)};
  guide::add(page.main, sections.ground(ground));
  guide::add(page.main, sections.conflicts(ground));
  page.main.push_back(guide::paragraph(scene.say("rules.version"), guide::Look::quiet));
  return page;
}

page::Page screen_page(const Scene& scene, const guide::Route& route) {
  guide::Model model = guide::start(scene.model.today, scene.model.language);
  model.route = route;
  page::Page page = guide::view(model, scene.content);
  leave_out_controls(page.main);
  leave_out_controls(page.aside);
  page.main.push_back(
      guide::action_link("live", scene.say("screen_page.live"), guide::address_of(route), "next"));
  return page;
}

page::Page tutorial_page(const Scene& scene, const content::Tutorial& tutorial) {
  page::Page page;
  const std::string stem = "tutorial." + tutorial.id + ".";
  page.main = {guide::heading(1, scene.say(stem + "name"), "tutorial"),
               guide::paragraph(scene.say("tutorial_page.lead"), guide::Look::lead),
               guide::action_link("live", scene.say("tutorial_page.live"),
                                  guide::address_of(guide::Route::lesson(tutorial.id, 1)), "next"),
               guide::paragraph(scene.say("tutorial.drawing.text"), guide::Look::quiet)};
  int number = 0;
  for (const content::TutorialStep& step : tutorial.steps) {
    const std::string text = stem + step.id;
    page.main.push_back(guide::heading(
        2, std::to_string(++number) + ". " + scene.say(text + ".title"), "step=" + step.id));
    page.main.push_back(guide::group(
        guide::Look::sides,
        {guide::figure("phone=" + step.id, guide::step_picture(scene, step), ""),
         guide::group(guide::Look::stack,
                      {guide::paragraph(scene.say(text + ".do")),
                       guide::callout(guide::Tone::caution, "warning", scene.say("tutorial.wrong"),
                                      {guide::paragraph(scene.say(text + ".wrong"))})})}));
  }
  return page;
}

page::Page practice_page(const Scene& scene) {
  const guide::Route route = guide::Route::practice({});
  Nodes taps;
  for (const content::PracticeScreen* screen : way_through(scene.content.practice))
    taps.push_back(tap(scene, *screen));
  page::Page page;
  page.main = {
      guide::heading(1, scene.say("practice.title"), "practice"),
      guide::paragraph(scene.say("learning.practice"), guide::Look::lead),
      guide::action_link("live", scene.say("screen_page.live"), guide::address_of(route), "next"),
      guide::callout(guide::Tone::caution, "tap", scene.say("practice.mark"),
                     {guide::paragraph(scene.say("practice.not_sent"))}),
      guide::list(std::move(taps), Kind::steps)};
  return page;
}

page::Page missing_page(const Scene& scene) {
  page::Page page;
  page.main = {guide::heading(1, scene.say("missing_page.title"), "missing"),
               guide::paragraph(scene.say("missing_page.text"), guide::Look::lead),
               check_link(scene)};
  return page;
}

}  // namespace pandu::tools
