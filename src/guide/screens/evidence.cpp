#include <algorithm>

#include "guide/screens/screens.h"
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

}  // namespace pandu::guide
