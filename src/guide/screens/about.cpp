#include "guide/handover/paper_link.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Node section(const Scene& scene, const char* title, Nodes children) {
  Node made = group(Look::card, std::move(children));
  made.text = scene.say(title);
  return made;
}

Node for_hr(const Scene& scene) {
  Nodes nodes = {paragraph(scene.say("about.hr")),
                 link("hr", scene.say("nav.hr"), address_of(Route::to(Screen::hr)), "next")};
  add(nodes, reachable_paper(scene));
  return section(scene, "about.hr.title", std::move(nodes));
}

}  // namespace

void about_screen(const Scene& scene, page::Page& page) {
  const Facts facts = {{"count", std::to_string(scene.content.rules.sources.size())}};
  page.main = {
      heading(1, scene.say("about.title"), "about_us"),
      paragraph(scene.say("about.lead"), Look::lead),
      section(scene, "about.agency.title",
              {paragraph(scene.say("about.agency")), paragraph(scene.say("about.words"))}),
      section(scene, "about.privacy.title",
              {paragraph(scene.say("about.privacy")), paragraph(scene.say("about.privacy.never"))}),
      section(scene, "about.sources.title",
              {paragraph(scene.say("about.sources", facts)),
               link("all_sources", scene.say("nav.sources"), address_of(Route::to(Screen::sources)),
                    "next")}),
      for_hr(scene),
      callout(Tone::plain, "phone", scene.say("help.title"), {paragraph(scene.say("help.text"))})};
}

}  // namespace pandu::guide
