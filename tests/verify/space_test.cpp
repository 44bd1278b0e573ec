// What is walked: the keys of a ground are found in its rows, the values in the rules.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "broken_law.h"
#include "law/evaluate.h"
#include "verify/answer.h"
#include "verify/conditions.h"

namespace pandu::verify {
namespace {

using law::Key;

std::set<std::string_view> keys_of(const content::Content& content, Ground ground) {
  std::set<std::string_view> names;
  for (const Key key : keys_read(ground, {content})) names.insert(law::name_of(key));
  return names;
}

std::set<std::string> values(Key key, Ground ground, Grain grain = Grain::fine) {
  std::set<std::string> out;
  for (const Choice& choice :
       choices_of(key, ground, date("2026-11-22"), grain, support::real_content().rules))
    out.insert(choice.open ? "open" : value_of(key, choice.answer));
  return out;
}

TEST(Keys, AreThoseOfTheRowsTheChannelsThePapersAndTheTax) {
  const content::Content& content = support::real_content();
  EXPECT_EQ(keys_of(content, Ground::left_indonesia),
            (std::set<std::string_view>{"citizenship", "balance", "earlier_partial",
                                        "earlier_partial_year", "npwp"}));
  EXPECT_EQ(
      keys_of(content, Ground::age_56),
      (std::set<std::string_view>{"birth_date", "balance", "citizenship", "identity_matches",
                                  "device", "earlier_partial", "earlier_partial_year", "npwp"}));
  EXPECT_EQ(keys_of(content, Ground::resigned).count("nonactive_since"), 1U);
  EXPECT_EQ(keys_of(content, Ground::pension_agreement).count("nonactive_since"), 0U);
  // Only the papers of some grounds tell a citizen from a foreigner.
  EXPECT_EQ(keys_of(content, Ground::total_disability).count("citizenship"), 1U);
  EXPECT_EQ(keys_of(content, Ground::death).count("citizenship"), 0U);
}

TEST(Keys, FollowTheRules) {
  content::Content content = support::real_content();
  law::Condition condition = row_of(content, Ground::contract_ended).conditions[1];
  ASSERT_EQ(condition.id, "not_working");
  row_of(content, Ground::death).conditions.push_back(condition);
  EXPECT_EQ(keys_of(content, Ground::death).count("working"), 1U);
  EXPECT_EQ(keys_of(support::real_content(), Ground::death).count("working"), 0U);
}

TEST(Values, OfABalanceAreTheBoundariesOfTheRulesOneLessAndOneMore) {
  const auto balances = values(Key::balance, Ground::resigned);
  for (const char* amount :
       {"0",          "9999999",        "10000000", "10000001", "14999999", "15000000", "15000001",
        "49999999",   "50000000",       "50000001", "59999999", "60000000", "60000001", "250000001",
        "4999999999", "10000000000000", "to_10m",   "to_15m",   "to_50m",   "over_50m", "open"})
    EXPECT_EQ(balances.count(amount), 1U) << amount;
}

TEST(Values, OfABalanceSeeTheTaxThroughTheShare) {
  // Ten percent of 500 million is the amount that is free of tax.
  const auto balances = values(Key::balance, Ground::partial_10);
  for (const char* amount : {"499999999", "500000000", "500000001", "500000009", "500000010"})
    EXPECT_EQ(balances.count(amount), 1U) << amount;
}

TEST(Values, OfMembershipAreAroundTheYearsThatAreNeeded) {
  EXPECT_EQ(values(Key::membership_years, Ground::partial_10),
            (std::set<std::string>{"0", "9", "10", "11", "open"}));
}

TEST(Values, OfAnEventTurnTheConditionTheDayBeforeOnAndAfter) {
  const Rules& rules = support::real_content().rules;
  for (const char* on : {"2026-11-22", "2028-02-29", "2027-02-28", "2026-12-31", "2027-03-01"}) {
    std::set<int> days;
    bool month_on_both_sides = false;
    for (const Choice& choice :
         choices_of(Key::event_date, Ground::resigned, date(on), Grain::coarse, rules)) {
      if (choice.open) continue;
      Answers answers = choice.answer;
      answers.ground = Answer<Ground>::of(Ground::resigned);
      const law::Condition& wait = *own_conditions(Ground::resigned, rules).front();
      const auto since = law::evaluate(wait, rules, answers, date(on)).since.value();
      if (since.exact())
        days.insert(law::days_between(date(on), since.first));
      else
        month_on_both_sides |= since.first <= date(on) && date(on) < since.last;
    }
    // No day of January leads to 30 January, a month later: that day is passed over.
    EXPECT_TRUE(days.count(0) + days.count(-1) > 0) << on;
    EXPECT_TRUE(*days.rbegin() > 0) << on;
    EXPECT_TRUE(*days.begin() < 0) << on;
    EXPECT_TRUE(month_on_both_sides || on != std::string("2026-11-22")) << on;
  }
}

TEST(Values, CoverWhatTheyMayStandFor) {
  const Choices choices = choices_of(Key::balance, Ground::resigned, date("2026-11-22"),
                                     Grain::coarse, support::real_content().rules);
  const auto covered = [&](const char* band) {
    std::set<std::string> out;
    for (const Choice& choice : choices)
      if (!choice.open && value_of(Key::balance, choice.answer) == band)
        for (std::size_t i = 0; i < choices.size(); ++i)
          if ((choice.covers >> i & 1U) != 0) out.insert(value_of(Key::balance, choices[i].answer));
    return out;
  };
  EXPECT_EQ(covered("to_15m"), (std::set<std::string>{"10000001", "15000000"}));
  EXPECT_TRUE(choices.back().open);
  for (const Choice& choice : choices) {
    // One answer alone could not show that a question matters.
    EXPECT_TRUE(choice.exact() || (choice.covers & (choice.covers - 1)) != 0)
        << value_of(Key::balance, choice.answer);
  }
}

TEST(Values, FitInASetOfBits) {
  for (std::size_t i = 0; i < law::names<Ground>.size(); ++i)
    for (const Key key : keys_read(static_cast<Ground>(i), {support::real_content()}))
      EXPECT_LT(choices_of(key, static_cast<Ground>(i), date("2024-02-29"), Grain::days,
                           support::real_content().rules)
                    .size(),
                most_choices);
}

TEST(Space, WalksEveryPlaceOnce) {
  const std::vector<Key> keys = {Key::event_date, Key::working, Key::npwp, Key::earlier_partial,
                                 Key::earlier_partial_year};
  const Space space = product_of(keys, Ground::resigned, date("2026-11-22"), Grain::coarse,
                                 support::real_content().rules);
  std::size_t places = 0;
  for (Walk walk(space); !walk.at_end(); walk.next(), ++places)
    ASSERT_EQ(walk.answers(), space.answers_at(walk.place())) << places;
  EXPECT_EQ(places, space.size());
}

TEST(Days, AreThoseOfTheDataTheirNeighboursAndAllMonthEnds) {
  const auto days = calendar_days(Ground::resigned, support::real_content().rules);
  const std::set<Date> set(days.begin(), days.end());
  for (const char* day :
       {"2022-04-25", "2022-04-26", "2022-04-27", "2025-04-30", "2025-05-01", "2025-05-02",
        "2024-02-28", "2024-02-29", "2025-02-28", "2026-11-22", "2044-02-29", "2045-12-31"})
    EXPECT_EQ(set.count(date(day)), 1U) << day;
  EXPECT_EQ(*set.begin(), date("2022-04-25"));
  EXPECT_EQ(set.size(), days.size());
}

TEST(Days, OfChangeAreThoseThatTheGroundReads) {
  const Rules& rules = support::real_content().rules;
  EXPECT_EQ(days_of_change(Ground::resigned, rules),
            (std::vector<Date>{date("2022-04-26"), date("2024-09-09"), date("2025-05-01")}));
  EXPECT_EQ(days_of_change(Ground::death, rules), std::vector<Date>{date("2022-04-26")});
}

}  // namespace
}  // namespace pandu::verify
