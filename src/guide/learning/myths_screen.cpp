#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Node card_of(const Scene& scene, const content::Myth& myth) {
  const bool wrong = myth.truth == content::Myth::Truth::wrong;
  const std::string stem = "myth." + myth.id;
  Node verdict = item(scene.say(wrong ? "myths.wrong" : "myths.partly"), wrong ? "no" : "info");
  Node card = group(Look::card, {list({verdict}), paragraph(scene.say(stem + ".answer")),
                                 evidence_of(scene, myth.id, myth.evidence)});
  card.text = "“" + scene.say(stem + ".claim") + "”";
  card.id = "myth=" + myth.id;
  return card;
}

}  // namespace

void myths_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("myths.title"), "myths_title"),
               paragraph(scene.say("myths.lead"), Look::lead)};
  for (const content::Myth& myth : scene.content.myths) page.main.push_back(card_of(scene, myth));
}

}  // namespace pandu::guide
