#include "guide/facts/conflict_item.h"

#include "text/freshness.h"

namespace pandu::guide {

Node conflict_item(const Speaker& speaker, const law::Conflict& conflict) {
  const law::Source& source = speaker.content.rules.sources[conflict.provenance.source];
  const char* rests_on = is_weak(source) ? "conflicts.unproven" : "conflicts.source";
  return item(speaker.say("conflict." + conflict.id), "info",
              speaker.say(rests_on, {{"title", source.title}}) + " " +
                  checked_mark(speaker, conflict.provenance));
}

}  // namespace pandu::guide
