#include <algorithm>

#include "content/readers.h"

namespace pandu::content {
namespace {

// Those that the law gives by itself.
constexpr auto own_warnings = std::to_array<std::string_view>(
    {"balance_at_limit", "approximate_date", "earlier_payout_ignored", "no_npwp_never_blocks",
     "rule_not_yet"});

bool can_be_warned_of(const law::Rules& rules, std::string_view id) {
  const auto names_it = [&](const std::string& warning) { return warning == id; };
  for (const law::GroundRow& row : rules.grounds) {
    if (std::any_of(row.warnings.begin(), row.warnings.end(), names_it)) return true;
    for (const law::Condition& condition : row.conditions)
      if (condition.warning == id) return true;
  }
  return std::find(own_warnings.begin(), own_warnings.end(), id) != own_warnings.end();
}

law::Conflict read_conflict(const Cursor& at, const law::Rules& rules) {
  Fields fields(at);
  law::Conflict conflict;
  conflict.id = fields.need("id").identifier();
  conflict.provenance = read_provenance(fields, rules);
  for (const Cursor& source : fields.need("read_in").list())
    conflict.read_in.push_back(read_source_name(source, rules));
  for (const Cursor& test : fields.need("when").filled_list())
    conflict.when.push_back(read_conflict_test(test, conflict.provenance.from, rules));
  if (const auto warning = fields.maybe("warning")) {
    conflict.warning = warning->identifier();
    if (!conflict.warning.empty() && !can_be_warned_of(rules, conflict.warning))
      warning->fault("no verdict has the warning " + warning->shown(), "one that the rules name");
  }
  return conflict;
}

}  // namespace

void read_conflicts(const Cursor& file, law::Rules& rules) {
  Fields fields(file);
  for (const Cursor& at : fields.need("conflicts").filled_list()) {
    law::Conflict conflict = read_conflict(at, rules);
    for (const law::Conflict& other : rules.conflicts)
      if (!conflict.id.empty() && other.id == conflict.id)
        at.fault("the conflict \"" + conflict.id + "\" stands here more than once", "each id once");
    rules.conflicts.push_back(std::move(conflict));
  }
}

}  // namespace pandu::content
