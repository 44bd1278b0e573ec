// The option --only of commands that can go through some grounds alone.
#pragma once

#include <string>
#include <vector>

#include "content/fault.h"
#include "law/vocabulary.h"

namespace pandu::tools {

// Empty where no name stands there: all grounds. Names that no ground has are told; the rules must have
// been read before.
law::SetOf<law::Ground> read_grounds(const std::vector<std::string>& names,
                                     std::vector<content::Fault>& faults);

}  // namespace pandu::tools
