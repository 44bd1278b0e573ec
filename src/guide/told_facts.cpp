#include "guide/told_facts.h"

#include <array>

namespace pandu::guide {
namespace {

FactGroup conflicts(const Scene& scene) {
  FactGroup group{"conflicts", {}};
  for (const law::Conflict& conflict : scene.content.rules.conflicts)
    group.facts.push_back({conflict.id,
                           scene.say("conflict." + conflict.id),
                           {{&conflict.provenance, {}, std::nullopt, {}, conflict.read_in}}});
  return group;
}

FactGroup walkthroughs(const Scene& scene) {
  FactGroup group{"walkthroughs", {}};
  for (const content::Tutorial& tutorial : scene.content.tutorials) {
    const std::string stem = "tutorial." + tutorial.id;
    group.facts.push_back({tutorial.id,
                           scene.say(stem + ".name"),
                           {{&tutorial.provenance, scene.say(stem + ".for"), std::nullopt}}});
  }
  group.facts.push_back(
      {"practice",
       scene.say("nav.practice"),
       {{&scene.content.practice.provenance, scene.say("learning.practice"), std::nullopt}}});
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

FactGroup branch_cases(const Scene& scene) {
  return statements(
      "branch", scene.content.branch_only,
      [&](const std::string& id) { return name_of_branch_case(scene, id); },
      [&](const std::string& id) { return scene.say("channels.only." + id + ".why"); });
}

FactGroup duties(const Scene& scene) {
  return statements(
      "duties", scene.content.duties,
      [&](const std::string& id) { return scene.say("duty." + id + ".name"); },
      [&](const std::string& id) { return scene.say("duty." + id + ".do"); });
}

FactGroup troubles(const Scene& scene) {
  return statements(
      "troubles", scene.content.troubles,
      [&](const std::string& id) { return scene.say("trouble." + id + ".title"); },
      [&](const std::string& id) { return scene.say("trouble." + id + ".cause"); });
}

FactGroup myths(const Scene& scene) {
  return statements(
      "myths", scene.content.myths,
      [&](const std::string& id) { return "“" + scene.say("myth." + id + ".claim") + "”"; },
      [&](const std::string& id) { return scene.say("myth." + id + ".answer"); });
}

FactGroup terms(const Scene& scene) {
  return statements(
      "terms", scene.content.glossary,
      [&](const std::string& id) { return scene.say("term." + id + ".name"); },
      [&](const std::string& id) { return scene.say("term." + id + ".meaning"); });
}

}  // namespace

std::string name_of_branch_case(const Scene& scene, const std::string& id) {
  const bool is_ground = law::from_name<law::Ground>(id).has_value();
  return scene.say((is_ground ? "option.ground." : "channels.only.") + id);
}

void add_told_facts(const Scene& scene, std::vector<FactGroup>& groups) {
  groups.push_back(conflicts(scene));
  for (FactGroup& group : std::array{walkthroughs(scene), branch_cases(scene), troubles(scene),
                                     myths(scene), terms(scene), duties(scene)})
    groups.push_back(std::move(group));
}

}  // namespace pandu::guide
