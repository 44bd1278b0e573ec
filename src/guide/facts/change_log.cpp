#include "guide/facts/facts.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

Change change_of(const Speaker& speaker, const Fact& fact, std::size_t i) {
  const FactValue& after = fact.values[i];
  Facts words = {{"name", fact.name}, {"after", after.words}};
  if (i == 0) return {after.provenance->from, speaker.say("change.start", words)};
  const FactValue& before = fact.values[i - 1];
  words["before"] = before.words;
  const bool numbers = before.number && after.number && *before.number != *after.number;
  const char* key = !numbers                         ? "change.other"
                    : *after.number > *before.number ? "change.up"
                                                     : "change.down";
  const std::string change = speaker.say(key, words);
  return {after.provenance->from,
          after.approximate ? speaker.say("change.about", {{"change", change}}) : change};
}

}  // namespace

std::vector<Change> changes_of_rules(const Speaker& speaker) {
  std::vector<Change> changes;
  for (const FactGroup& group : all_facts(speaker)) {
    // The first value of a number is worth knowing; the first row of a ground changed nothing.
    const std::size_t first = group.id == "numbers" ? 0 : 1;
    for (const Fact& fact : group.facts)
      for (std::size_t i = first; i < fact.values.size(); ++i)
        changes.push_back(change_of(speaker, fact, i));
  }
  put_in_order(changes, [](const Change& a, const Change& b) { return a.date > b.date; });
  return changes;
}

Nodes change_log(const Speaker& speaker) {
  Nodes coming;
  Nodes past;
  Nodes items;
  const std::vector<Change> changes = changes_of_rules(speaker);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    items.push_back(item(changes[i].text));
    if (i + 1 < changes.size() && changes[i + 1].date == changes[i].date) continue;
    const std::string date = speaker.date(changes[i].date);
    const bool is_coming = changes[i].date > speaker.today;
    add(is_coming ? coming : past,
        {heading(3, is_coming ? speaker.say("changelog.coming", {{"date", date}}) : date),
         list(std::move(items))});
    items.clear();
  }
  Nodes nodes = {heading(2, speaker.say("changelog.title"), "changelog"),
                 paragraph(speaker.say("changelog.lead"))};
  add(nodes, std::move(coming));
  nodes.push_back(
      details("changelog.past", speaker.say("changelog.past"), std::move(past), "calendar"));
  return nodes;
}

}  // namespace pandu::guide
