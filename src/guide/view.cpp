#include <span>

#include "guide/day.h"
#include "guide/guide.h"
#include "guide/handover/handover.h"
#include "guide/ids.h"
#include "guide/kiosk/kiosk.h"
#include "guide/learning/learning.h"
#include "guide/learning_part.h"
#include "guide/list/list.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Nodes header_of(const Scene& scene) {
  Node name = link("home", scene.say("app.name"), address_of(Route{}), "wallet");
  name.current = scene.model.route.screen == Screen::start;
  // Which of the two that have to do with the voice is seen, if
  // any, is the page's script's to know.
  return {name, button(ids::read, scene.say("header.read"), Look::bare, "listen"),
          button(ids::hush, scene.say("header.hush"), Look::bare, "hush"),
          button("language", scene.say("header.language"), Look::bare, "language"),
          button(ids::view, scene.say("header.view"), Look::bare, "view")};
}

// In a kiosk, every screen has the way to the next visitor's start.
Nodes kiosk_header(const Scene& scene) {
  Nodes nodes = header_of(scene);
  nodes.push_back(button(ids::clear, scene.say("kiosk.clear"), Look::secondary, "restart"));
  return nodes;
}

// What could be read of a link that leads nowhere, and how to come by a whole one.
Nodes unread_link(const Scene& scene) {
  if (!scene.model.notice.starts_with("shared.") || scene.model.notice == opened_notice) return {};
  Nodes nodes;
  if (!scene.model.unread.empty())
    nodes.push_back(paragraph(scene.say("shared.read", {{"value", scene.model.unread}})));
  nodes.push_back(paragraph(scene.say("shared.ask")));
  return nodes;
}

void add_notice(const Scene& scene, page::Page& page) {
  if (scene.model.notice.empty()) return;
  const bool calm = scene.model.notice == opened_notice;
  page.main.insert(page.main.begin(),
                   callout(calm ? Tone::plain : Tone::caution, calm ? "share" : "warning",
                           scene.say(scene.model.notice), unread_link(scene)));
}

// Colours and type size, folded away. They are the page's own: its script applies the choice and
// says which one is pressed (web/app/appearance.js); the application hears nothing of it.
Node appearance_choices(const Scene& scene) {
  const auto choices = [&](std::span<const char* const> ids) {
    Nodes buttons;
    for (const char* id : ids)
      buttons.push_back(
          button(id, scene.say(std::string("appearance.") + id), Look::bare, "check"));
    return group(Look::actions, std::move(buttons));
  };
  return details("appearance", scene.say("appearance.title"),
                 {choices(ids::themes), choices(ids::sizes)}, "view", Look::bare);
}

Nodes footer_of(const Scene& scene) {
  const auto to = [&](const char* id, const char* text, Screen screen) {
    Node way = link(id, scene.say(text), address_of(Route::to(screen)));
    way.current = scene.model.route.screen == screen;
    return way;
  };
  return {appearance_choices(scene), paragraph(scene.say("footer.not_agency")),
          paragraph(scene.say("footer.contact")),
          group(Look::actions, {to("learning.all", "nav.learning", Screen::learning),
                                to("channels", "nav.channels", Screen::channels),
                                to("situations", "nav.situations", Screen::situations),
                                to("troubles", "nav.troubles", Screen::troubles),
                                to("myths", "nav.myths", Screen::myths),
                                to("glossary", "nav.glossary", Screen::glossary),
                                to("about", "nav.about", Screen::about),
                                to("sources", "nav.sources", Screen::sources)})};
}

// Whether what was asked for is not here yet: arriving_screen() is shown in its place.
bool is_on_its_way(const Scene& scene) {
  switch (scene.model.route.screen) {
    case Screen::arriving:
      return true;
    case Screen::start:
    case Screen::question:
    case Screen::summary:
      return false;
    case Screen::result:
      return !scene.content.has_result;
    default:
      return !scene.content.has_learning;
  }
}

void fill(const Scene& scene, Output& output) {
  if (is_on_its_way(scene)) return arriving_screen(scene, output);
  page::Page& page = output.page;
  switch (scene.model.route.screen) {
    case Screen::start:
      return start_screen(scene, output);
    case Screen::question:
      return question_screen(scene, page);
    case Screen::summary:
      return summary_screen(scene, page);
    case Screen::result:
      return result_screen(scene, page);
    default:
      return fill_learning_part(scene, output);
  }
}

// The one heading of the first level names the window and gets the focus.
const Node* main_heading(const Nodes& nodes) {
  for (const Node& one : nodes) {
    if (one.kind == Kind::heading && one.level == 1) return &one;
    if (const Node* inside = main_heading(one.children)) return inside;
  }
  return nullptr;
}

Output view_in_its_language(const Model& model, const content::Content& content) {
  const Scene scene(model, content);
  Output output;
  if (model.list.here()) output.list_query = list_query(model);
  if (!model.announced.empty()) output.announced = scene.say(model.announced);
  page::Page& page = output.page;
  page.language = model.language == Language::id ? "id" : "en";
  page.skip = scene.say("app.skip");
  page.fragment = address_of(model.route);
  page.header = model.kiosk ? kiosk_header(scene) : header_of(scene);
  page.footer = footer_of(scene);
  fill(scene, output);
  add(page.main, words_on_this_page(scene, page.main));
  for (const Nodes& banner : {preview_banner(scene), example_banner(scene), prepared_banner(scene)})
    page.main.insert(page.main.begin(), banner.begin(), banner.end());
  add_helper_banner(scene, page);
  add_notice(scene, page);
  if (model.kiosk) close_ways_out(scene, page);
  if (const Node* heading = main_heading(page.main)) {
    page.title = scene.say("app.title", {{"screen", heading->text}});
    if (page.focus.empty()) page.focus = heading->id;
  }
  page::name_the_nameless(page);
  return output;
}

// Until the words of the model's language have come, the page stays in the one that is there.
Output view_in_former_language(Model model, const content::Content& content) {
  model.language = content.spoken_language();
  const Scene scene(model, content);
  Output output = view_in_its_language(model, content);
  output.wants_words = true;
  if (!is_on_its_way(scene)) {
    output.page.main.insert(
        output.page.main.begin(),
        callout(Tone::plain, "clock", scene.say("arriving.title"),
                {node(Kind::status, scene.say("arriving.text")),
                 button("learning.again", scene.say("arriving.again"), Look::secondary)},
                "words"));
    page::name_the_nameless(output.page);
  }
  return output;
}

}  // namespace

Output view(const Model& model, const content::Content& content) {
  const bool is_there = content.speaks(model.language);
  return is_there ? view_in_its_language(model, content) : view_in_former_language(model, content);
}

}  // namespace pandu::guide
