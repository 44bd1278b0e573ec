// What is done with whatever could be read: it is decided, and its changes are looked for.
#pragma once

#include "law/changes.h"
#include "law/decide.h"

namespace pandu::fuzz {

inline void decide_on_some_days(const law::Rules& rules, const law::Answers& answers) {
  for (const int year : {1900, 2015, 2022, 2026, 2199}) {
    const law::Date on = law::make_date(year, 2, 28);
    law::decide(rules, answers, on);
    law::find_changes(rules, {answers, on});
  }
}

// A promise that was not kept: libFuzzer keeps the bytes that led here.
inline void must(bool kept) {
  if (!kept) __builtin_trap();
}

}  // namespace pandu::fuzz
