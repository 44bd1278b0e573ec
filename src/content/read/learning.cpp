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

using Ids = std::vector<std::string_view>;

template <class Thing>
Ids ids_of(const std::vector<Thing>& things) {
  Ids ids;
  for (const Thing& thing : things) ids.push_back(thing.id);
  return ids;
}

bool is_among(const Ids& known, std::string_view id) {
  return id.empty() || std::find(known.begin(), known.end(), id) != known.end();
}

void check_causes(const Cursor& at, const Trouble& trouble, const Content& content) {
  Ids known = ids_of(content.situations);
  for (const Trouble& other : content.troubles)
    if (other.id != trouble.id) known.push_back(other.id);
  for (const std::string& cause : trouble.causes)
    if (!is_among(known, cause))
      at.fault("no situation and no other trouble has the id " + quote(cause) +
                   "; the nearest is " + quote(nearest(cause, known)),
               "an id of this file or of situations.json");
}

// `at` names one of `things`, of a kind, or nothing. Of a faulty one, which has been told, the id
// is not known.
template <class Thing>
void check_named(const Cursor& at, std::string_view kind, const std::vector<Thing>& things) {
  const Ids known = ids_of(things);
  const std::string id = at.text();
  const bool has_faulty = std::find(known.begin(), known.end(), "") != known.end();
  if (has_faulty || is_among(known, id)) return;
  at.fault("no " + std::string(kind) + " has the id " + quote(id) + "; the nearest is " +
               quote(nearest(id, known)),
           "the id of a " + std::string(kind));
}

std::vector<AmountUnit> read_units(const Cursor& list) {
  std::vector<AmountUnit> units;
  for (const Cursor& at : list.items())
    units.push_back({at["times"].number(), at["words"].texts()});
  return units;
}

Situation read_situation(const Cursor& at, const law::Rules& rules) {
  Situation situation;
  situation.id = at["id"].text();
  situation.group = at["group"].word<Situation::Group>(situation_group_names);
  situation.confidence = at["confidence"].word<law::Confidence>();
  situation.evidence = read_evidence(at, rules);
  situation.myth = at["myth"].text();
  situation.trouble = at["trouble"].text();
  situation.tutorial = at["tutorial"].text();
  situation.answers = read_answers_at(at["answers"], rules);
  return situation;
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
    check_causes(places[i], content.troubles[i], content);
}

void read_situations(const Cursor& file, Content& content) {
  for (const Cursor& at : file["situations"].items())
    add_unique(content.situations, read_situation(at, content.rules), at);
}

void check_situations(const Cursor& file, const Content& content) {
  Situation::Group last = Situation::Group::employer;
  for (const Cursor& at : file["situations"].items()) {
    check_named(at["myth"], "myth", content.myths);
    check_named(at["trouble"], "trouble", content.troubles);
    check_named(at["tutorial"], "walkthrough", content.tutorials);
    const auto group = at["group"].word<Situation::Group>(situation_group_names);
    if (group < last)
      at["group"].fault(at["group"].shown() + " comes after a later group",
                        "the groups one after the other");
    last = group;
  }
}

void read_myths(const Cursor& file, Content& content) {
  for (const Cursor& at : file["myths"].items())
    add_unique(content.myths,
               Myth{at["id"].text(), at["truth"].word<Myth::Truth>(truth_names),
                    read_evidence(at, content.rules)},
               at);
}

void check_films(const Cursor& file, const Content& content) {
  for (const Cursor& at : file["myths"].items()) check_named(at["id"], "myth", content.myths);
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
  for (const Cursor& at : file["duties"].items()) {
    Duty duty{at["id"].text(), {}, read_evidence(at, content.rules)};
    for (const Cursor& document : at["documents"].items())
      duty.documents.push_back(document.word<law::Document>());
    add_unique(content.duties, std::move(duty), at);
  }
}

void read_glossary(const Cursor& file, Content& content) {
  read_named(file["terms"], content.glossary, content.rules);
}

void read_typed_words(const Cursor& file, Content& content) {
  TypedWords& words = content.typed_words;
  const Cursor scheme = file["scheme"];
  words.first_year = static_cast<int>(scheme["first_year"].number());
  words.provenance.source = read_source_name(scheme["source"], content.rules);
  read_check(scheme, words.provenance);
  const std::vector<Cursor> months = file["months"].items();
  for (std::size_t i = 0; i < months.size() && i < words.months.size(); ++i)
    words.months[i] = months[i].texts();
  words.weekdays = file["weekdays"].texts();
  words.ordinals = file["ordinals"].texts();
  words.before_time = file["before_time"].texts();
  words.zones = file["zones"].texts();
  words.currency = file["currency"].texts();
  words.units = read_units(file["units"]);
}

void read_related(const Cursor& file, Content& content) {
  for (const Cursor& at : file["related"].items()) {
    Related related{at["situation"].text()};
    related.grounds.bits = read_values(at["grounds"], law::words_of<law::Ground>());
    related.outcomes.bits = read_values(at["outcomes"], law::names<law::Outcome>);
    related.asked = at["asked"].truth();
    content.related.push_back(std::move(related));
  }
}

void check_related(const Cursor& file, const Content& content) {
  for (const Cursor& at : file["related"].items())
    check_named(at["situation"], "situation", content.situations);
}

void read_list_words(const Cursor& file, Content& content) {
  ListWords& words = content.list_words;
  words.unknown = file["unknown"].texts();
  words.names = file["names"].texts();
  words.totals = file["totals"].texts();
  words.notes = file["notes"].texts();
  words.units = read_units(file["units"]);
  words.other_subjects = file["other_subjects"].texts();
  for (const Cursor& at : file["columns"].items()) {
    ListColumn column = {
        at["key"].word<law::Key>(), at["headers"].texts(), {}, at["doubtful"].texts()};
    for (const Cursor& value : at["values"].items())
      column.values.push_back({value["value"].text(), value["words"].texts()});
    for (const ListColumn& other : words.columns)
      if (other.key == column.key)
        at["key"].fault("duplicate key " + at["key"].shown(), "each key once");
    words.columns.push_back(std::move(column));
  }
}

}  // namespace pandu::content
