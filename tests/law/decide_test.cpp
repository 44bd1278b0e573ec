#include "law/decide.h"

#include <gtest/gtest.h>

#include "small_rules.h"

namespace pandu::law {
namespace {

Answers someone_who_resigned(std::string_view event) {
  Answers answers;
  answers.ground = Answer<Ground>::of(Ground::resigned);
  answers.event_date = Answer<DateSpan>::of(on_day(event));
  answers.working = Answer<YesNo>::of(YesNo::no);
  return answers;
}

TEST(AVerdict, AsksForTheGroundFirst) {
  const Rules rules = small_rules();
  const Verdict verdict = decide(rules, {}, date("2026-11-23"));
  EXPECT_EQ(verdict.outcome, Outcome::needs_answers);
  ASSERT_EQ(verdict.missing.size(), 1U);
  EXPECT_EQ(verdict.missing[0], Key::ground);
  EXPECT_FALSE(verdict.channels || verdict.documents || verdict.earliest || verdict.tax);
}

TEST(AWait, EndsOnItsDayAndNotBefore) {
  const Rules rules = small_rules();
  for (Date event = date("2023-12-01"); event < date("2028-04-01"); event = add_days(event, 1)) {
    const Answers answers = someone_who_resigned(to_iso(event));
    const Date expected = add_months(event, 1);
    const Verdict before = decide(rules, answers, add_days(expected, -1));
    const Verdict on = decide(rules, answers, expected);
    ASSERT_EQ(before.outcome, Outcome::wait) << to_iso(event);
    ASSERT_EQ(before.earliest, expected) << to_iso(event);
    ASSERT_EQ(before.blockers[0].until, expected) << to_iso(event);
    ASSERT_EQ(on.outcome, Outcome::can_claim) << to_iso(event);
    ASSERT_EQ(on.earliest, expected) << to_iso(event);
  }
}

TEST(AMonthInsteadOfADay, DecidesOnlyWhatEveryDayOfItDecides) {
  const Rules rules = small_rules();
  const Answers answers = someone_who_resigned("2026-10");
  const Verdict early = decide(rules, answers, date("2026-10-31"));
  EXPECT_EQ(early.outcome, Outcome::wait);
  EXPECT_EQ(early.earliest, date("2026-11-30"));
  const Verdict within = decide(rules, answers, date("2026-11-15"));
  EXPECT_EQ(within.outcome, Outcome::needs_answers);
  EXPECT_EQ(within.earliest, date("2026-11-30"));
  EXPECT_EQ(within.missing[0], Key::event_date);
  const Verdict late = decide(rules, answers, date("2026-11-30"));
  EXPECT_EQ(late.outcome, Outcome::can_claim);
  EXPECT_TRUE(late.warnings.has("approximate_date"));
}

TEST(AnUnknownAnswer, IsNotANo) {
  const Rules rules = small_rules();
  Answers answers = someone_who_resigned("2026-01-10");
  answers.working = Answer<YesNo>::unknown();
  const Verdict verdict = decide(rules, answers, date("2026-11-23"));
  EXPECT_EQ(verdict.outcome, Outcome::needs_answers);
  EXPECT_TRUE(verdict.missing.has(Key::working));
  EXPECT_FALSE(verdict.earliest || verdict.share_percent || verdict.documents);
}

TEST(AnAnswerThatRefuses, EndsTheQuestions) {
  const Rules rules = small_rules();
  Answers answers = someone_who_resigned("2026-01-10");
  answers.event_date = {};
  answers.working = Answer<YesNo>::of(YesNo::yes);
  const Verdict verdict = decide(rules, answers, date("2026-11-23"));
  EXPECT_EQ(verdict.outcome, Outcome::cannot_claim);
  EXPECT_TRUE(verdict.missing.empty());
  EXPECT_TRUE(verdict.warnings.has("partial_offer"));
  ASSERT_TRUE(verdict.channels);
  EXPECT_EQ((*verdict.channels)[0], Channel::branch);
  ASSERT_TRUE(verdict.documents);
  EXPECT_TRUE(verdict.documents->empty());
}

TEST(BeforeItsTime, ARowDoesNotExist) {
  const Rules rules = small_rules();
  const Verdict verdict = decide(rules, someone_who_resigned("2022-01-01"), date("2022-04-25"));
  EXPECT_EQ(verdict.outcome, Outcome::ask_office);
  ASSERT_EQ(verdict.blockers.size(), 1U);
  EXPECT_EQ(verdict.blockers[0].id, "rule_not_yet");
  EXPECT_EQ(verdict.blockers[0].until, date("2022-04-26"));
  const Verdict next = decide(rules, someone_who_resigned("2022-01-01"), date("2022-04-26"));
  EXPECT_EQ(next.outcome, Outcome::can_claim);
}

TEST(ADatedValue, HoldsFromItsDayAndNotBefore) {
  Parameter limit{"limit", "rupiah", {{since("2021-12-01"), 10}, {since("2025-05-01"), 15}}};
  EXPECT_EQ(value_on(limit, date("2021-11-30")), std::nullopt);
  EXPECT_EQ(value_on(limit, date("2021-12-01")), 10);
  EXPECT_EQ(value_on(limit, date("2025-04-30")), 10);
  EXPECT_EQ(value_on(limit, date("2025-05-01")), 15);
}

}  // namespace
}  // namespace pandu::law
