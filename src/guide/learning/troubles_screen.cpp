// What can go wrong on the way to a claim: a search, the list by place, and one screen each.
#include "guide/learning/learning.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

using content::Trouble;

Node link_to(const Scene& scene, const Trouble& trouble) {
  return item_of({link("trouble=" + trouble.id, scene.say("trouble." + trouble.id + ".title"),
                       address_of(Route::about(Screen::trouble, trouble.id)))});
}

// Every trouble under the place where people look for it, in the order of the file.
Nodes by_place(const Scene& scene) {
  std::vector<std::string> places;
  for (const Trouble& trouble : scene.content.troubles)
    if (!contains(places, trouble.place)) places.push_back(trouble.place);
  Nodes nodes;
  for (const std::string& place : places) {
    nodes.push_back(heading(3, scene.say("place." + place)));
    Nodes items;
    for (const Trouble& trouble : scene.content.troubles)
      if (trouble.place == place) items.push_back(link_to(scene, trouble));
    nodes.push_back(list(std::move(items)));
  }
  return nodes;
}

const Trouble* trouble_named(const Content& content, std::string_view id) {
  for (const Trouble& trouble : content.troubles)
    if (trouble.id == id) return &trouble;
  return nullptr;
}

// Questions that tell the causes apart, the likeliest first.
Nodes causes_of(const Scene& scene, const Trouble& trouble) {
  if (trouble.causes.empty()) return {};
  Nodes items;
  for (const std::string& cause : trouble.causes) {
    const Screen screen = trouble_named(scene.content, cause) ? Screen::trouble : Screen::situation;
    items.push_back(
        item_of({link("cause=" + cause, scene.say("trouble." + trouble.id + ".ask." + cause),
                      address_of(Route::about(screen, cause)), "next")}));
  }
  return {heading(2, scene.say("trouble.causes")), paragraph(scene.say("trouble.causes.lead")),
          list(std::move(items), Kind::steps)};
}

}  // namespace

void troubles_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("troubles.title"), "troubles_title"),
               paragraph(scene.say("troubles.lead"), Look::lead)};
  add(page.main, search_section(scene));
  page.main.push_back(heading(2, scene.say("troubles.all")));
  add(page.main, by_place(scene));
  page.main.push_back(link("other_case", scene.say("nav.situations"),
                           address_of(Route::to(Screen::situations)), "question"));
  page.main.push_back(
      callout(Tone::plain, "phone", scene.say("help.title"), {paragraph(scene.say("help.text"))}));
}

void trouble_screen(const Scene& scene, page::Page& page) {
  const Trouble* trouble = trouble_named(scene.content, scene.model.route.topic);
  if (!trouble) return;  // the content changed under an open page
  const std::string stem = "trouble." + trouble->id;
  Nodes steps;
  for (const std::string& step : trouble->steps)
    steps.push_back(item(scene.say(std::string(stem).append(".step.").append(step))));
  page.main = {link("all_troubles", scene.say("trouble.back"),
                    address_of(Route::to(Screen::troubles)), "back"),
               heading(1, scene.say(stem + ".title"), "trouble_title")};
  if (is_uncertain(scene, trouble->evidence))
    page.main.push_back(
        callout(Tone::caution, "warning", {}, {paragraph(scene.say("trouble.uncertain"))}));
  add(page.main, {heading(2, scene.say("trouble.cause")), paragraph(scene.say(stem + ".cause"))});
  add(page.main, causes_of(scene, *trouble));
  add(page.main, {heading(2, scene.say("trouble.now")), list(std::move(steps), Kind::steps),
                  heading(2, scene.say("trouble.fails")), paragraph(scene.say(stem + ".fails")),
                  callout(Tone::plain, "branch", scene.say("trouble.branch"),
                          {paragraph(scene.say(stem + ".branch"))}),
                  evidence_of(scene, trouble->id, trouble->evidence)});
}

}  // namespace pandu::guide
