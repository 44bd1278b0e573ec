// Which conditions and keys concern a ground, found in the rules and not in a list of our own.
#pragma once

#include <vector>

#include "law/rules.h"
#include "verify/law_under_test.h"

namespace pandu::verify {

// The conditions of the ground's own rows, of all dates.
std::vector<const law::Condition*> own_conditions(law::Ground ground, const law::Rules& rules);

// Those and the conditions of the channels that take the ground, and of the papers that its rows name.
std::vector<const law::Condition*> all_conditions(law::Ground ground, const law::Rules& rules);

// The question that a condition asks of this ground; none if it asks nothing.
std::optional<law::Key> key_of(const law::Condition& condition, law::Ground ground,
                               const law::Rules& rules);

// What the conditions ask.
std::vector<law::Key> keys_asked(const std::vector<const law::Condition*>& conditions,
                                 law::Ground ground, const law::Rules& rules);

// Whether who says nothing of a citizenship is taken for a citizen, and not asked.
bool citizenship_is_assumed(law::Ground ground, const law::Rules& rules);

// Everything that this ground's verdicts can depend on: what its conditions ask, and what the law
// then asks for besides (the tax, the house).
std::vector<law::Key> keys_read(law::Ground ground, const LawUnderTest& law);

}  // namespace pandu::verify
