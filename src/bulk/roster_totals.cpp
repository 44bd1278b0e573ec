#include "bulk/roster_totals.h"

#include <algorithm>

namespace pandu::bulk {
namespace {

// The first day of each of the coming months, and of the one behind them.
std::array<std::int32_t, months_ahead> month_starts(law::Date on) {
  std::array<std::int32_t, months_ahead> starts{};
  law::Date first = law::first_of_next_month(on);
  for (std::int32_t& start : starts) {
    start = day_number(first);
    first = law::first_of_next_month(first);
  }
  return starts;
}

}  // namespace

RosterTotals totals(const Roster& roster) {
  RosterTotals all;
  const auto starts = month_starts(roster.on());
  for (std::size_t i = 0; i < roster.judged(); ++i) {
    const RosterRow& row = roster.rows()[i];
    ++all.rows;
    if (row.faulty) {
      ++all.faulty;
      continue;
    }
    ++all.outcomes[static_cast<std::size_t>(row.outcome)];
    for (std::size_t key = 0; key < all.missing.size(); ++key)
      if (row.missing.has(static_cast<law::Key>(key))) ++all.missing[key];
    const bool dated = row.outcome == law::Outcome::can_claim ||
                       (row.outcome == law::Outcome::wait && row.earliest != no_day);
    if (!dated) continue;
    if (row.channel) ++all.channels[static_cast<std::size_t>(*row.channel)];
    // Who may claim already has no month to wait for.
    const std::int32_t day = row.outcome == law::Outcome::can_claim ? 0 : row.earliest;
    const auto month = std::upper_bound(starts.begin(), starts.end(), day) - starts.begin();
    ++all.by_month[static_cast<std::size_t>(month)];
  }
  return all;
}

}  // namespace pandu::bulk
