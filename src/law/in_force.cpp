#include "law/in_force.h"

namespace pandu::law {

GroundRows rows_of(const Rules& rules, Ground ground, Date on) {
  GroundRows rows;
  for (const GroundRow& row : rules.grounds) {
    if (row.ground < ground) continue;
    if (row.ground > ground) break;
    if (!has_begun(row.provenance, on)) continue;
    // Rows of the same ground within the ground follow each other.
    const bool replaces = !rows.empty() && rows.back()->pmi_ground == row.pmi_ground;
    if (replaces)
      rows.back() = &row;
    else
      rows.add(&row);
  }
  return rows;
}

const ChannelRow* row_of(const Rules& rules, Channel channel, Date on) {
  const ChannelRow* found = nullptr;
  for (const ChannelRow& row : rules.channels)
    if (row.channel == channel && has_begun(row.provenance, on)) found = &row;
  return found;
}

bool takes(const ChannelRow& row, Ground ground) {
  for (const Condition& condition : row.conditions)
    if (condition.kind == ConditionKind::ground_is &&
        (condition.values >> static_cast<unsigned>(ground) & 1U) == 0)
      return false;
  return true;
}

bool takes(const Rules& rules, Channel channel, Ground ground, Date on) {
  const ChannelRow* row = row_of(rules, channel, on);
  return row && takes(*row, ground);
}

bool asks_citizenship(const Rules& rules, Ground ground) {
  for (const GroundRow& row : rules.grounds)
    for (const Condition& condition : row.conditions)
      if (row.ground == ground && condition.kind == ConditionKind::citizenship_is) return true;
  return false;
}

void keep_names(const GroundList& grounds) {
  GroundNames& known = names<Ground>;
  for (std::size_t i = known.size(); i < grounds.names.size(); ++i) known.add(grounds.names[i]);
  known.keep();
}

void find_params(Rules& rules) {
  for (std::size_t i = 0; i < rules.parameters.size(); ++i)
    if (const auto param = from_name<Param>(rules.parameters[i].id)) {
      ParameterIndex& place = rules.param[static_cast<std::size_t>(*param)];
      if (place == no_parameter) place = static_cast<ParameterIndex>(i);
    }
}

const Parameter* parameter_of(const Rules& rules, Param param) {
  const ParameterIndex index = rules.param[static_cast<std::size_t>(param)];
  return index == no_parameter ? nullptr : &rules.parameters[index];
}

std::optional<std::int64_t> value_on(const Parameter& parameter, Date on) {
  const Parameter::Value* value = in_force(parameter.values, on);
  return value ? std::optional(value->value) : std::nullopt;
}

std::optional<std::int64_t> known_value(const Parameter& parameter, Date on) {
  if (parameter.values.empty()) return std::nullopt;
  return value_on(parameter, on).value_or(parameter.values.front().value);
}

std::optional<std::int64_t> known_value(const Rules& rules, Param param, Date on) {
  const Parameter* parameter = parameter_of(rules, param);
  return parameter ? known_value(*parameter, on) : std::nullopt;
}

BalanceBand band_of(Rupiah balance, const Rules& rules) {
  std::size_t band = 0;
  while (band + 1 < count_of<BalanceBand> && balance > rules.band_up_to[band]) ++band;
  return static_cast<BalanceBand>(band);
}

}  // namespace pandu::law
