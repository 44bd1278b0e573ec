#include "check/check_answers.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/assets.h"

namespace pandu::check {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view resigned = R"({"ground": "resigned", "event_date": "2026-10-05",
  "working": "no", "card_status": "inactive", "balance": 7500000})";

TEST(CheckAnswers, TellsEveryFaultAtOnceWithItsPlace) {
  const Checked checked =
      check_answers(support::real_content(), R"({"grund": "resigned", "balance": -1})",
                    "2026-02-30", "fr", JsonForm::one_line);
  EXPECT_EQ(checked.status, Status::faulty);
  const Json faults = Json::parse(checked.json)["faults"];
  ASSERT_EQ(faults.size(), 4U) << checked.json;
  EXPECT_EQ(faults[0]["file"], "on");
  EXPECT_EQ(faults[1]["file"], "language");
  EXPECT_EQ(faults[2]["pointer"], "/balance");
  EXPECT_EQ(faults[3]["pointer"], "/grund");
  for (const Json& fault : faults) EXPECT_FALSE(fault["message"].get<std::string>().empty());
}

TEST(CheckAnswers, OneLineHoldsWhatIsIndentedForReading) {
  const auto json = [](JsonForm form) {
    return check_answers(support::real_content(), resigned, "2026-11-30", "en", form).json;
  };
  const std::string line = json(JsonForm::one_line);
  EXPECT_EQ(line.find('\n'), line.npos);
  EXPECT_EQ(Json::parse(line), Json::parse(json(JsonForm::indented)));
}

TEST(CheckAnswers, SaysWhetherAnswersAreMissing) {
  const auto status = [](std::string_view answers) {
    return check_answers(support::real_content(), answers, "2026-11-30", "id", JsonForm::one_line)
        .status;
  };
  EXPECT_EQ(status(R"({"ground": "resigned"})"), Status::needs_answers);
  EXPECT_EQ(status(R"({"ground": "age_56", "birth_date": "2000-01-01"})"), Status::decided);
}

}  // namespace
}  // namespace pandu::check
