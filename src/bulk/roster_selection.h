// The rows of a list that a selection leaves, in its order; and the whole list in a few numbers.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "bulk/roster.h"
#include "lists/query.h"

namespace pandu::bulk {

// Places among roster.rows(), which must all be evaluated. Rows that are alike stay as in the file;
// what has no date, channel or number comes last, whichever way it is sorted.
std::vector<std::uint32_t> select_rows(Roster& roster, const lists::Selection& selection);

// The months as those who may claim are put into them.
class ClaimMonths {
 public:
  explicit ClaimMonths(law::Date on);
  // 0 for those whose day to claim is now or in the rest of this month, then month by month, and
  // lists::months_ahead for everything later. None for a row with a fault, without a day, or whose
  // card has to be closed first.
  std::optional<std::size_t> of(const RosterRow& row) const;
  // Whether a claim is accepted today.
  bool is_now(const RosterRow& row) const;

 private:
  std::int32_t on_;
  std::array<std::int32_t, lists::months_ahead>
      starts_{};  // of the month after `on` and those behind it
};

// Of the rows that are evaluated so far.
lists::Totals totals(const Roster& roster);

}  // namespace pandu::bulk
