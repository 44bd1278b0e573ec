// The whole run, and how it is told.

#include "verify/verify.h"

#include <gtest/gtest.h>

#include "broken_law.h"
#include "content/read_answers.h"

namespace pandu::verify {
namespace {

Verdict wait_too_long(const Rules& rules, const Answers& answers, Date on) {
  Verdict verdict = law::decide(rules, answers, on);
  if (verdict.outcome == Outcome::wait) verdict.earliest = law::add_days(*verdict.earliest, 1);
  return verdict;
}

Report report_of(Verdict (*decide)(const Rules&, const Answers&, Date), unsigned threads) {
  Options options;
  options.threads = threads;
  options.grain = Grain::sparse;
  options.only.add(Ground::death);
  options.only.add(Ground::left_indonesia);
  return verify({support::real_content(), decide}, options);
}

TEST(TheRealLaw, Holds) {
  Options options;
  options.grain = Grain::sparse;
  const Report report = verify({support::real_content()}, options);
  EXPECT_TRUE(report.tally.all_hold()) << tell(report, support::real_content());
  EXPECT_EQ(report.grounds.size(), law::names<Ground>.size());
  for (std::size_t i = 0; i < property_count; ++i) {
    const auto property = static_cast<Property>(i);
    const bool needs_a_closer_look =
        property == Property::balance_never_adds_jmo || property == Property::asked_can_matter;
    EXPECT_TRUE(needs_a_closer_look || report.tally.checked(property) > 0) << sentence_of(property);
  }
}

TEST(ARun, FindsTheSameWithAnyNumberOfThreads) {
  const Tally one = report_of(wait_too_long, 1).tally;
  const Tally three = report_of(wait_too_long, 3).tally;
  EXPECT_EQ(one.cases(), three.cases());
  for (std::size_t i = 0; i < property_count; ++i) {
    const auto property = static_cast<Property>(i);
    EXPECT_EQ(one.checked(property), three.checked(property));
    EXPECT_EQ(one.failures(property), three.failures(property));
    ASSERT_EQ(one.simplest(property).has_value(), three.simplest(property).has_value());
    if (!one.simplest(property)) continue;
    EXPECT_EQ(one.simplest(property)->answers, three.simplest(property)->answers);
    EXPECT_EQ(one.simplest(property)->on, three.simplest(property)->on);
    EXPECT_EQ(one.simplest(property)->sentence, three.simplest(property)->sentence);
  }
}

TEST(AFailure, IsToldWithAnswersThatPanduCheckTakes) {
  const content::Content& content = support::real_content();
  const Tally tally = report_of(wait_too_long, 1).tally;
  const Failure& failure = tally.simplest(Property::wait_turns).value();
  const std::string told = tell(failure, content);
  const std::size_t start = told.find('{');
  const std::string json = told.substr(start, told.find('\n', start) - start);
  const auto read = content::read_answers(json, "told", content.rules);
  ASSERT_TRUE(read.answers.has_value()) << told;
  EXPECT_EQ(*read.answers, failure.answers);
  EXPECT_EQ(law::decide(content.rules, *read.answers, failure.on).outcome, Outcome::wait);
  EXPECT_NE(told.find("--on " + law::to_iso(failure.on)), std::string::npos) << told;
  EXPECT_NE(told.find("\"The member died\""), std::string::npos) << told;
  EXPECT_NE(told.find("wait until"), std::string::npos) << told;
}

TEST(AReport, TellsTheValuesTheCasesAndEachPropertyWithItsCount) {
  const Report report = report_of(wait_too_long, 1);
  const std::string told = tell(report, support::real_content());
  for (const char* part : {"earlier_partial ", "none 10 30 unanswered", "left_indonesia",
                           "citizenship 3", "FAILS", "the law does NOT hold"})
    EXPECT_NE(told.find(part), std::string::npos) << part << "\n" << told;
  for (const std::string_view sentence : property_sentences)
    EXPECT_NE(told.find(sentence), std::string::npos) << sentence;
  const std::string sound = tell(report_of(law::decide, 1), support::real_content());
  EXPECT_EQ(sound.find("FAILS"), std::string::npos) << sound;
  EXPECT_NE(sound.find("the law holds"), std::string::npos) << sound;
}

}  // namespace
}  // namespace pandu::verify
