#include "text/wording.h"

#include <gtest/gtest.h>

#include "support/assets.h"

namespace pandu::text {
namespace {

using law::Answer;

const Content& content() { return support::real_content(); }

law::Date day(const char* iso) { return law::parse_date(iso).value(); }

Content with_texts(content::Texts texts) {
  Content one;
  one.texts[0] = std::move(texts);
  return one;
}

TEST(Wording, PutsFactsIntoPlaceholdersOnce) {
  const Content one = with_texts({{"a", "{x} und {y}, {x}"}});
  EXPECT_EQ(say(one, Language::id, "a", {{"x", "{y}"}, {"y", "2"}}), "{y} und 2, {y}");
}

// "{years|year|years}" brings the word that fits its number.
TEST(Wording, TheWordAfterANumberFollowsIt) {
  const Content one = with_texts({{"a", "{years|year|years}"}});
  EXPECT_EQ(say(one, Language::id, "a", {{"years", "1"}}), "1 year");
  EXPECT_EQ(say(one, Language::id, "a", {{"years", "11"}}), "11 years");
  EXPECT_EQ(say(one, Language::id, "a"), "{years|year|years}");
}

TEST(Wording, AnUnknownKeyAndAMissingFactStaySeen) {
  const Content one = with_texts({{"a", "from {earliest}"}});
  EXPECT_EQ(say(one, Language::id, "b"), "<b>");
  EXPECT_EQ(say(one, Language::id, "a"), "from {earliest}");
  EXPECT_FALSE(has_text(one, Language::id, "b"));
  EXPECT_TRUE(has_text(one, Language::id, "a"));
}

TEST(Wording, DatesInWords) {
  EXPECT_EQ(in_words(day("2026-11-01"), content(), Language::id), "1 November 2026");
  EXPECT_EQ(in_words(day("2026-12-31"), content(), Language::id), "31 Desember 2026");
  EXPECT_EQ(in_words(day("2024-02-29"), content(), Language::en), "29 February 2024");
}

TEST(Wording, ADateWithoutItsDay) {
  EXPECT_EQ(in_words(*law::parse_date_span("2026-10"), content(), Language::id), "Oktober 2026");
  EXPECT_EQ(in_words(*law::parse_date_span("2026-10-31"), content(), Language::en),
            "31 October 2026");
}

TEST(Wording, Rupiah) {
  EXPECT_EQ(rupiah(0, Language::id), "Rp0");
  EXPECT_EQ(rupiah(999, Language::id), "Rp999");
  EXPECT_EQ(rupiah(1'000, Language::id), "Rp1.000");
  EXPECT_EQ(rupiah(15'000'000, Language::id), "Rp15.000.000");
  EXPECT_EQ(rupiah(15'000'000, Language::en), "Rp15,000,000");
  EXPECT_EQ(rupiah(10'000'000'000'000, Language::id), "Rp10.000.000.000.000");
  EXPECT_EQ(rupiah(-1'500, Language::en), "-Rp1,500");
}

struct InWords {
  law::Rupiah amount;
  const char* indonesian;
  const char* english;
};

TEST(Wording, RupiahInWords) {
  for (const InWords& one : std::vector<InWords>{
           {0, "nol rupiah", "zero rupiah"},
           {11, "sebelas rupiah", "eleven rupiah"},
           {19, "sembilan belas rupiah", "nineteen rupiah"},
           {20, "dua puluh rupiah", "twenty rupiah"},
           {21, "dua puluh satu rupiah", "twenty-one rupiah"},
           {100, "seratus rupiah", "one hundred rupiah"},
           {115, "seratus lima belas rupiah", "one hundred fifteen rupiah"},
           {999, "sembilan ratus sembilan puluh sembilan rupiah",
            "nine hundred ninety-nine rupiah"},
           {1'000, "seribu rupiah", "one thousand rupiah"},
           {1'100, "seribu seratus rupiah", "one thousand one hundred rupiah"},
           {2'000, "dua ribu rupiah", "two thousand rupiah"},
           {100'000, "seratus ribu rupiah", "one hundred thousand rupiah"},
           {1'000'000, "satu juta rupiah", "one million rupiah"},
           {1'001'000, "satu juta seribu rupiah", "one million one thousand rupiah"},
           {12'500'000, "dua belas juta lima ratus ribu rupiah",
            "twelve million five hundred thousand rupiah"},
           {1'000'000'000, "satu miliar rupiah", "one billion rupiah"},
           {10'000'000'000'000, "sepuluh triliun rupiah", "ten trillion rupiah"},
       }) {
    EXPECT_EQ(rupiah_in_words(one.amount, content(), Language::id), one.indonesian);
    EXPECT_EQ(rupiah_in_words(one.amount, content(), Language::en), one.english);
  }
}

// A person who has answered everything, and a verdict in which everything is decided.
law::Answers full_answers() {
  law::Answers answers;
  answers.birth_date = Answer<law::DateSpan>::of({day("1970-03-01"), day("1970-03-01")});
  answers.event_date = Answer<law::DateSpan>::of({day("2026-10-31"), day("2026-10-31")});
  answers.balance = Answer<law::Rupiah>::of(12'500'000);
  answers.membership_years = Answer<int>::of(12);
  return answers;
}

law::Verdict full_verdict() {
  law::Verdict verdict;
  verdict.on = day("2026-11-22");
  verdict.earliest = day("2026-11-30");
  return verdict;
}

void expect_complete(const std::string& text) {
  EXPECT_EQ(text.find_first_of("{}<>"), std::string::npos) << text;
}

// Every condition of every row, whichever way it turns out.
template <class Row>
void expect_complete_texts(const Row& row, Language language) {
  for (const law::Condition& condition : row.conditions) {
    const law::Reason met{condition.id, &condition, &row.provenance, day("2026-11-30"), 7};
    expect_complete(reason_text(met, full_verdict(), full_answers(), content(), language));
    if (condition.kind == law::ConditionKind::ground_is) continue;
    law::Blocker unmet;
    unmet.id = condition.id;
    unmet.until = day("2026-11-30");
    unmet.amount = 7;
    expect_complete(blocker_text(unmet, full_verdict(), full_answers(), content(), language));
    expect_complete(blocker_advice(unmet, full_verdict(), full_answers(), content(), language));
    if (!condition.warning.empty())
      expect_complete(
          warning_text(condition.warning, full_verdict(), full_answers(), content(), language));
  }
}

TEST(Wording, EveryExplanationOfTheRulesIsComplete) {
  for (const Language language : {Language::id, Language::en}) {
    for (const law::ChannelRow& row : content().rules.channels)
      expect_complete_texts(row, language);
    for (const law::GroundRow& row : content().rules.grounds) {
      expect_complete_texts(row, language);
      const law::Reason right{row.reason, nullptr, &row.provenance, std::nullopt, std::nullopt};
      expect_complete(reason_text(right, full_verdict(), full_answers(), content(), language));
      for (const std::string& warning : row.warnings)
        expect_complete(warning_text(warning, full_verdict(), full_answers(), content(), language));
    }
  }
}

TEST(Wording, ARightNamesItsShareEvenWhereTheClaimIsRefused) {
  for (const law::GroundRow& row : content().rules.grounds) {
    if (row.ground != law::Ground::partial_10) continue;
    const law::Reason right{row.reason, nullptr, &row.provenance, std::nullopt, std::nullopt};
    law::Verdict refused = full_verdict();
    refused.share_percent.reset();
    EXPECT_NE(reason_text(right, refused, {}, content(), Language::id).find("10 persen"),
              std::string::npos);
  }
}

TEST(Wording, ABandStandsForTheBalance) {
  Content one = with_texts({{"warning.x", "{balance}"},
                            {"option.balance_band.to_15m", "{band_first} to {band_second}"}});
  one.rules.band_up_to = {10, 15, 50, 100};
  law::Answers answers;
  answers.balance_band = Answer<law::BalanceBand>::of(law::BalanceBand::to_15m);
  EXPECT_EQ(warning_text("x", {}, answers, one, Language::id), "Rp10 to Rp15");
}

}  // namespace
}  // namespace pandu::text
