// Years of membership, and the calendar year of an earlier payout.

#include "law/in_force.h"
#include "verify/choice.h"
#include "verify/conditions.h"

namespace pandu::verify {
namespace {

void add_years(law::Answer<int> law::Answers::*field, int years, Grain grain, Choices& choices) {
  if (years < 0) return;
  Choice choice;
  choice.answer.*field = law::Answer<int>::of(years);
  choice.grain = grain;
  choices.push_back(choice);
}

}  // namespace

void add_membership_years(law::Ground ground, const law::Rules& rules, Choices& choices) {
  const auto add = [&](int years, Grain grain) {
    add_years(&law::Answers::membership_years, years, grain, choices);
  };
  for (const law::Condition* condition : own_conditions(ground, rules)) {
    if (key_of(*condition, ground, rules) != law::Key::membership_years) continue;
    for (const auto& dated : rules.parameters[condition->parameter].values) {
      const int years = static_cast<int>(dated.value);
      add(years - 1, Grain::sparse);
      add(years, Grain::sparse);
      add(years + 1, Grain::fine);
    }
  }
  add(0, choices.empty() ? Grain::sparse : Grain::fine);
}

void add_payout_years(law::Date on, const law::Rules& rules, Choices& choices) {
  const auto add = [&](int year, Grain grain) {
    add_years(&law::Answers::earlier_partial_year, year, grain, choices);
  };
  const int this_year = law::year_of(on);
  const auto& parameter = *law::parameter_of(rules, law::Param::tax_final_calendar_years);
  for (const auto& dated : parameter.values) {
    const int years = static_cast<int>(dated.value);
    add(this_year - years - 1, Grain::fine);
    add(this_year - years, Grain::sparse);      // late today
    add(this_year - years + 1, Grain::coarse);  // late from next year on
  }
  // A payout still to come is a slip of the finger, but `pandu check` takes it.
  add(law::latest_year, Grain::coarse);
}

}  // namespace pandu::verify
