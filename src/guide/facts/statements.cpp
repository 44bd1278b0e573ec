#include "guide/facts/statements.h"

#include <array>

namespace pandu::guide {
namespace {

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

std::string name_of_branch_case(const Speaker& speaker, const std::string& id) {
  const bool is_ground = law::from_name<law::Ground>(id).has_value();
  return speaker.say((is_ground ? "option.ground." : "channels.only.") + id);
}

void add_statements(const Speaker& speaker, std::vector<FactGroup>& groups) {
  groups.push_back(conflicts(speaker));
  for (FactGroup& group :
       std::array{walkthroughs(speaker), branch_cases(speaker), troubles(speaker), myths(speaker),
                  terms(speaker), duties(speaker)})
    groups.push_back(std::move(group));
}

}  // namespace pandu::guide
