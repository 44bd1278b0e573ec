// The papers of one ground, with boxes to tick by hand. For everybody, so what hangs on an answer
// stands among what may be needed.
#include "law/in_force.h"
#include "paper/sheet.h"
#include "paper/sheet_parts.h"

namespace pandu::paper {
namespace {

using law::Document;
using law::Ground;
using law::Need;

std::string facts_about(const Edition& edition, const law::DocumentRule& rule) {
  std::string out =
      edition.say("paper.checklist.facts", {{"issuer", edition.say("issuer." + rule.issued_by)},
                                            {"form", edition.say("form." + rule.form)}});
  const std::string matches = joined(rule.must_match, ", ", [&](const std::string& match) {
    return edition.say("paper.match." + match);
  });
  if (!matches.empty()) out += " " + edition.say("paper.checklist.match", {{"list", matches}});
  return out;
}

Node paper(const Edition& edition, Ground ground, Document document, Citations& citations) {
  const std::string key = "document." + std::string(law::name_of(document));
  const law::DocumentRule& rule =
      edition.content.rules.documents[static_cast<std::size_t>(document)];
  citations.add(rule.provenance);
  Node paper = item(name_of_paper(edition, ground, document), "box");
  paper.children = {paragraph(edition.say(key + ".what")),
                    paragraph(facts_about(edition, rule), Look::quiet)};
  return paper;
}

Nodes papers(const Edition& edition, Ground ground, Citations& citations) {
  Nodes nodes;
  for (const Need need : {Need::required, Need::depends, Need::bring}) {
    Nodes items;
    for (const Document document : every<Document>)
      if (need_of(edition, ground, document) == need)
        items.push_back(paper(edition, ground, document, citations));
    add_list(nodes, 2, edition.say("paper.checklist." + std::string(law::name_of(need))),
             std::move(items));
  }
  return nodes;
}

// The channels that take this ground, best first.
std::string ways(const Edition& edition, Ground ground, Citations& citations) {
  std::string out;
  for (const law::Channel channel : every<law::Channel>) {
    const law::ChannelRow* row = law::row_of(edition.content.rules, channel, edition.today);
    if (!row || !law::takes(edition.content.rules, channel, ground, edition.today)) continue;
    citations.add(row->provenance);
    if (channel == law::Channel::jmo) citations.add(law::Param::jmo_balance_limit);
    out += (out.empty() ? "" : "; ") +
           edition.say("paper.checklist.way." + std::string(law::name_of(channel)));
  }
  return out;
}

// What has to be put right before any channel pays; empty where the card does not matter.
std::string to_fix(const Edition& edition, Ground ground, Citations& citations) {
  const law::GroundRow* row = row_of(edition, ground);
  if (!row) return {};
  for (const law::Condition& condition : row->conditions)
    if (condition.otherwise == law::Otherwise::fix_first) {
      citations.add(condition.sources);
      return edition.say(condition.blocker == law::BlockerKind::employer ? "paper.fix.employer"
                                                                         : "paper.fix.own");
    }
  return {};
}

Node line(const Edition& edition, const char* title, const char* icon, std::string text) {
  Node line = group(Look::line, {paragraph(std::move(text))}, edition.say(title));
  line.icon = icon;
  return line;
}

}  // namespace

Sheet checklist(const Edition& edition, Ground ground) {
  Citations citations(edition);
  const std::string name(law::name_of(ground));
  const std::string ground_name = name_of_ground(edition, ground);
  Node title = heading(1, edition.say("paper.checklist.title", {{"ground", ground_name}}));
  title.icon = name;
  Panel head = {
      "head",
      {title,
       line(edition, "line.when", "calendar", as_sentence(moment_of(edition, ground, citations))),
       line(edition, "line.where", "branch", as_sentence(ways(edition, ground, citations)))}};
  if (const std::string fix = to_fix(edition, ground, citations); !fix.empty())
    head.nodes.push_back(line(edition, "outcome.fix_first.word", "work", fix));
  const Panel list = {"papers", papers(edition, ground, citations)};
  const Panel code = {"code", way_to_guide(edition, name, edition.say("paper.check_here"))};
  Panel end = {"foot", {paragraph(edition.say("checklist.not_filed"))}};
  add(end.nodes, foot(edition, citations));
  for (Node& one : end.nodes)
    if (!one.id.empty()) one.id = name + "." + one.id;
  return {"checklist",
          "checklist-" + name,
          edition.say("paper.checklist.title", {{"ground", ground_name}}),
          Size::tall,
          {Face{{head, code, list, end}}}};
}

}  // namespace pandu::paper
