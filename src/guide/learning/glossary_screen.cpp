#include "guide/screens/screens.h"

namespace pandu::guide {

void glossary_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("glossary.title"), "glossary_title"),
               paragraph(scene.say("glossary.lead"), Look::lead)};
  for (const content::Term& term : scene.content.glossary) {
    const std::string stem = "term." + term.id;
    page.main.push_back(heading(2, scene.say(stem + ".name"), "word=" + term.id));
    page.main.push_back(paragraph(scene.say(stem + ".meaning")));
    page.main.push_back(evidence_of(scene, term.id, term.evidence));
  }
  // The word that was asked for, else the page's heading.
  const std::string& asked = scene.model.route.topic;
  if (!asked.empty()) page.focus = "word=" + asked;
}

}  // namespace pandu::guide
