// The few questions with which somebody at the door sends a visitor
// on, made from the rules: which grounds are served online, which card
// has to be closed first, what they wait for, what closes the
// channels, and the limit of the app.
//
// Questions are asked in order. The first that is not answered with yes ends at its `otherwise`;
// who answers all of them with yes claims in JMO.
#pragma once

#include <string>
#include <vector>

#include "law/answers.h"
#include "law/rules.h"
#include "paper/sheet.h"

namespace pandu::paper {

enum class Way : std::uint8_t { branch, fix_first, later, not_now, lapak_asik, jmo };

struct TriageQuestion {
  std::string id;  // texts paper.triage.<id>, .hint, .no
  // Yes where all hold; for the first question, where one does.
  // Conditions of one ground are no matter of the others.
  struct Test {
    const law::Condition* condition = nullptr;
    std::optional<law::Ground> only;  // none: whatever the ground
  };
  std::vector<Test> tests;
  bool one_is_enough = false;
  Way otherwise = Way::branch;
};

struct Triage {
  std::vector<TriageQuestion> questions;
};

// As of the day of the edition.
Triage triage_of(const Edition& edition);
// Where the questions lead somebody, if everything asked is known.
Way walk(const Triage& triage, const law::Rules& rules, const law::Answers& answers, law::Date on);
// The grounds that a question is about; all that are served
// online where it is about none in particular.
std::vector<law::Ground> asked_of(const TriageQuestion& question);

}  // namespace pandu::paper
