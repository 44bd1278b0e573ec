#include "desk/problem.h"

#include "content/quote.h"
#include "desk/seen.h"

namespace pandu::desk {
namespace {

using bulk::MappingFault;
using Kind = MappingFault::Kind;

constexpr std::size_t most_problems = 10;

guide::ListProblem problem_of(const MappingFault& fault) {
  const auto shown = [](const std::string& text) {
    return text.empty() ? text : content::quote(seen(text));
  };
  const bool is_number = fault.kind == Kind::too_many_columns;
  return {std::string(bulk::mapping_fault_names[static_cast<std::size_t>(fault.kind)]),
          shown(fault.column), is_number ? fault.value : shown(fault.value)};
}

bool is_hopeless(const MappingFault& fault) {
  return fault.kind != Kind::no_known_column && fault.kind != Kind::same_key;
}

}  // namespace

std::vector<guide::ListProblem> problems_of(const bulk::Roster& roster) {
  std::vector<guide::ListProblem> problems;
  for (const MappingFault& fault : roster.faults())
    if (problems.size() < most_problems) problems.push_back(problem_of(fault));
  return problems;
}

std::optional<guide::ListProblem> hopeless_problem(const bulk::Roster& roster) {
  for (const MappingFault& fault : roster.faults())
    if (is_hopeless(fault)) return problem_of(fault);
  if (roster.rows().empty()) return guide::ListProblem{"no_rows", {}, {}};
  return std::nullopt;
}

}  // namespace pandu::desk
