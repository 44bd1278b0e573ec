#include <algorithm>

#include "content/fault.h"
#include "content/read/readers.h"

namespace pandu::content {
namespace {

Evidence read_evidence(const Cursor& at, const law::Rules& rules) {
  Evidence evidence;
  evidence.sources = read_source_names(at["sources"], rules);
  law::Provenance& checked = evidence.checked;
  if (!evidence.sources.empty()) checked.source = evidence.sources.front();
  read_check(at, checked);
  checked.from = checked.verified_on;
  return evidence;
}

// A list of things that are no more than an id and what they rest on.
template <class Thing>
void read_named(const Cursor& list, std::vector<Thing>& things, const law::Rules& rules) {
  for (const Cursor& at : list.items())
    add_unique(things, Thing{at["id"].text(), read_evidence(at, rules)}, at);
}

void check_causes(const Cursor& at, const Trouble& trouble, const std::vector<Trouble>& all) {
  std::vector<std::string_view> known;
  for (const Trouble& other : all)
    if (other.id != trouble.id) known.push_back(other.id);
  for (const std::string& cause : trouble.causes)
    if (!cause.empty() && std::find(known.begin(), known.end(), cause) == known.end())
      at.fault("no other trouble has the id " + quote(cause) + "; the nearest is " +
                   quote(nearest(cause, known)),
               "an id of this file");
}

}  // namespace

void read_troubles(const Cursor& file, Content& content) {
  const std::vector<Cursor> places = file["troubles"].items();
  for (const Cursor& at : places)
    add_unique(content.troubles,
               Trouble{at["id"].text(), at["place"].text(), read_evidence(at, content.rules),
                       at["steps"].texts(), at["causes"].texts()},
               at);
  for (std::size_t i = 0; i < places.size(); ++i)
    check_causes(places[i], content.troubles[i], content.troubles);
}

void read_myths(const Cursor& file, Content& content) {
  for (const Cursor& at : file["myths"].items())
    add_unique(content.myths,
               Myth{at["id"].text(), at["truth"].word<Myth::Truth>(truth_names),
                    read_evidence(at, content.rules)},
               at);
}

void read_people(const Cursor& file, Content& content) {
  for (const Cursor& at : file["people"].items())
    add_unique(content.people,
               InventedPerson{at["id"].text(), at["icon"].text(),
                              read_answers_at(at["answers"], content.rules)},
               at);
}

void read_branch_only(const Cursor& file, Content& content) {
  read_named(file["cases"], content.branch_only, content.rules);
}

void read_duties(const Cursor& file, Content& content) {
  read_named(file["duties"], content.duties, content.rules);
}

void read_glossary(const Cursor& file, Content& content) {
  read_named(file["terms"], content.glossary, content.rules);
}

void read_list_words(const Cursor& file, Content& content) {
  ListWords& words = content.list_words;
  words.unknown = file["unknown"].texts();
  const std::vector<Cursor> months = file["months"].items();
  for (std::size_t i = 0; i < months.size() && i < words.months.size(); ++i)
    words.months[i] = months[i].texts();
  for (const Cursor& at : file["columns"].items()) {
    ListColumn column = {at["key"].word<law::Key>(), at["headers"].texts(), {}};
    for (const Cursor& value : at["values"].items())
      column.values.push_back({value["value"].text(), value["words"].texts()});
    for (const ListColumn& other : words.columns)
      if (other.key == column.key)
        at["key"].fault("duplicate key " + at["key"].shown(), "each key once");
    words.columns.push_back(std::move(column));
  }
}

}  // namespace pandu::content
