// A verdict told to a person or to a program.
#pragma once

#include <string>

#include "content/content.h"
#include "law/answers.h"
#include "law/verdict.h"

namespace pandu::tools {

struct VerdictReport {
  const law::Verdict& verdict;
  const law::Answers& answers;
  const content::Content& content;
  content::Language language;
};

// Every key of the contract, with null for what is not decided.
std::string as_json(const VerdictReport& report);
// The result as on the screen, as plain text.
std::string as_text(const VerdictReport& report);

}  // namespace pandu::tools
