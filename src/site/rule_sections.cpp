#include "site/rule_sections.h"

#include <algorithm>

#include "guide/facts/source_links.h"
#include "law/in_force.h"
#include "text/freshness.h"

namespace pandu::site {
namespace {

using law::Condition;
using law::ConditionKind;
using text::Facts;
using view::Nodes;

}  // namespace

// ---- Rows ----

std::vector<const law::GroundRow*> RuleSections::rows_in_force() const {
  std::vector<const law::GroundRow*> all;
  for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i)
    for (const law::GroundRow* row :
         law::rows_of(rules_, static_cast<law::Ground>(i), speaker_.today))
      all.push_back(row);
  return all;
}

Nodes RuleSections::all_grounds() const {
  Nodes out;
  for (const law::GroundRow* row : rows_in_force()) {
    out.push_back(view::heading(2, title_of(*row)));
    out.push_back(view::paragraph(row_answer(*row)));
    view::add(out, row_parts(*row, 3));
  }
  return out;
}

Nodes RuleSections::ground(law::Ground ground) const {
  const law::GroundRows rows = law::rows_of(rules_, ground, speaker_.today);
  if (rows.size() == 1) return row_parts(*rows[0], 2);
  Nodes out;
  for (const law::GroundRow* row : rows) {
    out.push_back(view::heading(2, title_of(*row)));
    out.push_back(view::paragraph(row_answer(*row)));
    view::add(out, row_parts(*row, 3));
  }
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
  add_list(out, level, "rules.conditions", conditions(row.conditions));
  add_list(out, level, "line.where", channels_of(row.ground));
  view::add(out, papers(row, level));
  view::add(out, provenance(row.provenance, row.conditions));
  return out;
}

Nodes RuleSections::channels() const {
  Nodes out = {view::heading(2, speaker_.say("rules.channels"))};
  for (std::size_t i = 0; i < law::count_of<law::Channel>; ++i) {
    const auto* channel = law::row_of(rules_, static_cast<law::Channel>(i), speaker_.today);
    if (!channel) continue;
    out.push_back(view::heading(3, channel_text(*channel, ".name")));
    out.push_back(view::paragraph(channel_text(*channel, ".what")));
    out.push_back(channel->conditions.empty() ? view::paragraph(speaker_.say("rule.no_conditions"))
                                              : view::list(conditions(channel->conditions)));
    view::add(out, provenance(channel->provenance, channel->conditions));
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
    if (touches && law::has_begun(conflict.provenance, speaker_.today))
      items.push_back(guide::conflict_item(speaker_, conflict));
  }
  if (items.empty()) return {};
  return {view::heading(2, speaker_.say("conflicts.title")), view::list(std::move(items))};
}

// ---- Their parts ----

void RuleSections::add_list(Nodes& out, int level, std::string_view title, Nodes items) const {
  if (items.empty()) return;
  out.push_back(view::heading(level, speaker_.say(title)));
  out.push_back(view::list(std::move(items)));
}

std::string RuleSections::joined(const std::vector<std::string>& names) const {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " " + speaker_.say("list.and") + " " : ", ";
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
  for (const Condition& condition : list)
    items.push_back(view::item(condition_text(condition), "dot"));
  return items;
}

Nodes RuleSections::channels_of(law::Ground ground) const {
  Nodes items;
  for (std::size_t i = 0; i < law::count_of<law::Channel>; ++i) {
    const auto* channel = law::row_of(rules_, static_cast<law::Channel>(i), speaker_.today);
    if (channel && law::takes(*channel, ground))
      items.push_back(
          view::item(channel_text(*channel, ".name"), std::string(law::names<law::Channel>[i])));
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
    view::Node one =
        view::item(speaker_.say(key + ".name"), "document", speaker_.say(key + ".what"));
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
  return speaker_.say("rules.since", {{"date", speaker_.date(of.from)}}) + " " +
         text::checked_mark(speaker_, of) + " " +
         speaker_.say("facts.review", {{"date", speaker_.date(of.review_by)}});
}

// Where a row comes from: since when it holds, and every source that it or its conditions name.
Nodes RuleSections::provenance(const law::Provenance& of,
                               const std::vector<Condition>& conditions) const {
  Nodes out;
  for (const law::SourceIndex source : sources_of(of, conditions))
    out.push_back(
        view::paragraph(speaker_.say("rules.source", {{"title", rules_.sources[source].title}}),
                        view::Look::quiet));
  out.push_back(view::paragraph(since_and_checked(of), view::Look::quiet));
  return out;
}

}  // namespace pandu::site
