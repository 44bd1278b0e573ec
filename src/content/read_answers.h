// Reads a member's answers from JSON bytes, strictly: unknown keys (the nearest known key is
// named), duplicate keys, wrong types, impossible dates and amounts are faults, all of them at
// once.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "law/answers.h"
#include "law/rules.h"

namespace pandu::content {

struct ReadAnswers {
  std::optional<law::Answers> answers;
  std::vector<Fault> faults;
};

// `file` only names the faults.
ReadAnswers read_answers(std::string_view bytes, std::string_view file, const law::Rules& rules);

// The same answers as a JSON object on one line, with only the keys that are not absent.
std::string write_answers(const law::Answers& answers);

}  // namespace pandu::content
