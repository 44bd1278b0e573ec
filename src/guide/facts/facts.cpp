#include "guide/facts/facts.h"

#include <array>

#include "text/wording.h"

namespace pandu::guide {
namespace {

std::string with_unit(const Speaker& speaker, const std::string& unit, std::int64_t value) {
  if (unit == "rupiah") return speaker.money(value);
  return speaker.say("unit." + unit + (value == 1 ? ".one" : ""),
                     {{"count", std::to_string(value)}});
}

Fact parameter_fact(const Speaker& speaker, const law::Parameter& parameter) {
  Fact fact{parameter.id, speaker.say("fact." + parameter.id), {}};
  for (const law::Parameter::Value& value : parameter.values)
    fact.values.push_back({&value.provenance,
                           with_unit(speaker, parameter.unit, value.value),
                           value.value,
                           {},
                           {},
                           value.approximate});
  return fact;
}

// "5 persen sampai Rp60.000.000, 15 persen sampai Rp250.000.000, ..., 35 persen di atasnya"
std::string bracket_words(const Speaker& speaker, const law::DatedBrackets& dated) {
  std::string words;
  for (const law::Bracket& bracket : dated.brackets) {
    if (!words.empty()) words += ", ";
    const std::string percent = with_unit(speaker, "percent", bracket.percent);
    words += bracket.up_to
                 ? speaker.say("facts.bracket",
                               {{"percent", percent}, {"up_to", speaker.money(*bracket.up_to)}})
                 : speaker.say("facts.last_bracket", {{"percent", percent}});
  }
  return words;
}

FactGroup numbers(const Speaker& speaker) {
  FactGroup group{"numbers", {}};
  for (const law::Parameter& parameter : speaker.content.rules.parameters)
    group.facts.push_back(parameter_fact(speaker, parameter));
  Fact brackets{"tax_brackets", speaker.say("fact.tax_brackets"), {}};
  for (const law::DatedBrackets& dated : speaker.content.rules.tax_brackets)
    brackets.values.push_back({&dated.provenance, bracket_words(speaker, dated), std::nullopt});
  group.facts.push_back(std::move(brackets));
  group.facts.push_back(
      {"lapak_asik_hours",
       speaker.say("fact.lapak_asik_hours"),
       {{&speaker.content.lapak_asik_hours.provenance, speaker.say("facts.hours"), std::nullopt}}});
  group.facts.push_back({"contact_center",
                         speaker.say("fact.contact_center"),
                         {{&speaker.content.contacts.provenance,
                           speaker.content.contacts.contact_center, std::nullopt}}});
  return group;
}

// Rows of the same thing stand together, oldest first.
void add_value(FactGroup& group, Fact fact) {
  if (!group.facts.empty() && group.facts.back().id == fact.id)
    group.facts.back().values.push_back(fact.values.front());
  else
    group.facts.push_back(std::move(fact));
}

// What the conditions of a row rest on besides the row itself, each once.
std::vector<law::SourceIndex> sources_of(const std::vector<law::Condition>& conditions,
                                         law::SourceIndex row) {
  std::vector<law::SourceIndex> sources;
  for (const law::Condition& condition : conditions)
    for (const law::SourceIndex source : condition.sources)
      if (source != row && !contains(sources, source)) sources.push_back(source);
  return sources;
}

// A row of a ground or a channel, with what its conditions rest on besides.
template <class Row>
FactValue value_of(const Row& row, const std::string& words) {
  return {.provenance = &row.provenance,
          .words = words,
          .also = sources_of(row.conditions, row.provenance.source)};
}

FactGroup grounds(const Speaker& speaker) {
  FactGroup group{"grounds", {}};
  for (const law::GroundRow& row : speaker.content.rules.grounds) {
    std::string id(law::name_of(row.ground));
    std::string name = speaker.say("option.ground." + id);
    if (row.pmi_ground) {
      const std::string inner(law::name_of(*row.pmi_ground));
      id += "." + inner;
      name += ": " + speaker.say("option.pmi_ground." + inner);
    }
    const std::string words =
        speaker.say("facts.right", {{"share", with_unit(speaker, "percent", row.share_percent)},
                                    {"count", std::to_string(row.conditions.size())}});
    add_value(group, {id, name, {value_of(row, words)}});
  }
  return group;
}

FactGroup channels(const Speaker& speaker) {
  FactGroup group{"channels", {}};
  for (const law::ChannelRow& row : speaker.content.rules.channels) {
    const std::string id(law::name_of(row.channel));
    const std::string count = std::to_string(row.conditions.size());
    const std::string words = row.conditions.empty()
                                  ? speaker.say("facts.channel_free")
                                  : speaker.say("facts.channel", {{"count", count}});
    add_value(group, {id, speaker.say("channel." + id + ".name"), {value_of(row, words)}});
  }
  return group;
}

FactGroup papers(const Speaker& speaker) {
  FactGroup group{"papers", {}};
  for (std::size_t i = 0; i < law::count_of<law::Document>; ++i) {
    const law::DocumentRule& document = speaker.content.rules.documents[i];
    const std::string id(law::names<law::Document>[i]);
    group.facts.push_back(
        {id,
         speaker.say("document." + id + ".name"),
         {{&document.provenance, speaker.say("document." + id + ".what"), std::nullopt}}});
  }
  return group;
}

FactGroup conflicts(const Speaker& speaker) {
  FactGroup group{"conflicts", {}};
  for (const law::Conflict& conflict : speaker.content.rules.conflicts)
    group.facts.push_back({conflict.id,
                           speaker.say("conflict." + conflict.id),
                           {{&conflict.provenance, {}, std::nullopt, {}, conflict.read_in}}});
  return group;
}

FactGroup walkthroughs(const Speaker& speaker) {
  FactGroup group{"walkthroughs", {}};
  for (const content::Tutorial& tutorial : speaker.content.tutorials) {
    const std::string stem = "tutorial." + tutorial.id;
    group.facts.push_back({tutorial.id,
                           speaker.say(stem + ".name"),
                           {{&tutorial.provenance, speaker.say(stem + ".for"), std::nullopt}}});
  }
  group.facts.push_back(
      {"practice",
       speaker.say("nav.practice"),
       {{&speaker.content.practice.provenance, speaker.say("learning.practice"), std::nullopt}}});
  return group;
}

Fact statement(std::string id, std::string name, std::string words,
               const content::Evidence& evidence) {
  const std::vector<law::SourceIndex> also(evidence.sources.begin() + 1, evidence.sources.end());
  return {std::move(id),
          std::move(name),
          {{&evidence.checked, std::move(words), std::nullopt, also, {}}}};
}

// One group of statements; `name` and `words` say what stands for the id of one.
template <class Statement, class Name, class Words>
FactGroup statements(std::string_view id, const std::vector<Statement>& all, Name name,
                     Words words) {
  FactGroup group{id, {}};
  for (const Statement& one : all)
    group.facts.push_back(statement(one.id, name(one.id), words(one.id), one.evidence));
  return group;
}

FactGroup branch_cases(const Speaker& speaker) {
  return statements(
      "branch", speaker.content.branch_only,
      [&](const std::string& id) { return name_of_branch_case(speaker, id); },
      [&](const std::string& id) { return speaker.say("channels.only." + id + ".why"); });
}

FactGroup duties(const Speaker& speaker) {
  return statements(
      "duties", speaker.content.duties,
      [&](const std::string& id) { return speaker.say("duty." + id + ".name"); },
      [&](const std::string& id) { return speaker.say("duty." + id + ".do"); });
}

FactGroup situations(const Speaker& speaker) {
  FactGroup group{"situations", {}};
  for (const content::Situation& one : speaker.content.situations)
    group.facts.push_back(statement(one.id, speaker.say("situation." + one.id + ".title"),
                                    speaker.say(answer_key(one)), one.evidence));
  return group;
}

FactGroup troubles(const Speaker& speaker) {
  return statements(
      "troubles", speaker.content.troubles,
      [&](const std::string& id) { return speaker.say("trouble." + id + ".title"); },
      [&](const std::string& id) { return speaker.say("trouble." + id + ".cause"); });
}

FactGroup myths(const Speaker& speaker) {
  return statements(
      "myths", speaker.content.myths,
      [&](const std::string& id) { return "“" + speaker.say("myth." + id + ".claim") + "”"; },
      [&](const std::string& id) { return speaker.say("myth." + id + ".answer"); });
}

FactGroup terms(const Speaker& speaker) {
  return statements(
      "terms", speaker.content.glossary,
      [&](const std::string& id) { return speaker.say("term." + id + ".name"); },
      [&](const std::string& id) { return speaker.say("term." + id + ".meaning"); });
}

}  // namespace

std::vector<FactGroup> all_facts(const Speaker& speaker) {
  std::vector<FactGroup> groups = {numbers(speaker), grounds(speaker), channels(speaker),
                                   papers(speaker)};
  add_statements(speaker, groups);
  return groups;
}

bool FactValue::names(law::SourceIndex source) const {
  return provenance->source == source || contains(also, source) || contains(otherwise, source);
}

const FactValue* value_today(const Fact& fact, law::Date today) {
  const FactValue* found = nullptr;
  for (const FactValue& value : fact.values)
    if (value.provenance->from <= today) found = &value;
  return found;
}

std::string name_of_branch_case(const Speaker& speaker, const std::string& id) {
  const bool is_ground = law::from_name<law::Ground>(id).has_value();
  return speaker.say((is_ground ? "option.ground." : "channels.only.") + id);
}

void add_statements(const Speaker& speaker, std::vector<FactGroup>& groups) {
  groups.push_back(conflicts(speaker));
  for (FactGroup& group :
       std::array{walkthroughs(speaker), branch_cases(speaker), situations(speaker),
                  troubles(speaker), myths(speaker), terms(speaker), duties(speaker)})
    groups.push_back(std::move(group));
}

}  // namespace pandu::guide
