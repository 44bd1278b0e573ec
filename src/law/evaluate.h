// One condition, held against one person on one day. Three-valued: unknown is never "no".
#pragma once

#include <optional>

#include "law/answers.h"
#include "law/rules.h"

namespace pandu::law {

enum class Truth : std::uint8_t { no, unknown, yes };

struct Evaluation {
  Truth truth = Truth::unknown;
  bool applies = true;                 // false: the condition is not for this ground, and so is met
  Key key = Key::ground;               // the question that it depends on
  std::optional<DateSpan> since;       // dated conditions: the day from which it is met
  std::optional<std::int64_t> amount;  // the value of its parameter that was applied
};

// What the person is known to own: exact, a band, or anything up to the largest believable balance.
struct BalanceSpan {
  Rupiah low = 0;
  Rupiah high = 0;
  bool exact() const { return low == high; }
};
BalanceSpan balance_of(const Answers& answers, const Rules& rules);

// The condition as it stands on the day `on`. answers.ground must be given.
Evaluation evaluate(const Condition& condition, const Rules& rules, const Answers& answers,
                    Date on);

// A citizen, unless told otherwise.
Citizenship citizenship_of(const Answers& answers);
inline bool is_foreigner(const Answers& answers) {
  return citizenship_of(answers) == Citizenship::wna;
}

// Whether the outcome of this kind of condition changes by waiting for a known day.
bool is_dated(ConditionKind kind);

}  // namespace pandu::law
