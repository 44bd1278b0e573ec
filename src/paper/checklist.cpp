// The papers of one ground, with boxes to tick by hand. For everybody, so what hangs on an answer stands
// among what may be needed.
#include <optional>

#include "law/in_force.h"
#include "paper/sheet.h"
#include "paper/sheet_parts.h"

namespace pandu::paper {
namespace {

using law::Document;
using law::Ground;
using law::Need;
using view::heading;
using view::item;
using view::Kind;
using view::list;
using view::Look;
using view::paragraph;

// Needed by every row of the ground, by some, or only as a thing to bring. None: not at all.
std::optional<Need> need_of(const Edition& edition, Ground ground, Document document) {
  const law::GroundRows rows = law::rows_of(edition.content.rules, ground, edition.today);
  std::size_t required = 0, brought = 0;
  for (const law::GroundRow* row : rows)
    for (const law::DocumentNeed& need : row->documents)
      if (need.document == document) ++(need.need == Need::required ? required : brought);
  const bool hangs =
      !edition.content.rules.documents[static_cast<std::size_t>(document)].when_any.empty();
  if (required + brought == 0) return std::nullopt;
  if (required == 0) return Need::bring;
  return required == rows.size() && !hangs ? Need::required : Need::depends;
}

std::string facts_about(const Edition& edition, const law::DocumentRule& rule) {
  std::string out =
      edition.say("paper.checklist.facts", {{"issuer", edition.say("issuer." + rule.issued_by)},
                                            {"form", edition.say("form." + rule.form)}});
  std::string matches;
  for (const std::string& match : rule.must_match)
    matches += (matches.empty() ? "" : ", ") + edition.say("paper.match." + match);
  if (!matches.empty()) out += " " + edition.say("paper.checklist.match", {{"list", matches}});
  return out;
}

Node paper(const Edition& edition, Document document, Citations& citations) {
  const std::string key = "document." + std::string(law::name_of(document));
  const law::DocumentRule& rule =
      edition.content.rules.documents[static_cast<std::size_t>(document)];
  citations.add(rule.provenance);
  Node made = item(edition.say(key + ".name"), "box");
  made.children = {paragraph(edition.say(key + ".what")),
                   paragraph(facts_about(edition, rule), Look::quiet)};
  return made;
}

Nodes papers(const Edition& edition, Ground ground, Citations& citations) {
  Nodes nodes;
  for (const Need need : {Need::required, Need::depends, Need::bring}) {
    Nodes items;
    for (std::size_t i = 0; i < law::count_of<Document>; ++i) {
      const auto document = static_cast<Document>(i);
      if (need_of(edition, ground, document) == need)
        items.push_back(paper(edition, document, citations));
    }
    if (items.empty()) continue;
    nodes.push_back(heading(2, edition.say("paper.checklist." + std::string(law::name_of(need)))));
    nodes.push_back(list(std::move(items)));
  }
  return nodes;
}

// The channels that take this ground, best first.
std::string ways(const Edition& edition, Ground ground, Citations& citations) {
  std::string out;
  for (std::size_t i = 0; i < law::count_of<law::Channel>; ++i) {
    const auto channel = static_cast<law::Channel>(i);
    const law::ChannelRow* row = law::row_of(edition.content.rules, channel, edition.today);
    if (!row || !law::takes(edition.content.rules, channel, ground, edition.today)) continue;
    citations.add(row->provenance);
    if (channel == law::Channel::jmo) citations.add(law::Param::jmo_balance_limit);
    out += (out.empty() ? "" : "; ") +
           edition.say("paper.checklist.way." + std::string(law::name_of(channel)));
  }
  return out;
}

Node line(const Edition& edition, const char* title, const char* icon, std::string text) {
  Node made = view::group(Look::line, {paragraph(std::move(text))});
  made.text = edition.say(title);
  made.icon = icon;
  return made;
}

}  // namespace

Sheet checklist(const Edition& edition, Ground ground) {
  Citations citations(edition);
  const std::string name(law::name_of(ground));
  const std::string ground_name = name_of_ground(edition, ground);
  Node title = heading(1, edition.say("paper.checklist.title", {{"ground", ground_name}}));
  title.icon = name;
  const Panel head = {
      "head",
      {title,
       line(edition, "line.when", "calendar", as_sentence(moment_of(edition, ground, citations))),
       line(edition, "line.where", "branch", as_sentence(ways(edition, ground, citations)))}};
  const Panel list = {"papers", papers(edition, ground, citations)};
  const Panel code = {"code", way_to_guide(edition, name, edition.say("paper.check_here"))};
  Panel end = {"foot", {paragraph(edition.say("checklist.not_filed"))}};
  view::add(end.nodes, foot(edition, citations));
  for (Node& one : end.nodes)
    if (!one.id.empty()) one.id = name + "." + one.id;
  return {"checklist",
          "checklist-" + name,
          edition.say("paper.checklist.title", {{"ground", ground_name}}),
          Size::tall,
          {Face{{head, code, list, end}}}};
}

}  // namespace pandu::paper
