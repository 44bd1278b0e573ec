#include <gtest/gtest.h>

#include "command.h"
#include "content/json.h"

namespace pandu::tools_tests {
namespace {

using content::Json;

constexpr const char* resigned = R"({"ground": "resigned", "event_date": "2026-11-05",
  "balance": 7500000, "card_status": "inactive", "working": "no", "identity_matches": "yes",
  "device": "phone", "earlier_partial": "none"})";

Json json_of(const std::string& bytes) {
  std::vector<content::Fault> faults;
  const auto json = content::parse_json(bytes, "", content::asset_limits, faults);
  EXPECT_TRUE(json && faults.empty()) << bytes;
  return json.value_or(Json());
}

const std::vector<std::string> keys_of_a_verdict = {
    "outcome", "on",      "earliest", "share_percent", "channels", "documents",
    "tax",     "reasons", "blockers", "warnings",      "missing",  "rules_version"};

TEST(Check, GivesEveryKeyOfTheContract) {
  const Ran ran = run("check --json --on 2026-11-22", resigned);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.err, "");
  const Json verdict = json_of(ran.out);
  EXPECT_EQ(verdict.keys, keys_of_a_verdict);
  EXPECT_EQ(verdict.find("outcome")->text, "wait");
  EXPECT_EQ(verdict.find("on")->text, "2026-11-22");
  EXPECT_EQ(verdict.find("earliest")->text, "2026-12-05");
  EXPECT_EQ(content::print_json(*verdict.find("channels"), true),
            R"(["jmo","lapak_asik","branch"])");
  EXPECT_EQ(content::print_json(*verdict.find("tax"), true),
            R"({"gross":7500000,"tax":0,"net":7500000,"kind":"final","estimate":true})");
  EXPECT_EQ(content::print_json(verdict.find("documents")->items.at(0), true),
            R"({"id":"card","need":"required"})");
}

TEST(Check, ExplainsWithTextsAndSources) {
  const Json verdict = json_of(run("check --json --on 2026-11-22", resigned).out);
  const Json& reason = verdict.find("reasons")->items.at(0);
  EXPECT_EQ(reason.find("id")->text, "right_resigned");
  EXPECT_FALSE(reason.find("text")->text.empty());
  EXPECT_FALSE(reason.find("sources")->items.empty());
  const Json& blocker = verdict.find("blockers")->items.at(0);
  EXPECT_EQ(blocker.find("kind")->text, "wait");
  EXPECT_EQ(blocker.find("until")->text, "2026-12-05");
  EXPECT_NE(blocker.find("text")->text.find("5 November 2026"), std::string::npos);
}

TEST(Check, PrintsWhatIsDecidedWhenAnswersAreMissing) {
  const Ran ran = run("check --json --on 2026-11-22 -", R"({"ground": "resigned"})");
  EXPECT_EQ(ran.exit_code, 3);
  EXPECT_EQ(ran.err, "");
  const Json verdict = json_of(ran.out);
  EXPECT_EQ(verdict.keys, keys_of_a_verdict);
  EXPECT_EQ(verdict.find("outcome")->text, "needs_answers");
  EXPECT_EQ(verdict.find("earliest")->type, Json::Type::null);
  EXPECT_EQ(verdict.find("tax")->type, Json::Type::null);
  EXPECT_FALSE(verdict.find("missing")->items.empty());
}

TEST(Check, UnknownIsAnAnswerToEveryQuestion) {
  std::string answers;
  for (const char* key :
       {"ground", "birth_date", "event_date", "balance", "balance_band", "membership_years",
        "card_status", "working", "citizenship", "identity_matches", "device", "earlier_partial",
        "earlier_partial_year", "npwp", "house_payment", "pmi_ground"})
    answers += (answers.empty() ? "{\"" : ", \"") + std::string(key) + "\": \"unknown\"";
  const Ran ran = run("check --json", answers + "}");
  EXPECT_EQ(ran.exit_code, 3) << ran.err;
}

TEST(Check, TellsAPersonInIndonesianUnlessAskedForEnglish) {
  const Ran indonesian = run("check --on 2026-11-22", resigned);
  EXPECT_EQ(indonesian.exit_code, 0);
  for (const char* words :
       {"*Belum*", "5 Desember 2026", "1. Aplikasi JMO", "2. Lapak Asik", "3. Kantor cabang",
        "Kartu peserta", "Rp7.500.000", "Sumber: ", "175", "bukan milik BPJS Ketenagakerjaan"})
    EXPECT_NE(indonesian.out.find(words), std::string::npos) << words << "\n" << indonesian.out;
  const Ran english = run("check --on 2026-11-22 --lang en", resigned);
  EXPECT_EQ(english.exit_code, 0);
  for (const char* words : {"*Not yet*", "5 December 2026", "Rp7,500,000", "Source: ", "175"})
    EXPECT_NE(english.out.find(words), std::string::npos) << words << "\n" << english.out;
}

TEST(Check, TextNamesNoKeyAndNoPlaceholder) {
  for (const char* ground :
       {"age_56", "pension_agreement", "resigned", "laid_off", "contract_ended", "bpu_stopped",
        "left_indonesia", "total_disability", "death", "partial_10", "partial_30_housing", "pmi"})
    for (const char* language : {"id", "en"}) {
      const std::string answers = std::string(R"({"ground": ")") + ground +
                                  R"(", "working": "yes", "event_date": "2026-11-05"})";
      const Ran ran = run(std::string("check --on 2026-11-22 --lang ") + language, answers);
      EXPECT_EQ(ran.err, "");
      EXPECT_EQ(ran.out.find_first_of("{}<>"), std::string::npos) << ran.out;
    }
}

TEST(Check, WorksInAnyFolder) {
  EXPECT_EQ(run("check --json --on 2026-11-22", resigned, "/").exit_code, 0);
}

TEST(Check, TheDayIsTodayUnlessSaid) {
  const Json verdict = json_of(run("check --json", resigned).out);
  EXPECT_EQ(verdict.find("on")->text.size(), 10U);
}

TEST(Check, OutputThatCannotBeWrittenIsNoSuccess) {
  EXPECT_EQ(run_into("/dev/full", "check --json", resigned), 1);
}

}  // namespace
}  // namespace pandu::tools_tests
