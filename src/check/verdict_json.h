// A verdict told to a program: the contract of `pandu check --json`, of the package and of the C
// library. Keys are only ever added to it.
#pragma once

#include <string>
#include <vector>

#include "check/json_writer.h"
#include "content/content.h"
#include "content/fault.h"
#include "law/answers.h"
#include "law/verdict.h"

namespace pandu::check {

struct VerdictReport {
  const law::Verdict& verdict;
  const law::Answers& answers;
  const content::Content& content;
  content::Language language;
};

// Every key of the contract, with null for what is not decided.
std::string as_json(const VerdictReport& report, JsonForm form);
// {"faults": [{"file", "pointer", "found", "expected", "message"}]}; `message` tells all of it in a
// line.
std::string as_json(const std::vector<content::Fault>& faults, JsonForm form);

}  // namespace pandu::check
