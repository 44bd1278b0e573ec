#include "tools/rule_sections.h"

#include <algorithm>

#include "guide/conflict_item.h"
#include "guide/freshness.h"

namespace pandu::tools {
namespace {

using guide::Facts;
using guide::Nodes;
using law::Condition;
using law::ConditionKind;

// A channel takes a ground unless one of its conditions names other grounds.
bool takes(const law::ChannelRow& channel, law::Ground ground) {
  return std::all_of(channel.conditions.begin(), channel.conditions.end(),
                     [&](const Condition& one) {
                       return one.kind != ConditionKind::ground_is ||
                              (one.values >> static_cast<unsigned>(ground) & 1U);
                     });
}

bool in_force(const law::Provenance& provenance, law::Date day) { return provenance.from <= day; }

}  // namespace

// ---- Rows ----

// Rows stand oldest first: the next one of the same ground takes over once it holds.
std::vector<const law::GroundRow*> RuleSections::rows_in_force() const {
  const law::Date day = scene_.model.today;
  std::vector<const law::GroundRow*> rows;
  for (const law::GroundRow& row : rules_.grounds) {
    if (!in_force(row.provenance, day)) continue;
    const bool replaces = !rows.empty() && rows.back()->ground == row.ground &&
                          rows.back()->pmi_ground == row.pmi_ground;
    if (replaces) rows.pop_back();
    rows.push_back(&row);
  }
  return rows;
}

Nodes RuleSections::all_grounds() const {
  Nodes out;
  for (const law::GroundRow* row : rows_in_force()) {
    out.push_back(guide::heading(2, title_of(*row)));
    out.push_back(guide::paragraph(row_answer(*row)));
    guide::add(out, row_parts(*row, 3));
  }
  return out;
}

Nodes RuleSections::ground(law::Ground ground) const {
  std::vector<const law::GroundRow*> rows = rows_in_force();
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [&](const law::GroundRow* row) { return row->ground != ground; }),
             rows.end());
  if (rows.size() == 1) return row_parts(*rows.front(), 2);
  Nodes out;
  for (const law::GroundRow* row : rows) {
    out.push_back(guide::heading(2, title_of(*row)));
    out.push_back(guide::paragraph(row_answer(*row)));
    guide::add(out, row_parts(*row, 3));
  }
  return out;
}

std::string RuleSections::name_of(law::Ground ground) const {
  return scene_.say("option.ground." + std::string(law::name_of(ground)));
}

std::string RuleSections::answer_of(law::Ground ground) const {
  for (const law::GroundRow* row : rows_in_force())
    if (row->ground == ground) return row_answer(*row);
  return {};
}

std::string RuleSections::row_answer(const law::GroundRow& row) const {
  return scene_.say("reason." + row.reason, {{"share", std::to_string(row.share_percent)}});
}

std::string RuleSections::title_of(const law::GroundRow& row) const {
  if (!row.pmi_ground) return name_of(row.ground);
  return name_of(row.ground) + ": " +
         scene_.say("option.pmi_ground." + std::string(law::name_of(*row.pmi_ground)));
}

Nodes RuleSections::row_parts(const law::GroundRow& row, int level) const {
  Nodes out;
  add_list(out, level, "rules.conditions", conditions(row.conditions));
  add_list(out, level, "line.where", channels_of(row.ground));
  guide::add(out, papers(row, level));
  guide::add(out, provenance(row.provenance, row.conditions));
  return out;
}

Nodes RuleSections::channels() const {
  Nodes out = {guide::heading(2, scene_.say("rules.channels"))};
  for (const law::ChannelRow& channel : rules_.channels) {
    if (!in_force(channel.provenance, scene_.model.today)) continue;
    out.push_back(guide::heading(3, channel_text(channel, ".name")));
    out.push_back(guide::paragraph(channel_text(channel, ".what")));
    out.push_back(channel.conditions.empty() ? guide::paragraph(scene_.say("rule.no_conditions"))
                                             : guide::list(conditions(channel.conditions)));
    guide::add(out, provenance(channel.provenance, channel.conditions));
  }
  return out;
}

Nodes RuleSections::conflicts(law::Ground ground) const {
  const unsigned bit = 1U << static_cast<unsigned>(ground);
  Nodes items;
  for (const law::Conflict& conflict : rules_.conflicts) {
    const bool touches =
        std::any_of(conflict.when.begin(), conflict.when.end(), [&](const law::ConflictTest& test) {
          return test.condition.kind == ConditionKind::ground_is && (test.condition.values & bit);
        });
    if (touches && in_force(conflict.provenance, scene_.model.today))
      items.push_back(guide::conflict_item(scene_, conflict));
  }
  if (items.empty()) return {};
  return {guide::heading(2, scene_.say("conflicts.title")), guide::list(std::move(items))};
}

