// What the person may have read elsewhere that differs from this verdict, and what we rest on.
#include "guide/facts/conflict_item.h"
#include "guide/screens/screens.h"
#include "law/conflicts.h"

namespace pandu::guide {

Nodes conflicts_section(const Speaker& speaker) {
  Nodes items;
  for (const law::Conflict* conflict :
       law::find_conflicts(speaker.content.rules, speaker.answers, speaker.verdict))
    items.push_back(conflict_item(speaker, *conflict));
  if (items.empty()) return {};
  return {heading(2, speaker.say("conflicts.title")), paragraph(speaker.say("conflicts.lead")),
          list(std::move(items))};
}

}  // namespace pandu::guide
