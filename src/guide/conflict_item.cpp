#include "guide/conflict_item.h"

#include "guide/freshness.h"

namespace pandu::guide {

Node conflict_item(const Scene& scene, const law::Conflict& conflict) {
  const law::Source& source = scene.content.rules.sources[conflict.provenance.source];
  const char* rests_on = is_weak(source) ? "conflicts.unproven" : "conflicts.source";
  return item(scene.say("conflict." + conflict.id), "info",
              scene.say(rests_on, {{"title", source.title}}) + " " +
                  checked_mark(scene, conflict.provenance));
}

}  // namespace pandu::guide
