// Cards and films to look at, to save and to send. Nothing of them is fetched before somebody opens
// one, and each says what it weighs.
#include "guide/handover/handover.h"
#include "guide/handover/media.h"
#include "guide/ids.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "share/share_code.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

// The medium's place behind the beginning of an id.
std::string order(std::string_view prefix, const Medium& medium) {
  return std::string(prefix) + std::to_string(medium.place);
}

std::string summary(const Scene& scene, const Medium& medium) {
  const Facts facts = {{"title", medium.title},
                       {"weight", weight(scene, medium.bytes)},
                       {"seconds", std::to_string(medium.seconds)}};
  return scene.say(medium.kind == Medium::Kind::film ? "media.film" : "media.card", facts);
}

std::string site_link(const Scene& scene, Language language, Screen screen) {
  return scene.model.site.empty()
             ? std::string()
             : start_page(scene.model.site, language) + address_of(Route::to(screen));
}

// What is sent beside the picture, and alone where pictures cannot be. The link is its last line.
std::string words_to_send(const Scene& scene, const Medium& medium) {
  const std::string& site = scene.model.site;
  if (site.empty() || medium.message.find(site) != medium.message.npos) return medium.message;
  return medium.message + "\n" + site_link(scene, medium.language, Screen::start);
}

bool has_shape(const Medium& medium, bool upright) {
  return (medium.shape == Medium::Shape::upright) == upright;
}

Node shapes(const Scene& scene, bool upright) {
  return choice("media.shape", scene.say("media.shape"),
                {option("upright", scene.say("media.shape.upright"), upright),
                 option("other", scene.say("media.shape.other"), !upright)});
}

Nodes folds(const Scene& scene, Medium::Kind kind) {
  Nodes nodes;
  for (const Medium& medium : scene.model.media->items)
    if (medium.kind == kind && is_offered(scene, medium))
      nodes.push_back(medium_fold(scene, medium));
  return nodes;
}

void add_section(Nodes& nodes, std::string title, Nodes more) {
  if (more.empty()) return;
  nodes.push_back(heading(2, std::move(title)));
  add(nodes, std::move(more));
}

Node fault_item(const Scene& scene, const MediumFault& fault) {
  return item(scene.say("media.fault", {{"number", std::to_string(fault.place + 1)},
                                        {"id", fault.id},
                                        {"field", fault.field},
                                        {"expected", scene.say("media.expected." + fault.field)}}));
}

// Whoever put the folder together reads it here; everybody else gets the others.
Nodes faults(const Scene& scene) {
  constexpr std::size_t most = 20;
  const auto& all = scene.model.media->faults;
  if (all.empty()) return {};
  Nodes items;
  for (std::size_t i = 0; i < all.size() && i < most; ++i)
    items.push_back(fault_item(scene, all[i]));
  return {callout(Tone::caution, "warning",
                  scene.say("media.faults", {{"count", std::to_string(all.size())}}),
                  {list(std::move(items))}, "media.faults")};
}

Node again(const Scene& scene) {
  return button("media.again", scene.say("media.again"), Look::secondary, "restart");
}

// Without a network: what the device keeps, and why it may be less than what was kept.
Nodes recalled(const Scene& scene) {
  Nodes nodes = {paragraph(scene.say("media.recalled"))};
  if (const std::size_t outdated = scene.model.media->outdated; outdated > 0)
    nodes.push_back(
        paragraph(scene.say("media.recalled.outdated", {{"count", std::to_string(outdated)}})));
  nodes.push_back(again(scene));
  return {callout(Tone::caution, "info", scene.say("media.recalled.title"), std::move(nodes),
                  "media.recalled")};
}

Nodes offered(const Scene& scene) {
  const Media& media = *scene.model.media;
  Nodes nodes = media.from_device ? recalled(scene) : Nodes{paragraph(scene.say("media.data"))};
  nodes.push_back(shapes(scene, media.upright));
  add(nodes, keeping_fold(scene));
  Nodes sections;
  add_section(sections, scene.say("media.cards"), folds(scene, Medium::Kind::card));
  add_section(sections, scene.say("media.films"), folds(scene, Medium::Kind::film));
  if (sections.empty())
    sections = {paragraph(scene.say(media.from_device ? "media.recalled.none" : "media.none"))};
  add(nodes, std::move(sections));
  add(nodes, faults(scene));
  return nodes;
}

