#include "site/rule_sections.h"

#include <algorithm>

#include "guide/facts/facts.h"
#include "law/in_force.h"
#include "text/speaker.h"

namespace pandu::site {
namespace {

using namespace view;
using law::Condition;
using law::ConditionKind;
using text::Facts;

}  // namespace

// ---- Rows ----

std::vector<const law::GroundRow*> RuleSections::rows_in_force() const {
  std::vector<const law::GroundRow*> all;
  for (const law::Ground ground : rules_.ground_list.shown)
    for (const law::GroundRow* row : law::rows_of(rules_, ground, speaker_.today))
      all.push_back(row);
  return all;
}

Nodes RuleSections::all_grounds() const {
  Nodes out;
  for (const law::GroundRow* row : rows_in_force()) add(out, titled_row(*row));
  return out;
}

Nodes RuleSections::titled_row(const law::GroundRow& row) const {
  Nodes out = {heading(2, title_of(row)), paragraph(row_answer(row))};
  add(out, row_parts(row, 3));
  return out;
}

Nodes RuleSections::ground(law::Ground ground) const {
  const law::GroundRows rows = law::rows_of(rules_, ground, speaker_.today);
  if (rows.size() == 1) return row_parts(*rows[0], 2);
  Nodes out;
  for (const law::GroundRow* row : rows) add(out, titled_row(*row));
  return out;
}

std::string RuleSections::name_of(law::Ground ground) const {
  return speaker_.say("option.ground." + std::string(law::name_of(ground)));
}

std::string RuleSections::answer_of(law::Ground ground) const {
  const law::GroundRows rows = law::rows_of(rules_, ground, speaker_.today);
  return rows.empty() ? std::string() : row_answer(*rows[0]);
}

std::string RuleSections::row_answer(const law::GroundRow& row) const {
  return speaker_.say("reason." + row.reason, {{"share", std::to_string(row.share_percent)}});
}

std::string RuleSections::title_of(const law::GroundRow& row) const {
  if (!row.pmi_ground) return name_of(row.ground);
  return name_of(row.ground) + ": " +
         speaker_.say("option.pmi_ground." + std::string(law::name_of(*row.pmi_ground)));
}

Nodes RuleSections::row_parts(const law::GroundRow& row, int level) const {
  Nodes out;
  add_list(out, level, speaker_.say("rules.conditions"), conditions(conditions_of(row)));
  add_list(out, level, speaker_.say("line.where"), channels_of(row.ground));
  add(out, papers(row, level));
  add(out, provenance(row.provenance, conditions_of(row)));
  return out;
}

std::vector<Condition> RuleSections::conditions_of(const law::GroundRow& row) {
  std::vector<Condition> all = row.conditions;
  if (row.acceptance) all.push_back(row.acceptance->condition);
  return all;
}

Nodes RuleSections::channels() const {
  Nodes out = {heading(2, speaker_.say("rules.channels"))};
  for (const law::Channel word : text::every<law::Channel>) {
    const auto* channel = law::row_of(rules_, word, speaker_.today);
    if (!channel) continue;
    out.push_back(heading(3, channel_text(*channel, ".name")));
    out.push_back(paragraph(channel_text(*channel, ".what")));
    out.push_back(channel->conditions.empty() ? paragraph(speaker_.say("rule.no_conditions"))
                                              : list(conditions(channel->conditions)));
    add(out, provenance(channel->provenance, channel->conditions));
  }
  return out;
}

Nodes RuleSections::conflicts(law::Ground ground) const {
  Nodes items;
  for (const law::Conflict& conflict : rules_.conflicts) {
    const bool touches =
        std::any_of(conflict.when.begin(), conflict.when.end(), [&](const law::ConflictTest& test) {
          return test.condition.kind == ConditionKind::ground_is &&
                 law::SetOf<law::Ground>{test.condition.values}.has(ground);
        });
    if (touches && law::has_begun(conflict.provenance, speaker_.today))
      items.push_back(guide::conflict_item(speaker_, conflict));
  }
  if (items.empty()) return {};
  return {heading(2, speaker_.say("conflicts.title")), list(std::move(items))};
}

// ---- Their parts ----

std::string RuleSections::grounds_in(std::uint32_t bits) const {
  std::vector<std::string> names;
  for (const law::Ground ground : text::every<law::Ground>)
    if (law::SetOf<law::Ground>{bits}.has(ground)) names.push_back(name_of(ground));
  return speaker_.listed(names);
}

// What a condition asks of anyone, where reason.<id> speaks to one person.
std::string RuleSections::condition_text(const Condition& condition) const {
  if (condition.kind == ConditionKind::ground_is)
    return speaker_.say("rule.for_grounds", {{"list", grounds_in(condition.values)}});
  Facts facts;
  if (condition.parameter != law::no_parameter) {
    const law::Parameter& parameter = rules_.parameters[condition.parameter];
    const auto value = law::known_value(parameter, speaker_.today);
    facts["amount"] = std::to_string(value.value_or(0));
    facts["amount_rp"] = speaker_.money(value.value_or(0));
  }
  std::string rule = speaker_.say("rule." + condition.id, facts);
  if (condition.only_for.empty()) return rule;
  return speaker_.say("rule.only_for",
                      {{"rule", rule}, {"list", grounds_in(condition.only_for.bits)}});
}

Nodes RuleSections::conditions(const std::vector<Condition>& list) const {
  Nodes items;
  for (const Condition& condition : list) items.push_back(item(condition_text(condition), "dot"));
  return items;
}

Nodes RuleSections::channels_of(law::Ground ground) const {
  Nodes items;
  for (const law::Channel word : text::every<law::Channel>) {
    const auto* channel = law::row_of(rules_, word, speaker_.today);
    if (channel && law::takes(*channel, ground))
      items.push_back(item(channel_text(*channel, ".name"), std::string(law::name_of(word))));
  }
  return items;
}

std::string RuleSections::channel_text(const law::ChannelRow& channel, const char* part) const {
  return speaker_.say("channel." + std::string(law::name_of(channel.channel)) + part);
}

Nodes RuleSections::papers(const law::GroundRow& row, int level) const {
  Nodes required, sometimes, bring;
  for (const law::DocumentNeed& paper : row.documents) {
    const std::string key = "document." + std::string(law::name_of(paper.document));
    Node one = item(speaker_.document(paper), "document", speaker_.say(key + ".what"));
    // Needed only in some cases, and its own words say in which.
    const bool conditional =
        !rules_.documents[static_cast<std::size_t>(paper.document)].when_any.empty();
    Nodes& list = conditional ? sometimes : paper.need == law::Need::required ? required : bring;
    list.push_back(std::move(one));
  }
  Nodes out;
  add_list(out, level, speaker_.say("checklist.required"), std::move(required));
  add_list(out, level, speaker_.say("rules.sometimes"), std::move(sometimes));
  add_list(out, level, speaker_.say("checklist.bring"), std::move(bring));
  return out;
}

std::vector<law::SourceIndex> RuleSections::sources_of(const law::Provenance& of,
                                                       const std::vector<Condition>& conditions) {
  std::vector<law::SourceIndex> sources = {of.source};
  for (const Condition& condition : conditions)
    for (const law::SourceIndex source : condition.sources)
      if (!text::contains(sources, source)) sources.push_back(source);
  return sources;
}

std::string RuleSections::since_and_checked(const law::Provenance& of) const {
  return speaker_.say("rules.since", {{"date", speaker_.date(of.from)}}) + " " +
         text::checked_mark(speaker_, of) + " " +
         speaker_.say("facts.review", {{"date", speaker_.date(of.review_by)}});
}

// Where a row comes from: since when it holds, and every source that it or its conditions name.
Nodes RuleSections::provenance(const law::Provenance& of,
                               const std::vector<Condition>& conditions) const {
  Nodes out;
  for (const law::SourceIndex source : sources_of(of, conditions))
    out.push_back(paragraph(speaker_.say("rules.source", {{"title", rules_.sources[source].title}}),
                            Look::quiet));
  out.push_back(paragraph(since_and_checked(of), Look::quiet));
  return out;
}

}  // namespace pandu::site
