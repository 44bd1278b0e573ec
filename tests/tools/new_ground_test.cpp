// A ground that no program knows of, made as docs/keeping-the-rules.md makes it: by editing assets/.
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "command.h"

namespace pandu::tools_tests {
namespace {

namespace fs = std::filesystem;

const std::string root = PANDU_SOURCE_DIR;

// The chapter, from its heading to the next.
std::string chapter() {
  const std::string guide = read(root + "/docs/keeping-the-rules.md");
  const std::size_t from = guide.find("## A new ground\n");
  EXPECT_NE(from, guide.npos);
  return guide.substr(from, guide.find("\n## ", from) - from);
}

void edit(const std::string& path, const std::string& from, const std::string& into) {
  std::string text = read(path);
  const std::size_t at = text.find(from);
  ASSERT_NE(at, text.npos) << path << " has not:\n" << from;
  ASSERT_EQ(text.find(from, at + 1), text.npos) << path << " has twice:\n" << from;
  write(path, text.replace(at, from.size(), into));
}

// Copies the file that the chapter copies, and makes each of its edits: two fenced pieces of a file.
void follow(const std::string& folder) {
  const std::string text = chapter();
  std::smatch copied;
  ASSERT_TRUE(std::regex_search(text, copied, std::regex(R"(\$ cp (\S+) (\S+))")));
  fs::copy_file(folder + "/" + copied[1].str(), folder + "/" + copied[2].str());
  std::string shown;
  bool is_shown = false;
  const std::string fence = "```json ";
  for (std::size_t at = 0; (at = text.find(fence, at)) != text.npos;) {
    const std::size_t begin = text.find('\n', at) + 1;
    const std::size_t end = text.find("```", begin);
    const std::string file = text.substr(at + fence.size(), begin - 1 - at - fence.size());
    const std::string piece = text.substr(begin, end - begin);
    if (is_shown) edit(folder + "/" + file, shown, piece);
    is_shown = !is_shown;
    shown = piece;
    at = end;
  }
}

const std::string& folder() {
  static const std::string made = [] {
    std::string folder = scratch("new_ground");
    fs::remove_all(folder);
    fs::create_directories(folder);
    fs::copy(root + "/assets", folder + "/assets", fs::copy_options::recursive);
    follow(folder);
    return folder;
  }();
  return made;
}

Ran with_it(const std::string& arguments, const std::string& input = {}) {
  return run("--assets " + folder() + "/assets " + arguments, input);
}

const std::string appointed =
    R"({"ground":"civil_servant","event_date":"2027-04-01","balance_band":"to_10m",)"
    R"("card_status":"inactive","nonactive_since":"2027-04-01"})";

TEST(NewGround, IsFreeOfFaults) {
  const Ran ran = run("lint " + folder() + "/assets");
  EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
}

TEST(NewGround, GetsAVerdict) {
  const Ran ran = with_it("check --json --on 2027-06-01", appointed);
  ASSERT_EQ(ran.exit_code, 0) << ran.err;
  const auto verdict = nlohmann::json::parse(ran.out);
  EXPECT_EQ(verdict["outcome"], "can_claim");
  EXPECT_EQ(verdict["share_percent"], 100);
}

TEST(NewGround, IsUnknownToOtherRules) {
  const Ran ran = run("check", appointed);
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_NE(ran.err.find("unknown word \"civil_servant\""), std::string::npos) << ran.err;
}

TEST(NewGround, TravelsInALink) {
  const Ran code = with_it("link --on 2027-06-01", appointed);
  ASSERT_EQ(code.exit_code, 0) << code.err;
  const std::string word = code.out.substr(0, code.out.find('\n'));
  EXPECT_EQ(with_it("link --decode " + word).out, appointed + "\n");
  EXPECT_EQ(run("link --decode " + word).exit_code, 2) << "rules without it cannot say what it is";
}

TEST(NewGround, PassesItsOwnCases) {
  const Ran ran = with_it("verify --only civil_servant");
  EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
  EXPECT_NE(ran.out.find("civil_servant"), std::string::npos) << ran.out;
}

TEST(NewGround, IsToldAsNew) {
  const std::string sides = "diff " + root + "/assets " + folder() + "/assets --only civil_servant";
  const Ran told = run(sides + " --lang en");
  EXPECT_EQ(told.exit_code, 1) << told.err;
  EXPECT_NE(told.out.find("New reasons: I became a civil servant."), std::string::npos) << told.out;
  const auto json = nlohmann::json::parse(run(sides + " --json").out);
  ASSERT_EQ(json["grounds"].size(), 1U);
  EXPECT_EQ(json["grounds"][0]["new"], true);
  EXPECT_GE(json["grounds"][0]["groups"].size(), 4U);
}

TEST(NewGround, IsOnTheSite) {
  const std::string site = folder() + "/site";
  ASSERT_EQ(with_it("site " + site).exit_code, 0);
  EXPECT_TRUE(fs::exists(site + "/pegawai-negeri.html"));
  EXPECT_NE(read(site + "/civil-servant.html").find("I became a civil servant"), std::string::npos);
  const std::string start = read(site + "/index.html");
  const auto tile = [&](const char* name) {
    return start.find("value=\"" + std::string(name) + "\"");
  };
  ASSERT_NE(tile("civil_servant"), start.npos);
  EXPECT_LT(tile("contract_ended"), tile("civil_servant"));
  EXPECT_LT(tile("civil_servant"), tile("bpu_stopped"));
}

TEST(NewGround, IsPrinted) {
  const std::string paper = folder() + "/paper";
  ASSERT_EQ(with_it("paper " + paper).exit_code, 0);
  EXPECT_NE(
      read(paper + "/kertas/daftar-civil_servant.html").find("Diangkat menjadi pegawai negeri"),
      std::string::npos);
}

TEST(NewGround, IsAWordOfLists) {
  const Ran ran =
      with_it("bulk - --on 2027-06-01",
              "nama,alasan,tanggal keluar\nA,PNS,2027-04-01\nB,Civil servant,2027-04-01\n");
  EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
  EXPECT_NE(ran.out.find("A,PNS,2027-04-01,needs_answers,2027-04-01"), std::string::npos)
      << ran.out;
}

TEST(NewGround, MayHaveEveryIconOfTheFont) {
  std::vector<std::string> icons;
  std::istringstream lines(run("icons").out);
  for (std::string line; std::getline(lines, line);)
    icons.push_back(line.substr(0, line.find(' ')));
  const auto schema = nlohmann::json::parse(read(root + "/assets/schema/ground.json"));
  EXPECT_EQ(schema["properties"]["icon"]["enum"].get<std::vector<std::string>>(), icons);
}

TEST(NewGround, CannotTakeTheCodeOfAnother) {
  const std::string other = scratch("new_ground_again");
  fs::remove_all(other);
  fs::copy(folder() + "/assets", other, fs::copy_options::recursive);
  const std::string mine = "/rules/grounds/civil_servant.json";
  fs::rename(other + mine, other + "/rules/grounds/judge.json");
  edit(other + "/rules/grounds/judge.json", "\"ground\": \"civil_servant\"",
       "\"ground\": \"judge\"");
  const Ran ran = run("diff " + folder() + "/assets " + other);
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_NE(ran.err.find("the code 12 is that of \"civil_servant\" in links that people keep"),
            std::string::npos)
      << ran.err;
}

}  // namespace
}  // namespace pandu::tools_tests
