#include <algorithm>

#include "content/nearest.h"
#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {
namespace {

Evidence read_evidence(Fields& fields, const law::Rules& rules) {
  Evidence evidence;
  for (const Cursor& at : fields.need("sources").filled_list()) {
    const law::SourceIndex source = read_source_name(at, rules);
    check_new(evidence.sources, source, at);
    evidence.sources.push_back(source);
  }
  law::Provenance& checked = evidence.checked;
  if (!evidence.sources.empty()) checked.source = evidence.sources.front();
  read_check(fields, checked);
  checked.from = checked.verified_on;
  return evidence;
}

// The names of texts, each once.
std::vector<std::string> read_names(const Cursor& at) {
  std::vector<std::string> names;
  for (const Cursor& name : at.filled_list()) {
    names.push_back(name.identifier());
    if (std::count(names.begin(), names.end(), names.back()) > 1)
      name.fault(name.shown() + " stands here more than once", "each once");
  }
  return names;
}

template <class Thing>
void keep(std::vector<Thing>& things, Thing thing, const Cursor& at) {
  for (const Thing& other : things)
    if (!thing.id.empty() && other.id == thing.id)
      at.fault(quote(thing.id) + " stands here more than once", "each id once");
  things.push_back(std::move(thing));
}

// A thing that is no more than an id and what it rests on.
template <class Thing>
Thing read_named(const Cursor& at, const law::Rules& rules) {
  Fields fields(at);
  Thing thing;
  thing.id = fields.need("id").identifier();
  thing.evidence = read_evidence(fields, rules);
  return thing;
}

Trouble read_trouble(const Cursor& at, const law::Rules& rules) {
  Fields fields(at);
  Trouble trouble;
  trouble.id = fields.need("id").identifier();
  trouble.place = fields.need("place").identifier();
  trouble.evidence = read_evidence(fields, rules);
  trouble.steps = read_names(fields.need("steps"));
  if (const auto causes = fields.maybe("causes")) trouble.causes = read_names(*causes);
  return trouble;
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
  Fields fields(file);
  const std::vector<Cursor> places = fields.need("troubles").filled_list();
  for (const Cursor& at : places) keep(content.troubles, read_trouble(at, content.rules), at);
  for (std::size_t i = 0; i < places.size(); ++i)
    check_causes(places[i], content.troubles[i], content.troubles);
}

void read_myths(const Cursor& file, Content& content) {
  Fields fields(file);
  for (const Cursor& at : fields.need("myths").filled_list()) {
    Fields myth_fields(at);
    Myth myth;
    myth.id = myth_fields.need("id").identifier();
    myth.truth = static_cast<Myth::Truth>(
        myth_fields.need("truth").place_among({"wrong", "partly"}).value_or(0));
    myth.evidence = read_evidence(myth_fields, content.rules);
    keep(content.myths, std::move(myth), at);
  }
}

void read_people(const Cursor& file, Content& content) {
  Fields fields(file);
  for (const Cursor& at : fields.need("people").filled_list()) {
    Fields of_person(at);
    InventedPerson person;
    person.id = of_person.need("id").identifier();
    person.icon = of_person.need("icon").identifier();
    person.answers = read_answers_at(of_person.need("answers"), content.rules);
    keep(content.people, std::move(person), at);
  }
}

void read_branch_only(const Cursor& file, Content& content) {
  Fields fields(file);
  for (const Cursor& at : fields.need("cases").filled_list())
    keep(content.branch_only, read_named<BranchCase>(at, content.rules), at);
}

void read_duties(const Cursor& file, Content& content) {
  Fields fields(file);
  for (const Cursor& at : fields.need("duties").filled_list())
    keep(content.duties, read_named<Duty>(at, content.rules), at);
}

void read_glossary(const Cursor& file, Content& content) {
  Fields fields(file);
  for (const Cursor& at : fields.need("terms").filled_list())
    keep(content.glossary, read_named<Term>(at, content.rules), at);
}

}  // namespace pandu::content
