// The result as plain text: the sections of the screen in the same order and words, without what
// can only be pressed, and shorter where a screen folds things away.
#include "tools/verdict_text.h"

#include "guide/screens/screens.h"
#include "page/node.h"
#include "text/speaker.h"

namespace pandu::tools {
namespace {

using text::Speaker;
using view::Kind;
using view::Node;
using view::Nodes;

// Links within the site lead nowhere from a text.
Nodes without_inner_links(Nodes nodes) {
  const auto inner = [](const Node& node) {
    return node.kind == Kind::link && node.value.starts_with('#');
  };
  std::erase_if(nodes, inner);
  for (Node& node : nodes) node.children = without_inner_links(std::move(node.children));
  return nodes;
}

void add_papers(const Speaker& speaker, law::Need need, Nodes& nodes) {
  Nodes items;
  for (const law::DocumentEntry& entry : *speaker.verdict.documents) {
    if (entry.need != need) continue;
    const std::string key = "document." + std::string(law::name_of(entry.document));
    items.push_back(view::item(speaker.say(key + ".name"), "", speaker.say(key + ".what")));
  }
  view::add_list(nodes, 3, speaker.say("checklist." + std::string(law::name_of(need))),
                 std::move(items));
}

Nodes papers(const Speaker& speaker) {
  if (!speaker.verdict.documents || speaker.verdict.documents->empty()) return {};
  Nodes nodes = {view::heading(2, speaker.say("checklist.title"))};
  for (const law::Need need : {law::Need::required, law::Need::bring, law::Need::depends})
    add_papers(speaker, need, nodes);
  return nodes;
}

Nodes reasons(const Speaker& speaker) {
  Nodes items;
  for (const law::Reason& reason : speaker.verdict.reasons) {
    std::vector<law::SourceIndex> sources = {reason.provenance->source};
    if (reason.condition) sources = reason.condition->sources;
    Node item =
        view::item(speaker.reason(reason), "", text::checked_mark(speaker, *reason.provenance));
    for (const law::SourceIndex source : sources)
      item.children.push_back(view::item(
          speaker.say("reasons.source", {{"title", speaker.content.rules.sources[source].title}})));
    items.push_back(std::move(item));
  }
  if (items.empty()) return {};
  return {view::heading(2, speaker.say("reasons.title")), view::list(std::move(items))};
}

Nodes missing(const Speaker& speaker) {
  Nodes items;
  for (const law::Key key : speaker.verdict.missing)
    items.push_back(view::item(speaker.question(key, "label"), "", speaker.question(key, "title")));
  if (items.empty()) return {};
  return {view::heading(2, speaker.say("missing.title")), view::list(std::move(items))};
}

Nodes last_words(const Speaker& speaker) {
  return {view::heading(2, speaker.say("help.title")), view::paragraph(speaker.say("help.text")),
          view::paragraph(speaker.say("broker.text")),
          view::paragraph(speaker.say("footer.not_agency")),
          view::paragraph(speaker.say("result.checked") + " " + speaker.say("rules.version"))};
}

}  // namespace

std::string as_text(const check::VerdictReport& report) {
  const Speaker speaker(report.content, report.language, report.verdict.on, report.answers);
  Nodes nodes = {guide::verdict_band(speaker)};
  for (Nodes section :
       {guide::fixed_lines(speaker), missing(speaker), guide::warnings_section(speaker),
        papers(speaker), guide::changes_section(speaker), reasons(speaker),
        guide::conflicts_section(speaker), guide::tax_section(speaker), last_words(speaker)})
    view::add(nodes, std::move(section));
  return page::text(without_inner_links(std::move(nodes)));
}

}  // namespace pandu::tools
