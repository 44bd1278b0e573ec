// Which value and which row holds on a day: the day before it begins, the day itself, the day after.
#include "law/in_force.h"

#include <gtest/gtest.h>

#include "small_rules.h"

namespace pandu::law {
namespace {

Parameter limit() {
  return {"jmo_balance_limit",
          "rupiah",
          {{since("2020-01-01"), 10}, {since("2025-05-20"), 15}, {since("2027-03-01"), 20}}};
}

TEST(InForce, AValueHoldsFromItsDayUntilTheNextOneBegins) {
  const Parameter one = limit();
  EXPECT_EQ(value_on(one, date("2019-12-31")), std::nullopt);
  EXPECT_EQ(value_on(one, date("2020-01-01")), 10);
  EXPECT_EQ(value_on(one, date("2025-05-19")), 10);
  EXPECT_EQ(value_on(one, date("2025-05-20")), 15);
  EXPECT_EQ(value_on(one, date("2025-05-21")), 15);
  EXPECT_EQ(value_on(one, date("2199-12-31")), 20);
}

TEST(InForce, TheOneBeforeIsTheOneThatWasReplaced) {
  const Parameter one = limit();
  EXPECT_EQ(before_in_force(one.values, date("2019-12-31")), nullptr);
  EXPECT_EQ(before_in_force(one.values, date("2025-05-19")), nullptr);
  EXPECT_EQ(before_in_force(one.values, date("2025-05-20")), one.values.data());
  EXPECT_EQ(before_in_force(one.values, date("2027-03-01")), one.values.data() + 1);
}

TEST(InForce, TextsSpeakOfTheFirstValueBeforeItBegins) {
  Rules rules;
  EXPECT_EQ(known_value(rules, Param::jmo_balance_limit, date("2026-11-29")), std::nullopt);
  rules.parameters.push_back(limit());
  find_params(rules);
  EXPECT_EQ(known_value(rules, Param::jmo_balance_limit, date("2000-01-01")), 10);
  EXPECT_EQ(known_value(rules, Param::jmo_balance_limit, date("2026-11-29")), 15);
  EXPECT_EQ(parameter_of(rules, Param::pension_age), nullptr);
}

GroundRow row(Ground ground, const char* from, std::optional<PmiGround> inner = std::nullopt) {
  GroundRow made;
  made.ground = ground;
  made.pmi_ground = inner;
  made.provenance = since(from);
  return made;
}

TEST(InForce, AGroundHasOneRowForEachOfItsOwnGrounds) {
  Rules rules;
  rules.grounds = {row(Ground::resigned, "2022-04-26"), row(Ground::resigned, "2027-01-01"),
                   row(Ground::pmi, "2022-04-26", PmiGround::death),
                   row(Ground::pmi, "2026-01-01", PmiGround::death),
                   row(Ground::pmi, "2023-01-01", PmiGround::other)};
  const auto rows = [&](Ground ground, const char* on) {
    std::vector<const GroundRow*> found;
    for (const GroundRow* one : rows_of(rules, ground, date(on))) found.push_back(one);
    return found;
  };
  using Rows = std::vector<const GroundRow*>;
  const GroundRow* all = rules.grounds.data();
  EXPECT_EQ(rows(Ground::resigned, "2022-04-25"), Rows());
  EXPECT_EQ(rows(Ground::resigned, "2026-12-31"), Rows({all}));
  EXPECT_EQ(rows(Ground::resigned, "2027-01-01"), Rows({all + 1}));
  EXPECT_EQ(rows(Ground::pmi, "2022-12-31"), Rows({all + 2}));
  EXPECT_EQ(rows(Ground::pmi, "2025-12-31"), Rows({all + 2, all + 4}));
  EXPECT_EQ(rows(Ground::pmi, "2026-01-01"), Rows({all + 3, all + 4}));
  EXPECT_EQ(rows(Ground::death, "2026-01-01"), Rows());
}

TEST(InForce, AChannelTakesAGroundByTheRowThatHolds) {
  Rules rules;
  ChannelRow app;
  app.channel = Channel::jmo;
  app.provenance = since("2022-01-01");
  app.conditions = {condition(ConditionKind::ground_is, "app_grounds")};
  app.conditions[0].values = 1U << static_cast<unsigned>(Ground::resigned);
  rules.channels.push_back(app);
  app.provenance = since("2027-01-01");
  app.conditions[0].values = 1U << static_cast<unsigned>(Ground::laid_off);
  rules.channels.push_back(app);
  const auto takes_on = [&](Ground ground, const char* on) {
    return takes(rules, Channel::jmo, ground, date(on));
  };
  EXPECT_FALSE(takes_on(Ground::resigned, "2021-12-31"));
  EXPECT_TRUE(takes_on(Ground::resigned, "2026-12-31"));
  EXPECT_FALSE(takes_on(Ground::laid_off, "2026-12-31"));
  EXPECT_FALSE(takes_on(Ground::resigned, "2027-01-01"));
  EXPECT_TRUE(takes_on(Ground::laid_off, "2027-01-01"));
  EXPECT_FALSE(takes(rules, Channel::branch, Ground::resigned, date("2027-01-01")));
}

TEST(InForce, ABandHoldsItsUpperEnd) {
  const Rules rules = small_rules();
  EXPECT_EQ(band_of(0, rules), BalanceBand::to_10m);
  EXPECT_EQ(band_of(10'000'000, rules), BalanceBand::to_10m);
  EXPECT_EQ(band_of(10'000'001, rules), BalanceBand::to_15m);
  EXPECT_EQ(band_of(50'000'000, rules), BalanceBand::to_50m);
  EXPECT_EQ(band_of(50'000'001, rules), BalanceBand::over_50m);
}

}  // namespace
}  // namespace pandu::law
