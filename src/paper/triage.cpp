#include "paper/triage.h"

#include <algorithm>

#include "law/evaluate.h"
#include "law/in_force.h"
#include "paper/sheet_parts.h"

namespace pandu::paper {
namespace {

using law::Channel;
using law::Condition;
using law::ConditionKind;
using law::Ground;
using Test = TriageQuestion::Test;

bool served_online(const Edition& edition, Ground ground) {
  return law::takes(edition.content.rules, Channel::jmo, ground, edition.today) ||
         law::takes(edition.content.rules, Channel::lapak_asik, ground, edition.today);
}

// The conditions of a channel's row, those about the ground or the others.
std::vector<Test> tests_of(const Edition& edition, Channel channel, bool about_ground) {
  std::vector<Test> tests;
  if (const law::ChannelRow* row = law::row_of(edition.content.rules, channel, edition.today))
    for (const Condition& condition : row->conditions)
      if ((condition.kind == ConditionKind::ground_is) == about_ground)
        tests.push_back({&condition, {}});
  return tests;
}

// Which question asks a condition of a ground.
enum class Asked : std::uint8_t { working, card, time, ready };

Asked asked_with(const Condition& condition) {
  if (condition.kind == ConditionKind::not_working) return Asked::working;
  if (condition.otherwise == law::Otherwise::fix_first) return Asked::card;
  return condition.otherwise == law::Otherwise::ask_office ? Asked::ready : Asked::time;
}

// What the grounds that are served online ask for themselves, and what the channels wait for.
std::vector<Test> tests_of_grounds(const Edition& edition, Asked asked) {
  std::vector<Test> tests;
  for (const Ground ground : edition.content.rules.ground_list.shown) {
    const law::GroundRow* row = row_of(edition, ground);
    if (!row || !served_online(edition, ground)) continue;
    for (const Condition& condition : row->conditions)
      if (asked_with(condition) == asked) tests.push_back({&condition, ground});
    if (row->acceptance && asked == Asked::time)
      tests.push_back({&row->acceptance->condition, ground});
  }
  return tests;
}

bool holds(const Test& test, const law::Rules& rules, const law::Answers& answers, law::Date on) {
  if (test.only && *test.only != answers.ground.value) return true;
  const law::Evaluation found = law::evaluate(*test.condition, rules, answers, on);
  return !found.applies || found.truth == law::Truth::yes;
}

}  // namespace

Triage triage_of(const Edition& edition) {
  TriageQuestion online{"online", tests_of(edition, Channel::jmo, true), true, Way::branch};
  for (const Test& test : tests_of(edition, Channel::lapak_asik, true))
    online.tests.push_back(test);
  TriageQuestion ready{"ready", tests_of_grounds(edition, Asked::ready), false, Way::branch};
  for (const Test& test : tests_of(edition, Channel::lapak_asik, false))
    ready.tests.push_back(test);
  Triage triage;
  triage.questions = {
      std::move(online),
      {"working", tests_of_grounds(edition, Asked::working), false, Way::not_now},
      {"card", tests_of_grounds(edition, Asked::card), false, Way::fix_first},
      {"time", tests_of_grounds(edition, Asked::time), false, Way::later},
      std::move(ready),
      {"app", tests_of(edition, Channel::jmo, true), false, Way::lapak_asik},
  };
  for (const Test& test : tests_of(edition, Channel::jmo, false))
    triage.questions.back().tests.push_back(test);
  return triage;
}

Way walk(const Triage& triage, const law::Rules& rules, const law::Answers& answers, law::Date on) {
  for (const TriageQuestion& question : triage.questions) {
    const auto hold = [&](const Test& test) { return holds(test, rules, answers, on); };
    const bool yes = question.one_is_enough
                         ? std::any_of(question.tests.begin(), question.tests.end(), hold)
                         : std::all_of(question.tests.begin(), question.tests.end(), hold);
    if (!yes) return question.otherwise;
  }
  return Way::jmo;
}

std::vector<Ground> asked_of(const TriageQuestion& question) {
  std::vector<Ground> grounds;
  const auto add = [&](Ground ground) {
    if (!contains(grounds, ground)) grounds.push_back(ground);
  };
  for (const Test& test : question.tests) {
    if (test.only) add(*test.only);
    for (const Ground ground : every<Ground>) {
      const Condition& condition = *test.condition;
      const bool named = condition.kind == ConditionKind::ground_is
                             ? law::SetOf<Ground>{condition.values}.has(ground)
                             : condition.only_for.has(ground);
      if (!test.only && named) add(ground);
    }
  }
  return grounds;
}

}  // namespace pandu::paper
