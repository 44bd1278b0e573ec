// Everything that stands in assets/, read, checked and typed.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "content/learning.h"
#include "content/typed_words.h"
#include "law/rules.h"

namespace pandu::content {

// One file of assets/, by its path there: "rules/grounds/resigned.json".
struct File {
  std::string path;
  std::string bytes;
};

enum class Language : std::uint8_t { id, en };
inline constexpr std::size_t language_count = 2;
// That which the switch in the header offers.
constexpr Language other_than(Language language) {
  return language == Language::id ? Language::en : Language::id;
}

// Sentences by key. A sentence may hold {placeholders}.
using Texts = std::map<std::string, std::string, std::less<>>;

// What the questions and verdicts need (rules/, glossary.json, text/id.json, text/en.json); what
// only the learning screens and lists of people need besides, which the browser fetches when one of
// them is entered; and what only `pandu` needs, for sheets, static pages, pictures and films
// (text/paper, films.json): no bundle has it.
enum class Part : std::uint8_t { core, learning, paper };
Part part_of(std::string_view path);
// The schemas that count are those in the program (content/schema.h).
bool is_schema(std::string_view path);

// What is drawn beside a step: a phone, a page in a browser window, or a counter with papers on it.
enum class Stage : std::uint8_t { phone, page, counter };
inline constexpr std::array<std::string_view, 3> stage_names = {"phone", "page", "counter"};

// What a person may have said already that makes a step needless.
struct AlreadyDone {
  std::optional<law::Key> key;  // a question, and its answer; none: all required papers are ticked
  std::string value;
};

struct TutorialStep {
  std::string id;
  int minutes = 0;                   // how long it takes, about
  std::vector<std::string> at_hand;  // texts: thing.<id>
  bool only_member = false;          // no helper may do it: a face, a code
  std::string site;                  // the official site that is opened; or empty
  std::optional<AlreadyDone> done_with;
  Stage stage = Stage::phone;
  std::vector<PhoneItem> items;
  // Texts: tutorial.<tutorial>.<step>.title, .do, .wrong
};

struct Tutorial {
  std::string id;
  int order = 0;  // its place among the others, from 1
  law::Provenance provenance;
  std::vector<TutorialStep> steps;
  std::string then;  // the walkthrough that comes after it; or empty
  // Texts: tutorial.<tutorial>.name, .for (whom and when)
};

// A situation that a person may be in although question and result sound like theirs: it is offered
// there. Text: related.<situation>
struct Related {
  std::string situation;
  law::SetOf<law::Ground> grounds;
  law::SetOf<law::Outcome> outcomes;  // of the results beside which it stands
  bool asked = false;                 // beside the question on the date, too
};

// Opening hours of Lapak Asik, minutes after midnight in Jakarta time, Monday to Friday.
struct OpeningHours {
  law::Provenance provenance;
  int opens = 0;
  int closes = 0;
};

// Where to ask and which hosts may be linked: data like everything else.
struct Contacts {
  law::Provenance provenance;
  std::string contact_center;  // "175"
  std::string site;
  std::string lapak_asik;
  std::vector<std::string> official_hosts;
};

struct Content {
  law::Rules rules;
  OpeningHours lapak_asik_hours;
  Contacts contacts;
  std::array<Texts, language_count> texts;
  std::array<bool, language_count> spoken{};  // whose words have been read
  std::vector<Term> glossary;
  std::vector<Related> related;  // the nearest first
  TypedWords typed_words;

  bool has_result = false;          // whether the words of verdicts have been read
  bool has_learning = false;        // whether Part::learning has been read: all that follows
  std::vector<Tutorial> tutorials;  // in their order
  Practice practice;
  std::vector<Situation> situations;  // in the order of their groups
  std::vector<Trouble> troubles;
  std::vector<Myth> myths;
  std::vector<BranchCase> branch_only;
  std::vector<Duty> duties;  // in the order in which they are done
  std::vector<InventedPerson> people;
  ListWords list_words;

  const Texts& in(Language language) const { return texts[static_cast<std::size_t>(language)]; }
  bool speaks(Language language) const { return spoken[static_cast<std::size_t>(language)]; }
  bool speaks_all() const { return std::all_of(spoken.begin(), spoken.end(), std::identity()); }
  // One that it speaks.
  Language spoken_language() const { return speaks(Language::id) ? Language::id : Language::en; }
};

// None if there is no such walkthrough.
inline const Tutorial* tutorial_named(const Content& content, std::string_view id) {
  for (const Tutorial& tutorial : content.tutorials)
    if (tutorial.id == id) return &tutorial;
  return nullptr;
}

// The content, or every fault found in it (never both).
struct ReadContent {
  std::optional<Content> content;
  std::vector<Fault> faults;
};

// The parts up to `last`: Part::core where learning and paper are left out.
ReadContent read_content(std::span<const File> files, Part last = Part::paper);

}  // namespace pandu::content
