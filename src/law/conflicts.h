// What a person may have read elsewhere that differs from the verdict.
#pragma once

#include <vector>

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::law {

// The conflicts that touch this person on the day of the verdict, in the order of the rules. Where an answer is not
// known, a conflict that depends on it is left out. They point into `rules`.
std::vector<const Conflict*> find_conflicts(const Rules& rules, const Answers& answers,
                                            const Verdict& verdict);

}  // namespace pandu::law
