// The cases that are decided under two sets of rules: for one ground and one day, the product of what
// either of them asks, at every boundary that either of them has.
#pragma once

#include <vector>

#include "law/rules.h"
#include "verify/property.h"
#include "verify/space.h"

namespace pandu::diff {

struct RulesPair {
  const verify::LawUnderTest& before;
  const verify::LawUnderTest& after;
};

// The whole product; and the small one of those who say more of themselves than most (verify::is_late),
// which leaves out all that the whole one has.
enum class Extent : std::uint8_t { early, late };

// What has to be gone through for one ground: what either of the rules has, once.
struct GroundPlan {
  law::Ground ground = law::Ground::age_56;
  bool is_new = false;  // the old rules know nothing of it
  std::vector<law::Key> early;
  std::vector<law::Key> late;
  // On which something changes for the ground, ascending.
  std::vector<law::Date> changes;
  // Of the claims: those, their eves, and the days on which the rules were last held against their sources;
  // ascending.
  std::vector<law::Date> days;
};
// Those that either of the rules has, by number.
std::vector<law::Ground> grounds_of(const RulesPair& rules);
GroundPlan plan_of(const RulesPair& rules, law::Ground ground);

// A date of birth or of an event may decide on which side of a change the claim can be made first, and so
// under which rules: each change is a boundary.
verify::Space product_of(const RulesPair& rules, const GroundPlan& plan, law::Date on,
                         Extent extent, verify::Grain grain);

// Whether a place of the product is a case of its own: answers that a person can give, and that are in no
// other product.
bool is_case(const law::Answers& answers, const GroundPlan& plan, Extent extent);

}  // namespace pandu::diff
