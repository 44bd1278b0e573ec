#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "command.h"

namespace pandu::tools_tests {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* resigned = R"({"ground": "resigned", "event_date": "2026-11-05",
  "balance": 7500000, "card_status": "inactive", "working": "no", "identity_matches": "yes",
  "device": "phone", "earlier_partial": "none"})";

Json json_of(const std::string& bytes) {
  const Json json = Json::parse(bytes, nullptr, false);
  EXPECT_FALSE(json.is_discarded()) << bytes;
  return json;
}

std::vector<std::string> keys_of(const Json& json) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  return keys;
}

const std::vector<std::string> keys_of_a_verdict = {
    "outcome", "on",      "earliest", "accepted_from", "share_percent", "channels",     "documents",
    "tax",     "reasons", "blockers", "warnings",      "missing",       "rules_version"};

TEST(Check, GivesEveryKeyOfTheContract) {
  const Ran ran = run("check --json --on 2026-11-22", resigned);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.err, "");
  const Json verdict = json_of(ran.out);
  EXPECT_EQ(keys_of(verdict), keys_of_a_verdict);
  EXPECT_EQ(verdict["outcome"], "wait");
  EXPECT_EQ(verdict["on"], "2026-11-22");
  EXPECT_EQ(verdict["earliest"], "2026-12-05");
  EXPECT_EQ(verdict["channels"].dump(), R"(["jmo","lapak_asik","branch"])");
  EXPECT_EQ(verdict["tax"].dump(),
            R"({"gross":7500000,"tax":0,"net":7500000,"kind":"final","estimate":true})");
  EXPECT_EQ(verdict["documents"].at(0).dump(), R"({"id":"card","need":"required"})");
}

TEST(Check, ExplainsWithTextsAndSources) {
  const Json verdict = json_of(run("check --json --on 2026-11-22", resigned).out);
  const Json& reason = verdict["reasons"].at(0);
  EXPECT_EQ(reason["id"], "right_resigned");
  EXPECT_FALSE(reason["text"].get<std::string>().empty());
  EXPECT_FALSE(reason["sources"].empty());
  const Json& blocker = verdict["blockers"].at(0);
  EXPECT_EQ(blocker["kind"], "wait");
  EXPECT_EQ(blocker["until"], "2026-12-05");
  EXPECT_NE(blocker["text"].get<std::string>().find("5 November 2026"), std::string::npos);
}

TEST(Check, PrintsWhatIsDecidedWhenAnswersAreMissing) {
  const Ran ran = run("check --json --on 2026-11-22 -", R"({"ground": "resigned"})");
  EXPECT_EQ(ran.exit_code, 3);
  EXPECT_EQ(ran.err, "");
  const Json verdict = json_of(ran.out);
  EXPECT_EQ(keys_of(verdict), keys_of_a_verdict);
  EXPECT_EQ(verdict["outcome"], "needs_answers");
  EXPECT_TRUE(verdict["earliest"].is_null());
  EXPECT_TRUE(verdict["tax"].is_null());
  EXPECT_FALSE(verdict["missing"].empty());
}

TEST(Check, JudgesLineByLine) {
  const Ran ran = run("check --lines --on 2026-11-22 -", R"({"ground": "resigned"}

{"ground": "age_56", "birth_date": "2000-01-01"})");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.err, "");
  std::istringstream lines(ran.out);
  std::string line;
  std::vector<Json> said;
  while (std::getline(lines, line)) said.push_back(json_of(line));
  ASSERT_EQ(said.size(), 3U);
  EXPECT_EQ(said[0]["outcome"], "needs_answers");
  EXPECT_EQ(said[1]["faults"].size(), 1U);
  EXPECT_EQ(said[2]["outcome"], "wait");
  EXPECT_EQ(run("check --lines", R"({"ground": "age_56"})").exit_code, 0);
  EXPECT_EQ(run("check --lines /nowhere").exit_code, 2);
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
  EXPECT_EQ(verdict["on"].get<std::string>().size(), 10U);
}

TEST(Check, OutputThatCannotBeWrittenIsNoSuccess) {
  EXPECT_EQ(run_into("/dev/full", "check --json", resigned), 4);
}

}  // namespace
}  // namespace pandu::tools_tests
