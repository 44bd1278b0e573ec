// Every dated fact of the rules with its whole history: what #/sumber lists, and what the change log
// is made from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guide/scene.h"

namespace pandu::guide {

struct FactValue {
  const law::Provenance* provenance = nullptr;
  std::string words;                   // "Rp15.000.000", "100 persen"
  std::optional<std::int64_t> number;  // where it can rise or fall
};

struct Fact {
  std::string id;
  std::string name;
  std::vector<FactValue> values;  // oldest first
};

struct FactGroup {
  std::string_view id;  // text facts.<id>; "numbers", "grounds", "channels", "papers"
  std::vector<Fact> facts;
};

std::vector<FactGroup> all_facts(const Scene& scene);

// The value that holds on the day of the scene; null if none does yet.
const FactValue* value_today(const Fact& fact, law::Date today);

}  // namespace pandu::guide
