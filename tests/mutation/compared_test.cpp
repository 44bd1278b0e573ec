// Does the comparison of two sets of rules tell exactly what changes? Fifty changes are planted, one at a
// time. What is told of them is held against what deciding every case by itself finds: each case whose
// verdict differs is in one group, and in one only, and no other case is in any.

#include <gtest/gtest.h>

#include <algorithm>

#include "diff/compare.h"
#include "diff/product.h"
#include "law/answers_by_key.h"
#include "mutants.h"
#include "support/assets.h"
#include "verify/answer.h"

namespace pandu::mutation {
namespace {

using law::Ground;

constexpr std::size_t planted = 50;
constexpr std::uint64_t most_looked_up = 60'000;

// Those whose spaces are small come first: a change of what several grounds share is looked for there.
constexpr Ground by_size[] = {
    Ground::left_indonesia,     Ground::total_disability, Ground::death,    Ground::partial_10,
    Ground::partial_30_housing, Ground::age_56,           Ground::pmi,      Ground::bpu_stopped,
    Ground::pension_agreement,  Ground::contract_ended,   Ground::laid_off, Ground::resigned};

Ground smallest_of(law::SetOf<Ground> grounds) {
  return *std::find_if(std::begin(by_size), std::end(by_size),
                       [&](Ground ground) { return grounds.has(ground); });
}

bool is_large(Ground ground) {
  return ground == Ground::contract_ended || ground == Ground::laid_off ||
         ground == Ground::resigned;
}

bool is_small(Ground ground) {
  constexpr std::size_t small = 6;
  return std::find(std::begin(by_size), std::begin(by_size) + small, ground) !=
         std::begin(by_size) + small;
}

// Spread over all of them; of the largest spaces, which take the longest and are much alike, a few.
std::vector<Mutant> fifty(const law::Rules& rules) {
  std::vector<Mutant> all = all_mutants(rules);
  constexpr std::size_t most_large = 3;
  std::size_t large = 0;
  std::erase_if(all, [&](const Mutant& mutant) {
    return is_large(smallest_of(mutant.grounds)) && ++large > most_large;
  });
  std::vector<Mutant> some;
  for (std::size_t i = 0; i < planted; ++i)
    some.push_back(std::move(all[i * all.size() / planted]));
  return some;
}

// In whatever order.
template <class List, class Same>
bool same_items(const List& one, const List& other, Same same) {
  if (one.size() != other.size()) return false;
  for (const auto& item : one) {
    bool found = false;
    for (const auto& its : other) found = found || same(item, its);
    if (!found) return false;
  }
  return true;
}

template <class List>
bool same_items(const std::optional<List>& one, const std::optional<List>& other) {
  if (!one || !other) return one.has_value() == other.has_value();
  return same_items(*one, *other, [](const auto& a, const auto& b) { return a == b; });
}

// Whether a person is told something else, found in a way of its own: nothing of the comparison is asked.
bool differ(const law::Verdict& one, const law::Verdict& other) {
  const auto same_reason = [](const law::Reason& a, const law::Reason& b) {
    return a.id == b.id && a.date == b.date && a.amount == b.amount;
  };
  const auto same_blocker = [](const law::Blocker& a, const law::Blocker& b) {
    return a.id == b.id && a.until == b.until && a.amount == b.amount && a.kind == b.kind &&
           a.channel == b.channel;
  };
  const auto equal = [](const auto& a, const auto& b) { return a == b; };
  return one.outcome != other.outcome || one.earliest != other.earliest ||
         one.accepted_from != other.accepted_from || one.share_percent != other.share_percent ||
         one.tax != other.tax || !same_items(one.channels, other.channels) ||
         !same_items(one.documents, other.documents) ||
         !same_items(one.warnings, other.warnings, equal) ||
         !same_items(one.missing, other.missing, equal) ||
         !same_items(one.reasons, other.reasons, same_reason) ||
         !same_items(one.blockers, other.blockers, same_blocker);
}

bool speaks_of(const diff::Period& period, law::Date day) {
  return period.first <= day && day <= period.last;
}

// Whether a group says of this person that something changes; none where its dates are those of another day.
std::optional<bool> holds(const diff::Group& group, const law::Answers& answers, law::Date day) {
  for (const diff::Period& period : group.periods) {
    if (!speaks_of(period, day)) continue;
    if (period.dates_move && day != period.first) return std::nullopt;
    return std::any_of(
        period.alternatives.begin(), period.alternatives.end(),
        [&](const diff::Conditions& conditions) { return diff::fulfils(answers, conditions); });
  }
  return false;
}

struct Found {
  std::uint64_t cases = 0;
  std::uint64_t changed = 0;
  std::uint64_t wrong = 0;
  std::string first_wrong;
};

std::string in_a_line(const law::Answers& answers, law::Date day) {
  std::string out = "on " + law::to_iso(day);
  for (std::size_t i = 0; i < law::count_of<law::Key>; ++i) {
    const auto key = static_cast<law::Key>(i);
    const std::string value = verify::value_of(key, answers);
    if (!value.empty()) out += ", " + std::string(name_of(key)) + " " + value;
  }
  return out;
}

void look_at(const law::Answers& answers, law::Date day, bool differs,
             const std::vector<diff::Group>& groups, std::uint64_t every, Found& found) {
  ++found.cases;
  if (differs) ++found.changed;
  if (found.cases % every != 0) return;
  std::size_t among = 0;
  bool elsewhere = false;
  for (const diff::Group& group : groups) {
    const std::optional<bool> held = holds(group, answers, day);
    if (held && *held) ++among;
    elsewhere = elsewhere || !held;
  }
  const bool right = differs ? among == 1 || (among == 0 && elsewhere) : among == 0;
  if (right) return;
  if (found.wrong++ == 0)
    found.first_wrong = in_a_line(answers, day) + (differs ? " changes" : " does not change") +
                        ", but is in " + std::to_string(among) + " groups";
}

Found decide_all(const content::Content& before, const content::Content& after, Ground ground,
                 verify::Grain grain, const diff::Comparison& comparison) {
  const verify::LawUnderTest old_law{before};
  const verify::LawUnderTest new_law{after};
  const diff::RulesPair rules{old_law, new_law};
  const diff::GroundPlan plan = diff::plan_of(rules, ground);
  const std::vector<diff::Group>& groups = comparison.grounds.front().groups;
  // Of a large space all are decided, and some looked up: each costs a walk through all groups.
  const std::uint64_t every = 1 + comparison.cases() / most_looked_up;
  Found found;
  for (const law::Date day : plan.days)
    for (const diff::Extent extent : {diff::Extent::early, diff::Extent::late}) {
      if (extent == diff::Extent::late && plan.late.empty()) continue;
      const verify::Space space = diff::product_of(rules, plan, day, extent, grain);
      for (std::size_t place = 0; place < space.size(); ++place) {
        const law::Answers answers = space.answers_at(place);
        if (!diff::is_case(answers, plan, extent)) continue;
        const bool differs =
            differ(law::decide(before.rules, answers, day), law::decide(after.rules, answers, day));
        look_at(answers, day, differs, groups, every, found);
      }
    }
  return found;
}

TEST(Comparison, TellsFiftyPlantedChangesExactly) {
  const content::Content& sound = support::real_content();
  std::size_t with_changes = 0;
  for (const Mutant& mutant : fifty(sound.rules)) {
    content::Content spoilt = sound;
    mutant.spoil(spoilt.rules);
    const Ground ground = smallest_of(mutant.grounds);
    diff::Options options;
    options.grain = is_small(ground) ? verify::Grain::coarse : verify::Grain::sparse;
    options.only.add(ground);
    diff::Comparison comparison;
    diff::compare(sound, spoilt, options, comparison);
    const Found found = decide_all(sound, spoilt, ground, options.grain, comparison);
    EXPECT_EQ(comparison.cases(), found.cases) << mutant.name;
    EXPECT_EQ(comparison.changed_cases(), found.changed) << mutant.name;
    EXPECT_EQ(found.wrong, 0U) << mutant.name << ": " << found.first_wrong;
    if (found.changed > 0) ++with_changes;
  }
  EXPECT_GE(with_changes, planted / 2) << "most of the planted changes concern nobody";
}

}  // namespace
}  // namespace pandu::mutation
