#include "paper/parts.h"

#include <algorithm>

#include "guide/freshness.h"
#include "guide/prefix.h"
#include "guide/qr_picture.h"

namespace pandu::paper {
namespace {

using content::Language;
using guide::Kind;
using guide::Look;
using guide::node;
using guide::paragraph;
using guide::Scene;

// Indonesian is what the start page speaks by itself.
std::string address_of_guide(const Scene& scene) {
  if (scene.model.site.empty()) return {};
  return scene.model.site + (scene.model.language == Language::en ? "en.html" : "");
}

const content::Trouble* trouble_named(const Scene& scene, std::string_view id) {
  for (const content::Trouble& one : scene.content.troubles)
    if (one.id == id) return &one;
  return nullptr;
}

std::string sources_line(const Scene& scene, const Stated& stated) {
  const std::string count = std::to_string(stated.unnamed());
  return scene.say(stated.unnamed() == 0 ? "paper.foot.sources" : "paper.foot.sources_more",
                   {{"list", stated.short_names()}, {"count", count}});
}

}  // namespace

std::string printed_address(const Scene& scene) {
  std::string address = scene.model.site;
  for (const std::string_view scheme : {"https://", "http://"})
    if (guide::starts_with(address, scheme)) address.erase(0, scheme.size());
  if (!address.empty() && address.back() == '/') address.pop_back();
  return address;
}

Nodes way_to_guide(const Scene& scene, const std::string& place, std::string words) {
  const std::string address = address_of_guide(scene);
  if (auto code = guide::qr_picture(address, scene.say("paper.code", {{"address", address}}))) {
    Node line = paragraph(printed_address(scene));
    line.id = place + ".address";
    return {guide::figure(place + ".code", *std::move(code), {}), paragraph(std::move(words)),
            line};
  }
  Node line = node(Kind::paragraph, "");
  line.id = place + ".address.write";
  return {paragraph(std::move(words)), line, paragraph(scene.say("paper.write"), Look::quiet)};
}

Node broker_warning(const Scene& scene, Stated& stated) {
  if (const content::Trouble* trouble = trouble_named(scene, "broker")) {
    stated.add(trouble->evidence.checked);
    stated.add(trouble->evidence.sources);
  }
  Node made = guide::callout(guide::Tone::caution, "warning", scene.say("paper.broker.title"),
                             {paragraph(scene.say("paper.broker.text"))});
  made.id = "broker";
  return made;
}

Nodes foot(const Scene& scene, const Stated& stated) {
  const law::Date checked = stated.checked().value_or(scene.model.today);
  const law::Date review_by = stated.review_by().value_or(scene.model.today);
  const guide::Facts facts = {{"checked", scene.date(checked)},
                              {"review_by", scene.date(review_by)}};
  Node date = paragraph(scene.say("paper.foot.date", facts));
  date.id = "foot.date";
  Node until = paragraph(
      scene.say(review_by < scene.model.today ? "paper.foot.due" : "paper.foot.until", facts));
  until.id = "foot.until";
  Node sources = paragraph(sources_line(scene, stated));
  sources.id = "foot.sources";
  Node agency = paragraph(scene.say("paper.foot.not_agency"));
  agency.id = "foot.not_agency";
  return {agency, date, until, sources};
}

std::string name_of_ground(const Scene& scene, law::Ground ground) {
  return scene.say("option.ground." + std::string(law::name_of(ground)));
}

}  // namespace pandu::paper
