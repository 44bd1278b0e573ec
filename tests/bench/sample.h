// People of every ground, for timing: complete answers and answers with gaps.
#pragma once

#include <vector>

#include "law/answers.h"

namespace pandu::bench {

std::vector<law::Answers> sample();
law::Date day();

}  // namespace pandu::bench
