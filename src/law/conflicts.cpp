#include "law/conflicts.h"

#include <algorithm>

#include "law/evaluate.h"
#include "law/in_force.h"

namespace pandu::law {
namespace {

// The last day of the value that stood before the one of this day; none if there was no other.
std::optional<Date> day_of_previous_value(const Parameter& parameter, Date on) {
  if (!before_in_force(parameter.values, on)) return std::nullopt;
  return add_days(in_force(parameter.values, on)->provenance.from, -1);
}

bool holds(const ConflictTest& test, const Rules& rules, const Answers& answers, Date on) {
  if (test.previous_value) {
    const auto day = day_of_previous_value(rules.parameters[test.condition.parameter], on);
    if (!day) return false;
    on = *day;
  }
  const Evaluation evaluation = evaluate(test.condition, rules, answers, on);
  if (!evaluation.applies) return true;
  return evaluation.truth == (test.met ? Truth::yes : Truth::no);
}

bool touches(const Conflict& conflict, const Rules& rules, const Answers& answers,
             const Verdict& verdict) {
  if (!has_begun(conflict.provenance, verdict.on)) return false;
  if (!conflict.warning.empty() && !verdict.warnings.has(conflict.warning)) return false;
  return std::all_of(conflict.when.begin(), conflict.when.end(), [&](const ConflictTest& test) {
    return holds(test, rules, answers, verdict.on);
  });
}

}  // namespace

std::vector<const Conflict*> find_conflicts(const Rules& rules, const Answers& answers,
                                            const Verdict& verdict) {
  std::vector<const Conflict*> found;
  if (!answers.ground.given()) return found;
  for (const Conflict& conflict : rules.conflicts)
    if (touches(conflict, rules, answers, verdict)) found.push_back(&conflict);
  return found;
}

}  // namespace pandu::law
