// The examples that a lawyer can read: tests/cases/<ground>.json.
//
// A case has a name, the answers, the day of the claim, what is expected (only the parts that the
// case is about) and the source that says so.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::cases {

struct Case {
  std::string file;  // "resigned"
  int number = 0;    // within its file, from 1
  std::string name;
  std::string answers;  // JSON
  std::string on;       // ISO date
  std::string expect;   // JSON
  std::string source;
};

// How a test that fails names its case.
inline void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

// Every case of every file; stops the program with a message where a file cannot be read.
std::vector<Case> all_cases();

// What differs between the verdict and what the case expects, one line each; empty where it holds.
std::vector<std::string> differences(const Case& one, const content::Content& content);

}  // namespace pandu::cases
