// The sign and the colour of an outcome, the same wherever it is shown.
#pragma once

#include <string_view>

#include "law/vocabulary.h"
#include "view/nodes.h"

namespace pandu::view {

Tone tone_of(law::Outcome outcome);
std::string_view icon_of(law::Outcome outcome);

}  // namespace pandu::view
