// What several commands are asked for: a day, from the only clock of this project outside the browser's,
// and a language.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/content.h"
#include "content/fault.h"
#include "law/date.h"

namespace pandu::tools {

// The local civil date.
law::Date today();

// The day that --on names, or today where it is empty; no value and a fault where it is no date.
std::optional<law::Date> read_day(const std::string& text, std::vector<content::Fault>& faults);

// The language that --lang names; no value and a fault where we do not have it.
std::optional<content::Language> read_language(const std::string& text,
                                               std::vector<content::Fault>& faults);

}  // namespace pandu::tools
