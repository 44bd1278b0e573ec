// The languages of the command's flags.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::tools {

// The language that --lang names; no value and a fault where we do not have it.
std::optional<content::Language> read_language(const std::string& text,
                                               std::vector<content::Fault>& faults);

}  // namespace pandu::tools
