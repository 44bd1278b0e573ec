// The properties that must hold, as functions: each gives a sentence, or adds to the tally, where one does
// not. What each means to a reader stands in property.h.
#pragma once

#include <string>
#include <vector>

#include "law/answers.h"
#include "law/verdict.h"
#include "verify/property.h"
#include "verify/space.h"
#include "verify/verdict_parts.h"

namespace pandu::verify {

// ---- The properties that one verdict shows by itself ----

struct Case {
  const law::Answers& answers;
  const law::Verdict& verdict;
};

std::string parts_agree(const Case& one);
std::string refusal_has_next_step(const Case& one);
std::string claim_is_complete(const Case& one);

// ---- The properties that show only on other days ----

// For a verdict that says wait.
std::string wait_turns(const LawUnderTest& law, const law::Answers& answers,
                       const law::Verdict& verdict);

// For a verdict that says fix_first.
std::string fix_turns(const LawUnderTest& law, const law::Answers& answers,
                      const law::Verdict& verdict);

// For a verdict that says can_claim, wait or fix_first. `far` looks at a month, a year and ten years later too,
// not only at the next day.
std::string waiting_never_worse(const LawUnderTest& law, const law::Answers& answers,
                                const law::Verdict& verdict, bool far);

// ---- The property of what would change a verdict (law/changes.h) ----

void check_changes(const Space& space, const LawUnderTest& law, Tally& tally);

// ---- The properties of the keys that should not matter ----

// Every answer to every key that the ground does not read, one key at a time, leaves the whole
// verdict as it is; so does the band beside the balance that it holds.
void check_unread_keys(const Space& space, const std::vector<law::Key>& read,
                       const LawUnderTest& law, Tally& tally);

// Leaving out an open question, or answering it "unknown", gives the same verdict, one key at a time.
void check_unanswered(const Space& space, const LawUnderTest& law, Tally& tally);

// ---- The properties that compare cases which differ in one answer ----

// The verdict of each place of a space; none where there is no such case.
using Table = std::vector<Parts>;

// What is decided without an answer, or with a vague one, stays decided with each answer that it may
// stand for; and a question that is not asked for changes nothing at all.
void check_open_answers(const Space& space, const Table& table, Tally& tally);

// Each question that is asked for can still change something, for some answers to the others. Only for
// those of the space's keys that vary in every way. Fills in Parts::can_matter.
void check_asked_questions(const Space& space, std::uint32_t keys, Table& table, Tally& tally);

// Since when the card is inactive changes the day of acceptance at most.
void check_nonactive_since(const Space& space, const Table& table, Tally& tally);

void check_balances(const Space& space, const law::Rules& rules, const Table& table, Tally& tally);

}  // namespace pandu::verify
