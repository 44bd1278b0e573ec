// On the counter, read at arm's length while one waits.
#include "paper/parts.h"
#include "paper/sheets.h"

namespace pandu::paper {

using guide::heading;
using guide::Scene;

Sheet counter_card(const Scene& scene) {
  Stated stated(scene);
  stated.add_parameter("jmo_balance_limit");
  Nodes ways;
  for (const std::string_view channel : law::names<law::Channel>) {
    const std::string name(channel);
    ways.push_back(guide::item(scene.say("channel." + name + ".name"), name,
                               scene.say("paper.counter." + name)));
  }
  const Panel message = {
      "message", {heading(1, scene.say("paper.counter.title")), guide::list(std::move(ways))}};
  const Panel code = {"code", way_to_guide(scene, "counter", scene.say("paper.scan"))};
  const Panel warning = {"warning", {broker_warning(scene, stated)}};
  const Panel end = {"foot", foot(scene, stated)};
  return {"counter",
          "counter-card",
          scene.say("paper.counter.name"),
          Size::wide,
          {Face{{message, code, warning, end}}}};
}

}  // namespace pandu::paper
