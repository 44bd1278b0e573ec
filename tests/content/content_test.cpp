#include "content/content.h"

#include <gtest/gtest.h>

#include "content/bundle.h"
#include "law/in_force.h"
#include "support/assets.h"

namespace pandu::content {
namespace {

const law::Rules& rules() { return support::real_content().rules; }

TEST(Content, HasEveryGroundAndEveryGroundOfMigrants) {
  for (std::size_t i = 0; i < law::names<law::Ground>.size(); ++i)
    EXPECT_TRUE(std::any_of(rules().grounds.begin(), rules().grounds.end(), [&](const auto& row) {
      return row.ground == static_cast<law::Ground>(i);
    })) << law::names<law::Ground>[i];
  for (const law::GroundRow& row : rules().grounds)
    EXPECT_EQ(row.pmi_ground.has_value(), row.ground == law::Ground::pmi);
}

TEST(Content, GroundsStandByGroundThenMigrantGroundThenDay) {
  for (std::size_t i = 1; i < rules().grounds.size(); ++i) {
    const law::GroundRow& a = rules().grounds[i - 1];
    const law::GroundRow& b = rules().grounds[i];
    EXPECT_TRUE(std::tie(a.ground, a.pmi_ground, a.provenance.from) <
                std::tie(b.ground, b.pmi_ground, b.provenance.from));
  }
}

TEST(Content, OfAFileThatIsNoJsonOneFaultIsToldAndNoneOfWhatNeedsIt) {
  std::vector<File> files = support::asset_files();
  for (File& file : files)
    if (file.path == "rules/parameters.json") file.bytes.replace(file.bytes.rfind('}'), 1, "");
  const ReadContent read = read_content(files);
  ASSERT_EQ(read.faults.size(), 1U) << describe(read.faults.back());
  EXPECT_EQ(read.faults[0].file, "rules/parameters.json");
}

TEST(Content, KeepsTheHistoryOfTheLimit) {
  const law::Parameter& limit = *law::parameter_of(rules(), law::Param::jmo_balance_limit);
  EXPECT_EQ(limit.id, "jmo_balance_limit");
  ASSERT_GE(limit.values.size(), 2U);
  EXPECT_EQ(limit.values[0].value, 10'000'000);
  EXPECT_EQ(limit.values[1].value, 15'000'000);
  EXPECT_EQ(law::to_iso(limit.values[1].provenance.from), "2025-05-01");
}

TEST(Content, EveryReasonHasItsName) {
  for (const law::GroundRow& row : rules().grounds)
    EXPECT_EQ(row.reason,
              "right_" + std::string(law::name_of(row.ground)) +
                  (row.pmi_ground ? "_" + std::string(law::name_of(*row.pmi_ground)) : ""));
}

TEST(Content, ReadsOpeningHoursAsMinutes) {
  EXPECT_EQ(support::real_content().lapak_asik_hours.opens, 6 * 60);
  EXPECT_EQ(support::real_content().lapak_asik_hours.closes, 17 * 60);
}

TEST(Content, NoFileAtAllIsTold) {
  const ReadContent nothing = read_content({});
  EXPECT_FALSE(nothing.content);
  EXPECT_GE(nothing.faults.size(), 18U);  // four files of rules, twelve grounds, two of texts
}

TEST(Content, AllFaultsOfAllFilesAreToldAtOnce) {
  std::vector<File> files = support::asset_files();
  for (File& file : files) {
    if (file.path == "rules/channels.json") file.bytes = "[]";
    if (file.path == "rules/grounds/death.json") file.bytes = "";
    if (file.path == "text/en.json") file.bytes = "{";
  }
  const ReadContent faulty = read_content(files);
  EXPECT_FALSE(faulty.content);
  std::vector<std::string> told;
  for (const Fault& fault : faulty.faults) told.push_back(fault.file);
  EXPECT_EQ(told.size(), 3U);
  for (const char* file : {"rules/channels.json", "rules/grounds/death.json", "text/en.json"})
    EXPECT_NE(std::find(told.begin(), told.end(), file), told.end()) << file;
}

using support::bundle;
using support::read_bundles;

TEST(Bundle, AllTogetherAreTheSameContent) {
  const ReadContent read =
      read_bundles({bundle(Pack::core, Language::en), bundle(Pack::core, Language::id),
                    bundle(Pack::result, Language::id), bundle(Pack::result, Language::en),
                    bundle(Pack::learning, Language::id), bundle(Pack::learning, Language::en)});
  for (const Fault& fault : read.faults) ADD_FAILURE() << describe(fault);
  ASSERT_TRUE(read.content);
  const Content direct = support::without_paper(support::real_content());
  EXPECT_LT(direct.texts[0].size(), support::real_content().texts[0].size());
  EXPECT_TRUE(read.content->texts == direct.texts);
  EXPECT_EQ(read.content->rules.sources.size(), rules().sources.size());
  EXPECT_EQ(read.content->rules.grounds.size(), rules().grounds.size());
  EXPECT_EQ(read.content->tutorials.size(), direct.tutorials.size());
  EXPECT_EQ(read.content->contacts.official_hosts, direct.contacts.official_hosts);
}

TEST(Bundle, OneCoreSpeaksItsLanguageAndKnowsAllMonths) {
  for (const Language language : {Language::id, Language::en}) {
    const Language other = language == Language::id ? Language::en : Language::id;
    const ReadContent read = read_bundles({bundle(Pack::core, language)});
    ASSERT_TRUE(read.content);
    EXPECT_TRUE(read.content->speaks(language));
    EXPECT_FALSE(read.content->speaks(other));
    EXPECT_FALSE(read.content->speaks_all());
    EXPECT_EQ(read.content->spoken_language(), language);
    EXPECT_GT(read.content->in(language).size(), 300U);
    EXPECT_EQ(read.content->in(other).size(), 12U);
    EXPECT_EQ(read.content->in(other).at("month.12"),
              support::real_content().in(other).at("month.12"));
  }
}

TEST(Bundle, WhatComesTwiceChangesNothing) {
  const ReadContent once = read_bundles({bundle(Pack::core, Language::id)});
  const ReadContent twice =
      read_bundles({bundle(Pack::core, Language::id), bundle(Pack::core, Language::id)});
  ASSERT_TRUE(once.content && twice.content);
  EXPECT_TRUE(once.content->texts == twice.content->texts);
  EXPECT_EQ(once.content->rules.grounds.size(), twice.content->rules.grounds.size());
}

TEST(Bundle, TheCoreIsSoundWithoutLearning) {
  const ReadContent read = read_bundles({bundle(Pack::core, Language::id)});
  for (const Fault& fault : read.faults) ADD_FAILURE() << describe(fault);
  ASSERT_TRUE(read.content);
  EXPECT_FALSE(read.content->has_learning);
  EXPECT_TRUE(read.content->tutorials.empty());
  EXPECT_TRUE(support::real_content().has_learning);
}

TEST(Bundle, DamagedLearningIsTold) {
  const ReadContent read = read_bundles({bundle(Pack::core, Language::id), "{"});
  EXPECT_FALSE(read.content);
  EXPECT_EQ(read.faults.size(), 1U);
}

TEST(Bundle, DamagedOnesAreTold) {
  const std::string whole = bundle(Pack::core, Language::id);
  std::vector<std::string> damaged = {"",
                                      "{}",
                                      "pandu-jht content 3\n",
                                      bundle(Pack::learning, Language::id),
                                      whole.substr(0, whole.size() / 2),
                                      whole + "x"};
  for (std::size_t at = 0; at < whole.size(); at += 997) {
    damaged.push_back(whole);
    damaged.back()[at] ^= 1;
  }
  for (const std::string& bytes : damaged) {
    const ReadContent read = read_bundles({bytes});
    EXPECT_FALSE(read.content);
    ASSERT_EQ(read.faults.size(), 1U);
    EXPECT_FALSE(read.faults.front().expected.empty());
  }
}

TEST(Bundle, BothFaultsAreToldAtOnce) {
  const ReadContent read = read_bundles({"x", "y"});
  ASSERT_EQ(read.faults.size(), 2U);
  EXPECT_EQ(describe(read.faults[1]),
            "error: bundle: line 1: this is not what `pandu bundle` writes (expected "
            "pandu-jht content 3)");
}

}  // namespace
}  // namespace pandu::content
