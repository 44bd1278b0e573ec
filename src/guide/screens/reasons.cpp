// Why the verdict is as it is, with the articles; what would change it; and what to watch out for.
#include "guide/freshness.h"
#include "guide/screens/explained.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

using law::BlockerKind;

void add_source(const Scene& scene, law::SourceIndex index, const law::Provenance& provenance,
                Nodes& nodes) {
  const law::Source& source = scene.content.rules.sources[index];
  nodes.push_back(paragraph(scene.say("reasons.source", {{"title", source.title}})));
  if (scene.has("source." + source.id))
    nodes.push_back(paragraph(scene.say("source." + source.id)));
  nodes.push_back(paragraph(checked_mark(scene, provenance) + " " + confidence_mark(scene, source),
                            Look::quiet));
}

Node reason_details(const Scene& scene, const law::Reason& reason) {
  Nodes body;
  if (reason.condition && !reason.condition->sources.empty()) {
    for (const law::SourceIndex source : reason.condition->sources)
      add_source(scene, source, *reason.provenance, body);
  } else {
    add_source(scene, reason.provenance->source, *reason.provenance, body);
  }
  return details("reason=" + std::string(reason.id), reason_words(scene, reason), std::move(body),
                 "check");
}

bool is_stale(const law::Verdict& verdict) {
  for (const law::Reason& reason : verdict.reasons)
    if (reason.provenance && is_due(*reason.provenance, verdict.on)) return true;
  return false;
}

std::string_view icon_of(BlockerKind kind) {
  switch (kind) {
    case BlockerKind::wait:
      return "wait";
    case BlockerKind::employer:
      return "work";
    case BlockerKind::app:
      return "jmo";
    case BlockerKind::fixed:
      break;
  }
  return "info";
}

std::string advice(const Scene& scene, const law::Blocker& blocker) {
  std::string what = blocker_advice(scene, blocker);
  if (!blocker.channel) return what;
  const std::string channel =
      scene.say("channel." + std::string(law::name_of(*blocker.channel)) + ".name");
  return what + " " + scene.say("changes.channel", {{"channel", channel}});
}

void add_changes(const Scene& scene, BlockerKind kind, Nodes& nodes) {
  Nodes items;
  for (const law::Blocker& blocker : scene.verdict.blockers)
    if (blocker.kind == kind)
      items.push_back(
          item(blocker_words(scene, blocker), std::string(icon_of(kind)), advice(scene, blocker)));
  if (items.empty()) return;
  nodes.push_back(heading(3, scene.say("changes." + std::string(law::name_of(kind)))));
  nodes.push_back(list(std::move(items)));
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

Nodes changes_section(const Scene& scene) {
  if (scene.verdict.blockers.empty()) return {};
  const bool can = scene.verdict.outcome == law::Outcome::can_claim;
  Nodes nodes = {heading(2, scene.say(can ? "changes.title.can_claim" : "changes.title"))};
  for (const BlockerKind kind :
       {BlockerKind::wait, BlockerKind::employer, BlockerKind::app, BlockerKind::fixed})
    add_changes(scene, kind, nodes);
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
