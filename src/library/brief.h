// A verdict without sentences, for programs that ask for one in less time than a text takes to
// read: answers are written as numbers into slots, and the verdict comes back as numbers. Only the
// package's script (packages/pandu-jht/guide.js) speaks with it.
#pragma once

#include <cstdint>

struct pandu_guide;

extern "C" {

// One slot for each question, in the order of brief_words(): NaN for no answer, -1 for "unknown",
// else a number, the place of a word among its words, or a day as 20261031 (20261000: some day of
// that month).
double* brief_slots();

// -1 in a day, a percentage or the channels stands for what the verdict does not decide (null).
struct BriefVerdict {
  std::int32_t outcome;  // the place of its word; -1: the answers or the day are faulty
  std::int32_t earliest, accepted_from;  // 20261031
  std::int32_t share_percent;
  std::int32_t channels;  // a decimal digit each, best first: 1 and its place; 0: none
};

// Of the slots, on a day such as 20261031. Until the next call.
const BriefVerdict* brief_decide(const pandu_guide* guide, std::int32_t on);

// {"questions": {"ground": ["age_56", ...], "birth_date": "day", "balance": "number", ...},
//  "outcomes": [...], "channels": [...]}
const char* brief_words();

}  // extern "C"
