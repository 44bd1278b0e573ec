// The result's way to another phone, into a calendar and into this device's own storage. Nothing is
// sent by itself: the person sees the text, and chooses.
#include "guide/handover/handover.h"
#include "guide/ids.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Node share_card(const Scene& scene) {
  const std::string address = share_link(scene);
  Nodes body = {
      paragraph(scene.say(address.empty() ? "share.hint" : "share.hint_link")),
      copy_field(ids::share_text, scene.say("share.label"), share_text(scene)),
      group(Look::actions,
            {copy_button("share.copy", scene.say("share.copy"), ids::share_text),
             button(ids::share, scene.say("share.send"), Look::secondary, "share"),
             link("share.mail", scene.say("share.mail"), mail_address(scene), "external")}),
      link("media", scene.say("nav.media"), address_of(Route::to(Screen::media)))};
  if (!address.empty())
    add(body, {copy_field("share.link", scene.say("share.link"), address),
               copy_button("share.copy_link", scene.say("share.copy_link"), "share.link")});
  return group(Look::card, std::move(body), scene.say("share.title"), "share.card");
}

Node calendar_card(const Scene& scene) {
  return group(Look::card,
               {paragraph(scene.say("calendar.text")),
                paragraph(scene.say("calendar.holidays"), Look::quiet),
                button(ids::calendar, scene.say("calendar.save"), Look::secondary, "calendar")},
               scene.say("calendar.offer"), "calendar.card");
}

Node keep_card(const Scene& scene) {
  const bool kept = scene.model.kept;
  return group(Look::card,
               {paragraph(scene.say(kept ? "keep.kept" : "keep.hint")),
                kept ? button(ids::forget, scene.say("keep.forget"), Look::secondary, "restart")
                     : button(ids::keep, scene.say("keep.keep"), Look::secondary, "lock")},
               scene.say("keep.title"), "keep.card");
}

}  // namespace

Nodes ways_to_take_along(const Scene& scene) {
  Nodes nodes = {print_button(scene)};
  add(nodes, hand_over_section(scene));
  nodes.push_back(share_card(scene));
  if (has_calendar(scene)) nodes.push_back(calendar_card(scene));
  nodes.push_back(keep_card(scene));
  for (Node& one : nodes) one.level = 3;
  return nodes;
}

}  // namespace pandu::guide
