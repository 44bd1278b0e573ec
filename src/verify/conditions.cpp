#include "verify/conditions.h"

#include <algorithm>

#include "law/evaluate.h"
#include "law/in_force.h"
#include "verify/answer.h"
#include "verify/space.h"

namespace pandu::verify {
namespace {

using law::Condition;
using law::Key;
using law::Rules;

law::Answers only(law::Ground ground) {
  law::Answers answers;
  answers.ground = law::Answer<law::Ground>::of(ground);
  return answers;
}

// What follows does not depend on the day: a condition asks the same question on every day.
const law::Date any_day = law::make_date(law::latest_year, 12, 31);

void add(const std::vector<Condition>& conditions, std::vector<const Condition*>& found) {
  for (const Condition& condition : conditions) found.push_back(&condition);
}

// A ground that begins later asks for nothing before.
law::Date day_of_asking(law::Ground ground, const Rules& rules) {
  law::Date day = last_verified(rules);
  for (const law::GroundRow& row : rules.grounds)
    if (row.ground == ground) return std::max(day, first_day_of(ground, rules));
  return day;
}

// The keys that some verdict of a rough space asks for. (Keys that it reads without ever asking for
// them are found out by the property that unread keys are irrelevant.)
std::vector<Key> with_what_verdicts_ask(std::vector<Key> keys, law::Ground ground,
                                        const LawUnderTest& law) {
  const law::Date on = day_of_asking(ground, law.rules());
  const Space space = product_of(keys, ground, on, Grain::sparse, law.rules());
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    if (!is_acceptable(walk.answers())) continue;
    for (const Key key : law(walk.answers(), on).missing)
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

bool has_papers_by_citizenship(law::Ground ground, const Rules& rules) {
  return std::any_of(rules.grounds.begin(), rules.grounds.end(), [&](const law::GroundRow& row) {
    return row.ground == ground &&
           std::any_of(row.documents.begin(), row.documents.end(),
                       [](const law::DocumentNeed& need) { return need.only_for.has_value(); });
  });
}

}  // namespace

std::vector<const Condition*> own_conditions(law::Ground ground, const Rules& rules) {
  std::vector<const Condition*> found;
  for (const law::GroundRow& row : rules.grounds) {
    if (row.ground != ground) continue;
    add(row.conditions, found);
    if (row.acceptance) found.push_back(&row.acceptance->condition);
  }
  return found;
}

std::vector<const Condition*> all_conditions(law::Ground ground, const Rules& rules) {
  std::vector<const Condition*> found = own_conditions(ground, rules);
  for (const law::ChannelRow& row : rules.channels)
    if (law::takes(row, ground)) add(row.conditions, found);
  for (const law::GroundRow& row : rules.grounds)
    if (row.ground == ground)
      for (const law::DocumentNeed& need : row.documents)
        add(rules.documents[static_cast<std::size_t>(need.document)].when_any, found);
  return found;
}

std::optional<Key> key_of(const Condition& condition, law::Ground ground, const Rules& rules) {
  const law::Evaluation evaluation = law::evaluate(condition, rules, only(ground), any_day);
  const bool is_assumed = condition.kind == law::ConditionKind::assumed_citizenship_is;
  if (evaluation.truth != law::Truth::unknown && !is_assumed) return std::nullopt;
  return evaluation.key;
}

std::vector<Key> keys_asked(const std::vector<const Condition*>& conditions, law::Ground ground,
                            const Rules& rules) {
  std::vector<Key> keys;
  for (const Condition* condition : conditions) {
    const auto key = key_of(*condition, ground, rules);
    if (key && std::find(keys.begin(), keys.end(), *key) == keys.end()) keys.push_back(*key);
  }
  return keys;
}

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

bool is_late(Key key, law::Ground ground, const Rules& rules) {
  return key == Key::nonactive_since ||
         (key == Key::citizenship && !law::asks_citizenship(rules, ground));
}

}  // namespace pandu::verify
