// What a change of the rules does, for programs.
#pragma once

#include <string>

#include "content/content.h"
#include "diff/report.h"

namespace pandu::tools {

// {"cases", "changed_cases", "grounds": [...], "texts": [...], "sheets": {...}}. Each group has the
// change itself, whom it concerns on which days, and an example: answers as `pandu check` reads them,
// and the verdicts that it gives with --json in this language. Where `dates_move`, the dates are those
// for a claim on the first of the days, and lie as far from it on the others.
std::string diff_as_json(const diff::Report& report, content::Language language);

}  // namespace pandu::tools
