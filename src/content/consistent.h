// Answers that cannot stand side by side, and bounds on what a person can mean: one place for every
// reader of answers, from JSON or from a list.
#pragma once

#include "law/answers.h"
#include "law/rules.h"

namespace pandu::content {

// Nobody is a member for longer; a larger number is a slip of the finger.
inline constexpr int most_membership_years = 80;

// False where a balance was given, and a band that does not hold it.
inline bool band_holds_balance(const law::Answers& answers, const law::Rules& rules) {
  if (!answers.balance.given() || !answers.balance_band.given()) return true;
  const auto band = static_cast<std::size_t>(answers.balance_band.value);
  const law::Rupiah above = band == 0 ? -1 : rules.band_up_to[band - 1];
  return answers.balance.value > above && answers.balance.value <= rules.band_up_to[band];
}

// Whether "no earlier partial claim" was answered.
inline bool says_no_partial(const law::Answers& answers) {
  return answers.earlier_partial.given() &&
         answers.earlier_partial.value == law::EarlierPartial::none;
}

// False where a year of an earlier partial claim was given without such a claim.
inline bool partial_year_has_claim(const law::Answers& answers) {
  if (!answers.earlier_partial_year.given()) return true;
  return !says_no_partial(answers) && !answers.earlier_partial.absent();
}

// False where a number is none that a person can mean.
inline bool numbers_are_possible(const law::Answers& answers, const law::Rules& rules) {
  const auto within = [](const auto& answer, std::int64_t least, std::int64_t most) {
    return !answer.given() || (answer.value >= least && answer.value <= most);
  };
  return within(answers.balance, 0, rules.largest_balance) &&
         within(answers.membership_years, 0, most_membership_years) &&
         within(answers.earlier_partial_year, law::earliest_year, law::latest_year);
}

// All of it: what a reader accepts that has nobody to tell what is wrong.
inline bool are_consistent(const law::Answers& answers, const law::Rules& rules) {
  return numbers_are_possible(answers, rules) && band_holds_balance(answers, rules) &&
         partial_year_has_claim(answers);
}

}  // namespace pandu::content
