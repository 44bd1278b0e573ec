// Every fact that we state, the dated ones with their whole history: what #/sumber lists, and what
// the change log is made from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guide/model.h"
#include "law/rules.h"
#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::guide {

struct FactValue {
  const law::Provenance* provenance = nullptr;   // without `from` where it has no first day
  std::string words;                             // "Rp15.000.000", "100 persen"; may be empty
  std::optional<std::int64_t> number;            // where it can rise or fall
  std::vector<law::SourceIndex> also = {};       // what says so besides
  std::vector<law::SourceIndex> otherwise = {};  // what says something else
  bool approximate = false;                      // of its first day only the month is known

  bool names(law::SourceIndex source) const;
};

struct Fact {
  std::string id;
  std::string name;
  std::vector<FactValue> values;  // oldest first
};

struct FactGroup {
  // text facts.<id>: "numbers", "grounds", "channels", "papers", "conflicts" and, where that part
  // of the content is there, "walkthroughs", "branch", "situations", "troubles", "myths", "terms",
  // "duties".
  std::string_view id;
  std::vector<Fact> facts;
};

std::vector<FactGroup> all_facts(const Speaker& speaker);

// The value that holds on the day of the speaker; null if none does yet.
const FactValue* value_today(const Fact& fact, law::Date today);

// The facts that stand beside the rules: what other reports say, and what walkthroughs, troubles,
// myths, terms, the branch and an employer's duties rest on.

// A ground by its own name, another case (content/learning.h) by its.
std::string name_of_branch_case(const Speaker& speaker, const std::string& id);

// Adds their groups at the end.
void add_statements(const Speaker& speaker, std::vector<FactGroup>& groups);

// What changed in the rules, in plain words, made from the dated values. Changes that are still to
// come stand first, then the newest.

struct Change {
  law::Date date{};
  std::string text;  // "Batas saldo di aplikasi JMO naik dari Rp10.000.000 menjadi Rp15.000.000."
};

// The newest first. The oldest value that we know of a number counts as its start.
std::vector<Change> changes_of_rules(const Speaker& speaker);
// The same as a section, by date.
Nodes change_log(const Speaker& speaker);

// From what we say to where it is written.

// A link to the text itself, with the authority that publishes it or on the agency's own site; none
// where neither has it. No link ever leads to another host.
std::optional<Node> official_link(const Speaker& speaker, std::string id,
                                  const law::Source& source);

// The same, or where there is none a link to the source's
// entry on "#/sumber", which has its address.
Node link_to_source(const Speaker& speaker, std::string id, const law::Source& source);

// What is said elsewhere and differs from what we say, as one
// item: the sentence, and what we rest on.
Node conflict_item(const Speaker& speaker, const law::Conflict& conflict);

}  // namespace pandu::guide
