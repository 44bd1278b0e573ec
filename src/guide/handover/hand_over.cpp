#include "guide/handover/hand_over.h"

#include "guide/handover/share_text.h"
#include "view/qr_picture.h"

namespace pandu::guide {
namespace {

std::optional<page::Picture> text_picture(const Scene& scene) {
  for (const std::string& text : {share_text(scene), short_share_text(scene)})
    if (auto picture = qr_picture(text, scene.say("qr.text"))) return picture;
  return std::nullopt;
}

Nodes body_of(const Scene& scene) {
  const std::string link = share_link(scene);
  auto picture = link.empty() ? text_picture(scene) : link_picture(scene);
  if (!picture) return {};
  return {paragraph(scene.say(link.empty() ? "handover.text" : "handover.link")),
          figure("handover", *std::move(picture), link)};
}

}  // namespace

Nodes hand_over_section(const Scene& scene) {
  Nodes body = body_of(scene);
  if (body.empty()) return {};
  if (!scene.model.kiosk)
    return {details("handover.details", scene.say("handover.title"), std::move(body), "phone")};
  Nodes nodes = {heading(2, scene.say("handover.kiosk"))};
  add(nodes, std::move(body));
  return nodes;
}

std::optional<page::Picture> link_picture(const Scene& scene) {
  return qr_picture(share_link(scene), scene.say("qr.link"));
}

}  // namespace pandu::guide
