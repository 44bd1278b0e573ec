// What holds on a day: the one place where that question is asked of the rules.
//
// Every value, row and list of brackets begins on a day and holds until the next of its kind begins; they
// stand oldest first.
#pragma once

#include <optional>

#include "law/list.h"
#include "law/rules.h"

namespace pandu::law {

inline bool has_begun(const Provenance& provenance, Date on) { return provenance.from <= on; }

// The newest of `dated` that has begun; null before the first.
template <class Dated>
const Dated* in_force(const std::vector<Dated>& dated, Date on) {
  const Dated* found = nullptr;
  for (const Dated& one : dated)
    if (has_begun(one.provenance, on)) found = &one;
  return found;
}

// The one that stood before it; null where it is the first, or none has begun.
template <class Dated>
const Dated* before_in_force(const std::vector<Dated>& dated, Date on) {
  const Dated* now = in_force(dated, on);
  return now && now != dated.data() ? now - 1 : nullptr;
}

// One for each ground within the ground that has begun: one in all, but for `pmi`.
using GroundRows = List<const GroundRow*, count_of<PmiGround>>;
GroundRows rows_of(const Rules& rules, Ground ground, Date on);
// Null where the channel is not open yet.
const ChannelRow* row_of(const Rules& rules, Channel channel, Date on);

// Whether a channel is for this ground at all, given that all else fits.
bool takes(const ChannelRow& row, Ground ground);
// The same on a day; not before the channel opens.
bool takes(const Rules& rules, Channel channel, Ground ground, Date on);

// Whether this ground asks for the citizenship itself; for all others, who says nothing of it is taken
// for a citizen.
bool asks_citizenship(const Rules& rules, Ground ground);

// Makes the names of these grounds known (law/ground_names.h).
void keep_names(const GroundList& grounds);
// Finds each Param in `parameters` by its id.
void find_params(Rules& rules);
// Null where these rules do not have it.
const Parameter* parameter_of(const Rules& rules, Param param);
// The number that holds on a day; none before its first value.
std::optional<std::int64_t> value_on(const Parameter& parameter, Date on);
// For texts, which speak of the rules as we know them: before its first value, the first. None where these
// rules do not have the parameter.
std::optional<std::int64_t> known_value(const Parameter& parameter, Date on);
std::optional<std::int64_t> known_value(const Rules& rules, Param param, Date on);

// The band of a balance that is at most the largest.
BalanceBand band_of(Rupiah balance, const Rules& rules);

}  // namespace pandu::law
