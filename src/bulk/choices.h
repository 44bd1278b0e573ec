// What whoever hands a list over says of it, where it does not say so itself: texts, as they stand
// on a command line or in another program.
#pragma once

#include <string>
#include <vector>

#include "bulk/mapping.h"
#include "content/fault.h"

namespace pandu::bulk {

struct Choices {
  std::string dates;                 // "dmy" or "mdy", for 01/02/2026; empty: not said
  std::vector<std::string> columns;  // "Sisa saldo=balance"; nothing behind the =: no answer
  std::vector<std::string> words;    // "PHK (Efisiensi)=laid_off", "...=unknown"
  unsigned unit =
      0;  // what balances are counted in, where a header speaks of thousands; 0: not said
};

// How they are called where something is wrong with them.
struct ChoiceNames {
  const char* dates;
  const char* column;
  const char* word;
};

// Tells every choice that fits nothing.
void apply(const Choices& choices, const ChoiceNames& names, const content::ListWords& words,
           Mapping& mapping, std::vector<content::Fault>& faults);

// Why the list cannot be read by this mapping: check_mapping(), and amounts whose unit nobody said.
std::vector<lists::Problem> problems_of(const Mapping& mapping);

}  // namespace pandu::bulk
