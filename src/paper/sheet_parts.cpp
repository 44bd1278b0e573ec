#include "paper/sheet_parts.h"

#include <algorithm>

#include "text/freshness.h"
#include "view/qr_picture.h"

namespace pandu::paper {
namespace {

using content::Language;
using view::Kind;
using view::Look;
using view::node;
using view::paragraph;

// Indonesian is what the start page speaks by itself.
std::string address_of_guide(const Edition& edition) {
  if (edition.site.empty()) return {};
  return edition.site + (edition.language == Language::en ? "en.html" : "");
}

const content::Trouble* trouble_named(const Edition& edition, std::string_view id) {
  for (const content::Trouble& one : edition.content.troubles)
    if (one.id == id) return &one;
  return nullptr;
}

std::string sources_line(const Edition& edition, const Citations& citations) {
  const std::string count = std::to_string(citations.unnamed());
  return edition.say(citations.unnamed() == 0 ? "paper.foot.sources" : "paper.foot.sources_more",
                     {{"list", citations.short_names()}, {"count", count}});
}

}  // namespace

std::string printed_address(const Edition& edition) {
  std::string address = edition.site;
  for (const std::string_view scheme : {"https://", "http://"})
    if (address.starts_with(scheme)) address.erase(0, scheme.size());
  if (!address.empty() && address.back() == '/') address.pop_back();
  return address;
}

Nodes way_to_guide(const Edition& edition, const std::string& place, std::string words) {
  const std::string address = address_of_guide(edition);
  if (auto code = view::qr_picture(address, edition.say("paper.code", {{"address", address}}))) {
    Node line = paragraph(printed_address(edition));
    line.id = place + ".address";
    return {view::figure(place + ".code", *std::move(code), {}), paragraph(std::move(words)), line};
  }
  Node line = node(Kind::paragraph, "");
  line.id = place + ".address.write";
  return {paragraph(std::move(words)), line, paragraph(edition.say("paper.write"), Look::quiet)};
}

Node broker_warning(const Edition& edition, Citations& citations) {
  if (const content::Trouble* trouble = trouble_named(edition, "broker")) {
    citations.add(trouble->evidence.checked);
    citations.add(trouble->evidence.sources);
  }
  Node made = view::callout(view::Tone::caution, "warning", edition.say("paper.broker.title"),
                            {paragraph(edition.say("paper.broker.text"))});
  made.id = "broker";
  return made;
}

Nodes foot(const Edition& edition, const Citations& citations) {
  const law::Date checked = citations.checked().value_or(edition.today);
  const law::Date review_by = citations.review_by().value_or(edition.today);
  const text::Facts facts = {{"checked", edition.date(checked)},
                             {"review_by", edition.date(review_by)}};
  Node date = paragraph(edition.say("paper.foot.date", facts));
  date.id = "foot.date";
  Node until = paragraph(
      edition.say(review_by < edition.today ? "paper.foot.due" : "paper.foot.until", facts));
  until.id = "foot.until";
  Node sources = paragraph(sources_line(edition, citations));
  sources.id = "foot.sources";
  Node agency = paragraph(edition.say("paper.foot.not_agency"));
  agency.id = "foot.not_agency";
  return {agency, date, until, sources};
}

std::string name_of_ground(const Edition& edition, law::Ground ground) {
  return edition.say("option.ground." + std::string(law::name_of(ground)));
}

}  // namespace pandu::paper
