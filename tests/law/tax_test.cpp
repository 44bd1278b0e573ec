#include "law/tax.h"

#include <gtest/gtest.h>

#include "small_rules.h"

namespace pandu::law {
namespace {

struct Person {
  Rupiah balance = 0;
  EarlierPartial earlier = EarlierPartial::none;
  int year = 0;
  std::optional<YesNo> npwp;
};

Answers answers_of(const Person& person) {
  Answers answers;
  answers.ground = Answer<Ground>::of(Ground::resigned);
  answers.balance = Answer<Rupiah>::of(person.balance);
  answers.earlier_partial = Answer<EarlierPartial>::of(person.earlier);
  if (person.year != 0) answers.earlier_partial_year = Answer<int>::of(person.year);
  if (person.npwp) answers.npwp = Answer<YesNo>::of(*person.npwp);
  return answers;
}

std::optional<Tax> tax_in_2026(const Person& person, int share_percent = 100) {
  const Rules rules = small_rules();
  KeyList missing;
  const Date day = date("2026-11-23");
  return estimate_tax(rules, answers_of(person), {share_percent, day, day}, missing).tax;
}

TEST(TheFinalTax, TakesFivePercentOfWhatExceedsFiftyMillion) {
  EXPECT_EQ(tax_in_2026({50'000'000}), (Tax{50'000'000, 0, 50'000'000, TaxKind::final}));
  EXPECT_EQ(tax_in_2026({50'000'019}), (Tax{50'000'019, 0, 50'000'019, TaxKind::final}));
  EXPECT_EQ(tax_in_2026({50'000'020}), (Tax{50'000'020, 1, 50'000'019, TaxKind::final}));
  EXPECT_EQ(tax_in_2026({80'000'000}), (Tax{80'000'000, 1'500'000, 78'500'000, TaxKind::final}));
}

TEST(TheGross, IsTheShareRoundedDown) {
  EXPECT_EQ(tax_in_2026({12'345'679}, 10), (Tax{1'234'567, 0, 1'234'567, TaxKind::final}));
}

TEST(TheTax, StaysFinalForTwoCalendarYears) {
  const Rupiah balance = 80'000'000;
  for (const int year : {2025, 2026})
    EXPECT_EQ(tax_in_2026({balance, EarlierPartial::ten, year})->kind, TaxKind::final) << year;
  EXPECT_EQ(tax_in_2026({balance, EarlierPartial::ten, 2024, YesNo::yes})->kind,
            TaxKind::progressive);
}

TEST(TheProgressiveTax, FollowsTheBracketsOfArticle17) {
  const auto tax = [](Rupiah balance, YesNo npwp) {
    return tax_in_2026({balance, EarlierPartial::thirty, 2020, npwp})->tax;
  };
  EXPECT_EQ(tax(60'000'000, YesNo::yes), 3'000'000);
  EXPECT_EQ(tax(60'000'007, YesNo::yes), 3'000'001);
  EXPECT_EQ(tax(250'000'000, YesNo::yes), 31'500'000);
  EXPECT_EQ(tax(500'000'000, YesNo::yes), 94'000'000);
  EXPECT_EQ(tax(5'000'000'000, YesNo::yes), 1'444'000'000);
  EXPECT_EQ(tax(5'000'000'100, YesNo::yes), 1'444'000'035);
  EXPECT_EQ(tax(60'000'000, YesNo::no), 3'600'000);
  EXPECT_EQ(tax(250'000'000, YesNo::no), 37'800'000);
}

TEST(TheLargestBalance, DoesNotOverflow) {
  const auto tax = tax_in_2026({10'000'000'000'000, EarlierPartial::ten, 2020, YesNo::no});
  EXPECT_EQ(tax->tax + tax->net, tax->gross);
  EXPECT_EQ(tax->tax, 4'199'632'800'000);
}

TEST(AMissingAnswer, IsNamedOnlyWhereItMatters) {
  const Rules rules = small_rules();
  const Date day = date("2026-11-23");
  const auto missing_of = [&](Answers answers) {
    KeyList missing;
    EXPECT_FALSE(estimate_tax(rules, answers, {100, day, day}, missing).tax);
    return missing;
  };
  Answers nothing = answers_of({});
  nothing.balance = {};
  nothing.earlier_partial = {};
  EXPECT_TRUE(missing_of(nothing).has(Key::balance));
  EXPECT_TRUE(missing_of(nothing).has(Key::earlier_partial));
  EXPECT_FALSE(missing_of(nothing).has(Key::npwp));
  EXPECT_TRUE(missing_of(answers_of({1'000, EarlierPartial::ten})).has(Key::earlier_partial_year));
  EXPECT_TRUE(missing_of(answers_of({1'000, EarlierPartial::ten, 2020})).has(Key::npwp));
}

TEST(TheTaxNumber, IsNotAskedForWhereNothingIsTaxed) {
  EXPECT_TRUE(tax_in_2026({0, EarlierPartial::ten, 2020}));
  EXPECT_TRUE(tax_in_2026({80'000'000, EarlierPartial::ten, 2025}));
}

}  // namespace
}  // namespace pandu::law