Nodes refused(const Scene& scene, std::string_view why) {
  const std::string stem = "media." + std::string(why);
  return {callout(Tone::caution, "warning", scene.say(stem + ".title"),
                  {paragraph(scene.say(stem)), again(scene)}, "media.refused")};
}

// A counter keeps nothing and hands no file over: it leads to the visitor's own phone.
Nodes for_own_phone(const Scene& scene) {
  const std::string link = site_link(scene, scene.language, Screen::media);
  auto code = link.empty() ? std::nullopt : qr_picture(link, scene.say("qr.link"));
  if (!code) return {paragraph(scene.say("media.file"))};
  return {paragraph(scene.say("media.kiosk")), figure("media.code", *std::move(code), link)};
}

Nodes shelf_of(const Scene& scene) {
  if (scene.model.kiosk) return for_own_phone(scene);
  switch (scene.model.media->state) {
    case Media::State::awaited:
      return media_awaited(scene);
    case Media::State::absent:
      return refused(scene, "absent");
    case Media::State::unreadable:
      return refused(scene, "unreadable");
    case Media::State::alone:
      return {paragraph(scene.say("media.file"))};
    case Media::State::here:
      break;
  }
  return offered(scene);
}

}  // namespace

std::string weight(const Scene& scene, std::int64_t bytes) {
  constexpr std::int64_t kilobyte = 1000, tenth_of_megabyte = 100'000;
  if (bytes < 10 * tenth_of_megabyte) {
    const std::int64_t kilobytes = (bytes + kilobyte - 1) / kilobyte;
    return scene.say("media.kilobytes", {{"count", std::to_string(kilobytes)}});
  }
  const std::int64_t tenths = (bytes + tenth_of_megabyte - 1) / tenth_of_megabyte;
  return scene.say("media.megabytes", {{"whole", std::to_string(tenths / 10)},
                                       {"tenth", std::to_string(tenths % 10)}});
}

bool is_offered(const Scene& scene, const Medium& medium) {
  return medium.language == scene.language && has_shape(medium, scene.model.media->upright);
}

Node medium_fold(const Scene& scene, const Medium& medium) {
  const std::string text = order(ids::media_text, medium);
  Nodes nodes = {
      group(Look::plain, {}, {}, order(ids::media_frame, medium)),
      group(Look::actions, {button(order(ids::media_share, medium), scene.say("share.send"),
                                   Look::secondary, "share"),
                            button(order(ids::media_save, medium), scene.say("media.save"),
                                   Look::secondary, "download")}),
      copy_field(text, scene.say("media.text"), words_to_send(scene, medium)),
      copy_button(order("media.copy=", medium), scene.say("share.copy"), text)};
  if (!medium.transcript.empty() && !scene.model.media->from_device)
    nodes.push_back(
        link(order("media.transcript=", medium), scene.say("media.transcript"), medium.transcript));
  return details(order("media.view=", medium), summary(scene, medium), std::move(nodes), {},
                 Look::fold);
}

Nodes media_awaited(const Scene& scene) {
  if (scene.model.media->state != Media::State::awaited) return {};
  return {node(Kind::status, scene.say("media.awaited"), ids::media_awaited)};
}

Nodes media_about(const Scene& scene, law::Ground ground, Language language) {
  if (scene.model.kiosk) return {};
  Nodes nodes = media_awaited(scene);
  const std::string about = "ground." + std::string(law::name_of(ground));
  Nodes found;
  for (const Medium& medium : scene.model.media->items) {
    const bool fits = medium.id == about || medium.id.ends_with("." + about);
    if (fits && medium.language == language && has_shape(medium, false))
      found.push_back(medium_fold(scene, medium));
  }
  if (found.empty()) return nodes;
  add(nodes, {heading(2, scene.say("media.hr.title")), paragraph(scene.say("media.hr"))});
  add(nodes, std::move(found));
  return nodes;
}

void media_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("media.title"), "media"),
               paragraph(scene.say("media.lead"), Look::lead)};
  add(page.main, shelf_of(scene));
}

}  // namespace pandu::guide
