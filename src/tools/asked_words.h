// The words that stand in quotation marks in the program, found by the build: texts that none of
// them can ask for are not used.
#pragma once

#include "content/lint/lint.h"

namespace pandu::tools {

const content::AskedWords& asked_words();

}  // namespace pandu::tools
