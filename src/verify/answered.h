// The properties that compare cases which differ in one answer: the verdicts of a whole space are held
// against each other.
#pragma once

#include <vector>

#include "verify/property.h"
#include "verify/space.h"
#include "verify/verdict_parts.h"

namespace pandu::verify {

// The verdict of each place of a space; none where there is no such case.
using Table = std::vector<Parts>;

// What is decided without an answer, or with a vague one, stays decided with each answer that it may
// stand for; and a question that is not asked for changes nothing at all.
void check_open_answers(const Space& space, const Table& table, Tally& tally);

// Each question that is asked for can still change something, for some answers to the others. Only for
// spaces in which every key varies. Fills in Parts::can_matter.
void check_asked_questions(const Space& space, Table& table, Tally& tally);

void check_balances(const Space& space, const law::Rules& rules, const Table& table, Tally& tally);

}  // namespace pandu::verify
