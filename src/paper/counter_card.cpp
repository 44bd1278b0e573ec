// On the counter, read at arm's length while one waits.
#include "paper/sheet_parts.h"
#include "paper/sheets.h"

namespace pandu::paper {

using view::heading;

Sheet counter_card(const Edition& edition) {
  Citations citations(edition);
  citations.add(law::Param::jmo_balance_limit);
  Nodes ways;
  for (const std::string_view channel : law::names<law::Channel>) {
    const std::string name(channel);
    ways.push_back(view::item(edition.say("channel." + name + ".name"), name,
                              edition.say("paper.counter." + name)));
  }
  const Panel message = {
      "message", {heading(1, edition.say("paper.counter.title")), view::list(std::move(ways))}};
  const Panel code = {"code", way_to_guide(edition, "counter", edition.say("paper.scan"))};
  const Panel warning = {"warning", {broker_warning(edition, citations)}};
  const Panel end = {"foot", foot(edition, citations)};
  return {"counter",
          "counter-card",
          edition.say("paper.counter.name"),
          Size::wide,
          {Face{{message, code, warning, end}}}};
}

}  // namespace pandu::paper
