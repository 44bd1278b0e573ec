#include <algorithm>

#include "content/nearest.h"
#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {
namespace {

using law::Condition;
using law::ConditionKind;

// The unit of the parameter that a kind compares with; empty for kinds that need none.
std::string_view unit_for(ConditionKind kind) {
  switch (kind) {
    case ConditionKind::age_passed:
    case ConditionKind::membership_at_least:
      return "years";
    case ConditionKind::months_since_event:
      return "months";
    case ConditionKind::balance_at_most:
    case ConditionKind::balance_above:
      return "rupiah";
    default:
      return {};
  }
}

template <class E>
std::vector<std::string_view> words() {
  return {law::names<E>.begin(), law::names<E>.end()};
}

// The words among which a kind's "values" are; empty for kinds that need none.
std::vector<std::string_view> values_for(ConditionKind kind) {
  switch (kind) {
    case ConditionKind::citizenship_is:
      return words<law::Citizenship>();
    case ConditionKind::device_is:
      return words<law::Device>();
    case ConditionKind::ground_is:
      return words<law::Ground>();
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

std::uint32_t read_values(const Cursor& list, const std::vector<std::string_view>& known) {
  std::uint32_t bits = 0;
  for (const Cursor& at : list.filled_list()) {
    const auto place = at.place_among(known);
    if (!place) continue;
    const std::uint32_t bit = 1U << *place;
    if ((bits & bit) != 0) at.fault(at.shown() + " stands here more than once", "each once");
    bits |= bit;
  }
  return bits;
}

// A key that this kind of condition, in this place, either needs or has no use for.
std::optional<Cursor> need_if(bool needed, Fields& fields, std::string_view key,
                              std::string_view why) {
  if (needed) return fields.need(key);
  if (const auto at = fields.maybe(key))
    at->fault("the key " + quote(key) + " has no meaning here", "none: " + std::string(why));
  return std::nullopt;
}

// What the condition compares with.
void read_operands(Fields& fields, law::Date row_from, const law::Rules& rules,
                   Condition& condition) {
  const std::string why = std::string(law::name_of(condition.kind)) + " reads none";
  const std::string_view unit = unit_for(condition.kind);
  if (const auto parameter = need_if(!unit.empty(), fields, "parameter", why))
    condition.parameter = read_parameter_name(*parameter, unit, row_from, rules);
  const auto known = values_for(condition.kind);
  if (const auto values = need_if(!known.empty(), fields, "values", why))
    condition.values = read_values(*values, known);
}

// What follows where it is not met.
void read_consequences(Fields& fields, Place place, Condition& condition) {
  if (const auto otherwise = need_if(place == Place::ground, fields, "otherwise",
                                     "only a ground's condition changes the outcome"))
    condition.otherwise = otherwise->word<law::Otherwise>();
  constexpr std::string_view nothing = "nothing is blocked by this";
  const bool blocks = place == Place::ground ||
                      (place == Place::channel && condition.kind != ConditionKind::ground_is);
  if (const auto blocker = need_if(blocks, fields, "blocker", nothing))
    condition.blocker = blocker->word<law::BlockerKind>();
  if (!blocks)
    need_if(false, fields, "warning", nothing);
  else if (const auto warning = fields.maybe("warning"))
    condition.warning = warning->identifier();
}

Condition read_condition(Fields& fields, Place place, law::Date row_from, const law::Rules& rules) {
  Condition condition;
  if (place != Place::conflict) condition.id = fields.need("id").identifier();
  if (const auto only_for = fields.maybe("only_for"))
    condition.only_for.bits = read_values(*only_for, words<law::Ground>());
  if (place != Place::conflict)
    for (const Cursor& source : fields.need("sources").filled_list())
      condition.sources.push_back(read_source_name(source, rules));

  if (const auto kind = fields.need("kind").known_word<ConditionKind>()) {
    condition.kind = *kind;
    read_operands(fields, row_from, rules, condition);
    read_consequences(fields, place, condition);
  } else {  // what it needs cannot be said
    for (const char* key : {"parameter", "values", "otherwise", "blocker", "warning"})
      fields.maybe(key);
  }
  return condition;
}

}  // namespace

std::vector<Condition> read_conditions(const Cursor& list, Place place, law::Date row_from,
                                       const law::Rules& rules) {
  std::vector<Condition> conditions;
  for (const Cursor& at : list.list()) {
    Fields fields(at);
    conditions.push_back(read_condition(fields, place, row_from, rules));
  }
  return conditions;
}

law::ConflictTest read_conflict_test(const Cursor& at, law::Date from, const law::Rules& rules) {
  Fields fields(at);
  law::ConflictTest test;
  test.condition = read_condition(fields, Place::conflict, from, rules);
  if (const auto met = fields.maybe("met")) test.met = met->truth();
  if (const auto previous = fields.maybe("previous_value")) {
    test.previous_value = previous->truth();
    if (test.previous_value && unit_for(test.condition.kind).empty())
      previous->fault("this kind of condition compares with no value", "no \"previous_value\"");
  }
  return test;
}

}  // namespace pandu::content
