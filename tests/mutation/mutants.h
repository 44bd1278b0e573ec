// Small faults in the rules, one at a time: every number moved by one, every date by a day, and every
// condition, every listed word and every paper dropped.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "law/rules.h"

namespace pandu::mutation {

struct Mutant {
  std::string name;  // "parameters/pension_age/2022-04-26/value +1"
  std::function<void(law::Rules&)> spoil;
  // Where the properties look for it: the grounds that read it; of what all grounds share, two.
  law::SetOf<law::Ground> grounds;
};

std::vector<Mutant> all_mutants(const law::Rules& rules);

}  // namespace pandu::mutation
