#include "law/changes.h"

#include <gtest/gtest.h>

#include "small_rules.h"

namespace pandu::law {
namespace {

Situation someone_who_resigned(std::string_view event, YesNo working, std::string_view on) {
  Answers answers;
  answers.ground = Answer<Ground>::of(Ground::resigned);
  answers.event_date = Answer<DateSpan>::of(on_day(event));
  answers.working = Answer<YesNo>::of(working);
  return {answers, date(on)};
}

// Small rules, and the JMO app: up to Rp10, with a phone and with matching data.
Rules rules_with_jmo() {
  Rules rules = small_rules();
  ChannelRow jmo;
  jmo.channel = Channel::jmo;
  jmo.provenance = since("2021-12-01");
  Condition balance =
      condition(ConditionKind::balance_at_most, "balance", Otherwise::wait, BlockerKind::fixed);
  balance.parameter = add_parameter(rules, "limit", 10);
  Condition phone =
      condition(ConditionKind::device_is, "phone", Otherwise::wait, BlockerKind::fixed);
  phone.values = 1U << static_cast<unsigned>(Device::phone);
  jmo.conditions = {
      balance,
      condition(ConditionKind::card_inactive, "card", Otherwise::wait, BlockerKind::employer),
      condition(ConditionKind::identity_matches, "identity", Otherwise::wait, BlockerKind::app),
      phone};
  rules.channels.insert(rules.channels.begin(), jmo);
  return rules;
}

TEST(WhatWouldChange, IsNothingWhereTheClaimIsOpen) {
  const Rules rules = small_rules();
  EXPECT_TRUE(
      find_changes(rules, someone_who_resigned("2026-01-10", YesNo::no, "2026-11-23")).empty());
  EXPECT_TRUE(find_changes(rules, {{}, date("2026-11-23")}).empty());
}

TEST(WhatWouldChange, IsTheDayForAWait) {
  const Rules rules = small_rules();
  const ChangeSetList sets =
      find_changes(rules, someone_who_resigned("2026-11-10", YesNo::no, "2026-11-23"));
  ASSERT_EQ(sets.size(), 1U);
  EXPECT_FALSE(sets[0].opens);
  ASSERT_EQ(sets[0].changes.size(), 1U);
  EXPECT_EQ(sets[0].kind(), BlockerKind::wait);
  EXPECT_EQ(sets[0].changes[0].until, date("2026-12-10"));
}

TEST(WhatWouldChange, IsOneSetWhereTwoThingsMustChangeTogether) {
  const Rules rules = small_rules();
  const Situation now = someone_who_resigned("2026-11-10", YesNo::yes, "2026-11-23");
  const ChangeSetList sets = find_changes(rules, now);
  ASSERT_EQ(sets.size(), 1U);
  ASSERT_EQ(sets[0].changes.size(), 2U);
  EXPECT_EQ(sets[0].changes[0].id, "waiting");
  EXPECT_EQ(sets[0].changes[1].id, "not_working");
  EXPECT_EQ(sets[0].kind(), BlockerKind::fixed);
  Situation then = *with_change(now, sets[0].changes[0]);
  EXPECT_EQ(then.on, date("2026-12-10"));
  EXPECT_EQ(decide(rules, then.answers, then.on).outcome, Outcome::cannot_claim);
  then = *with_change(then, sets[0].changes[1]);
  EXPECT_EQ(decide(rules, then.answers, then.on).outcome, Outcome::can_claim);
}

TEST(WhatWouldChange, LooksBehindTheDayOnWhichTheRuleBegins) {
  const Rules rules = small_rules();
  const ChangeSetList sets =
      find_changes(rules, someone_who_resigned("2022-04-20", YesNo::yes, "2022-04-25"));
  ASSERT_EQ(sets.size(), 1U);
  ASSERT_EQ(sets[0].changes.size(), 2U);
  // Waiting for the rule alone is not enough, and waiting for the month holds that day too.
  EXPECT_EQ(sets[0].changes[0].id, "waiting");
  EXPECT_EQ(sets[0].changes[0].until, date("2022-05-20"));
  EXPECT_EQ(sets[0].changes[1].id, "not_working");
}

TEST(WhatWouldChange, NamesEverythingThatClosesAChannelByKind) {
  const Rules rules = rules_with_jmo();
  Situation now = someone_who_resigned("2026-01-10", YesNo::no, "2026-11-23");
  now.answers.balance = Answer<Rupiah>::of(11);
  now.answers.card_status = Answer<CardStatus>::of(CardStatus::active);
  now.answers.identity_matches = Answer<YesNo>::of(YesNo::no);
  now.answers.device = Answer<Device>::of(Device::none);
  const ChangeSetList sets = find_changes(rules, now);
  ASSERT_EQ(sets.size(), 1U);
  EXPECT_EQ(sets[0].opens, Channel::jmo);
  ASSERT_EQ(sets[0].changes.size(), 4U);
  EXPECT_EQ(sets[0].changes[0].id, "card");
  EXPECT_EQ(sets[0].changes[1].id, "identity");
  EXPECT_EQ(sets[0].changes[2].id, "balance");
  EXPECT_EQ(sets[0].changes[3].id, "phone");
  for (const Blocker& change : sets[0].changes) {
    EXPECT_FALSE(decide(rules, now.answers, now.on).channels->has(Channel::jmo)) << change.id;
    now = *with_change(now, change);
  }
  EXPECT_EQ(now.answers.balance, Answer<Rupiah>::of(10));
  EXPECT_EQ(now.answers.device, Answer<Device>::of(Device::phone));
  EXPECT_TRUE(decide(rules, now.answers, now.on).channels->has(Channel::jmo));
}

TEST(WhatWouldChange, IsNoAnswerWhereOnlyTheOfficeDecides) {
  Rules rules = small_rules();
  rules.grounds[0].conditions = {condition(ConditionKind::office_decides, "office",
                                           Otherwise::ask_office, BlockerKind::fixed)};
  const Situation now = someone_who_resigned("2026-01-10", YesNo::no, "2026-11-23");
  const ChangeSetList sets = find_changes(rules, now);
  ASSERT_EQ(sets.size(), 1U);
  EXPECT_EQ(sets[0].kind(), BlockerKind::fixed);
  EXPECT_FALSE(with_change(now, sets[0].changes[0]));
}

}  // namespace
}  // namespace pandu::law
