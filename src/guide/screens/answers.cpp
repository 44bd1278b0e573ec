// The answers so far; and what was answered "I don't know" and
// still matters: not asked again, but how to find out.
#include "guide/ids.h"
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Node card_of(const Scene& scene, law::Key key) {
  const std::string label = scene.question(key, "label");
  const Route route = key == law::Key::ground ? Route::to(Screen::start) : Route::question(key);
  Node card = group(Look::card,
                    {paragraph(scene.question(key, "unknown")),
                     link("answer=" + std::string(law::name_of(key)),
                          scene.say("missing.answer", {{"label", mid_sentence(label)}}),
                          address_of(route), "edit")},
                    label);
  card.level = 3;
  return card;
}

// Beside answers wherever they are seen: a browser may have brought them back from another person.
Nodes way_to_forget(const Scene& scene) {
  return {button(ids::restart, scene.say("restart"), Look::bare, "restart"),
          paragraph(scene.say("restart.hint"), Look::quiet)};
}

}  // namespace

Nodes answers_so_far(const Scene& scene) {
  Nodes rows;
  for (const law::Key key : shown_answers(scene.model, scene.content)) {
    const std::string name(law::name_of(key));
    const std::string label = scene.question(key, "label");
    Node change =
        link("change=" + name, scene.say("answer.change", {{"label", mid_sentence(label)}}),
             address_of(Route::question(key)), "edit");
    rows.push_back(group(Look::summary, {paragraph(scene.answer(key)), change}, label));
  }
  return rows;
}

Nodes aside_of_answers(const Scene& scene) {
  Nodes rows = answers_so_far(scene);
  if (rows.empty()) return {};
  Nodes aside = {heading(2, scene.say("summary.aside"))};
  add(aside, std::move(rows));
  aside.push_back(
      link("all_answers", scene.say("summary.all"), address_of(Route::to(Screen::summary))));
  add(aside, way_to_forget(scene));
  return aside;
}

std::string counted(const Speaker& speaker, std::string title, std::size_t count) {
  return speaker.say("fold.counted",
                     {{"title", std::move(title)}, {"count", std::to_string(count)}});
}

Nodes folded_answers(const Scene& scene) {
  Nodes inside = aside_of_answers(scene);
  if (inside.empty()) return {};
  inside.erase(inside.begin());
  const std::size_t count = shown_answers(scene.model, scene.content).size();
  const std::string title = scene.say("summary.fold", {{"count", std::to_string(count)}});
  return {details("answers", title, std::move(inside), "edit", Look::fold)};
}

void summary_screen(const Scene& scene, page::Page& page) {
  Nodes rows = answers_so_far(scene);
  const bool empty = rows.empty();
  page.main = {heading(1, scene.say("summary.title"), "summary"),
               paragraph(scene.say(empty ? "summary.empty" : "summary.lead"), Look::lead)};
  add(page.main, std::move(rows));
  const bool open = next_question(scene.verdict, scene.answers).has_value();
  page.main.push_back(
      group(Look::actions, {button(ids::next, scene.say(open ? "summary.next" : "summary.show"),
                                   Look::primary, "next")}));
  if (!empty) add(page.main, way_to_forget(scene));
}

Nodes missing_section(const Scene& scene) {
  Nodes nodes;
  for (const law::Key key : unknown_answers(scene.verdict, scene.answers))
    nodes.push_back(card_of(scene, key));
  if (!nodes.empty()) nodes.insert(nodes.begin(), heading(2, scene.say("missing.title")));
  return nodes;
}

}  // namespace pandu::guide
