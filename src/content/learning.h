// What the learning screens tell, apart from their sentences: which troubles, myths and words there
// are, and what each rests on.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

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

}  // namespace pandu::content
