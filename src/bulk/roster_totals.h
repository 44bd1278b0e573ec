// A list in a few numbers.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "bulk/roster.h"

namespace pandu::bulk {

// The month of `on` and those after it; whatever is later is counted together.
inline constexpr std::size_t months_ahead = 12;

// The months as those who may claim are put into them.
class ClaimMonths {
 public:
  explicit ClaimMonths(law::Date on);
  // 0 for those who may claim now or in the rest of this month, then month by month, and months_ahead
  // for everything later. None for a row without a fault-free verdict that has a day.
  std::optional<std::size_t> of(const RosterRow& row) const;

 private:
  std::array<std::int32_t, months_ahead> starts_{};  // of the month after `on` and those behind it
};

struct RosterTotals {
  std::size_t rows = 0;
  std::size_t faulty = 0;  // these count nowhere else
  std::array<std::size_t, law::count_of<law::Outcome>> outcomes{};
  // The best channel of those who may claim now or from a known day.
  std::array<std::size_t, law::count_of<law::Channel>> channels{};
  std::array<std::size_t, law::count_of<law::Key>>
      missing{};  // rows in which this answer still matters
  // Those who may claim now or from a known day, by ClaimMonths.
  std::array<std::size_t, months_ahead + 1> by_month{};

  std::size_t now() const { return outcomes[static_cast<std::size_t>(law::Outcome::can_claim)]; }
  std::size_t this_month() const { return by_month[0]; }
};

// Of the rows that are judged so far.
RosterTotals totals(const Roster& roster);

}  // namespace pandu::bulk
