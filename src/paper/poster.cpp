// For the wall: one message read from afar, the scale, and the way to the guide.
#include "paper/sheet_parts.h"
#include "paper/sheets.h"

namespace pandu::paper {

using view::heading;
using view::Look;
using view::paragraph;

Sheet poster(const Edition& edition) {
  Citations citations(edition);
  const Panel message = {"message",
                         {heading(1, edition.say("paper.poster.title")),
                          paragraph(edition.say("paper.poster.lead"), Look::lead),
                          view::figure("scale", limit_scale(edition, citations), {})}};
  Nodes questions;
  for (const char* question : {"may", "when", "where", "what"})
    questions.push_back(view::item(edition.say(std::string("paper.poster.") + question), "check"));
  const Panel guide = {"guide",
                       {heading(2, edition.say("paper.poster.guide")),
                        view::list(std::move(questions)), paragraph(edition.say("paper.private"))}};
  const Panel code = {"code", way_to_guide(edition, "poster", edition.say("paper.scan"))};
  const Panel warning = {"warning", {broker_warning(edition, citations)}};
  const Panel end = {"foot", foot(edition, citations)};
  return {"poster",
          "poster",
          edition.say("paper.poster.name"),
          Size::tall,
          {Face{{message, guide, code, warning, end}}}};
}

}  // namespace pandu::paper
