#include <gtest/gtest.h>

#include "content/consistent.h"
#include "content/read_answers.h"
#include "support/assets.h"

namespace pandu::content {
namespace {

using law::Answer;

ReadAnswers read(std::string_view bytes) {
  return read_answers(bytes, "answers.json", support::real_content().rules);
}

law::Answers answers_of(std::string_view bytes) {
  ReadAnswers answers = read(bytes);
  for (const Fault& fault : answers.faults) ADD_FAILURE() << describe(fault);
  return answers.answers.value_or(law::Answers{});
}

TEST(Answers, MayAllBeAbsent) { EXPECT_EQ(answers_of("{}"), law::Answers{}); }

TEST(Answers, AreReadOneByOne) {
  const law::Answers answers = answers_of(R"({
    "ground": "pmi", "birth_date": "1970-02-28", "event_date": "2026-10", "balance": 15000000,
    "balance_band": "to_15m", "membership_years": 12, "card_status": "active", "working": "no",
    "citizenship": "wna", "identity_matches": "yes", "device": "computer", "earlier_partial": "30",
    "earlier_partial_year": 2024, "npwp": "no", "house_payment": "credit",
    "pmi_ground": "failed_departure"})");
  EXPECT_EQ(answers.ground, Answer<law::Ground>::of(law::Ground::pmi));
  EXPECT_EQ(answers.birth_date.value, law::parse_date_span("1970-02-28"));
  EXPECT_EQ(answers.event_date.value, law::parse_date_span("2026-10"));
  EXPECT_EQ(answers.balance, Answer<law::Rupiah>::of(15'000'000));
  EXPECT_EQ(answers.balance_band, Answer<law::BalanceBand>::of(law::BalanceBand::to_15m));
  EXPECT_EQ(answers.membership_years, Answer<int>::of(12));
  EXPECT_EQ(answers.card_status, Answer<law::CardStatus>::of(law::CardStatus::active));
  EXPECT_EQ(answers.working, Answer<law::YesNo>::of(law::YesNo::no));
  EXPECT_EQ(answers.citizenship, Answer<law::Citizenship>::of(law::Citizenship::wna));
  EXPECT_EQ(answers.identity_matches, Answer<law::YesNo>::of(law::YesNo::yes));
  EXPECT_EQ(answers.device, Answer<law::Device>::of(law::Device::computer));
  EXPECT_EQ(answers.earlier_partial, Answer<law::EarlierPartial>::of(law::EarlierPartial::thirty));
  EXPECT_EQ(answers.earlier_partial_year, Answer<int>::of(2024));
  EXPECT_EQ(answers.npwp, Answer<law::YesNo>::of(law::YesNo::no));
  EXPECT_EQ(answers.house_payment, Answer<law::HousePayment>::of(law::HousePayment::credit));
  EXPECT_EQ(answers.pmi_ground, Answer<law::PmiGround>::of(law::PmiGround::failed_departure));
}

TEST(Answers, AreWrittenAsTheyWereRead) {
  for (
      const char* text :
      {"{}", R"({"ground":"resigned","event_date":"2026-10","balance":0,"npwp":"unknown"})",
       R"({"birth_date":"1970-02-28","balance":10000000000000,"membership_years":0,"earlier_partial":"10","earlier_partial_year":2020})"})
    EXPECT_EQ(write_answers(answers_of(text)), text);
}

TEST(Answers, UnknownIsAnAnswerToEveryQuestion) {
  for (const std::string_view key : law::names<law::Key>) {
    const std::string text = "{\"" + std::string(key) + "\":\"unknown\"}";
    EXPECT_EQ(write_answers(answers_of(text)), text);
  }
}

TEST(Answers, EveryWordOfTheVocabularyIsReadBack) {
  const auto each = [](std::string_view key, const auto& words) {
    for (const std::string_view word : words) {
      const std::string text = "{\"" + std::string(key) + "\":\"" + std::string(word) + "\"}";
      EXPECT_EQ(write_answers(answers_of(text)), text);
    }
  };
  each("ground", law::names<law::Ground>);
  each("balance_band", law::names<law::BalanceBand>);
  each("card_status", law::names<law::CardStatus>);
  each("citizenship", law::names<law::Citizenship>);
  each("device", law::names<law::Device>);
  each("earlier_partial", law::names<law::EarlierPartial>);
  each("house_payment", law::names<law::HousePayment>);
  each("pmi_ground", law::names<law::PmiGround>);
  each("working", law::names<law::YesNo>);
}

TEST(Answers, ABandMustHoldTheBalance) {
  const auto fits = [](law::Rupiah balance, std::string_view band) {
    return read("{\"balance\": " + std::to_string(balance) + ", \"balance_band\": \"" +
                std::string(band) + "\"}")
        .answers.has_value();
  };
  EXPECT_TRUE(fits(0, "to_10m"));
  EXPECT_TRUE(fits(10'000'000, "to_10m"));
  EXPECT_FALSE(fits(10'000'001, "to_10m"));
  EXPECT_FALSE(fits(10'000'000, "to_15m"));
  EXPECT_TRUE(fits(10'000'001, "to_15m"));
  EXPECT_TRUE(fits(50'000'000, "to_50m"));
  EXPECT_FALSE(fits(50'000'000, "over_50m"));
  EXPECT_TRUE(fits(10'000'000'000'000, "over_50m"));
}

TEST(Answers, AYearNeedsAnEarlierPartialClaim) {
  EXPECT_FALSE(read(R"({"earlier_partial_year": 2020})").answers);
  EXPECT_FALSE(read(R"({"earlier_partial_year": 2020, "earlier_partial": "none"})").answers);
  EXPECT_TRUE(read(R"({"earlier_partial_year": 2020, "earlier_partial": "unknown"})").answers);
  EXPECT_TRUE(read(R"({"earlier_partial_year": "unknown", "earlier_partial": "none"})").answers);
}

// The reader that tells every fault, and are_consistent(), which tells none (a link, a saved tab).
TEST(Answers, WhatOneReaderRefusesTheOtherRefusesToo) {
  const law::Rules& rules = support::real_content().rules;
  const auto maybe = [](const auto& values, auto& answer, auto next) {
    using AnswerLike = std::decay_t<decltype(answer)>;
    for (const AnswerLike& state : {AnswerLike{}, AnswerLike::unknown()}) {
      answer = state;
      next();
    }
    for (const auto value : values) {
      answer = AnswerLike::of(value);
      next();
    }
  };
  const law::Rupiah most = rules.largest_balance;
  const std::vector<law::Rupiah> balances = {-1, 0, 10'000'000, 10'000'001, most, most + 1};
  using Band = law::BalanceBand;
  using Partial = law::EarlierPartial;
  law::Answers answers;
  int sound = 0, refused = 0;
  const auto compare = [&] {
    const std::string text = write_answers(answers);
    const bool reads = read(text).answers.has_value();
    EXPECT_EQ(reads, are_consistent(answers, rules)) << text;
    ++(reads ? sound : refused);
  };
  maybe(balances, answers.balance, [&] {
    maybe(std::vector{Band::to_10m, Band::to_15m}, answers.balance_band, [&] {
      maybe(std::vector{-1, 0, 80, 81}, answers.membership_years, [&] {
        maybe(std::vector{Partial::none, Partial::ten}, answers.earlier_partial, [&] {
          maybe(std::vector{1899, 1900, 2199, 2200}, answers.earlier_partial_year, compare);
        });
      });
    });
  });
  EXPECT_GT(sound, 100);
  EXPECT_GT(refused, 100);
}

TEST(Answers, AreNeverBothReadAndFaulty) {
  const ReadAnswers faulty = read(R"({"ground": "resigned", "balance": -1})");
  EXPECT_FALSE(faulty.answers);
  EXPECT_EQ(faulty.faults.size(), 1U);
}

// Every beginning and every change of one byte is either read or told; under the sanitizers this is
// also a test that nothing else happens.
TEST(Answers, DamagedOnesAreReadOrTold) {
  const std::string good =
      R"({"ground":"resigned","event_date":"2026-10-31","balance":7500000,"npwp":"unknown"})";
  const auto check = [](const std::string& bytes) {
    const ReadAnswers one = read(bytes);
    EXPECT_NE(one.answers.has_value(), !one.faults.empty()) << bytes;
  };
  for (std::size_t i = 0; i < good.size(); ++i) {
    check(good.substr(0, i));
    for (const char byte : {'\0', '"', '{', '}', '[', ',', ':', '\\', '9', '-', '\xFF'}) {
      std::string damaged = good;
      damaged[i] = byte;
      check(damaged);
    }
  }
}

}  // namespace
}  // namespace pandu::content
