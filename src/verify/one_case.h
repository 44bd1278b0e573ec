// The properties that one verdict shows by itself. Each gives a sentence where it does not hold, and
// nothing where it does.
#pragma once

#include <string>

#include "law/answers.h"
#include "law/verdict.h"

namespace pandu::verify {

struct Case {
  const law::Answers& answers;
  const law::Verdict& verdict;
};

std::string parts_agree(const Case& one);
std::string refusal_has_next_step(const Case& one);
std::string claim_is_complete(const Case& one);

}  // namespace pandu::verify