// ---- Their parts ----

void RuleSections::add_list(Nodes& out, int level, std::string_view title, Nodes items) const {
  if (items.empty()) return;
  out.push_back(guide::heading(level, scene_.say(title)));
  out.push_back(guide::list(std::move(items)));
}

std::string RuleSections::joined(const std::vector<std::string>& names) const {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " " + scene_.say("list.and") + " " : ", ";
    out += names[i];
  }
  return out;
}

std::string RuleSections::grounds_in(std::uint32_t bits) const {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i)
    if (bits >> i & 1U) names.push_back(name_of(static_cast<law::Ground>(i)));
  return joined(names);
}

// What a condition asks of anyone, where reason.<id> speaks to one person.
std::string RuleSections::condition_text(const Condition& condition) const {
  if (condition.kind == ConditionKind::ground_is)
    return scene_.say("rule.for_grounds", {{"list", grounds_in(condition.values)}});
  Facts facts;
  if (condition.parameter != law::no_parameter) {
    const law::Parameter& parameter = rules_.parameters[condition.parameter];
    const auto value = guide::parameter_on(rules_, parameter.id, scene_.model.today);
    facts["amount"] = std::to_string(value.value_or(0));
    facts["amount_rp"] = scene_.money(value.value_or(0));
  }
  const std::string rule = scene_.say("rule." + condition.id, facts);
  if (condition.only_for.empty()) return rule;
  return scene_.say("rule.only_for",
                    {{"rule", rule}, {"list", grounds_in(condition.only_for.bits)}});
}

Nodes RuleSections::conditions(const std::vector<Condition>& list) const {
  Nodes items;
  for (const Condition& condition : list)
    items.push_back(guide::item(condition_text(condition), "dot"));
  return items;
}

Nodes RuleSections::channels_of(law::Ground ground) const {
  Nodes items;
  for (const law::ChannelRow& channel : rules_.channels)
    if (in_force(channel.provenance, scene_.model.today) && takes(channel, ground))
      items.push_back(
          guide::item(channel_text(channel, ".name"), std::string(law::name_of(channel.channel))));
  return items;
}

std::string RuleSections::channel_text(const law::ChannelRow& channel, const char* part) const {
  return scene_.say("channel." + std::string(law::name_of(channel.channel)) + part);
}

Nodes RuleSections::papers(const law::GroundRow& row, int level) const {
  Nodes required, sometimes, bring;
  for (const law::DocumentNeed& paper : row.documents) {
    const std::string key = "document." + std::string(law::name_of(paper.document));
    guide::Node one = guide::item(scene_.say(key + ".name"), "document", scene_.say(key + ".what"));
    // Needed only in some cases, and its own words say in which.
    const bool conditional =
        !rules_.documents[static_cast<std::size_t>(paper.document)].when_any.empty();
    Nodes& list = conditional ? sometimes : paper.need == law::Need::required ? required : bring;
    list.push_back(std::move(one));
  }
  Nodes out;
  add_list(out, level, "checklist.required", std::move(required));
  add_list(out, level, "rules.sometimes", std::move(sometimes));
  add_list(out, level, "checklist.bring", std::move(bring));
  return out;
}

std::vector<law::SourceIndex> RuleSections::sources_of(const law::Provenance& of,
                                                       const std::vector<Condition>& conditions) {
  std::vector<law::SourceIndex> sources = {of.source};
  for (const Condition& condition : conditions)
    for (const law::SourceIndex source : condition.sources)
      if (std::find(sources.begin(), sources.end(), source) == sources.end())
        sources.push_back(source);
  return sources;
}

std::string RuleSections::since_and_checked(const law::Provenance& of) const {
  return scene_.say("rules.since", {{"date", scene_.date(of.from)}}) + " " +
         guide::checked_mark(scene_, of) + " " +
         scene_.say("facts.review", {{"date", scene_.date(of.review_by)}});
}

// Where a row comes from: since when it holds, and every source that it or its conditions name.
Nodes RuleSections::provenance(const law::Provenance& of,
                               const std::vector<Condition>& conditions) const {
  Nodes out;
  for (const law::SourceIndex source : sources_of(of, conditions))
    out.push_back(guide::paragraph(
        scene_.say("rules.source", {{"title", rules_.sources[source].title}}), guide::Look::quiet));
  out.push_back(guide::paragraph(since_and_checked(of), guide::Look::quiet));
  return out;
}

}  // namespace pandu::tools
