// A list in a few numbers.
#pragma once

#include <array>
#include <cstddef>

#include "bulk/roster.h"

namespace pandu::bulk {

// The month of `on` and those after it; whatever is later is counted together.
inline constexpr std::size_t months_ahead = 12;

struct RosterTotals {
  std::size_t rows = 0;
  std::size_t faulty = 0;  // these count nowhere else
  std::array<std::size_t, law::count_of<law::Outcome>> outcomes{};
  // The best channel of those who may claim now or from a known day.
  std::array<std::size_t, law::count_of<law::Channel>> channels{};
  std::array<std::size_t, law::count_of<law::Key>>
      missing{};  // rows in which this answer still matters
  // Those who may claim now or from a known day, by month: [0] now and in the rest of this month, then
  // month by month, and at the end everything later.
  std::array<std::size_t, months_ahead + 1> by_month{};

  std::size_t now() const { return outcomes[static_cast<std::size_t>(law::Outcome::can_claim)]; }
  std::size_t this_month() const { return by_month[0]; }
};

// Of the rows that are judged so far.
RosterTotals totals(const Roster& roster);

}  // namespace pandu::bulk
