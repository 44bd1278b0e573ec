// What a statement rests on, and what is said elsewhere.
#include <algorithm>

#include "guide/facts/source_links.h"
#include "guide/screens/screens.h"
#include "law/conflicts.h"
#include "text/freshness.h"

namespace pandu::guide {

bool is_uncertain(const Scene& scene, const content::Evidence& evidence) {
  const auto& sources = scene.content.rules.sources;
  return std::all_of(evidence.sources.begin(), evidence.sources.end(),
                     [&](law::SourceIndex index) { return is_weak(sources[index]); });
}

Node evidence_of(const Scene& scene, const std::string& id, const content::Evidence& evidence) {
  Nodes items;
  for (const law::SourceIndex index : evidence.sources) {
    const law::Source& source = scene.content.rules.sources[index];
    items.push_back(item(source.title, "document", confidence_mark(scene, source)));
  }
  Node made = details(
      "evidence=" + id, scene.say("evidence.title"),
      {list(std::move(items)), paragraph(checked_mark(scene, evidence.checked), Look::quiet)});
  made.look = Look::bare;
  return made;
}

// What the person may have read elsewhere that differs from this verdict, and what we rest on.
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
