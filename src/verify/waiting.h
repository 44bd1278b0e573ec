// The properties that show only on other days: the same person asks again, later.
#pragma once

#include <string>

#include "verify/law_under_test.h"

namespace pandu::verify {

// For a verdict that says wait.
std::string wait_turns(const LawUnderTest& law, const law::Answers& answers,
                       const law::Verdict& verdict);

// For a verdict that says can_claim or wait. `far` looks at a month, a year and ten years later too,
// not only at the next day.
std::string waiting_never_worse(const LawUnderTest& law, const law::Answers& answers,
                                const law::Verdict& verdict, bool far);

}  // namespace pandu::verify
