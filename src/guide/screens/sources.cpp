#include <algorithm>

#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

// The newest day on which something that rests on this source was checked.
std::optional<law::Date> checked_on(const content::Content& content, law::SourceIndex source) {
  std::optional<law::Date> newest;
  const auto note = [&](const law::Provenance& provenance) {
    if (provenance.source == source)
      newest = std::max(newest.value_or(provenance.verified_on), provenance.verified_on);
  };
  const auto note_conditions = [&](const auto& row) {
    note(row.provenance);
    for (const law::Condition& condition : row.conditions)
      if (std::count(condition.sources.begin(), condition.sources.end(), source) > 0)
        newest = std::max(newest.value_or(row.provenance.verified_on), row.provenance.verified_on);
  };
  for (const law::GroundRow& row : content.rules.grounds) note_conditions(row);
  for (const law::ChannelRow& row : content.rules.channels) note_conditions(row);
  for (const law::DocumentRule& document : content.rules.documents) note(document.provenance);
  for (const law::Parameter& parameter : content.rules.parameters)
    for (const law::Parameter::Value& value : parameter.values) note(value.provenance);
  for (const law::DatedBrackets& brackets : content.rules.tax_brackets) note(brackets.provenance);
  for (const content::Tutorial& tutorial : content.tutorials) note(tutorial.provenance);
  note(content.lapak_asik_hours.provenance);
  note(content.contacts.provenance);
  return newest;
}

bool is_official(const content::Contacts& contacts, std::string_view address) {
  constexpr std::string_view scheme = "https://";
  if (address.substr(0, scheme.size()) != scheme) return false;
  address.remove_prefix(scheme.size());
  const std::string_view host = address.substr(0, address.find_first_of("/:?#@\\"));
  const auto& hosts = contacts.official_hosts;
  return std::find(hosts.begin(), hosts.end(), host) != hosts.end();
}

// "2022-04-26", "2022-04" or "2022" in words.
std::string published(const Scene& scene, const std::string& date) {
  const auto span = law::parse_date_span(date);
  return span ? in_words(*span, scene.content, scene.model.language) : date;
}

Node entry(const Scene& scene, law::SourceIndex index) {
  const law::Source& source = scene.content.rules.sources[index];
  const std::string word = scene.say("confidence." + std::string(law::name_of(source.confidence)));
  Nodes children;
  if (scene.has("source." + source.id))
    children.push_back(paragraph(scene.say("source." + source.id)));
  std::string facts;
  if (!source.date.empty())
    facts = scene.say("sources.dated", {{"date", published(scene, source.date)}}) + ". ";
  if (const auto day = checked_on(scene.content, index))
    facts += scene.say("sources.checked", {{"date", scene.date(*day)}}) + ". ";
  facts += scene.say("sources.confidence", {{"confidence", word}}) + ".";
  children.push_back(paragraph(facts, Look::quiet));
  if (is_official(scene.content.contacts, source.address))
    children.push_back(link("source=" + source.id, source.address, source.address, "external"));
  else if (!source.address.empty())
    children.push_back(paragraph(source.address, Look::quiet));
  Node made = group(Look::card, std::move(children));
  made.text = source.title;
  return made;
}

}  // namespace

void sources_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("sources.title"), "all_sources"),
               paragraph(scene.say("sources.lead"), Look::lead)};
  for (std::size_t i = 0; i < scene.content.rules.sources.size(); ++i)
    page.main.push_back(entry(scene, static_cast<law::SourceIndex>(i)));
}

}  // namespace pandu::guide
