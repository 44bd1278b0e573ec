// The sign and the colour of an outcome, the same wherever it is shown.
#pragma once

#include <string_view>

#include "guide/nodes.h"
#include "law/vocabulary.h"

namespace pandu::guide {

Tone tone_of(law::Outcome outcome);
std::string_view icon_of(law::Outcome outcome);

}  // namespace pandu::guide
