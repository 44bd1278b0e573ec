// Why the verdict is as it is, with the articles, and what to watch out for.
#include "guide/freshness.h"
#include "guide/screens/explained.h"
#include "guide/screens/screens.h"
#include "guide/source_links.h"

namespace pandu::guide {
namespace {

// The article: its title, what it says in plain words, how sure we are, and where to read it.
void add_source(const Scene& scene, std::string_view reason, law::SourceIndex index,
                const law::Provenance& provenance, Nodes& nodes) {
  const law::Source& source = scene.content.rules.sources[index];
  nodes.push_back(paragraph(scene.say("reasons.source", {{"title", source.title}})));
  if (scene.has("source." + source.id))
    nodes.push_back(paragraph(scene.say("source." + source.id)));
  nodes.push_back(paragraph(checked_mark(scene, provenance) + " " + confidence_mark(scene, source),
                            Look::quiet));
  nodes.push_back(
      link_to_source(scene, "article=" + std::string(reason) + "." + source.id, source));
}

Node reason_details(const Scene& scene, const law::Reason& reason) {
  Nodes body;
  if (reason.condition && !reason.condition->sources.empty()) {
    for (const law::SourceIndex source : reason.condition->sources)
      add_source(scene, reason.id, source, *reason.provenance, body);
  } else {
    add_source(scene, reason.id, reason.provenance->source, *reason.provenance, body);
  }
  return details("reason=" + std::string(reason.id), reason_words(scene, reason), std::move(body),
                 "check");
}

bool is_stale(const law::Verdict& verdict) {
  for (const law::Reason& reason : verdict.reasons)
    if (reason.provenance && is_due(*reason.provenance, verdict.on)) return true;
  return false;
}

}  // namespace

Nodes reasons_section(const Scene& scene) {
  if (scene.verdict.reasons.empty()) return {};
  Nodes nodes = {heading(2, scene.say("reasons.title"))};
  if (is_stale(scene.verdict))
    nodes.push_back(callout(Tone::caution, "calendar", {}, {paragraph(scene.say("result.stale"))}));
  for (const law::Reason& reason : scene.verdict.reasons)
    nodes.push_back(reason_details(scene, reason));
  nodes.push_back(
      paragraph(scene.say("result.checked") + " " + scene.say("rules.version"), Look::quiet));
  return nodes;
}

Nodes warnings_section(const Scene& scene) {
  Nodes items;
  for (const std::string_view warning : scene.verdict.warnings)
    items.push_back(item(warning_text(warning, scene.verdict, scene.model.answers, scene.content,
                                      scene.model.language)));
  if (items.empty()) return {};
  return {callout(Tone::caution, "warning", scene.say("warnings.title"), {list(std::move(items))})};
}

}  // namespace pandu::guide
