// pandu paper: the files it writes, and what it says where it cannot.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "command.h"
#include "law/vocabulary.h"

namespace pandu::tools_tests {
namespace {

namespace fs = std::filesystem;

std::set<std::string> names_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder))
    names.insert(entry.path().filename().string());
  return names;
}

std::string fresh_folder(const std::string& name) {
  const std::string folder = scratch(name);
  fs::remove_all(folder);
  return folder;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

TEST(Paper, WritesEverySheetInBothLanguages) {
  const std::string out = fresh_folder("paper");
  ASSERT_EQ(run("paper " + out).exit_code, 0);
  EXPECT_EQ(names_in(out), (std::set<std::string>{"kertas", "paper", "paper.css"}));
  const std::set<std::string> indonesian = names_in(out + "/kertas");
  EXPECT_EQ(indonesian.size(), 5 + law::names<law::Ground>.size());
  EXPECT_EQ(names_in(out + "/paper").size(), indonesian.size());
  for (const char* name : {"brosur.html", "poster.html", "kartu-tanya.html", "kartu-loket.html",
                           "daftar-semua.html", "daftar-resigned.html"})
    EXPECT_EQ(indonesian.count(name), 1U) << name;
  for (const char* folder : {"/kertas", "/paper"})
    for (const std::string& name : names_in(out + folder)) {
      const std::string page = read(out + folder + "/" + name);
      EXPECT_TRUE(has(page, "default-src 'none'; style-src 'self'")) << name;
      EXPECT_TRUE(has(page, "href=\"../paper.css\"")) << name;
    }
}

TEST(Paper, TheSameRulesGiveTheSameBytes) {
  const std::string once = fresh_folder("paper-once"), again = fresh_folder("paper-again");
  ASSERT_EQ(run("paper " + once).exit_code, 0);
  ASSERT_EQ(run("paper " + again).exit_code, 0);
  for (const std::string& name : names_in(once + "/kertas"))
    EXPECT_EQ(read(once + "/kertas/" + name), read(again + "/kertas/" + name)) << name;
}

TEST(Paper, IsMadeForADayAndAnAddress) {
  const std::string out = fresh_folder("paper");
  ASSERT_EQ(run("paper " + out + " --on 2027-01-05 --address https://example.org/pandu").exit_code,
            0);
  const std::string page = read(out + "/paper/poster.html");
  EXPECT_TRUE(has(page, "Made 5 January 2027"));
  EXPECT_TRUE(has(page, "https://example.org/pandu/en.html"));
}

TEST(Paper, BadInputIsToldAndWritesNothing) {
  const std::string out = fresh_folder("paper");
  Ran ran = run("paper " + out + " --on 2026-02-30 --address example.org");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_TRUE(has(ran.err, "--on: \"2026-02-30\" is not a date")) << ran.err;
  EXPECT_TRUE(has(ran.err, "is not the address of a site")) << ran.err;
  EXPECT_FALSE(fs::exists(out));
  EXPECT_EQ(run("paper").exit_code, 2);
  write(out, "a file stands where the folder should be made");
  ran = run("paper " + out);
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_TRUE(has(ran.err, "error: ")) << ran.err;
}

}  // namespace
}  // namespace pandu::tools_tests
