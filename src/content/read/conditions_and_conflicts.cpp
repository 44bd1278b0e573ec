#include <algorithm>

#include "content/fault.h"
#include "content/read/readers.h"

namespace pandu::content {
namespace {

using law::Condition;
using law::ConditionKind;

// The words among which a kind's "values" are; none for kinds that need none.
std::span<const std::string_view> values_for(ConditionKind kind) {
  switch (kind) {
    case ConditionKind::citizenship_is:
    case ConditionKind::assumed_citizenship_is:
      return law::names<law::Citizenship>;
    case ConditionKind::device_is:
      return law::names<law::Device>;
    case ConditionKind::ground_is:
      return law::words_of<law::Ground>();
    default:
      return {};
  }
}

law::ParameterIndex read_parameter_name(const Cursor& at, std::string_view unit, law::Date row_from,
                                        const law::Rules& rules) {
  const std::string id = at.text();
  if (id.empty() || rules.parameters.empty()) return law::no_parameter;  // both have been told
  std::vector<std::string_view> known;
  for (const law::Parameter& parameter : rules.parameters) known.push_back(parameter.id);
  const auto found = std::find(known.begin(), known.end(), id);
  if (found == known.end()) {
    at.fault(
        "no parameter has the id " + at.shown() + "; the nearest is " + quote(nearest(id, known)),
        "an id of rules/parameters.json");
    return law::no_parameter;
  }
  const auto index = static_cast<std::size_t>(found - known.begin());
  const law::Parameter& parameter = rules.parameters[index];
  if (parameter.unit != unit)
    at.fault(at.shown() + " is in " + parameter.unit, "a parameter in " + std::string(unit));
  // Else there would be days on which the row holds and has no number.
  if (!parameter.values.empty() && row_from.ok() && parameter.values[0].provenance.from.ok() &&
      parameter.values[0].provenance.from > row_from)
    at.fault(
        at.shown() + " has no value before " + law::to_iso(parameter.values[0].provenance.from),
        "a value on " + law::to_iso(row_from) + ", when this row begins");
  return static_cast<law::ParameterIndex>(index);
}

Condition read_condition(const Cursor& at, law::Date row_from, const law::Rules& rules) {
  Condition condition;
  condition.id = at["id"].text();
  condition.kind = at["kind"].word<ConditionKind>();
  condition.only_for.bits = read_values(at["only_for"], law::words_of<law::Ground>());
  condition.sources = read_source_names(at["sources"], rules);
  if (at["kind"].exists()) {
    condition.parameter =
        read_parameter_name(at["parameter"], unit_for(condition.kind), row_from, rules);
    condition.values = read_values(at["values"], values_for(condition.kind));
  }
  condition.otherwise = at["otherwise"].word<law::Otherwise>();
  condition.warning = at["warning"].text();
  condition.instead.bits = read_values(at["instead"], law::words_of<law::Ground>());
  if (at["blocker"].exists()) condition.blocker = at["blocker"].word<law::BlockerKind>();
  return condition;
}

}  // namespace

std::uint32_t read_values(const Cursor& list, std::span<const std::string_view> known) {
  std::uint32_t bits = 0;
  for (const std::string& word : list.texts()) {
    const auto found = std::find(known.begin(), known.end(), word);
    if (found != known.end()) bits |= 1U << (found - known.begin());
  }
  return bits;
}

std::string_view unit_for(ConditionKind kind) {
  switch (kind) {
    case ConditionKind::age_passed:
    case ConditionKind::membership_at_least:
      return "years";
    case ConditionKind::months_since_event:
    case ConditionKind::months_since_nonactive:
      return "months";
    case ConditionKind::balance_at_most:
    case ConditionKind::balance_above:
      return "rupiah";
    default:
      return {};
  }
}

std::vector<Condition> read_conditions(const Cursor& list, law::Date row_from,
                                       const law::Rules& rules) {
  std::vector<Condition> conditions;
  for (const Cursor& at : list.items()) conditions.push_back(read_condition(at, row_from, rules));
  return conditions;
}

Condition read_acceptance_condition(const Cursor& at, const law::Rules& rules) {
  // What the channels do may be known from a later day on than the rule: before it, nothing is
  // said.
  return read_condition(at, law::Date{}, rules);
}

namespace {

law::ConflictTest read_conflict_test(const Cursor& at, law::Date from, const law::Rules& rules) {
  law::ConflictTest test;
  test.condition = read_condition(at, from, rules);
  test.met = !at["met"].exists() || at["met"].truth();
  const Cursor previous = at["previous_value"];
  test.previous_value = previous.truth();
  if (test.previous_value && unit_for(test.condition.kind).empty())
    previous.fault("this kind of condition compares with no value", "no \"previous_value\"");
  return test;
}

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
