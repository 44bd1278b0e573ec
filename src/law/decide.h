// The one question this room answers.
#pragma once

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::law {

// May this person claim, on this day? Pure: the same arguments give the same verdict. `on` is the
// local civil date of the claim. The verdict points into `rules`.
Verdict decide(const Rules& rules, const Answers& answers, Date on);

}  // namespace pandu::law
