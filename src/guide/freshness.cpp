#include "guide/freshness.h"

namespace pandu::guide {

bool is_due(const law::Provenance& provenance, law::Date today) {
  return provenance.review_by < today;
}

std::string checked_mark(const Scene& scene, const law::Provenance& provenance) {
  const bool due = is_due(provenance, scene.model.today);
  return scene.say(due ? "mark.due" : "mark.checked",
                   {{"date", scene.date(provenance.verified_on)}});
}

bool is_weak(const law::Source& source) {
  return source.confidence == law::Confidence::low || source.confidence == law::Confidence::memory;
}

std::string confidence_mark(const Scene& scene, const law::Source& source) {
  const std::string word = scene.say("confidence." + std::string(law::name_of(source.confidence)));
  return scene.say("mark.confidence", {{"confidence", word}});
}

}  // namespace pandu::guide
