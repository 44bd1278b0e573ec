// What stands against a list, for its screen.
#pragma once

#include <optional>
#include <vector>

#include "bulk/roster.h"
#include "guide/list/list_told.h"

namespace pandu::desk {

std::vector<guide::ListProblem> problems_of(const bulk::Roster& roster);
// One that no choice of columns can mend; none where the list can be used, or made usable.
std::optional<guide::ListProblem> hopeless_problem(const bulk::Roster& roster);

}  // namespace pandu::desk
