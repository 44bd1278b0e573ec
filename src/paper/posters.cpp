// The sheets of one message, on the wall and on the counter,
// read from afar; and all sheets together.
#include <utility>

#include "paper/sheet.h"
#include "paper/sheet_parts.h"

namespace pandu::paper {

Sheet poster(const Edition& edition) {
  Citations citations(edition);
  const Panel message = {"message",
                         {heading(1, edition.say("paper.poster.title")),
                          paragraph(edition.say("paper.poster.lead"), Look::lead),
                          figure("scale", limit_scale(edition, citations), {})}};
  Nodes questions;
  for (const char* question : {"may", "when", "where", "what"})
    questions.push_back(item(edition.say(std::string("paper.poster.") + question), "check"));
  const Panel guide = {"guide",
                       {heading(2, edition.say("paper.poster.guide")), list(std::move(questions)),
                        paragraph(edition.say("paper.private"))}};
  const Panel code = {"code", way_to_guide(edition, "poster", edition.say("paper.scan"))};
  const Panel warning = {"warning", {broker_warning(edition, citations)}};
  const Panel end = {"foot", foot(edition, citations)};
  return {"poster",
          "poster",
          edition.say("paper.poster.name"),
          Size::tall,
          {Face{{message, guide, code, warning, end}}}};
}

Sheet counter_card(const Edition& edition) {
  Citations citations(edition);
  citations.add(law::Param::jmo_balance_limit);
  Nodes ways;
  for (const std::string_view channel : law::names<law::Channel>) {
    const std::string name(channel);
    ways.push_back(
        item(edition.say("channel." + name + ".name"), name, edition.say("paper.counter." + name)));
  }
  const Panel message = {"message",
                         {heading(1, edition.say("paper.counter.title")), list(std::move(ways))}};
  const Panel code = {"code", way_to_guide(edition, "counter", edition.say("paper.scan"))};
  const Panel warning = {"warning", {broker_warning(edition, citations)}};
  const Panel end = {"foot", foot(edition, citations)};
  return {"counter",
          "counter-card",
          edition.say("paper.counter.name"),
          Size::wide,
          {Face{{message, code, warning, end}}}};
}

Sheet all_checklists(const Edition& edition) {
  Sheet all;
  all.kind = "checklist";
  all.id = "checklists";
  all.title = edition.say("paper.checklists.name");
  for (const law::Ground ground : edition.content.rules.ground_list.shown) {
    Sheet one = checklist(edition, ground);
    for (Face& face : one.faces) all.faces.push_back(std::move(face));
  }
  return all;
}

std::vector<Sheet> all_sheets(const Edition& edition) {
  std::vector<Sheet> all = {brochure(edition), poster(edition), triage_card(edition),
                            counter_card(edition), all_checklists(edition)};
  for (const law::Ground ground : edition.content.rules.ground_list.shown)
    all.push_back(checklist(edition, ground));
  return all;
}

}  // namespace pandu::paper
