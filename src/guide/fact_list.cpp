#include "guide/fact_list.h"

#include <algorithm>

#include "guide/told_facts.h"

namespace pandu::guide {
namespace {

std::string with_unit(const Scene& scene, const std::string& unit, std::int64_t value) {
  if (unit == "rupiah") return scene.money(value);
  return scene.say("unit." + unit + (value == 1 ? ".one" : ""), {{"count", std::to_string(value)}});
}

Fact parameter_fact(const Scene& scene, const law::Parameter& parameter) {
  Fact fact{parameter.id, scene.say("fact." + parameter.id), {}};
  for (const law::Parameter::Value& value : parameter.values)
    fact.values.push_back(
        {&value.provenance, with_unit(scene, parameter.unit, value.value), value.value});
  return fact;
}

// "5 persen sampai Rp60.000.000, 15 persen sampai Rp250.000.000, ..., 35 persen di atasnya"
std::string bracket_words(const Scene& scene, const law::DatedBrackets& dated) {
  std::string words;
  for (const law::Bracket& bracket : dated.brackets) {
    if (!words.empty()) words += ", ";
    const std::string percent = with_unit(scene, "percent", bracket.percent);
    words += bracket.up_to ? scene.say("facts.bracket", {{"percent", percent},
                                                         {"up_to", scene.money(*bracket.up_to)}})
                           : scene.say("facts.last_bracket", {{"percent", percent}});
  }
  return words;
}

FactGroup numbers(const Scene& scene) {
  FactGroup group{"numbers", {}};
  for (const law::Parameter& parameter : scene.content.rules.parameters)
    group.facts.push_back(parameter_fact(scene, parameter));
  Fact brackets{"tax_brackets", scene.say("fact.tax_brackets"), {}};
  for (const law::DatedBrackets& dated : scene.content.rules.tax_brackets)
    brackets.values.push_back({&dated.provenance, bracket_words(scene, dated), std::nullopt});
  group.facts.push_back(std::move(brackets));
  group.facts.push_back(
      {"lapak_asik_hours",
       scene.say("fact.lapak_asik_hours"),
       {{&scene.content.lapak_asik_hours.provenance, scene.say("facts.hours"), std::nullopt}}});
  group.facts.push_back({"contact_center",
                         scene.say("fact.contact_center"),
                         {{&scene.content.contacts.provenance,
                           scene.content.contacts.contact_center, std::nullopt}}});
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
      if (source != row && std::count(sources.begin(), sources.end(), source) == 0)
        sources.push_back(source);
  return sources;
}

FactGroup grounds(const Scene& scene) {
  FactGroup group{"grounds", {}};
  for (const law::GroundRow& row : scene.content.rules.grounds) {
    std::string id(law::name_of(row.ground));
    std::string name = scene.say("option.ground." + id);
    if (row.pmi_ground) {
      const std::string inner(law::name_of(*row.pmi_ground));
      id += "." + inner;
      name += ": " + scene.say("option.pmi_ground." + inner);
    }
    const std::string words =
        scene.say("facts.right", {{"share", with_unit(scene, "percent", row.share_percent)},
                                  {"count", std::to_string(row.conditions.size())}});
    add_value(group, {id,
                      name,
                      {{&row.provenance,
                        words,
                        std::nullopt,
                        sources_of(row.conditions, row.provenance.source),
                        {}}}});
  }
  return group;
}

FactGroup channels(const Scene& scene) {
  FactGroup group{"channels", {}};
  for (const law::ChannelRow& row : scene.content.rules.channels) {
    const std::string id(law::name_of(row.channel));
    const std::string count = std::to_string(row.conditions.size());
    const std::string words = row.conditions.empty()
                                  ? scene.say("facts.channel_free")
                                  : scene.say("facts.channel", {{"count", count}});
    add_value(group, {id,
                      scene.say("channel." + id + ".name"),
                      {{&row.provenance,
                        words,
                        std::nullopt,
                        sources_of(row.conditions, row.provenance.source),
                        {}}}});
  }
  return group;
}

FactGroup papers(const Scene& scene) {
  FactGroup group{"papers", {}};
  for (std::size_t i = 0; i < law::count_of<law::Document>; ++i) {
    const law::DocumentRule& document = scene.content.rules.documents[i];
    const std::string id(law::names<law::Document>[i]);
    group.facts.push_back(
        {id,
         scene.say("document." + id + ".name"),
         {{&document.provenance, scene.say("document." + id + ".what"), std::nullopt}}});
  }
  return group;
}

}  // namespace

std::vector<FactGroup> all_facts(const Scene& scene) {
  std::vector<FactGroup> groups = {numbers(scene), grounds(scene), channels(scene), papers(scene)};
  add_told_facts(scene, groups);
  return groups;
}

bool FactValue::names(law::SourceIndex source) const {
  const auto has = [&](const std::vector<law::SourceIndex>& list) {
    return std::count(list.begin(), list.end(), source) > 0;
  };
  return provenance->source == source || has(also) || has(otherwise);
}

const FactValue* value_today(const Fact& fact, law::Date today) {
  const FactValue* found = nullptr;
  for (const FactValue& value : fact.values)
    if (value.provenance->from <= today) found = &value;
  return found;
}

}  // namespace pandu::guide
