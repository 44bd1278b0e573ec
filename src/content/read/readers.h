// The readings of assets/, inside this room only: one function for each kind of file, in the order
// in which they run, since later files refer to earlier ones.
#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "content/quote.h"
#include "content/read/cursor.h"

namespace pandu::content {

class AssetSet;
struct FilmPlan;

// Where texts stand.
inline constexpr std::array<std::array<std::string_view, language_count>, 3> text_files = {
    {{"text/id.json", "text/en.json"},
     {"text/learn/id.json", "text/learn/en.json"},
     {"text/paper/id.json", "text/paper/en.json"}}};

constexpr std::string_view text_file(Part part, std::size_t language) {
  return text_files[static_cast<std::size_t>(part)][language];
}

// The file in which each text stands, by language and key.
using TextFiles = std::array<std::map<std::string, std::string_view, std::less<>>, language_count>;

void read_sources(const Cursor& file, law::Rules& rules);
void read_parameters(const Cursor& file, Content& content);
void read_channels(const Cursor& file, law::Rules& rules);
void read_documents(const Cursor& file, law::Rules& rules);
// Which grounds there are, before anything names one (law/ground_names.h).
void read_ground_list(AssetSet& assets, law::GroundList& list);
void read_grounds(AssetSet& assets, law::Rules& rules);
void read_conflicts(const Cursor& file, law::Rules& rules);
void read_tutorials(const std::vector<Cursor>& files, Content& content);
// After the tutorials, to which its ends lead.
void read_practice(const Cursor& file, Content& content);
void read_myths(const Cursor& file, Content& content);
void read_situations(const Cursor& file, Content& content);
// After the situations, which may be the cause of a trouble.
void read_troubles(const Cursor& file, Content& content);
// What situations lead to, once all of that has been read.
void check_situations(const Cursor& file, const Content& content);
void read_people(const Cursor& file, Content& content);
void read_branch_only(const Cursor& file, Content& content);
void read_duties(const Cursor& file, Content& content);
void read_list_words(const Cursor& file, Content& content);
void read_glossary(const Cursor& file, Content& content);
void read_typed_words(const Cursor& file, Content& content);
void read_related(const Cursor& file, Content& content);
// After the situations, to which they lead.
void check_related(const Cursor& file, const Content& content);
FilmPlan read_film_plan(const Cursor& file);
// After the myths, of which it names some.
void check_films(const Cursor& file, const Content& content);

// What only shows when everything has been read.
void check_capacity(const law::Rules& rules, std::vector<Fault>& faults);
void check_texts(const Content& content, const TextFiles& files, std::vector<Fault>& faults);

// Which sentences the rules, the lists of words and the tutorials need.
struct NeededText {
  std::string key;
  std::string because;  // "rules/documents.json names it"
  Part part = Part::core;
};

// Ids that could not be read are left out.
std::vector<NeededText> needed_texts(const Content& content);

// Pieces that several files have.
law::Provenance read_provenance(const Cursor& at, const law::Rules& rules);
// When it was checked, and when it must be checked again.
void read_check(const Cursor& at, law::Provenance& provenance);
law::SourceIndex read_source_name(const Cursor& at, const law::Rules& rules);
std::vector<law::SourceIndex> read_source_names(const Cursor& list, const law::Rules& rules);
// A set of words, as bits; words that are not known have been told already.
std::uint32_t read_values(const Cursor& list, std::span<const std::string_view> known);
law::Answers read_answers_at(const Cursor& at, const law::Rules& rules);
PhoneItem read_phone_item(const Cursor& at);
std::vector<law::Condition> read_conditions(const Cursor& list, law::Date row_from,
                                            const law::Rules& rules);
law::Condition read_acceptance_condition(const Cursor& at, const law::Rules& rules);

// The warnings that the law gives by itself, not from a row.
inline constexpr auto own_warnings = std::to_array<std::string_view>(
    {"balance_at_limit", "approximate_date", "earlier_payout_ignored", "rule_not_yet"});

// The unit of the parameter that a kind of condition compares with; empty for kinds that need none.
std::string_view unit_for(law::ConditionKind kind);
// Newer values come after older ones.
void check_order(law::Date previous, law::Date next, const Cursor& at);
// A thing that has an id, which no earlier one has.
template <class Thing>
void add_unique(std::vector<Thing>& things, Thing thing, const Cursor& at) {
  for (const Thing& other : things)
    if (!thing.id.empty() && other.id == thing.id)
      at.fault("duplicate id " + quote(thing.id), "each id once");
  things.push_back(std::move(thing));
}

}  // namespace pandu::content
