// Every fact that we state, the dated ones with their whole history: what #/sumber lists, and what the
// change log is made from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guide/names.h"
#include "text/speaker.h"

namespace pandu::guide {

struct FactValue {
  const law::Provenance* provenance = nullptr;   // without `from` where it has no first day
  std::string words;                             // "Rp15.000.000", "100 persen"; may be empty
  std::optional<std::int64_t> number;            // where it can rise or fall
  std::vector<law::SourceIndex> also = {};       // what says so besides
  std::vector<law::SourceIndex> otherwise = {};  // what says something else

  bool names(law::SourceIndex source) const;
};

struct Fact {
  std::string id;
  std::string name;
  std::vector<FactValue> values;  // oldest first
};

struct FactGroup {
  // text facts.<id>: "numbers", "grounds", "channels", "papers", "conflicts" and, where that part of the
  // content is there, "walkthroughs", "branch", "troubles", "myths", "terms", "duties".
  std::string_view id;
  std::vector<Fact> facts;
};

std::vector<FactGroup> all_facts(const Speaker& speaker);

// The value that holds on the day of the speaker; null if none does yet.
const FactValue* value_today(const Fact& fact, law::Date today);

}  // namespace pandu::guide
