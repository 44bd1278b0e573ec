// The answers that a key can take, as a list of choices.
#pragma once

#include <cstdint>
#include <vector>

#include "law/answers.h"
#include "law/rules.h"

namespace pandu::verify {

// How closely a key is looked at. Each grain has the values of those before it.
enum class Grain : std::uint8_t {
  sparse,  // one value on either side of what matters most
  coarse,  // one value on either side of every boundary that a condition has
  fine,    // every boundary in the rules: the value itself, one less and one more
  days,    // and dates that lie in every other way around the claim day
};

struct Choice {
  law::Answers answer;  // only the field of the key is set
  Grain grain = Grain::sparse;
  bool open = false;     // left out or "unknown"
  bool assumed = false;  // open, and taken for the one answer that it covers
  // The exact choices of the same list (their places, one bit each) that may be the truth where this
  // is the answer: all for an open question, the days of a month, the amounts of a band.
  std::uint64_t covers = 0;

  bool exact() const { return covers == 0; }
};

// Exact values first, then vague ones, the open one last: what a choice covers stands before it.
using Choices = std::vector<Choice>;
inline constexpr std::size_t most_choices = 64;

// What a key can be answered with by someone with this ground on this day, down to a grain.
Choices choices_of(law::Key key, law::Ground ground, law::Date on, Grain grain,
                   const law::Rules& rules);

// The dates, exact ones, from which a condition is met on each of these days or just before it, where that
// is after the day of the claim.
void add_dates_met_from(law::Key key, law::Ground ground, law::Date on,
                        const std::vector<law::Date>& days, const law::Rules& rules,
                        Choices& choices);

// Inside this room: the values that are found in the rules, of all grains and in any order, without
// the open one.
void add_balances(law::Ground ground, const law::Rules& rules, Choices& choices);
void add_dates(law::Key key, law::Ground ground, law::Date on, const law::Rules& rules,
               Choices& choices);
void add_membership_years(law::Ground ground, const law::Rules& rules, Choices& choices);
void add_payout_years(law::Date on, const law::Rules& rules, Choices& choices);

}  // namespace pandu::verify
