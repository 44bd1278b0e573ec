// A folded brochure: A4 on its side, printed on both sides and folded twice. Outside: the flap that is
// folded in, the back, the cover. Inside: who and when, where and with what, the claim in JMO.
#include <algorithm>
#include <utility>

#include "guide/channel_rows.h"
#include "guide/route.h"
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
using law::Ground;

std::vector<Ground> all_grounds() {
  std::vector<Ground> grounds;
  for (std::size_t i = 0; i < law::count_of<Ground>; ++i) grounds.push_back(static_cast<Ground>(i));
  return grounds;
}

Nodes who_and_when(const Scene& scene, Stated& stated) {
  Nodes items;
  for (const Moment& moment : moments_of(scene, all_grounds(), stated))
    items.push_back(item(names_of(scene, moment.grounds), {}, as_sentence(moment.words)));
  return {heading(2, scene.say("paper.brochure.when")), list(std::move(items)),
          paragraph(scene.say("paper.brochure.working"))};
}

Nodes where(const Scene& scene, Stated& stated) {
  const guide::Facts site = {
      {"site_lapak_asik", guide::host_of(scene.content.contacts.lapak_asik)}};
  Nodes items;
  for (std::size_t i = 0; i < law::count_of<law::Channel>; ++i) {
    const auto channel = static_cast<law::Channel>(i);
    const law::ChannelRow* row = guide::channel_today(scene, channel);
    if (!row) continue;
    stated.add(row->provenance);
    const std::string name(law::name_of(channel));
    items.push_back(item(scene.say("channel." + name + ".name"), name,
                         scene.say("paper.channel." + name, site)));
  }
  return {heading(2, scene.say("paper.brochure.where")),
          guide::figure("scale", limit_scale(scene, stated), {}), list(std::move(items))};
}

// The papers that every claim in the app asks for, and the one that its ground adds.
Nodes papers(const Scene& scene, Stated& stated) {
  Nodes common, own;
  for (std::size_t i = 0; i < law::count_of<Ground>; ++i) {
    const auto ground = static_cast<Ground>(i);
    const law::GroundRow* row = row_of(scene, ground);
    if (!row || !guide::serves(scene, law::Channel::jmo, ground)) continue;
    for (const law::DocumentNeed& need : row->documents) {
      const std::string name(law::name_of(need.document));
      const law::DocumentRule& rule =
          scene.content.rules.documents[static_cast<std::size_t>(need.document)];
      if (need.need != law::Need::required) continue;
      const std::string words = scene.say("document." + name + ".name");
      const bool for_one = scene.has("paper.paper_of." + name);
      Nodes& to = for_one ? own : common;
      const bool known =
          std::any_of(to.begin(), to.end(), [&](const Node& one) { return one.text == words; });
      if (known) continue;
      stated.add(rule.provenance);
      to.push_back(
          item(words, "box", for_one ? scene.say("paper.paper_of." + name) : std::string()));
    }
  }
  guide::add(common, std::move(own));
  return {heading(2, scene.say("paper.brochure.papers")), list(std::move(common))};
}

Nodes steps_in_app(const Scene& scene, Stated& stated) {
  const content::Tutorial* claim = guide::tutorial_named(scene.content, "klaim-jmo");
  if (!claim) return {};
  stated.add(claim->provenance);
  Nodes items;
  int minutes = 0;
  for (const content::TutorialStep& step : claim->steps) {
    minutes += step.minutes;
    const std::string stem = "tutorial.klaim-jmo." + step.id + ".title";
    items.push_back(item(scene.say(stem), {}, scene.say("paper.step." + step.id)));
  }
  return {heading(2, scene.say("paper.brochure.steps")),
          paragraph(scene.say("paper.brochure.minutes", {{"minutes", std::to_string(minutes)}})),
          list(std::move(items), Kind::steps), paragraph(scene.say("paper.brochure.paid"))};
}

Nodes troubles(const Scene& scene, Stated& stated) {
  Nodes items;
  for (const content::Trouble& one : scene.content.troubles) {
    const std::string key = "paper.trouble." + one.id;
    if (!scene.has(key)) continue;
    stated.add(one.evidence.checked);
    items.push_back(item(scene.say(key + ".title"), {}, scene.say(key)));
  }
  return {heading(2, scene.say("paper.brochure.troubles")), list(std::move(items))};
}

Nodes cover(const Scene& scene) {
  Node name = paragraph(scene.say("app.name"));
  name.icon = "wallet";
  Nodes nodes = {name, heading(1, scene.say("paper.brochure.title")),
                 paragraph(scene.say("paper.brochure.lead"), Look::lead)};
  guide::add(nodes, way_to_guide(scene, "cover", scene.say("paper.check_here")));
  nodes.push_back(paragraph(scene.say("paper.free"), Look::quiet));
  return nodes;
}

// What somebody at the counter writes in: about the claim, never about the person.
Nodes notes(const Scene& scene) {
  Nodes nodes = {heading(2, scene.say("paper.brochure.notes"))};
  for (const char* note : {"day", "channel", "missing"}) {
    const std::string key = std::string("paper.note.") + note;
    Node line = paragraph({});
    line.id = key + ".write";
    guide::add(nodes, {paragraph(scene.say(key)), line});
  }
  return nodes;
}

Nodes back(const Scene& scene, const Stated& stated) {
  Nodes nodes = {heading(2, scene.say("paper.brochure.down")),
                 paragraph(scene.say("paper.brochure.down.text")),
                 heading(2, scene.say("paper.brochure.ask")),
                 paragraph(scene.say("paper.brochure.ask.text"))};
  guide::add(nodes, notes(scene));
  Node about = guide::group(Look::stack, foot(scene, stated));
  about.id = "foot";
  nodes.push_back(std::move(about));
  return nodes;
}

}  // namespace

Sheet brochure(const Scene& scene) {
  Stated stated(scene);
  const Panel when = {"when", who_and_when(scene, stated)};
  Panel ways = {"ways", where(scene, stated)};
  guide::add(ways.nodes, papers(scene, stated));
  const Panel app = {"app", steps_in_app(scene, stated)};
  Panel flap = {"flap", troubles(scene, stated)};
  flap.nodes.push_back(broker_warning(scene, stated));
  const Panel behind = {"back", back(scene, stated)};
  const Panel front = {"cover", cover(scene)};
  return {"brochure",
          "brochure",
          scene.say("paper.brochure.name"),
          Size::wide,
          {Face{{flap, behind, front}}, Face{{when, ways, app}}}};
}

}  // namespace pandu::paper
