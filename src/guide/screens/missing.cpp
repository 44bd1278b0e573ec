// What was answered "I don't know" and still matters: not asked again, but how to find out.
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Node card_of(const Scene& scene, law::Key key) {
  const std::string label = scene.question(key, "label");
  const Route route = key == law::Key::ground ? Route::to(Screen::start) : Route::question(key);
  Node card = group(Look::card, {paragraph(scene.question(key, "unknown")),
                                 link("answer=" + std::string(law::name_of(key)),
                                      scene.say("missing.answer", {{"label", mid_sentence(label)}}),
                                      address_of(route), "edit")});
  card.text = label;
  card.level = 3;
  return card;
}

}  // namespace

Nodes missing_section(const Scene& scene) {
  Nodes nodes;
  for (const law::Key key : unknown_answers(scene.verdict, scene.answers))
    nodes.push_back(card_of(scene, key));
  if (!nodes.empty()) nodes.insert(nodes.begin(), heading(2, scene.say("missing.title")));
  return nodes;
}

}  // namespace pandu::guide
