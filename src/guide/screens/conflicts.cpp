// What the person may have read elsewhere that differs from this verdict, and what we rest on.
#include "law/conflicts.h"

#include "guide/conflict_item.h"
#include "guide/screens/screens.h"

namespace pandu::guide {

Nodes conflicts_section(const Scene& scene) {
  Nodes items;
  for (const law::Conflict* conflict :
       law::find_conflicts(scene.content.rules, scene.model.answers, scene.verdict))
    items.push_back(conflict_item(scene, *conflict));
  if (items.empty()) return {};
  return {heading(2, scene.say("conflicts.title")), paragraph(scene.say("conflicts.lead")),
          list(std::move(items))};
}

}  // namespace pandu::guide
