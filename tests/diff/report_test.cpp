// What is told of a change of the rules: whom it concerns, from when, and in which words.
#include "diff/report.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "diff/words.h"
#include "law/decide.h"
#include "page/node.h"
#include "support/assets.h"

namespace pandu::diff {
namespace {

using content::Content;
using content::Language;
using law::Ground;

// The limit of the JMO app, once more, from a day on which it is higher.
constexpr law::Rupiah higher = 20'000'000;
const law::Date begins = law::make_date(2027, 3, 1);

law::Parameter& limit_of(Content& content) {
  return content.rules
      .parameters[content.rules.param[static_cast<std::size_t>(law::Param::jmo_balance_limit)]];
}

const Content& with_higher_limit() {
  static const Content content = [] {
    Content changed = support::real_content();
    law::Parameter& limit = limit_of(changed);
    limit.values.push_back(limit.values.back());
    limit.values.back().provenance.from = begins;
    limit.values.back().value = higher;
    return changed;
  }();
  return content;
}

void compare_ground(const Content& after, Ground ground, Comparison& comparison) {
  Options options;
  options.grain = verify::Grain::coarse;
  options.only.add(ground);
  compare(support::real_content(), after, options, comparison);
}

Report report_of(const Content& after, const Comparison& comparison) {
  return {support::real_content(),
          after,
          comparison,
          changed_texts(support::real_content(), after),
          {}};
}

const Group* opening_jmo(const Comparison& comparison) {
  constexpr auto jmo = static_cast<Channels>(1U << static_cast<unsigned>(law::Channel::jmo));
  for (const Group& group : comparison.grounds.front().groups)
    if (group.change.channels.moves() && group.change.channels.after != undecided_channels &&
        (group.change.channels.before & jmo) == 0 && (group.change.channels.after & jmo) != 0)
      return &group;
  return nullptr;
}

TEST(Comparison, SaysNothingOfEqualRules) {
  Comparison comparison;
  compare_ground(support::real_content(), Ground::age_56, comparison);
  EXPECT_GT(comparison.cases(), 0U);
  EXPECT_EQ(comparison.changed_cases(), 0U);
  const Report report = report_of(support::real_content(), comparison);
  EXPECT_TRUE(report.empty());
  EXPECT_NE(page::text(report_page(report, Language::en)).find("Nothing changes"),
            std::string::npos);
}

TEST(Comparison, TellsOfAHigherLimitWhoMayUseTheAppAndFromWhen) {
  Comparison comparison;
  compare_ground(with_higher_limit(), Ground::age_56, comparison);
  const Group* group = opening_jmo(comparison);
  ASSERT_NE(group, nullptr);
  const Period& last = group->periods.back();
  EXPECT_EQ(last.first, begins);
  EXPECT_TRUE(last.goes_on);
  ASSERT_EQ(last.alternatives.size(), 1U);
  const text::Speaker speaker(with_higher_limit(), Language::en, begins);
  EXPECT_EQ(
      in_words(last.alternatives.front(), speaker),
      (std::vector<std::string>{"JHT balance: above Rp15,000,000 up to Rp20,000,000",
                                "KTP and JMO data: Yes, all the same", "Device: Smartphone"}));
  EXPECT_EQ(period_in_words(last, speaker), "For claims from 1 March 2027");
  EXPECT_EQ(change_in_words(group->change, speaker),
            (std::vector<std::string>{"Where: “Lapak Asik, The branch office” becomes “The JMO "
                                      "app, Lapak Asik, The branch office”."}));
}

TEST(Comparison, KnowsTheLimitToTheRupiah) {
  Comparison comparison;
  compare_ground(with_higher_limit(), Ground::age_56, comparison);
  const Group* group = opening_jmo(comparison);
  ASSERT_NE(group, nullptr);
  const Conditions& conditions = group->periods.back().alternatives.front();
  law::Answers answers = group->example.answers;
  const auto told = [&](law::Rupiah balance) {
    answers.balance = law::Answer<law::Rupiah>::of(balance);
    return fulfils(answers, conditions);
  };
  EXPECT_FALSE(told(15'000'000));
  EXPECT_TRUE(told(15'000'001));
  EXPECT_TRUE(told(higher));
  EXPECT_FALSE(told(higher + 1));
}

TEST(Comparison, ShowsAPersonForWhomItIsSo) {
  Comparison comparison;
  compare_ground(with_higher_limit(), Ground::age_56, comparison);
  SentenceNames names;
  SentenceIndex index(names);
  for (const Group& group : comparison.grounds.front().groups) {
    Change change;
    const Example& example = group.example;
    EXPECT_TRUE(find_change(law::decide(support::real_content().rules, example.answers, example.on),
                            law::decide(with_higher_limit().rules, example.answers, example.on),
                            index, change));
    EXPECT_EQ(change.channels, group.change.channels);
    EXPECT_EQ(change.outcome, group.change.outcome);
  }
}

TEST(Comparison, TellsOfAPaperThatIsDropped) {
  Content changed = support::real_content();
  law::Document dropped = law::Document::card;
  for (law::GroundRow& row : changed.rules.grounds)
    if (row.ground == Ground::left_indonesia) {
      dropped = row.documents.back().document;
      row.documents.pop_back();
    }
  Comparison comparison;
  compare_ground(changed, Ground::left_indonesia, comparison);
  ASSERT_FALSE(comparison.grounds.front().groups.empty());
  for (const Group& group : comparison.grounds.front().groups) {
    EXPECT_NE(need_in(group.change.papers.before, dropped), 0U);
    EXPECT_EQ(need_in(group.change.papers.after, dropped), 0U);
  }
}

TEST(ChangedTexts, AreFoundWithBothWordings) {
  Content changed = support::real_content();
  auto& texts = changed.texts[static_cast<std::size_t>(Language::en)];
  const std::string before = texts.at("app.name");
  texts.at("app.name") = "Another name";
  texts.erase("diff.title");
  const ChangedTexts found = changed_texts(support::real_content(), changed);
  ASSERT_EQ(found.texts.size(), 2U);
  EXPECT_EQ(found.texts[0].key, "app.name");
  EXPECT_EQ(found.texts[0].before, before);
  EXPECT_EQ(found.texts[0].after, "Another name");
  EXPECT_EQ(found.texts[1].key, "diff.title");
  EXPECT_FALSE(found.texts[1].after);
}

TEST(Report, HasItsWordsInBothLanguages) {
  Comparison comparison;
  compare_ground(with_higher_limit(), Ground::age_56, comparison);
  Report report = report_of(with_higher_limit(), comparison);
  report.sheets = {{"paper/poster.html"}, 3};
  for (const Language language : {Language::id, Language::en}) {
    const std::string words = page::text(report_page(report, language));
    EXPECT_EQ(words.find('<'), std::string::npos) << "a text is missing";
    EXPECT_EQ(words.find('{'), std::string::npos) << "a placeholder is left";
    EXPECT_NE(words.find("paper/poster.html"), std::string::npos);
  }
}

TEST(Report, IsOneFileThatAsksForNothing) {
  Comparison comparison;
  compare_ground(with_higher_limit(), Ground::age_56, comparison);
  const std::string html =
      document(report_page(report_of(with_higher_limit(), comparison), Language::id), "p{}");
  EXPECT_TRUE(html.starts_with("<!doctype html>\n<html lang=\"id\">"));
  EXPECT_NE(html.find("default-src 'none'"), std::string::npos);
  EXPECT_EQ(html.find("src=\""), std::string::npos);
  EXPECT_EQ(html.find("<link"), std::string::npos);
}

}  // namespace
}  // namespace pandu::diff
