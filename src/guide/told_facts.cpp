#include "guide/told_facts.h"

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

FactGroup branch_cases(const Scene& scene) {
  FactGroup group{"branch", {}};
  for (const content::BranchCase& one : scene.content.branch_only) {
    const std::string key = "channels.only." + one.id;
    const bool is_ground = law::from_name<law::Ground>(one.id).has_value();
    group.facts.push_back(statement(one.id, scene.say(is_ground ? "option.ground." + one.id : key),
                                    scene.say(key + ".why"), one.evidence));
  }
  return group;
}

FactGroup duties(const Scene& scene) {
  FactGroup group{"duties", {}};
  for (const content::Duty& one : scene.content.duties)
    group.facts.push_back(statement(one.id, scene.say("duty." + one.id + ".name"),
                                    scene.say("duty." + one.id + ".do"), one.evidence));
  return group;
}

FactGroup troubles(const Scene& scene) {
  FactGroup group{"troubles", {}};
  for (const content::Trouble& one : scene.content.troubles)
    group.facts.push_back(statement(one.id, scene.say("trouble." + one.id + ".title"),
                                    scene.say("trouble." + one.id + ".cause"), one.evidence));
  return group;
}

FactGroup myths(const Scene& scene) {
  FactGroup group{"myths", {}};
  for (const content::Myth& one : scene.content.myths)
    group.facts.push_back(statement(one.id, "“" + scene.say("myth." + one.id + ".claim") + "”",
                                    scene.say("myth." + one.id + ".answer"), one.evidence));
  return group;
}

FactGroup terms(const Scene& scene) {
  FactGroup group{"terms", {}};
  for (const content::Term& one : scene.content.glossary)
    group.facts.push_back(statement(one.id, scene.say("term." + one.id + ".name"),
                                    scene.say("term." + one.id + ".meaning"), one.evidence));
  return group;
}

}  // namespace

void add_told_facts(const Scene& scene, std::vector<FactGroup>& groups) {
  groups.push_back(conflicts(scene));
  if (!scene.content.has_learning) return;
  for (FactGroup (*group)(const Scene&) :
       {walkthroughs, branch_cases, troubles, myths, terms, duties})
    groups.push_back(group(scene));
}

}  // namespace pandu::guide
