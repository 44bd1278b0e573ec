#include <algorithm>

#include "guide/change_log.h"
#include "guide/fact_list.h"
#include "guide/freshness.h"
#include "guide/preview.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

// The newest check of something that rests on this source.
const law::Provenance* newest_check_of(const content::Content& content, law::SourceIndex source) {
  const law::Provenance* newest = nullptr;
  const auto take = [&](const law::Provenance& provenance) {
    if (!newest || newest->verified_on < provenance.verified_on) newest = &provenance;
  };
  const auto note = [&](const law::Provenance& provenance) {
    if (provenance.source == source) take(provenance);
  };
  const auto note_conditions = [&](const auto& row) {
    note(row.provenance);
    for (const law::Condition& condition : row.conditions)
      if (std::count(condition.sources.begin(), condition.sources.end(), source) > 0)
        take(row.provenance);
  };
  for (const law::GroundRow& row : content.rules.grounds) note_conditions(row);
  for (const law::ChannelRow& row : content.rules.channels) note_conditions(row);
  for (const law::DocumentRule& document : content.rules.documents) note(document.provenance);
  for (const law::Parameter& parameter : content.rules.parameters)
    for (const law::Parameter::Value& value : parameter.values) note(value.provenance);
  for (const law::DatedBrackets& brackets : content.rules.tax_brackets) note(brackets.provenance);
  for (const law::Conflict& conflict : content.rules.conflicts) {
    note(conflict.provenance);
    if (std::count(conflict.read_in.begin(), conflict.read_in.end(), source) > 0)
      take(conflict.provenance);
  }
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
  Nodes children;
  if (scene.has("source." + source.id))
    children.push_back(paragraph(scene.say("source." + source.id)));
  std::string facts;
  if (!source.date.empty())
    facts = scene.say("sources.dated", {{"date", published(scene, source.date)}}) + ". ";
  if (const law::Provenance* check = newest_check_of(scene.content, index))
    facts += checked_mark(scene, *check) + " ";
  facts += confidence_mark(scene, source);
  children.push_back(paragraph(facts, Look::quiet));
  if (is_official(scene.content.contacts, source.address))
    children.push_back(link("source=" + source.id, source.address, source.address, "external"));
  else if (!source.address.empty())
    children.push_back(paragraph(source.address, Look::quiet));
  Node made = group(Look::card, std::move(children));
  made.text = source.title;
  return made;
}

// One value of a fact: since when, from where, and how sure.
Nodes value_lines(const Scene& scene, const FactValue& value) {
  const law::Source& source = scene.content.rules.sources[value.provenance->source];
  const bool coming = value.provenance->from > scene.model.today;
  const std::string since =
      scene.say(coming ? "facts.from" : "facts.since",
                {{"date", scene.date(value.provenance->from)}, {"value", value.words}});
  return {paragraph(since), paragraph(scene.say("reasons.source", {{"title", source.title}})),
          paragraph(
              checked_mark(scene, *value.provenance) + " " + confidence_mark(scene, source) + " " +
                  scene.say("facts.review", {{"date", scene.date(value.provenance->review_by)}}),
              Look::quiet)};
}

// A paper's words are a whole sentence: too long for a line of a list.
std::string summary_of(const Scene& scene, const FactGroup& group, const Fact& fact) {
  const FactValue* now = value_today(fact, scene.model.today);
  if (!now) return scene.say("facts.not_yet", {{"name", fact.name}});
  if (group.id != "numbers") return fact.name;
  return scene.say("facts.now", {{"name", fact.name}, {"value", now->words}});
}

// The newest value of a fact first, its history below.
Node fact_details(const Scene& scene, const FactGroup& group, const Fact& fact) {
  Nodes children;
  for (auto value = fact.values.rbegin(); value != fact.values.rend(); ++value)
    add(children, value_lines(scene, *value));
  return details("fact=" + std::string(group.id) + "." + fact.id, summary_of(scene, group, fact),
                 std::move(children), "document");
}

}  // namespace

void sources_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("sources.title"), "all_sources"),
               paragraph(scene.say("sources.intro"), Look::lead), preview_control(scene)};
  add(page.main, change_log(scene));
  for (const FactGroup& group : all_facts(scene)) {
    page.main.push_back(heading(2, scene.say("facts." + std::string(group.id))));
    for (const Fact& fact : group.facts) page.main.push_back(fact_details(scene, group, fact));
  }
  page.main.push_back(heading(2, scene.say("sources.all")));
  page.main.push_back(paragraph(scene.say("sources.lead")));
  for (std::size_t i = 0; i < scene.content.rules.sources.size(); ++i)
    page.main.push_back(entry(scene, static_cast<law::SourceIndex>(i)));
}

}  // namespace pandu::guide
