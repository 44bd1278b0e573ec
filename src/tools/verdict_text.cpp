// The result as plain text: the sections of the screen in the same order and words, without what
// can only be pressed, and shorter where a screen folds things away.
#include <algorithm>

#include "guide/freshness.h"
#include "guide/guide.h"
#include "guide/screens/explained.h"
#include "guide/screens/screens.h"
#include "page/text.h"
#include "tools/verdict.h"

namespace pandu::tools {
namespace {

using guide::Kind;
using guide::Node;
using guide::Nodes;
using guide::Scene;

// Links within the site lead nowhere from a text.
Nodes without_inner_links(Nodes nodes) {
  const auto inner = [](const Node& node) {
    return node.kind == Kind::link && node.value.rfind('#', 0) == 0;
  };
  nodes.erase(std::remove_if(nodes.begin(), nodes.end(), inner), nodes.end());
  for (Node& node : nodes) node.children = without_inner_links(std::move(node.children));
  return nodes;
}

void add_papers(const Scene& scene, law::Need need, Nodes& nodes) {
  Nodes items;
  for (const law::DocumentEntry& entry : *scene.verdict.documents) {
    if (entry.need != need) continue;
    const std::string key = "document." + std::string(law::name_of(entry.document));
    items.push_back(guide::item(scene.say(key + ".name"), "", scene.say(key + ".what")));
  }
  if (items.empty()) return;
  nodes.push_back(guide::heading(3, scene.say("checklist." + std::string(law::name_of(need)))));
  nodes.push_back(guide::list(std::move(items)));
}

Nodes papers(const Scene& scene) {
  if (!scene.verdict.documents || scene.verdict.documents->empty()) return {};
  Nodes nodes = {guide::heading(2, scene.say("checklist.title"))};
  for (const law::Need need : {law::Need::required, law::Need::bring, law::Need::depends})
    add_papers(scene, need, nodes);
  return nodes;
}

Nodes reasons(const Scene& scene) {
  Nodes items;
  for (const law::Reason& reason : scene.verdict.reasons) {
    std::vector<law::SourceIndex> sources = {reason.provenance->source};
    if (reason.condition) sources = reason.condition->sources;
    Node item = guide::item(guide::reason_words(scene, reason), "",
                            guide::checked_mark(scene, *reason.provenance));
    for (const law::SourceIndex source : sources)
      item.children.push_back(guide::item(
          scene.say("reasons.source", {{"title", scene.content.rules.sources[source].title}})));
    items.push_back(std::move(item));
  }
  if (items.empty()) return {};
  return {guide::heading(2, scene.say("reasons.title")), guide::list(std::move(items))};
}

Nodes missing(const Scene& scene) {
  Nodes items;
  for (const law::Key key : scene.verdict.missing)
    items.push_back(guide::item(scene.question(key, "label"), "", scene.question(key, "title")));
  if (items.empty()) return {};
  return {guide::heading(2, scene.say("missing.title")), guide::list(std::move(items))};
}

Nodes last_words(const Scene& scene) {
  return {guide::heading(2, scene.say("help.title")), guide::paragraph(scene.say("help.text")),
          guide::paragraph(scene.say("broker.text")),
          guide::paragraph(scene.say("footer.not_agency")),
          guide::paragraph(scene.say("result.checked") + " " + scene.say("rules.version"))};
}

}  // namespace

std::string as_text(const Told& told) {
  guide::Model model = guide::start(told.verdict.on, told.language);
  model.answers = told.answers;
  const Scene scene(model, told.content);
  Nodes nodes = {guide::verdict_band(scene)};
  for (Nodes section :
       {guide::fixed_lines(scene), missing(scene), guide::warnings_section(scene), papers(scene),
        guide::changes_section(scene), reasons(scene), guide::conflicts_section(scene),
        guide::tax_section(scene), last_words(scene)})
    guide::add(nodes, std::move(section));
  return page::text(without_inner_links(std::move(nodes)));
}

}  // namespace pandu::tools
