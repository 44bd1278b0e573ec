// The rows of a list that a selection leaves, in its order; and the whole list in a few numbers.
#pragma once

#include <cstdint>
#include <vector>

#include "bulk/roster.h"
#include "lists/query.h"

namespace pandu::bulk {

// Places among roster.rows(), which must all be evaluated. Rows that are alike stay as in the file;
// what has no date, channel or number comes last, whichever way it is sorted.
std::vector<std::uint32_t> select_rows(Roster& roster, const lists::Selection& selection);

// Of all people, who must be evaluated.
lists::Totals totals(const Roster& roster);

}  // namespace pandu::bulk
