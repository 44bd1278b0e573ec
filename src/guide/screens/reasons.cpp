// Why the verdict is as it is, with the articles, and what to watch out for; what any statement
// rests on, where that is written, and what is said elsewhere.
#include <algorithm>

#include "guide/facts/facts.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/conflicts.h"
#include "text/speaker.h"
#include "text/typed.h"

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

bool is_official(const content::Contacts& contacts, std::string_view address) {
  const auto rest = after("https://", address);
  return rest && contains(contacts.official_hosts, rest->substr(0, rest->find_first_of("/:?#@\\")));
}

}  // namespace

Nodes reasons_section(const Speaker& speaker) {
  if (speaker.verdict.reasons.empty()) return {};
  Nodes nodes = {heading(2, speaker.say("reasons.title"))};
  for (const law::Reason& reason : speaker.verdict.reasons)
    nodes.push_back(reason_details(speaker, reason));
  nodes.push_back(
      paragraph(speaker.say("result.checked") + " " + speaker.say("rules.version"), Look::quiet));
  return nodes;
}

Nodes stale_caution(const Speaker& speaker) {
  if (!is_stale(speaker.verdict)) return {};
  return {callout(Tone::caution, "calendar", {}, {paragraph(speaker.say("result.stale"))})};
}

Nodes warnings_section(const Speaker& speaker, std::size_t at_once) {
  Nodes first, others;
  for (const std::string_view warning : speaker.verdict.warnings)
    (first.size() < at_once ? first : others).push_back(item(speaker.warning(warning)));
  if (first.empty()) return {};
  Nodes inside = {list(std::move(first))};
  if (const std::size_t count = others.size())
    inside.push_back(details("warnings.others",
                             counted(speaker, speaker.say("warnings.others"), count),
                             {list(std::move(others))}, {}, Look::bare));
  return {callout(Tone::caution, "warning", speaker.say("warnings.title"), std::move(inside))};
}

Nodes warnings_section(const Speaker& speaker) {
  return warnings_section(speaker, speaker.verdict.warnings.size());
}

bool is_uncertain(const Scene& scene, const content::Evidence& evidence) {
  const auto& sources = scene.content.rules.sources;
  return std::all_of(evidence.sources.begin(), evidence.sources.end(),
                     [&](law::SourceIndex index) { return is_weak(sources[index]); });
}

Node evidence_of(const Scene& scene, const std::string& id, const content::Evidence& evidence) {
  Nodes items;
  for (const law::SourceIndex index : evidence.sources) {
    const law::Source& source = scene.content.rules.sources[index];
    items.push_back(item(source.title, "document", confidence_mark(scene, source)));
  }
  return details(
      "evidence=" + id, scene.say("evidence.title"),
      {list(std::move(items)), paragraph(checked_mark(scene, evidence.checked), Look::quiet)}, {},
      Look::bare);
}

// What the person may have read elsewhere that differs from this verdict, and what we rest on.
Nodes conflicts_section(const Speaker& speaker) {
  Nodes items;
  for (const law::Conflict* conflict :
       law::find_conflicts(speaker.content.rules, speaker.answers, speaker.verdict))
    items.push_back(conflict_item(speaker, *conflict));
  if (items.empty()) return {};
  return {heading(2, speaker.say("conflicts.title")), paragraph(speaker.say("conflicts.lead")),
          list(std::move(items))};
}

std::optional<Node> official_link(const Speaker& speaker, std::string id,
                                  const law::Source& source) {
  const content::Contacts& contacts = speaker.content.contacts;
  if (is_official(contacts, source.official))
    return link(std::move(id), speaker.say("article.official"), source.official, "external");
  if (is_official(contacts, source.address))
    return link(std::move(id), speaker.say("article.page"), source.address, "external");
  return std::nullopt;
}

Node link_to_source(const Speaker& speaker, std::string id, const law::Source& source) {
  if (auto official = official_link(speaker, id, source)) return *std::move(official);
  return link(std::move(id), speaker.say("article.entry"),
              address_of(Route::about(Screen::sources, source.id)), "document");
}

Node conflict_item(const Speaker& speaker, const law::Conflict& conflict) {
  const law::Source& source = speaker.content.rules.sources[conflict.provenance.source];
  const char* rests_on = is_weak(source) ? "conflicts.unproven" : "conflicts.source";
  return item(speaker.say("conflict." + conflict.id), "info",
              speaker.say(rests_on, {{"title", source.title}}) + " " +
                  checked_mark(speaker, conflict.provenance));
}

}  // namespace pandu::guide
