// A verdict told to a person.
#pragma once

#include <string>

#include "check/verdict_json.h"

namespace pandu::tools {

// The result as on the screen, as plain text.
std::string as_text(const check::VerdictReport& report);

}  // namespace pandu::tools
