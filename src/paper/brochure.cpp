// A folded brochure: A4 on its side, printed on both sides and folded twice. Outside: the flap that
// is folded in, the back, the cover. Inside: who and when, where and with what, the claim in JMO.
#include <algorithm>
#include <utility>

#include "law/in_force.h"
#include "paper/sheet.h"
#include "paper/sheet_parts.h"
#include "text/speaker.h"

namespace pandu::paper {
namespace {

using law::Ground;

Nodes who_and_when(const Edition& edition, Citations& citations) {
  const law::GroundOrder& shown = edition.content.rules.ground_list.shown;
  Nodes items;
  for (const Moment& moment : moments_of(edition, {shown.begin(), shown.end()}, citations))
    items.push_back(item(names_of(edition, moment.grounds), {}, as_sentence(moment.words)));
  return {heading(2, edition.say("paper.brochure.when")), list(std::move(items)),
          paragraph(edition.say("paper.brochure.working"))};
}

Nodes where(const Edition& edition, Citations& citations) {
  const Facts site = {{"site_lapak_asik", host_of(edition.content.contacts.lapak_asik)}};
  Nodes items;
  for (const law::Channel channel : every<law::Channel>) {
    const law::ChannelRow* row = law::row_of(edition.content.rules, channel, edition.today);
    if (!row) continue;
    citations.add(row->provenance);
    const std::string name(law::name_of(channel));
    items.push_back(item(edition.say("channel." + name + ".name"), name,
                         edition.say("paper.channel." + name, site)));
  }
  return {heading(2, edition.say("paper.brochure.where")),
          figure("scale", limit_scale(edition, citations), {}), list(std::move(items))};
}

// The papers that every claim in the app asks for, and the one that its ground adds. The app is for
// citizens.
Nodes papers(const Edition& edition, Citations& citations) {
  Nodes common, own;
  for (const Ground ground : edition.content.rules.ground_list.shown) {
    const law::GroundRow* row = row_of(edition, ground);
    if (!row || !law::takes(edition.content.rules, law::Channel::jmo, ground, edition.today))
      continue;
    for (const law::DocumentNeed& need : row->documents) {
      const std::string name(law::name_of(need.document));
      const law::DocumentRule& rule =
          edition.content.rules.documents[static_cast<std::size_t>(need.document)];
      if (need.need != law::Need::required || need.only_for == law::Citizenship::wna) continue;
      const std::string words = edition.say("document." + name + ".name");
      const bool for_one = edition.has("paper.paper_of." + name);
      Nodes& to = for_one ? own : common;
      const bool known =
          std::any_of(to.begin(), to.end(), [&](const Node& one) { return one.text == words; });
      if (known) continue;
      citations.add(rule.provenance);
      to.push_back(
          item(words, "box", for_one ? edition.say("paper.paper_of." + name) : std::string()));
    }
  }
  add(common, std::move(own));
  return {heading(2, edition.say("paper.brochure.papers")), list(std::move(common))};
}

Nodes steps_in_app(const Edition& edition, Citations& citations) {
  const content::Tutorial* claim = content::tutorial_named(edition.content, "klaim-jmo");
  if (!claim) return {};
  citations.add(claim->provenance);
  Nodes items;
  int minutes = 0;
  for (const content::TutorialStep& step : claim->steps) {
    minutes += step.minutes;
    const std::string stem = "tutorial.klaim-jmo." + step.id + ".title";
    items.push_back(item(edition.say(stem), {}, edition.say("paper.step." + step.id)));
  }
  return {heading(2, edition.say("paper.brochure.steps")),
          paragraph(edition.say("paper.brochure.minutes", {{"minutes", std::to_string(minutes)}})),
          list(std::move(items), Kind::steps), paragraph(edition.say("paper.brochure.paid"))};
}

// Of these, those that have a line on paper.
template <class Thing>
void add_lines(const Edition& edition, const std::string& stem, const std::vector<Thing>& things,
               Citations& citations, Nodes& items) {
  for (const Thing& one : things) {
    const std::string key = stem + one.id;
    if (!edition.has(key)) continue;
    citations.add(one.evidence.checked);
    items.push_back(item(edition.say(key + ".title"), {}, edition.say(key)));
  }
}

Nodes troubles(const Edition& edition, Citations& citations) {
  Nodes items;
  add_lines(edition, "paper.situation.", edition.content.situations, citations, items);
  add_lines(edition, "paper.trouble.", edition.content.troubles, citations, items);
  return {heading(2, edition.say("paper.brochure.troubles")), list(std::move(items))};
}

Nodes cover(const Edition& edition) {
  Nodes nodes = {paragraph(edition.say("app.name"), Look::plain, "wallet"),
                 heading(1, edition.say("paper.brochure.title")),
                 paragraph(edition.say("paper.brochure.lead"), Look::lead)};
  add(nodes, way_to_guide(edition, "cover", edition.say("paper.check_here")));
  nodes.push_back(paragraph(edition.say("paper.free"), Look::quiet));
  return nodes;
}

// What somebody at the counter writes in: about the claim, never about the person.
Nodes notes(const Edition& edition) {
  Nodes nodes = {heading(2, edition.say("paper.brochure.notes"))};
  for (const char* note : {"day", "channel", "missing"}) {
    const std::string key = std::string("paper.note.") + note;
    add(nodes, {paragraph(edition.say(key)), node(Kind::paragraph, {}, key + ".write")});
  }
  return nodes;
}

Nodes back(const Edition& edition, const Citations& citations) {
  Nodes nodes = {heading(2, edition.say("paper.brochure.down")),
                 paragraph(edition.say("paper.brochure.down.text")),
                 heading(2, edition.say("paper.brochure.ask")),
                 paragraph(edition.say("paper.brochure.ask.text"))};
  add(nodes, notes(edition));
  nodes.push_back(group(Look::stack, foot(edition, citations), {}, "foot"));
  return nodes;
}

}  // namespace

Sheet brochure(const Edition& edition) {
  Citations citations(edition);
  const Panel when = {"when", who_and_when(edition, citations)};
  Panel ways = {"ways", where(edition, citations)};
  add(ways.nodes, papers(edition, citations));
  const Panel app = {"app", steps_in_app(edition, citations)};
  Panel flap = {"flap", troubles(edition, citations)};
  flap.nodes.push_back(broker_warning(edition, citations));
  const Panel behind = {"back", back(edition, citations)};
  const Panel front = {"cover", cover(edition)};
  return {"brochure",
          "brochure",
          edition.say("paper.brochure.name"),
          Size::wide,
          {Face{{flap, behind, front}}, Face{{when, ways, app}}}};
}

}  // namespace pandu::paper
