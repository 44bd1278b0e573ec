// pandu diff: two folders, or a revision, in; what changes out, with its exit code.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "command.h"

namespace pandu::tools_tests {
namespace {

namespace fs = std::filesystem;

const std::string assets = std::string(PANDU_SOURCE_DIR) + "/assets";
// The smallest ground.
const std::string quickly = " --only left_indonesia";

std::string folder_with(const std::string& file, const std::string& from, const std::string& into) {
  const std::string folder = scratch("diff");
  fs::remove_all(folder);
  fs::copy(assets, folder, fs::copy_options::recursive);
  std::string text = read(folder + "/" + file);
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  write(folder + "/" + file, text.replace(at, from.size(), into));
  return folder;
}

std::string with_less_share() {
  return folder_with("rules/grounds/left_indonesia.json", "\"share_percent\": 100",
                     "\"share_percent\": 90");
}

TEST(Diff, OfEqualRulesIsEmpty) {
  const Ran ran = run("diff " + assets + " " + assets + " --lang en" + quickly);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_NE(ran.out.find("Nothing changes"), std::string::npos);
}

TEST(Diff, TellsWhatChangesAndWhatStays) {
  const Ran ran = run("diff " + assets + " " + with_less_share() + " --lang en" + quickly);
  EXPECT_EQ(ran.exit_code, 1) << ran.err;
  EXPECT_NE(ran.out.find("Share of the balance: “100 percent” becomes “90 percent”."),
            std::string::npos)
      << ran.out;
}

TEST(Diff, NamesTheSheetsThatAreNoLongerTrue) {
  const std::string folder = folder_with("rules/grounds/left_indonesia.json", "\"need\": \"bring\"",
                                         "\"need\": \"required\"");
  const Ran ran = run("diff " + assets + " " + folder + " --lang en" + quickly);
  EXPECT_EQ(ran.exit_code, 1) << ran.err;
  EXPECT_NE(ran.out.find("paper/checklist-left_indonesia.html"), std::string::npos) << ran.out;
  EXPECT_EQ(ran.out.find("paper/checklist-death.html"), std::string::npos);
}

TEST(Diff, IsForProgramsToo) {
  const Ran ran = run("diff " + assets + " " + with_less_share() + " --json" + quickly);
  ASSERT_EQ(ran.exit_code, 1) << ran.err;
  const auto json = nlohmann::json::parse(ran.out, nullptr, false);
  ASSERT_TRUE(json.is_object()) << ran.out;
  std::uint64_t cases = 0;
  for (const auto& group : json["grounds"][0]["groups"]) {
    cases += group["cases"].get<std::uint64_t>();
    EXPECT_EQ(group["example"]["before"]["on"], group["example"]["on"]);
    const Ran again = run("check --json --on " + group["example"]["on"].get<std::string>(),
                          group["example"]["answers"].dump());
    EXPECT_EQ(nlohmann::json::parse(again.out, nullptr, false), group["example"]["before"])
        << again.err;
    if (!group["change"].contains("share_percent")) continue;
    EXPECT_EQ(group["change"]["share_percent"]["before"], 100);
    EXPECT_EQ(group["change"]["share_percent"]["after"], 90);
    EXPECT_EQ(group["example"]["before"]["share_percent"], 100);
    EXPECT_EQ(group["example"]["after"]["share_percent"], 90);
  }
  EXPECT_EQ(json["changed_cases"], cases);
  EXPECT_GT(cases, 0U);
}

TEST(Diff, WritesAPageToSign) {
  const std::string page = scratch("diff-page") + ".html";
  fs::remove(page);
  const Ran ran = run("diff " + assets + " " + with_less_share() + " --html " + page + quickly);
  EXPECT_EQ(ran.exit_code, 1) << ran.err;
  EXPECT_NE(read(page).find("<h1"), std::string::npos);
  EXPECT_EQ(run("diff " + assets + " " + assets + " --html /nowhere/page.html" + quickly).exit_code,
            4);
}

TEST(Diff, TellsEveryFaultOfEitherSide) {
  const std::string folder = folder_with("rules/grounds/left_indonesia.json",
                                         "\"share_percent\": 100", "\"share_percent\": 900");
  const Ran ran = run("diff " + folder + " " + scratch("none") + "-there" + quickly);
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_NE(ran.err.find("share_percent"), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find("neither a folder nor a revision"), std::string::npos) << ran.err;
  EXPECT_EQ(run("diff " + assets + " " + assets + " --only nobody").exit_code, 2);
}

TEST(Diff, ReadsARevision) {
  const std::string folder = scratch("diff-repository");
  fs::remove_all(folder);
  fs::create_directories(folder);
  fs::copy(assets, folder + "/assets", fs::copy_options::recursive);
  const std::string git = "cd " + folder +
                          " && git -c init.defaultBranch=main init -q && git add . && "
                          "git -c user.name=A -c user.email=a@example.org commit -qm rules";
  ASSERT_EQ(std::system(git.c_str()), 0);
  const Ran same = run("diff HEAD assets" + quickly, {}, folder);
  EXPECT_EQ(same.exit_code, 0) << same.err;
  const Ran changed = run("diff HEAD:assets " + with_less_share() + quickly, {}, folder);
  EXPECT_EQ(changed.exit_code, 1) << changed.err;
  EXPECT_EQ(run("diff NO-SUCH assets" + quickly, {}, folder).exit_code, 2);
}

}  // namespace
}  // namespace pandu::tools_tests
