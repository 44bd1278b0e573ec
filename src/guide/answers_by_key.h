// Answers by the key of their question. The law has them; here is the one name that its arguments do
// not bring along.
#pragma once

#include "law/answers_by_key.h"

namespace pandu::guide {

using law::unknown_answer;

}  // namespace pandu::guide
