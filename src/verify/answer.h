// One key of the answers, handled without knowing which.
#pragma once

#include <string>

#include "law/answers.h"

namespace pandu::verify {

// Takes over the answer to one key. `balance` and `balance_band` answer the same question, so they go
// together under either name.
void copy_answer(law::Key key, const law::Answers& from, law::Answers& into);

bool is_given(law::Key key, const law::Answers& answers);
void set_absent(law::Key key, law::Answers& answers);
void set_unknown(law::Key key, law::Answers& answers);

// The answer as it stands in a file of answers: "2026-10", "to_15m", "unknown"; empty if left out.
std::string value_of(law::Key key, const law::Answers& answers);

// How many questions have an answer other than "unknown".
int count_given(const law::Answers& answers);

// Whether `pandu check` takes these answers: the year of an earlier payout without the payout, and a
// band that does not hold the balance, are faults.
bool is_acceptable(const law::Answers& answers);

}  // namespace pandu::verify
