// One thing that is wrong in a file, told for a tired reader: where, what was found, what was
// expected, and what to do where that is not plain.
#pragma once

#include <string>

namespace pandu::content {

struct Fault {
  std::string file;  // "rules/parameters.json"
  std::string
      pointer;        // JSON pointer, "/values/0/from"; or "line 3, column 7" where it is not JSON
  std::string found;  // "\"2026-02-30\" is not a date"
  std::string expected;  // "YYYY-MM-DD"; may be empty
};

// error: answers.json: /birth_date: "2026-02-30" is not a date (expected YYYY-MM-DD)
std::string describe(const Fault& fault);

}  // namespace pandu::content
