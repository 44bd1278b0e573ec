#include <algorithm>

#include "content/read/readers.h"

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
  law::Conflict conflict;
  conflict.id = at["id"].text();
  conflict.provenance = read_provenance(at, rules);
  conflict.read_in = read_source_names(at["read_in"], rules);
  for (const Cursor& test : at["when"].items())
    conflict.when.push_back(read_conflict_test(test, conflict.provenance.from, rules));
  conflict.warning = at["warning"].text();
  if (!conflict.warning.empty() && !can_be_warned_of(rules, conflict.warning))
    at["warning"].fault("no verdict has the warning " + at["warning"].shown(),
                        "one that the rules name");
  return conflict;
}

}  // namespace

void read_conflicts(const Cursor& file, law::Rules& rules) {
  for (const Cursor& at : file["conflicts"].items())
    add_unique(rules.conflicts, read_conflict(at, rules), at);
}

}  // namespace pandu::content
