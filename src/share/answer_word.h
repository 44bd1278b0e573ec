// An answer as one word of a saved line: "resigned", "2026-10-05", "2026-10", "#12500000", "unknown".
#pragma once

#include <string>
#include <string_view>

#include "law/answers_by_key.h"

namespace pandu::share {

// Empty where the question was not answered.
std::string answer_word(const law::Answers& answers, law::Key key);
// False, and nothing changed, for a word that is none of this question's. Whether a number or a set of
// answers makes sense is content/consistent.h's to say.
bool take_answer_word(law::Answers& answers, law::Key key, std::string_view word);

}  // namespace pandu::share
