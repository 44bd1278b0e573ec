// The choices, held against figures worked out by hand.
#include "content/read_answers.h"
#include "guide/pictures/pictures.h"
#include "person.h"

namespace pandu::guide {
namespace {

std::vector<Choice> choices(const std::string& json) {
  const law::Rules& rules = support::real_content().rules;
  const auto answers = content::read_answers(json, "answers", rules).answers;
  EXPECT_TRUE(answers) << json;
  return choices_of(rules, *answers, some_day);
}

const Choice& of_kind(const std::vector<Choice>& all, ChoiceKind kind) {
  static const Choice none;
  for (const Choice& one : all)
    if (one.kind == kind) return one;
  ADD_FAILURE() << "no " << name_of(kind);
  return none;
}

constexpr const char* eighty_million =
    R"({"ground": "partial_10", "working": "yes", "membership_years": 12, "earlier_partial": "none",
        "balance": 80000000, "npwp": "yes", "birth_date": "1975-05-05",
        "identity_matches": "yes", "device": "phone"})";

TEST(Choices, OfATenthNowAndTheRestInTime) {
  // 8,000,000 now: nothing above 50,000,000. All 80,000,000 within two calendar years: 5 % of
  // 30,000,000.
  const auto all = choices(eighty_million);
  const Choice& soon = of_kind(all, ChoiceKind::part_then_soon);
  ASSERT_EQ(soon.payments.size(), 2U);
  EXPECT_EQ(soon.payments[0].from, some_day);
  EXPECT_EQ(soon.payments[0].tax, (law::Tax{8000000, 0, 8000000, law::TaxKind::final}));
  EXPECT_EQ(soon.payments[1].last, law::make_date(2027, 12, 31));
  EXPECT_EQ(soon.payments[1].share_percent, 90);
  EXPECT_EQ(soon.payments[1].tax, (law::Tax{72000000, 1500000, 70500000, law::TaxKind::final}));
  EXPECT_EQ(soon.net(), 78500000);
}

TEST(Choices, OfATenthNowAndTheRestInTheThirdYear) {
  // 5 % of 60,000,000 and 15 % of the other 12,000,000.
  const auto all = choices(eighty_million);
  const Choice& late = of_kind(all, ChoiceKind::part_then_late);
  ASSERT_EQ(late.payments.size(), 2U);
  EXPECT_EQ(late.payments[1].from, law::make_date(2028, 1, 1));
  EXPECT_EQ(late.payments[1].tax,
            (law::Tax{72000000, 4800000, 67200000, law::TaxKind::progressive}));
  EXPECT_EQ(late.tax(), 4800000);
  EXPECT_EQ(late.net(), 75200000);
}

TEST(Choices, OfEverythingAtOnceAndOfWaitingForTheAge) {
  const auto all = choices(eighty_million);
  EXPECT_EQ(of_kind(all, ChoiceKind::all_at_once).net(), 78500000);
  const Choice& wait = of_kind(all, ChoiceKind::wait_for_age);
  EXPECT_EQ(wait.payments.at(0).from, law::make_date(2031, 5, 6));
  EXPECT_EQ(wait.net(), 78500000);
}

TEST(Choices, OfASmallBalanceShowWhatTheLateRestCosts) {
  // 36,000,000 in the third year: 5 % of it, where two years would have cost nothing.
  const auto all =
      choices(R"({"ground": "partial_10", "working": "yes", "membership_years": 10, "npwp": "yes",
                               "earlier_partial": "none", "balance": 40000000})");
  EXPECT_EQ(of_kind(all, ChoiceKind::part_then_soon).tax(), 0);
  EXPECT_EQ(of_kind(all, ChoiceKind::part_then_late).tax(), 1800000);
}

TEST(Choices, OfAHouseLeaveSeventyPercent) {
  const auto all =
      choices(R"({"ground": "partial_30_housing", "working": "yes", "membership_years": 12,
                               "earlier_partial": "none", "balance": 100000000, "npwp": "no",
                               "house_payment": "cash"})");
  // 70,000,000 later, without a tax number: 20 % more than 3,000,000 and 1,500,000.
  const Choice& late = of_kind(all, ChoiceKind::part_then_late);
  EXPECT_EQ(late.payments.at(1).share_percent, 70);
  EXPECT_EQ(late.payments.at(1).tax->tax, 5400000);
}

TEST(Choices, WithoutATaxNumberKnownLeaveTheLateTaxOpen) {
  const auto all = choices(R"({"ground": "partial_10", "working": "yes", "membership_years": 12,
                               "earlier_partial": "none", "balance": 80000000})");
  EXPECT_FALSE(of_kind(all, ChoiceKind::part_then_late).tax());
  EXPECT_EQ(of_kind(all, ChoiceKind::all_at_once).tax(), 1500000);
}

TEST(Choices, AfterResigningAreToTakeItOrToWait) {
  const auto all = choices(R"({"ground": "resigned", "event_date": "2026-11-02", "working": "no",
                               "balance": 60000000, "earlier_partial": "none",
                               "card_status": "inactive", "birth_date": "1980-01-31"})");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(of_kind(all, ChoiceKind::all_at_once).payments.at(0).from, law::make_date(2026, 12, 2));
  EXPECT_EQ(of_kind(all, ChoiceKind::all_at_once).net(), 59500000);
  EXPECT_EQ(of_kind(all, ChoiceKind::wait_for_age).payments.at(0).from, law::make_date(2036, 2, 1));
}

TEST(Choices, AreNotOfferedWhereThereAreNone) {
  for (const char* json : {"{}", R"({"ground": "death"})", R"({"ground": "pmi"})",
                           R"({"ground": "left_indonesia"})", R"({"ground": "total_disability"})"})
    EXPECT_TRUE(choices(json).empty()) << json;
}

TEST(Choices, NeverOfferAPartTwice) {
  for (const Choice& one :
       choices(R"({"ground": "partial_10", "working": "yes", "membership_years": 12,
      "earlier_partial": "10", "earlier_partial_year": 2024, "balance": 80000000})"))
    EXPECT_EQ(one.payments.size(), 1U) << name_of(one.kind);
}

TEST(Compare, IsReachedFromTheResultAndSaysItIsAnEstimate) {
  Person person;
  walk(person, {{"ground", "partial_10"},
                {"working", "yes"},
                {"membership_years", "12"},
                {"earlier_partial", "none"},
                {"balance", "80000000"},
                {"npwp", "yes"}});
  person.follows("compare");
  EXPECT_EQ(person.fragment(), "#/banding");
  EXPECT_TRUE(person.reads("belum diketahui"));
  person.follows("answer=npwp");
  person.answers("npwp", "yes");
  person.follows("compare");
  for (const char* id : {"picture.choices", "choice=part_then_soon", "choice=part_then_late",
                         "choice=all_at_once", "choice=wait_for_age"})
    EXPECT_TRUE(person.sees(id)) << id;
  EXPECT_TRUE(person.reads("Rp78.500.000")) << person.text();
  EXPECT_TRUE(person.reads("Rp75.200.000"));
  EXPECT_TRUE(person.reads("tanpa hasil pengembangan"));
  expect_sound(person.page());
}

TEST(Compare, SaysSoWhereThereIsNothingToChoose) {
  Person person;
  person.goes_to("#/banding");
  EXPECT_TRUE(person.reads("Jawab dulu beberapa pertanyaan."));
}

}  // namespace
}  // namespace pandu::guide
