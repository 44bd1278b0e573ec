#include "verify/conditions.h"

#include <algorithm>

#include "law/evaluate.h"
#include "law/in_force.h"

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

bool citizenship_is_assumed(law::Ground ground, const Rules& rules) {
  const std::vector<const Condition*> own = own_conditions(ground, rules);
  return std::none_of(own.begin(), own.end(), [](const Condition* condition) {
    return condition->kind == law::ConditionKind::citizenship_is;
  });
}

}  // namespace pandu::verify
