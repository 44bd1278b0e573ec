// One merged list of papers that can be ticked off, and never looks like a filed claim.
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

using law::Need;

std::string document_key(law::Document document, const char* part) {
  return "document." + std::string(law::name_of(document)) + "." + part;
}

std::string matches_of(const Scene& scene, const law::DocumentRule& rule) {
  return joined(rule.must_match, "; ",
                [&](const std::string& match) { return scene.say("match." + match); });
}

// Lapak Asik is where papers are photographed; JMO asks for none and the branch for the originals.
bool may_be_uploaded(const law::Verdict& verdict) {
  return !verdict.channels || verdict.channels->has(law::Channel::lapak_asik);
}

Node facts_about(const Scene& scene, law::Document document, const std::string& name) {
  const auto& rule = scene.content.rules.documents[static_cast<std::size_t>(document)];
  const auto fact = [&](const char* key, std::string value) {
    return item(scene.say(key, {{"value", std::move(value)}}));
  };
  Nodes items = {fact("checklist.issuer", scene.say("issuer." + rule.issued_by)),
                 fact("checklist.form", scene.say("form." + rule.form))};
  if (!rule.must_match.empty()) items.push_back(fact("checklist.match", matches_of(scene, rule)));
  items.push_back(fact("checklist.takes", scene.say("takes." + rule.takes)));
  if (rule.uploaded && may_be_uploaded(scene.verdict))
    items.push_back(item(scene.say("checklist.upload")));
  items.push_back(
      item(scene.say("checklist.checked", {{"date", scene.date(rule.provenance.verified_on)}})));
  Nodes children = {paragraph(scene.say(document_key(document, "what")))};
  if (scene.has(document_key(document, "note")))
    children.push_back(paragraph(scene.say(document_key(document, "note"))));
  children.push_back(list(std::move(items)));
  return details("about=" + std::string(law::name_of(document)),
                 scene.say("checklist.more", {{"document", name}}), std::move(children), {},
                 Look::corner);
}

Node paper(const Scene& scene, law::Document document) {
  const std::string name = scene.say(document_key(document, "name"));
  return group(Look::stack, {tick_box("ready=" + std::string(law::name_of(document)), name, {},
                                      scene.model.ready.has(document)),
                             facts_about(scene, document, name)});
}

void add_papers(const Scene& scene, Need need, Nodes& nodes) {
  Nodes papers;
  for (const law::DocumentEntry& entry : *scene.verdict.documents)
    if (entry.need == need) papers.push_back(paper(scene, entry.document));
  if (papers.empty()) return;
  nodes.push_back(heading(3, scene.say("checklist." + std::string(law::name_of(need)))));
  add(nodes, std::move(papers));
}

// The papers of this verdict only: others may have been ticked for another reason.
std::string count(const Scene& scene) {
  int ready = 0;
  for (const law::DocumentEntry& entry : *scene.verdict.documents)
    if (scene.model.ready.has(entry.document)) ++ready;
  return scene.say("checklist.count", {{"ready", std::to_string(ready)},
                                       {"all", std::to_string(scene.verdict.documents->size())}});
}

}  // namespace

Nodes checklist_section(const Scene& scene) {
  if (!scene.verdict.documents || scene.verdict.documents->empty()) return {};

  Nodes nodes;
  for (const Need need : {Need::required, Need::bring, Need::depends})
    add_papers(scene, need, nodes);
  add(nodes, {node(Kind::status, count(scene), "ready.count"),
              paragraph(scene.say("checklist.not_filed"), Look::quiet)});
  return nodes;
}

}  // namespace pandu::guide
