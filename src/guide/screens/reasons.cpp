// Why the verdict is as it is, with the articles, and what to watch out for.
#include "guide/facts/source_links.h"
#include "guide/screens/screens.h"
#include "text/freshness.h"

namespace pandu::guide {
namespace {

// The article: its title, what it says in plain words, how sure we are, and where to read it.
void add_source(const Speaker& speaker, std::string_view reason, law::SourceIndex index,
                const law::Provenance& provenance, Nodes& nodes) {
  const law::Source& source = speaker.content.rules.sources[index];
  nodes.push_back(paragraph(speaker.say("reasons.source", {{"title", source.title}})));
  if (speaker.has("source." + source.id))
    nodes.push_back(paragraph(speaker.say("source." + source.id)));
  nodes.push_back(paragraph(
      checked_mark(speaker, provenance) + " " + confidence_mark(speaker, source), Look::quiet));
  nodes.push_back(
      link_to_source(speaker, "article=" + std::string(reason) + "." + source.id, source));
}

Node reason_details(const Speaker& speaker, const law::Reason& reason) {
  Nodes body;
  if (reason.condition && !reason.condition->sources.empty())
    for (const law::SourceIndex source : reason.condition->sources)
      add_source(speaker, reason.id, source, *reason.provenance, body);
  else
    add_source(speaker, reason.id, reason.provenance->source, *reason.provenance, body);
  return details("reason=" + std::string(reason.id), speaker.reason(reason), std::move(body),
                 "check");
}

bool is_stale(const law::Verdict& verdict) {
  for (const law::Reason& reason : verdict.reasons)
    if (reason.provenance && is_due(*reason.provenance, verdict.on)) return true;
  return false;
}

}  // namespace

Nodes reasons_section(const Speaker& speaker) {
  if (speaker.verdict.reasons.empty()) return {};
  Nodes nodes = {heading(2, speaker.say("reasons.title"))};
  if (is_stale(speaker.verdict))
    nodes.push_back(
        callout(Tone::caution, "calendar", {}, {paragraph(speaker.say("result.stale"))}));
  for (const law::Reason& reason : speaker.verdict.reasons)
    nodes.push_back(reason_details(speaker, reason));
  nodes.push_back(
      paragraph(speaker.say("result.checked") + " " + speaker.say("rules.version"), Look::quiet));
  return nodes;
}

Nodes warnings_section(const Speaker& speaker) {
  Nodes items;
  for (const std::string_view warning : speaker.verdict.warnings)
    items.push_back(item(speaker.warning(warning)));
  if (items.empty()) return {};
  return {
      callout(Tone::caution, "warning", speaker.say("warnings.title"), {list(std::move(items))})};
}

}  // namespace pandu::guide
