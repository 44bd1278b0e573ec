// What the person may have read elsewhere that differs from this verdict, and what we rest on.
#include "law/conflicts.h"

#include "guide/freshness.h"
#include "guide/screens/screens.h"

namespace pandu::guide {

Nodes conflicts_section(const Scene& scene) {
  Nodes items;
  const law::Rules& rules = scene.content.rules;
  for (const law::Conflict* conflict :
       law::find_conflicts(rules, scene.model.answers, scene.verdict)) {
    const std::string source = scene.say(
        "conflicts.source", {{"title", rules.sources[conflict->provenance.source].title}});
    items.push_back(item(scene.say("conflict." + conflict->id), "info",
                         source + " " + checked_mark(scene, conflict->provenance)));
  }
  if (items.empty()) return {};
  return {heading(2, scene.say("conflicts.title")), paragraph(scene.say("conflicts.lead")),
          list(std::move(items))};
}

}  // namespace pandu::guide
