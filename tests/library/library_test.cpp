#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <nlohmann/json.hpp>
#include <sstream>

#include "check/check_answers.h"
#include "support/assets.h"

namespace pandu::library {
namespace {

struct Ran {
  int exit_code = -1;
  std::string out;
};

Ran run(const std::string& command) {
  Ran ran;
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return ran;
  char block[4096];
  while (const std::size_t got = std::fread(block, 1, sizeof block, pipe))
    ran.out.append(block, got);
  ran.exit_code = WEXITSTATUS(pclose(pipe));
  return ran;
}

Ran run_c_program(const std::string& answers, const std::string& day, const std::string& language) {
  return run("printf '%s' '" + answers + "' | " PANDU_C_PROGRAM " " + day + " " + language);
}

TEST(Library, SaysInCWhatTheCommandSays) {
  const content::Content& content = support::real_content();
  for (const char* language : {"id", "en"})
    for (const char* answers :
         {R"({"ground": "resigned", "event_date": "2026-10-05", "working": "no"})",
          R"({"ground": "age_56", "birth_date": "2000-01-01"})", R"({"grund": 1, "balance": -5})",
          "[", ""}) {
      const check::Checked checked =
          check::check_answers(content, answers, "2026-11-30", language, check::JsonForm::one_line);
      const Ran ran = run_c_program(answers, "2026-11-30", language);
      EXPECT_EQ(ran.out, checked.json + "\n" + content.rules.version + "\n");
      constexpr int exit_codes[] = {0, 3, 2};
      EXPECT_EQ(ran.exit_code, exit_codes[static_cast<std::size_t>(checked.status)]) << answers;
    }
}

TEST(Library, TellsWhatIsWrongWithTheDayAndTheLanguage) {
  const Ran ran = run_c_program("{}", "2026-02-30", "$(printf '\\377')");
  EXPECT_EQ(ran.exit_code, 2);
  const auto faults = nlohmann::json::parse(ran.out.substr(0, ran.out.find('\n')))["faults"];
  ASSERT_EQ(faults.size(), 2U) << ran.out;
  EXPECT_EQ(faults[0]["file"], "on");
  EXPECT_EQ(faults[1]["file"], "language");
}

TEST(Library, LivesThroughNothingAtAll) {
  const Ran ran = run(PANDU_C_PROGRAM);
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(nlohmann::json::parse(ran.out)["faults"].size(), 3U) << ran.out;
}

// What another program defines must not meet what happens to have the same name here.
TEST(Library, ShowsItsFiveFunctionsAndNothingElse) {
  std::istringstream symbols(run("nm -D --defined-only " PANDU_LIBRARY).out);
  std::vector<std::string> shown;
  std::string place, kind, name;
  while (symbols >> place >> kind >> name) shown.push_back(name);
  std::sort(shown.begin(), shown.end());
  EXPECT_EQ(shown, (std::vector<std::string>{"pandu_check", "pandu_close", "pandu_json",
                                             "pandu_open", "pandu_rules_version"}));
}

}  // namespace
}  // namespace pandu::library
