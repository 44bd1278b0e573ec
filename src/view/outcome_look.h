// The sign and the colour of an outcome, the same wherever it is shown.
#pragma once

#include <string_view>

#include "law/verdict.h"
#include "view/nodes.h"

namespace pandu::view {

Tone tone_of(law::Outcome outcome);
// In the colour of caution where the channels accept later than the rule.
Tone tone_of(const law::Verdict& verdict);
std::string_view icon_of(law::Outcome outcome);

}  // namespace pandu::view
