// What the learning screens and lists of people have, apart from their sentences: which troubles,
// myths and words there are, and what each rests on; drawn screens; the words of a spreadsheet.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "content/typed_words.h"
#include "law/answers.h"
#include "law/rules.h"

namespace pandu::content {

// What a statement rests on. `checked.source` is the first of `sources`; there is at least one.
struct Evidence {
  std::vector<law::SourceIndex> sources;
  law::Provenance checked;
};

// A real-life case, in the words of whoever is in it. Texts: situation.<id>.title, .answer (that of
// the myth, where there is one), .today, .ask, and .words (how else people say it).
inline constexpr std::array<std::string_view, 5> situation_group_names = {
    "employer", "work", "money", "identity", "life"};
struct Situation {
  enum class Group { employer, work, money, identity, life };
  std::string id;
  Group group = Group::employer;
  law::Confidence confidence = law::Confidence::low;  // in the answer, whatever its sources
  Evidence evidence;
  std::string myth, trouble, tutorial;  // ids of what goes with it; or empty
  law::Answers answers;                 // those that the situation itself gives
};

// The text of what holds in it.
inline std::string answer_key(const Situation& situation) {
  return situation.myth.empty() ? "situation." + situation.id + ".answer"
                                : "myth." + situation.myth + ".answer";
}

constexpr std::string_view name_of(Situation::Group group) {
  return situation_group_names[static_cast<std::size_t>(group)];
}

// Something that goes wrong on the way to a claim. Texts: trouble.<id>.title, .words (how people
// say it), .cause, .step.<step>, .ask.<cause>, .fails, .branch; place.<place>.
struct Trouble {
  std::string id;
  std::string place;  // where people look for it: "login", "claim", "face", ...
  Evidence evidence;
  std::vector<std::string> steps;   // what to do now, in this order
  std::vector<std::string> causes;  // ids of troubles or situations behind it, the likeliest first
};

// Something that is said and is not, or not quite, so. Texts: myth.<id>.claim, myth.<id>.answer.
inline constexpr std::array<std::string_view, 2> truth_names = {"wrong", "partly"};
struct Myth {
  enum class Truth { wrong, partly };
  std::string id;
  Truth truth = Truth::wrong;
  Evidence evidence;
};

// Whom only the branch serves: people with this ground, or in this situation. Texts:
// channels.only.<id>.why; its name is option.ground.<id> for a ground, else channels.only.<id>.
struct BranchCase {
  std::string id;
  Evidence evidence;
};

// What an employer does when somebody leaves. Texts: duty.<id>.name, duty.<id>.do.
struct Duty {
  std::string id;
  std::vector<law::Document> documents;  // that the employer writes by it
  Evidence evidence;
};

// Somebody who does not exist, to show what the guide answers.
// Texts: person.<id>.name, person.<id>.case.
struct InventedPerson {
  std::string id;
  std::string icon;
  law::Answers answers;
};

// An official word. Texts: term.<id>.name, .also (another way to write it) and .meaning.
struct Term {
  std::string id;
  Evidence evidence;
};

inline constexpr std::array<std::string_view, 11> phone_item_names = {
    "bar",    "row",    "button",  "tick", "missing_tick", "field",
    "choice", "camera", "message", "note", "progress"};

// A thing on a drawn screen, from top to bottom.
struct PhoneItem {
  enum class Kind {
    bar,
    row,
    button,
    tick,
    missing_tick,
    field,
    choice,
    camera,
    message,
    note,
    progress
  };
  Kind kind = Kind::row;
  std::string label;  // an official name, the same in every language; or
  std::string key;    // a text by key
  std::string icon;
  bool tap = false;  // what the person taps in this step
};

// The drawn claim in which a person taps for themselves, with the failures that can be switched on.
struct PracticeItem {
  PhoneItem drawn;
  std::string value;  // what stands in a field: a text by key
  std::string to;     // the screen to which a tap leads; none: a wrong tap
};

struct PracticeScreen {
  std::string id;
  std::vector<PracticeItem> items;  // none on a screen that ends the practice
  std::string instead_of;           // the screen in whose place this one comes ...
  std::string failure;              // ... where this failure is switched on
  std::string lesson;               // of an end: the walkthrough that leads on
  // Texts: practice.<screen>.task and .hint; of an end .title and .do

  bool is_end() const { return items.empty(); }
};

struct Practice {
  law::Provenance provenance;
  std::vector<std::string> failures;    // texts: practice.failure.<id>
  std::vector<PracticeScreen> screens;  // the first is where it begins
};

// Whether this is drawn as something that can be tapped.
bool is_tappable(const PhoneItem& item);
// None if there is no such screen.
const PracticeScreen* practice_screen(const Practice& practice, std::string_view id);

// How people write the columns and answers in a list of their own: the headers and words by which a
// spreadsheet is understood. Capitals and punctuation do not matter.

// Other words for one value of an answer: "resign" for "resigned".
struct WordsOfValue {
  std::string value;  // as the contract spells it
  std::vector<std::string> words;
};

struct ListColumn {
  law::Key key = law::Key::ground;
  std::vector<std::string> headers;
  std::vector<WordsOfValue> values;  // none for a question that is answered with a date or a number
  // Words that mean this or that, depending on what the list does not say. None is a word of a
  // value.
  std::vector<std::string> doubtful;
};

struct ListWords {
  std::vector<std::string> unknown;  // "I don't know"
  std::vector<std::string> names;    // headers of the column that says who it is
  std::vector<std::string> totals;   // how a row of sums begins, "jumlah"
  std::vector<std::string> notes;    // how what stands below a table begins, "mengetahui"
  // "(Rp ribu)" in a header: its amounts are so many rupiah each. The largest first.
  std::vector<AmountUnit> units;
  // "(istri)" in a header: the column is about something else.
  std::vector<std::string> other_subjects;
  std::vector<ListColumn> columns;
};

}  // namespace pandu::content
