#include "bulk/roster_totals.h"

#include <algorithm>

namespace pandu::bulk {
ClaimMonths::ClaimMonths(law::Date on) {
  law::Date first = law::first_of_next_month(on);
  for (std::int32_t& start : starts_) {
    start = day_number(first);
    first = law::first_of_next_month(first);
  }
}

std::optional<std::size_t> ClaimMonths::of(const RosterRow& row) const {
  if (row.faulty) return std::nullopt;
  // Who may claim already has no month to wait for.
  if (row.outcome == law::Outcome::can_claim) return 0;
  if (row.outcome != law::Outcome::wait || row.earliest == no_day) return std::nullopt;
  const auto month = std::upper_bound(starts_.begin(), starts_.end(), row.earliest);
  return static_cast<std::size_t>(month - starts_.begin());
}

lists::Totals totals(const Roster& roster) {
  lists::Totals all;
  const ClaimMonths months(roster.on());
  for (std::size_t i = 0; i < roster.evaluated(); ++i) {
    const RosterRow& row = roster.rows()[i];
    ++all.rows;
    if (row.faulty) {
      ++all.faulty;
      continue;
    }
    ++all.outcomes[static_cast<std::size_t>(row.outcome)];
    for (std::size_t key = 0; key < all.missing.size(); ++key)
      if (row.missing.has(static_cast<law::Key>(key))) ++all.missing[key];
    const auto month = months.of(row);
    if (!month) continue;
    if (row.channel) ++all.channels[static_cast<std::size_t>(*row.channel)];
    ++all.by_month[*month];
  }
  return all;
}

}  // namespace pandu::bulk
