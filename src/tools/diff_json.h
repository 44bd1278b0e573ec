// What a change of the rules does, for programs.
#pragma once

#include <string>

#include "content/content.h"
#include "diff/report.h"

namespace pandu::tools {

// {"cases", "changed_cases", "grounds": [...], "texts": [...], "sheets": {...}}. Each group
// has the change itself, whom it concerns on which days, and an example whose verdicts are those of
// `pandu check --json` in this language. Described in docs/keeping-the-rules.md.
std::string diff_as_json(const diff::Report& report, content::Language language);

}  // namespace pandu::tools
