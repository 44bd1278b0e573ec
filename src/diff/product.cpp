#include "diff/product.h"

#include <algorithm>

#include "law/answers_by_key.h"
#include "verify/answer.h"
#include "verify/conditions.h"

namespace pandu::diff {
namespace {

using law::Key;
using verify::Choice;
using verify::Choices;
using verify::Grain;

template <class Thing>
void add_once(Thing thing, std::vector<Thing>& things) {
  if (std::find(things.begin(), things.end(), thing) == things.end()) things.push_back(thing);
}

void sort_each_once(std::vector<law::Date>& days) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

bool is_vague(Key key, const Choice& choice) {
  if (choice.answer.balance_band.given()) return true;
  return law::is_date(key) && !law::date_answer(choice.answer, key).value.exact();
}

// Where a choice stands among those of its key: exact ones by size first, then vague ones; words stay in
// the order of their list.
std::int64_t rank_of(Key key, const Choice& choice) {
  const law::Answers& answer = choice.answer;
  if (law::is_date(key))
    return std::chrono::sys_days(law::date_answer(answer, key).value.first)
        .time_since_epoch()
        .count();
  if (answer.balance_band.given()) return static_cast<std::int64_t>(answer.balance_band.value);
  if (answer.balance.given()) return answer.balance.value;
  if (answer.membership_years.given()) return answer.membership_years.value;
  if (answer.earlier_partial_year.given()) return answer.earlier_partial_year.value;
  return 0;
}

Choices merged(Key key, Choices choices, const Choices& others) {
  for (const Choice& other : others) {
    const auto same = std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) {
      return choice.open == other.open && choice.answer == other.answer;
    });
    if (same == choices.end()) choices.push_back(other);
  }
  std::stable_sort(choices.begin(), choices.end(), [&](const Choice& one, const Choice& two) {
    const auto order = [&](const Choice& choice) {
      return std::pair(choice.open ? 2 : is_vague(key, choice) ? 1 : 0, rank_of(key, choice));
    };
    return order(one) < order(two);
  });
  return choices;
}

// Numbers at every boundary; dates at those that a condition has, or their products would not end.
Grain grain_of(Key key, Extent extent, bool is_late, Grain grain) {
  if (extent == Extent::late) return is_late ? Grain::coarse : Grain::sparse;
  return key == Key::balance ? grain : std::min(grain, Grain::coarse);
}

}  // namespace

std::vector<law::Ground> grounds_of(const RulesPair& rules) {
  std::vector<law::Ground> grounds = verify::grounds_of(rules.before.rules());
  for (const law::Ground ground : verify::grounds_of(rules.after.rules()))
    add_once(ground, grounds);
  std::sort(grounds.begin(), grounds.end());
  return grounds;
}

GroundPlan plan_of(const RulesPair& rules, law::Ground ground) {
  const std::vector<law::Ground> known = verify::grounds_of(rules.before.rules());
  const bool is_new = std::find(known.begin(), known.end(), ground) == known.end();
  GroundPlan plan{ground, is_new, {}, {}, {}, {}};
  for (const verify::LawUnderTest* law : {&rules.before, &rules.after}) {
    for (const Key key : verify::keys_read(ground, *law))
      // Early where it is for either, so that nobody is left out.
      add_once(key, verify::is_late(key, ground, rules.before.rules()) &&
                            verify::is_late(key, ground, rules.after.rules())
                        ? plan.late
                        : plan.early);
    const std::vector<law::Date> changes = verify::days_of_change(ground, law->rules());
    plan.changes.insert(plan.changes.end(), changes.begin(), changes.end());
    plan.days.push_back(verify::last_verified(law->rules()));
  }
  sort_each_once(plan.changes);
  for (const law::Date day : plan.changes) {
    plan.days.push_back(law::add_days(day, -1));
    plan.days.push_back(day);
  }
  sort_each_once(plan.days);
  return plan;
}

verify::Space product_of(const RulesPair& rules, const GroundPlan& plan, law::Date on,
                         Extent extent, Grain grain) {
  std::vector<verify::Dimension> dimensions;
  const auto add = [&](Key key, bool is_late) {
    const Grain own = grain_of(key, extent, is_late, grain);
    const auto choices = [&](const verify::LawUnderTest& law) {
      Choices found = verify::choices_of(key, plan.ground, on, own, law.rules());
      if (law::is_date(key) && own > Grain::sparse)
        verify::add_dates_met_from(key, plan.ground, on, plan.changes, law.rules(), found);
      return found;
    };
    dimensions.push_back({key, merged(key, choices(rules.before), choices(rules.after))});
  };
  for (const Key key : plan.early) add(key, false);
  if (extent == Extent::late)
    for (const Key key : plan.late) add(key, true);
  return verify::Space(plan.ground, on, std::move(dimensions));
}

bool is_case(const law::Answers& answers, const GroundPlan& plan, Extent extent) {
  if (!verify::is_acceptable(answers)) return false;
  return extent == Extent::early || std::any_of(plan.late.begin(), plan.late.end(), [&](Key key) {
           return verify::is_given(key, answers);
         });
}

}  // namespace pandu::diff
