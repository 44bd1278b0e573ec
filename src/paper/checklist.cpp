// The papers of one ground, with boxes to tick by hand. For everybody, so what hangs on an answer stands
// among what may be needed.
#include <optional>

#include "guide/channel_rows.h"
#include "paper/moment.h"
#include "paper/parts.h"
#include "paper/sheets.h"

namespace pandu::paper {
namespace {

using guide::heading;
using guide::item;
using guide::Kind;
using guide::list;
using guide::Look;
using guide::paragraph;
using guide::Scene;
using law::Document;
using law::Ground;
using law::Need;

// Needed by every row of the ground, by some, or only as a thing to bring. None: not at all.
std::optional<Need> need_of(const Scene& scene, Ground ground, Document document) {
  int rows = 0, required = 0, brought = 0;
  for (const law::GroundRow& row : scene.content.rules.grounds) {
    if (row.ground != ground || row.provenance.from > scene.model.today) continue;
    ++rows;
    for (const law::DocumentNeed& need : row.documents)
      if (need.document == document) ++(need.need == Need::required ? required : brought);
  }
  const bool hangs =
      !scene.content.rules.documents[static_cast<std::size_t>(document)].when_any.empty();
  if (required + brought == 0) return std::nullopt;
  if (required == 0) return Need::bring;
  return required == rows && !hangs ? Need::required : Need::depends;
}

std::string facts_about(const Scene& scene, const law::DocumentRule& rule) {
  std::string out =
      scene.say("paper.checklist.facts", {{"issuer", scene.say("issuer." + rule.issued_by)},
                                          {"form", scene.say("form." + rule.form)}});
  std::string matches;
  for (const std::string& match : rule.must_match)
    matches += (matches.empty() ? "" : ", ") + scene.say("paper.match." + match);
  if (!matches.empty()) out += " " + scene.say("paper.checklist.match", {{"list", matches}});
  return out;
}

Node paper(const Scene& scene, Document document, Stated& stated) {
  const std::string key = "document." + std::string(law::name_of(document));
  const law::DocumentRule& rule = scene.content.rules.documents[static_cast<std::size_t>(document)];
  stated.add(rule.provenance);
  Node made = item(scene.say(key + ".name"), "box");
  made.children = {paragraph(scene.say(key + ".what")),
                   paragraph(facts_about(scene, rule), Look::quiet)};
  return made;
}

Nodes papers(const Scene& scene, Ground ground, Stated& stated) {
  Nodes nodes;
  for (const Need need : {Need::required, Need::depends, Need::bring}) {
    Nodes items;
    for (std::size_t i = 0; i < law::count_of<Document>; ++i) {
      const auto document = static_cast<Document>(i);
      if (need_of(scene, ground, document) == need) items.push_back(paper(scene, document, stated));
    }
    if (items.empty()) continue;
    nodes.push_back(heading(2, scene.say("paper.checklist." + std::string(law::name_of(need)))));
    nodes.push_back(list(std::move(items)));
  }
  return nodes;
}

// The channels that take this ground, best first.
std::string ways(const Scene& scene, Ground ground, Stated& stated) {
  std::string out;
  for (std::size_t i = 0; i < law::count_of<law::Channel>; ++i) {
    const auto channel = static_cast<law::Channel>(i);
    const law::ChannelRow* row = guide::channel_today(scene, channel);
    if (!row || !guide::serves(scene, channel, ground)) continue;
    stated.add(row->provenance);
    if (channel == law::Channel::jmo) stated.add_parameter("jmo_balance_limit");
    out += (out.empty() ? "" : "; ") +
           scene.say("paper.checklist.way." + std::string(law::name_of(channel)));
  }
  return out;
}

Node line(const Scene& scene, const char* title, const char* icon, std::string text) {
  Node made = guide::group(Look::line, {paragraph(std::move(text))});
  made.text = scene.say(title);
  made.icon = icon;
  return made;
}

}  // namespace

Sheet checklist(const Scene& scene, Ground ground) {
  Stated stated(scene);
  const std::string name(law::name_of(ground));
  const std::string ground_name = name_of_ground(scene, ground);
  Node title = heading(1, scene.say("paper.checklist.title", {{"ground", ground_name}}));
  title.icon = name;
  const Panel head = {
      "head",
      {title, line(scene, "line.when", "calendar", as_sentence(moment_of(scene, ground, stated))),
       line(scene, "line.where", "branch", as_sentence(ways(scene, ground, stated)))}};
  const Panel list = {"papers", papers(scene, ground, stated)};
  const Panel code = {"code", way_to_guide(scene, name, scene.say("paper.check_here"))};
  Panel end = {"foot", {paragraph(scene.say("checklist.not_filed"))}};
  guide::add(end.nodes, foot(scene, stated));
  for (Node& one : end.nodes)
    if (!one.id.empty()) one.id = name + "." + one.id;
  return {"checklist",
          "checklist-" + name,
          scene.say("paper.checklist.title", {{"ground", ground_name}}),
          Size::tall,
          {Face{{head, code, list, end}}}};
}

}  // namespace pandu::paper
