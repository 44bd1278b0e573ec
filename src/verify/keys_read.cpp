#include <algorithm>

#include "verify/answer.h"
#include "verify/claim_days.h"
#include "verify/conditions.h"
#include "verify/space.h"

namespace pandu::verify {
namespace {

using law::Key;

// The keys that some verdict of a rough space asks for. (Keys that it reads without ever asking for
// them are found out by the property that unread keys are irrelevant.)
std::vector<Key> with_what_verdicts_ask(std::vector<Key> keys, law::Ground ground,
                                        const LawUnderTest& law) {
  const law::Date on = last_verified(law.rules());
  const Space space = product_of(keys, ground, on, Grain::sparse, law.rules());
  for (std::size_t place = 0; place < space.size(); ++place) {
    const law::Answers answers = space.answers_at(place);
    if (!is_acceptable(answers)) continue;
    for (const Key key : law(answers, on).missing)
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

bool has_papers_by_citizenship(law::Ground ground, const law::Rules& rules) {
  return std::any_of(rules.grounds.begin(), rules.grounds.end(), [&](const law::GroundRow& row) {
    return row.ground == ground &&
           std::any_of(row.documents.begin(), row.documents.end(),
                       [](const law::DocumentNeed& need) { return need.only_for.has_value(); });
  });
}

}  // namespace

std::vector<Key> keys_read(law::Ground ground, const LawUnderTest& law) {
  std::vector<Key> keys = keys_asked(all_conditions(ground, law.rules()), ground, law.rules());
  if (has_papers_by_citizenship(ground, law.rules()) &&
      std::find(keys.begin(), keys.end(), Key::citizenship) == keys.end())
    keys.push_back(Key::citizenship);
  while (true) {
    std::vector<Key> more = with_what_verdicts_ask(keys, ground, law);
    const bool none_new = more.size() == keys.size();
    keys = std::move(more);
    if (none_new) break;
  }
  // A question that follows from another stands last, after it (see WhatMatters).
  std::stable_partition(keys.begin(), keys.end(), [](Key key) {
    return key != Key::earlier_partial && key != Key::earlier_partial_year;
  });
  return keys;
}

}  // namespace pandu::verify
