// What a change of the rules does to people: every case is decided under both rules, and those for whom the
// same thing changes are told together.
#pragma once

#include <cstdint>
#include <vector>

#include "content/content.h"
#include "diff/group.h"
#include "diff/sentences.h"
#include "verify/choice.h"

namespace pandu::diff {

struct Options {
  unsigned threads = 1;
  // How closely numbers are looked at; tests look less closely than the command.
  verify::Grain grain = verify::Grain::fine;
  law::SetOf<law::Ground> only;  // empty: all grounds
};

struct GroundComparison {
  law::Ground ground = law::Ground::age_56;
  std::vector<law::Date> days;  // for a claim on each of which all was decided
  std::uint64_t cases = 0;      // that were decided, over all these days
  std::vector<Group>
      groups;  // those where only sentences change last, most cases first; empty: none
};

struct Comparison {
  std::vector<GroundComparison> grounds;  // by Ground
  SentenceNames sentences;                // by the numbers in the groups

  std::uint64_t cases() const;
  std::uint64_t changed_cases() const;
  // Without those of which only sentences change.
  std::uint64_t cases_with_another_answer() const;
};

// Both contents must outlive what is told of them.
void compare(const content::Content& before, const content::Content& after, const Options& options,
             Comparison& comparison);

}  // namespace pandu::diff
