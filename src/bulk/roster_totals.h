// A list in a few numbers.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "bulk/roster.h"

namespace pandu::bulk {

// The months as those who may claim are put into them.
class ClaimMonths {
 public:
  explicit ClaimMonths(law::Date on);
  // 0 for those who may claim now or in the rest of this month, then month by month, and
  // lists::months_ahead for everything later. None for a row without a fault-free verdict that has
  // a day.
  std::optional<std::size_t> of(const RosterRow& row) const;

 private:
  std::array<std::int32_t, lists::months_ahead>
      starts_{};  // of the month after `on` and those behind it
};

// Of the rows that are evaluated so far.
lists::Totals totals(const Roster& roster);

}  // namespace pandu::bulk
