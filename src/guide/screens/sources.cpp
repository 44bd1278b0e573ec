// Who made this, and on what all of it rests.
#include "guide/day.h"
#include "guide/facts/facts.h"
#include "guide/guide.h"
#include "guide/handover/handover.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/in_force.h"
#include "text/speaker.h"

namespace pandu::guide {
namespace {

// The newest check of something that rests on this source, or that it contradicts.
const law::Provenance* newest_check_of(const std::vector<FactGroup>& groups,
                                       law::SourceIndex source) {
  const law::Provenance* newest = nullptr;
  for (const FactGroup& group : groups)
    for (const Fact& fact : group.facts)
      for (const FactValue& value : fact.values)
        if (value.names(source) && (!newest || newest->verified_on < value.provenance->verified_on))
          newest = value.provenance;
  return newest;
}

// "2022-04-26", "2022-04" or "2022" in words.
std::string published(const Scene& scene, const std::string& date) {
  const auto span = law::parse_date_span(date);
  return span ? in_words(*span, scene.content, scene.language) : date;
}

// One source: what it says in plain words, when it was checked, and where it is.
Node entry(const Scene& scene, const law::Source& source, const law::Provenance* check) {
  Nodes children = {heading(3, source.title, "source=" + source.id)};
  if (scene.has("source." + source.id))
    children.push_back(paragraph(scene.say("source." + source.id)));
  std::string facts;
  if (!source.date.empty())
    facts = scene.say("sources.dated", {{"date", published(scene, source.date)}}) + ". ";
  if (check) facts += checked_mark(scene, *check) + " ";
  facts += confidence_mark(scene, source);
  children.push_back(paragraph(facts, Look::quiet));
  if (auto official = official_link(scene, "open=" + source.id, source))
    children.push_back(*std::move(official));
  if (!source.address.empty()) children.push_back(paragraph(source.address, Look::quiet));
  return group(Look::card, std::move(children));
}

enum class Kept { law, agency, elsewhere };

Kept kept_at(const Scene& scene, const law::Source& source) {
  if (!source.official.empty()) return Kept::law;
  return official_link(scene, {}, source) ? Kept::agency : Kept::elsewhere;
}

// Closed, except where one of its sources was asked for.
Node folded_sources(const Scene& scene, const std::vector<FactGroup>& groups, Kept where,
                    const char* id) {
  Nodes entries;
  bool open = false;
  const std::vector<law::Source>& sources = scene.content.rules.sources;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (kept_at(scene, sources[i]) != where) continue;
    const auto index = static_cast<law::SourceIndex>(i);
    entries.push_back(entry(scene, sources[i], newest_check_of(groups, index)));
    open = open || sources[i].id == scene.model.route.topic;
  }
  const Facts facts = {{"count", std::to_string(entries.size())}};
  Node folded =
      details("sources=" + std::string(id), scene.say("sources." + std::string(id), facts),
              std::move(entries), "document");
  folded.open = open;
  return folded;
}

// One value of a fact: since when, from where, and how sure.
Nodes value_lines(const Scene& scene, const FactValue& value) {
  const std::vector<law::Source>& sources = scene.content.rules.sources;
  const law::Provenance& provenance = *value.provenance;
  Nodes lines;
  if (!value.words.empty() && !provenance.from.ok()) lines.push_back(paragraph(value.words));
  if (!value.words.empty() && provenance.from.ok()) {
    const char* since = value.approximate                         ? "facts.since_about"
                        : law::has_begun(provenance, scene.today) ? "facts.since"
                                                                  : "facts.from";
    lines.push_back(paragraph(scene.say(
        since,
        {{"date", value.approximate ? scene.month(provenance.from) : scene.date(provenance.from)},
         {"value", value.words}})));
  }
  const auto name = [&](const char* key, law::SourceIndex source) {
    lines.push_back(paragraph(scene.say(key, {{"title", sources[source].title}})));
  };
  name("reasons.source", provenance.source);
  for (const law::SourceIndex source : value.also) name("reasons.source", source);
  for (const law::SourceIndex source : value.otherwise) name("facts.otherwise", source);
  lines.push_back(paragraph(
      checked_mark(scene, provenance) + " " + confidence_mark(scene, sources[provenance.source]) +
          " " + scene.say("facts.review", {{"date", scene.date(provenance.review_by)}}),
      Look::quiet));
  return lines;
}

// A paper's words are a whole sentence: too long for a line of a list.
std::string summary_of(const Scene& scene, const FactGroup& group, const Fact& fact) {
  const FactValue* now = value_today(fact, scene.today);
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
                 std::move(children));
}

Node folded_facts(const Scene& scene, const FactGroup& group) {
  const std::string id(group.id);
  Nodes facts;
  for (const Fact& fact : group.facts) facts.push_back(fact_details(scene, group, fact));
  const Facts count = {{"count", std::to_string(facts.size())}};
  return details("facts=" + id, scene.say("facts." + id, count), std::move(facts), "list");
}

Node section(const Scene& scene, const char* title, Nodes children) {
  return group(Look::card, std::move(children), scene.say(title));
}

Node for_hr(const Scene& scene) {
  Nodes nodes = {paragraph(scene.say("about.hr")),
                 link("hr", scene.say("nav.hr"), address_of(Route::to(Screen::hr)), "next")};
  add(nodes, reachable_paper(scene));
  return section(scene, "about.hr.title", std::move(nodes));
}

}  // namespace

void sources_screen(const Scene& scene, page::Page& page) {
  const std::vector<FactGroup> groups = all_facts(scene);
  const std::string& asked = scene.model.route.topic;
  if (!asked.empty()) page.focus = "source=" + asked;
  page.main = {heading(1, scene.say("sources.title"), "all_sources"),
               paragraph(scene.say("sources.intro"), Look::lead), preview_control(scene)};
  add(page.main, change_log(scene));
  page.main.push_back(heading(2, scene.say("facts.title")));
  for (const FactGroup& group : groups) page.main.push_back(folded_facts(scene, group));
  page.main.push_back(heading(2, scene.say("sources.all")));
  page.main.push_back(paragraph(scene.say("sources.lead")));
  add(page.main, {folded_sources(scene, groups, Kept::law, "law"),
                  folded_sources(scene, groups, Kept::agency, "agency"),
                  folded_sources(scene, groups, Kept::elsewhere, "elsewhere")});
}

void about_screen(const Scene& scene, page::Page& page) {
  const Facts facts = {{"count", std::to_string(scene.content.rules.sources.size())},
                       {"hours", std::to_string(remembered_hours)}};
  page.main = {
      heading(1, scene.say("about.title"), "about_us"),
      paragraph(scene.say("about.lead"), Look::lead),
      section(scene, "about.agency.title",
              {paragraph(scene.say("about.agency")), paragraph(scene.say("about.words"))}),
      section(scene, "about.privacy.title",
              {paragraph(scene.say("about.privacy", facts)),
               paragraph(scene.say("about.privacy.never"))}),
      section(scene, "about.sources.title",
              {paragraph(scene.say("about.sources", facts)),
               link("all_sources", scene.say("nav.sources"), address_of(Route::to(Screen::sources)),
                    "next")}),
      for_hr(scene),
      callout(Tone::plain, "phone", scene.say("help.title"), {paragraph(scene.say("help.text"))})};
}

}  // namespace pandu::guide
