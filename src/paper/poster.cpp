// For the wall: one message read from afar, the scale, and the way to the guide.
#include "paper/parts.h"
#include "paper/sheets.h"

namespace pandu::paper {

using guide::heading;
using guide::Look;
using guide::paragraph;
using guide::Scene;

Sheet poster(const Scene& scene) {
  Stated stated(scene);
  const Panel message = {"message",
                         {heading(1, scene.say("paper.poster.title")),
                          paragraph(scene.say("paper.poster.lead"), Look::lead),
                          guide::figure("scale", limit_scale(scene, stated), {})}};
  Nodes questions;
  for (const char* question : {"may", "when", "where", "what"})
    questions.push_back(guide::item(scene.say(std::string("paper.poster.") + question), "check"));
  const Panel guide = {"guide",
                       {heading(2, scene.say("paper.poster.guide")),
                        guide::list(std::move(questions)), paragraph(scene.say("paper.private"))}};
  const Panel code = {"code", way_to_guide(scene, "poster", scene.say("paper.scan"))};
  const Panel warning = {"warning", {broker_warning(scene, stated)}};
  const Panel end = {"foot", foot(scene, stated)};
  return {"poster",
          "poster",
          scene.say("paper.poster.name"),
          Size::tall,
          {Face{{message, guide, code, warning, end}}}};
}

}  // namespace pandu::paper
