// A few rows made by hand, so that the law is tested without any file.
#pragma once

#include "law/decide.h"
#include "law/in_force.h"

namespace pandu::law {

inline Date date(std::string_view iso) { return parse_date(iso).value(); }

inline Provenance since(std::string_view iso) {
  return {date(iso), 0, date("2026-11-22"), date("2027-05-22")};
}

inline Condition condition(ConditionKind kind, std::string id,
                           Otherwise otherwise = Otherwise::wait,
                           BlockerKind blocker = BlockerKind::wait) {
  Condition made;
  made.kind = kind;
  made.id = std::move(id);
  made.otherwise = otherwise;
  made.blocker = blocker;
  return made;
}

// One parameter that never changes; its place is returned.
inline ParameterIndex add_parameter(Rules& rules, std::string id, std::int64_t value) {
  rules.parameters.push_back({std::move(id), "", {{since("2000-01-01"), value}}});
  return static_cast<ParameterIndex>(rules.parameters.size() - 1);
}

inline Rules small_rules() {
  Rules rules;
  rules.version = "test";
  rules.sources.push_back({"law", "A law", "", "", "", Confidence::high});
  rules.largest_balance = 10'000'000'000'000;
  rules.band_up_to = {10'000'000, 15'000'000, 50'000'000, rules.largest_balance};
  const ParameterIndex one_month = add_parameter(rules, "one_month", 1);
  add_parameter(rules, "tax_free_amount", 50'000'000);
  add_parameter(rules, "tax_final_percent", 5);
  add_parameter(rules, "tax_final_calendar_years", 2);
  add_parameter(rules, "tax_without_npwp_percent_more", 20);
  find_params(rules);
  rules.tax_brackets.push_back({since("2022-01-01"),
                                {{60'000'000, 5},
                                 {250'000'000, 15},
                                 {500'000'000, 25},
                                 {5'000'000'000, 30},
                                 {std::nullopt, 35}}});
  GroundRow resigned;
  resigned.ground = Ground::resigned;
  resigned.provenance = since("2022-04-26");
  resigned.reason = "right_resigned";
  resigned.share_percent = 100;
  resigned.conditions = {condition(ConditionKind::months_since_event, "waiting"),
                         condition(ConditionKind::not_working, "not_working",
                                   Otherwise::cannot_claim, BlockerKind::fixed)};
  resigned.conditions[0].parameter = one_month;
  resigned.conditions[1].warning = "partial_offer";
  resigned.documents = {{Document::card, Need::required}};
  rules.grounds.push_back(resigned);
  ChannelRow branch;
  branch.channel = Channel::branch;
  branch.provenance = since("2015-07-01");
  rules.channels.push_back(branch);
  return rules;
}

inline DateSpan on_day(std::string_view iso) { return parse_date_span(iso).value(); }

}  // namespace pandu::law
