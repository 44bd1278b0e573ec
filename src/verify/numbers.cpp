// The balances that the rules make interesting: every amount at which something changes, one less and
// one more, and the bands; years of membership, and the calendar year of an earlier payout.

#include <algorithm>

#include "law/in_force.h"
#include "verify/choice.h"
#include "verify/conditions.h"

namespace pandu::verify {
namespace {

using law::Rules;
using law::Rupiah;

class Balances {
 public:
  Balances(const Rules& rules, Choices& choices) : rules_(rules), choices_(choices) {}

  void add(Rupiah balance, Grain grain) {
    if (balance < 0 || balance > rules_.largest_balance) return;
    Choice choice;
    choice.answer.balance = law::Answer<Rupiah>::of(balance);
    choice.grain = grain;
    choices_.push_back(choice);
  }
  // Up to the amount itself one thing holds, and above it another.
  void add_around(Rupiah amount, Grain grain) {
    add(amount - 1, Grain::fine);
    add(amount, grain);
    add(amount + 1, grain);
  }
  void add_band(law::BalanceBand band) {
    Choice choice;
    choice.answer.balance_band = law::Answer<law::BalanceBand>::of(band);
    choice.grain = Grain::coarse;
    choices_.push_back(choice);
  }

 private:
  const Rules& rules_;
  Choices& choices_;
};

std::vector<Rupiah> amounts_of_conditions(law::Ground ground, const Rules& rules) {
  std::vector<Rupiah> amounts;
  for (const law::Condition* condition : all_conditions(ground, rules))
    if (key_of(*condition, ground, rules) == law::Key::balance)
      for (const auto& dated : rules.parameters[condition->parameter].values)
        amounts.push_back(dated.value);
  return amounts;
}

std::vector<int> shares_of(law::Ground ground, const Rules& rules) {
  std::vector<int> shares;
  for (const law::GroundRow& row : rules.grounds)
    if (row.ground == ground &&
        std::find(shares.begin(), shares.end(), row.share_percent) == shares.end())
      shares.push_back(row.share_percent);
  return shares;
}

std::vector<Rupiah> amounts_of_tax(const Rules& rules) {
  std::vector<Rupiah> amounts;
  for (const auto& dated : law::parameter_of(rules, law::Param::tax_free_amount)->values)
    amounts.push_back(dated.value);
  for (const law::DatedBrackets& dated : rules.tax_brackets)
    for (const law::Bracket& bracket : dated.brackets)
      if (bracket.up_to) amounts.push_back(*bracket.up_to);
  return amounts;
}

// The least balance of which this share is the amount or more.
Rupiah balance_for(Rupiah amount, int share_percent) {
  return (amount * 100 + share_percent - 1) / share_percent;
}

void add_years(law::Answer<int> law::Answers::*field, int years, Grain grain, Choices& choices) {
  if (years < 0) return;
  Choice choice;
  choice.answer.*field = law::Answer<int>::of(years);
  choice.grain = grain;
  choices.push_back(choice);
}

}  // namespace

void add_balances(law::Ground ground, const Rules& rules, Choices& choices) {
  Balances balances(rules, choices);
  balances.add(0, Grain::coarse);
  balances.add(rules.largest_balance - 1, Grain::fine);
  balances.add(rules.largest_balance, Grain::sparse);
  const std::vector<Rupiah> amounts = amounts_of_conditions(ground, rules);
  for (const Rupiah amount : amounts) balances.add_around(amount, Grain::coarse);
  balances.add(amounts.empty() ? 0 : *std::min_element(amounts.begin(), amounts.end()),
               Grain::sparse);
  for (const Rupiah end : rules.band_up_to) balances.add_around(end, Grain::coarse);
  for (const law::Parameter& parameter : rules.parameters)
    if (parameter.unit == "rupiah")
      for (const auto& dated : parameter.values) balances.add_around(dated.value, Grain::fine);
  // A tax sees only the share that is paid.
  for (const int share : shares_of(ground, rules))
    for (const Rupiah amount : amounts_of_tax(rules)) {
      balances.add_around(balance_for(amount, share), Grain::fine);
      const Rupiah above = balance_for(amount + 1, share);
      balances.add(above - 1, Grain::fine);
      balances.add(above, Grain::fine);
    }
  for (std::size_t i = 0; i < law::count_of<law::BalanceBand>; ++i)
    balances.add_band(static_cast<law::BalanceBand>(i));
  std::sort(choices.begin(), choices.end(), [](const Choice& one, const Choice& other) {
    return one.answer.balance.value < other.answer.balance.value;
  });
}

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
