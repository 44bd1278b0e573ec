#include "text/freshness.h"

namespace pandu::text {

bool is_due(const law::Provenance& provenance, law::Date today) {
  return provenance.review_by < today;
}

std::string checked_mark(const Speaker& speaker, const law::Provenance& provenance) {
  const bool due = is_due(provenance, speaker.today);
  return speaker.say(due ? "mark.due" : "mark.checked",
                     {{"date", speaker.date(provenance.verified_on)}});
}

bool is_weak(const law::Source& source) {
  return source.confidence == law::Confidence::low || source.confidence == law::Confidence::memory;
}

std::string confidence_mark(const Speaker& speaker, const law::Source& source) {
  const std::string word =
      speaker.say("confidence." + std::string(law::name_of(source.confidence)));
  return speaker.say("mark.confidence", {{"confidence", word}});
}

}  // namespace pandu::text
