// pandu link: what is shared is what the link's page opens, and nothing closer.

#include <gtest/gtest.h>

#include "command.h"

namespace pandu::tools_tests {
namespace {

std::string code_of(const std::string& answers, const std::string& on) {
  Ran ran = run("link - --on " + on, answers);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_FALSE(ran.out.empty());
  if (!ran.out.empty()) ran.out.pop_back();
  return ran.out;
}

std::string decoded(const std::string& code) {
  const Ran ran = run("link --decode " + code);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  return ran.out;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(Link, GoesThereAndBack) {
  const std::string answers =
      R"({"ground":"resigned","event_date":"2026-10-05","working":"no","earlier_partial":"none"})";
  const std::string back = decoded(code_of(answers, "2026-11-22"));
  for (const char* part : {R"("ground":"resigned")", R"("event_date":"2026-10-05")",
                           R"("working":"no")", R"("earlier_partial":"none")"})
    EXPECT_TRUE(has(back, part)) << part << " is not in " << back;
}

TEST(Link, HoldsABalanceAsItsBandOnly) {
  const std::string back =
      decoded(code_of(R"({"ground":"age_56","balance":12345678})", "2026-11-22"));
  EXPECT_TRUE(has(back, R"("to_15m")")) << back;
  EXPECT_FALSE(has(back, "12345678")) << back;
}

TEST(Link, HoldsTheDayOfBirthOnlyWhileTheDayDecides) {
  // Born on 23 November 1970, a person may claim from the day after the 56th birthday.
  const std::string answers = R"({"ground":"age_56","birth_date":"1970-11-23"})";
  const std::string before = decoded(code_of(answers, "2026-11-23"));
  const std::string after = decoded(code_of(answers, "2026-11-24"));
  EXPECT_TRUE(has(before, "1970-11-23")) << before;
  EXPECT_FALSE(has(after, "1970-11-23")) << after;
}

TEST(Link, ADayThatIsNoneAndADamagedCodeAreBadInput) {
  for (const char* arguments : {"link - --on 2026-02-30", "link --decode not-a-code"}) {
    const Ran ran = run(arguments, R"({"ground":"death"})");
    EXPECT_EQ(ran.exit_code, 2) << arguments;
    EXPECT_EQ(ran.out, "") << arguments;
    EXPECT_NE(ran.err, "") << arguments;
  }
}

}  // namespace
}  // namespace pandu::tools_tests
