// Cases of real life: a search, the list by group, and one screen each.
#include "guide/learning/learning.h"
#include "guide/parse_answer.h"
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/answers_by_key.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

using content::Situation;

constexpr std::string_view check_event = "situation.check";

const Situation* situation_named(const Content& content, std::string_view id) {
  for (const Situation& situation : content.situations)
    if (situation.id == id) return &situation;
  return nullptr;
}

Node link_to_situation(const Scene& scene, const Situation& situation) {
  return item_of(
      {link("situation=" + situation.id, scene.say("situation." + situation.id + ".title"),
            address_of(Route::about(Screen::situation, situation.id)))});
}

// The groups follow one another in the file.
Nodes by_group(const Scene& scene) {
  Nodes nodes;
  std::string_view group;
  for (const Situation& situation : scene.content.situations) {
    if (group != name_of(situation.group)) {
      group = name_of(situation.group);
      nodes.push_back(heading(3, scene.say("situations.group." + std::string(group))));
      nodes.push_back(list({}));
    }
    nodes.back().children.push_back(link_to_situation(scene, situation));
  }
  return nodes;
}

// What has the steps in full; nothing if there is none.
Nodes links_to_steps(const Scene& scene, const Situation& situation) {
  Nodes links;
  if (!situation.trouble.empty())
    links.push_back(link("see=" + situation.trouble,
                         scene.say("trouble." + situation.trouble + ".title"),
                         address_of(Route::about(Screen::trouble, situation.trouble)), "next"));
  if (!situation.tutorial.empty())
    links.push_back(link("see=" + situation.tutorial,
                         scene.say("tutorial." + situation.tutorial + ".name"),
                         address_of(Route::lesson(situation.tutorial, 0)), "next"));
  if (links.empty()) return {};
  return {heading(2, scene.say("situation.see")), group(Look::card, std::move(links))};
}

// Nothing where the situation gives no answers.
Nodes way_to_questions(const Scene& scene, const Situation& situation) {
  if (situation.answers == law::Answers{}) return {};
  return {button(std::string(check_event), scene.say("situation.check"), Look::primary, "next"),
          paragraph(scene.say("situation.check.hint"), Look::quiet)};
}

// Like answers of the person's own; a day of another event is none of this one.
void take_answers(Model& model, const law::Answers& given) {
  const auto ground = model.answers.ground;
  for (const law::Key key : text::every<law::Key>) {
    if (law::is_absent(given, key)) continue;
    law::visit_field(key, [&](auto field) { model.answers.*field = given.*field; });
    for (const std::string& id : drafts_of(key)) model.drafts.erase(id);
    model.asked.add_once(key);
  }
  if (!(model.answers.ground == ground)) law::forget(model.answers, law::Key::event_date);
}

}  // namespace

bool situation_event(Model& model, const Event& event, const Content& content) {
  if (model.route.screen != Screen::situation || event.id != check_event) return false;
  if (const Situation* situation = situation_named(content, model.route.topic)) {
    take_answers(model, situation->answers);
    model.errors.clear();
    model.from_summary = false;
    model.route = route_after_answers(model, content);
  }
  return true;
}

void situations_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("situations.title"), "situations_title"),
               paragraph(scene.say("situations.lead"), Look::lead)};
  add(page.main, search_section(scene));
  page.main.push_back(heading(2, scene.say("situations.all")));
  add(page.main, by_group(scene));
  page.main.push_back(
      callout(Tone::plain, "phone", scene.say("help.title"), {paragraph(scene.say("help.text"))}));
}

void situation_screen(const Scene& scene, page::Page& page) {
  const Situation* situation = situation_named(scene.content, scene.model.route.topic);
  if (!situation) return;  // the content changed under an open page
  const std::string stem = "situation." + situation->id;
  page.main = {link("all_situations", scene.say("situation.back"),
                    address_of(Route::to(Screen::situations)), "back"),
               heading(1, scene.say(stem + ".title"), "situation_title"),
               paragraph(scene.say(content::answer_key(*situation)), Look::lead)};
  if (situation->confidence == law::Confidence::low || is_uncertain(scene, situation->evidence))
    page.main.push_back(
        callout(Tone::caution, "warning", {}, {paragraph(scene.say("situation.uncertain"))}));
  add(page.main, {heading(2, scene.say("situation.today")), paragraph(scene.say(stem + ".today"))});
  add(page.main, way_to_questions(scene, *situation));
  add(page.main, links_to_steps(scene, *situation));
  add(page.main, {callout(Tone::plain, "phone", scene.say("situation.ask"),
                          {paragraph(scene.say(stem + ".ask"))}),
                  paragraph(confidence_mark(scene, situation->confidence), Look::quiet),
                  evidence_of(scene, situation->id, situation->evidence)});
}

}  // namespace pandu::guide
