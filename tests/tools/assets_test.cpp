// pandu lint, pandu bundle and --assets.
#include "support/assets.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "command.h"

namespace pandu::tools_tests {
namespace {

namespace fs = std::filesystem;

const std::string assets = std::string(PANDU_SOURCE_DIR) + "/assets";

// assets/ with a limit that is no number.
std::string faulty_assets() {
  const std::string folder = scratch("assets");
  fs::remove_all(folder);
  fs::copy(assets, folder, fs::copy_options::recursive);
  write(folder + "/rules/channels.json", R"({"channels": 7})");
  return folder;
}

constexpr const char* the_fault =
    "error: rules/channels.json: line 1: /channels: 7 is not a list (expected a list)\n";

TEST(Lint, FindsNoFaultInOurAssets) {
  const Ran ran = run("lint " + assets);
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.err, "");
}

TEST(Lint, FindsNoFaultInTheBuiltInAssets) {
  const Ran ran = run("lint", "", "/");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_NE(ran.out.find("built-in"), std::string::npos) << ran.out;
}

TEST(Lint, PrintsEachFault) {
  const Ran ran = run("lint " + faulty_assets());
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.err.rfind(the_fault, 0), 0U) << ran.err;
}

TEST(Lint, AFolderThatIsNotThereIsAFault) {
  const Ran ran = run("lint /nowhere");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.err.rfind("error: /nowhere: the folder cannot be read", 0), 0U) << ran.err;
}

TEST(Assets, FaultyOnesGiveNoVerdict) {
  const Ran ran = run("check --assets " + faulty_assets(), "{}");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err.rfind(the_fault, 0), 0U) << ran.err;
}

TEST(Assets, OfAFolderAreReadInsteadOfTheBuiltInOnes) {
  const std::string folder = scratch("assets");
  fs::remove_all(folder);
  fs::copy(assets, folder, fs::copy_options::recursive);
  std::string parameters = read(folder + "/rules/parameters.json");
  const std::string key = "\"version\": \"";
  parameters.insert(parameters.find(key) + key.size(), "mine ");
  write(folder + "/rules/parameters.json", parameters);
  for (const std::string& line :
       {"check --json --assets " + folder, "--assets " + folder + " check --json"})
    EXPECT_NE(run(line, "{}").out.find("\"rules_version\": \"mine "), std::string::npos) << line;
}

TEST(Bundle, HoldsTheContentOfTheAssets) {
  const std::string out = scratch("bundle");
  fs::remove_all(out);
  fs::create_directory(out);
  ASSERT_EQ(run("bundle " + out + " --assets " + assets, "", "/").exit_code, 0);
  std::vector<std::string> bundles;
  for (const char* name :
       {"content.id", "content.en", "result.id", "result.en", "learn.id", "learn.en"})
    bundles.push_back(read(out + "/" + name + ".txt"));
  const content::ReadContent read_back = support::read_bundles(bundles);
  ASSERT_TRUE(read_back.content);
  std::vector<content::File> files;
  for (const auto& entry : fs::recursive_directory_iterator(assets))
    if (entry.is_regular_file())
      files.push_back(
          {entry.path().lexically_relative(assets).generic_string(), read(entry.path().string())});
  const content::ReadContent read_direct = content::read_content(files);
  ASSERT_TRUE(read_direct.content);
  const content::Content direct = support::without_paper(*read_direct.content);
  EXPECT_TRUE(read_back.content->texts == direct.texts);
  EXPECT_EQ(read_back.content->rules.version, direct.rules.version);
  EXPECT_EQ(read_back.content->rules.grounds.size(), direct.rules.grounds.size());
  EXPECT_EQ(read_back.content->tutorials.size(), direct.tutorials.size());
}

TEST(Bundle, ThatCannotBeWrittenIsToldSo) {
  const Ran ran = run("bundle /nowhere");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.err.rfind("error: /nowhere/content.id.txt: the file cannot be written", 0), 0U)
      << ran.err;
}

}  // namespace
}  // namespace pandu::tools_tests
