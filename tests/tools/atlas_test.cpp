// The decision atlas that `pandu site` writes.
#include <gtest/gtest.h>

#include <filesystem>

#include "command.h"
#include "law/vocabulary.h"

namespace pandu::tools_tests {
namespace {

std::string atlas(const std::string& name) {
  const std::string folder = scratch("atlas");
  std::filesystem::remove_all(folder);
  EXPECT_EQ(run("site " + folder).exit_code, 0);
  return read(folder + "/" + name);
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++times;
  return times;
}

TEST(Atlas, ShowsEveryGroundAsAPictureAndATableToSign) {
  const std::string page = atlas("atlas.html");
  for (const std::string_view ground : law::names<law::Ground>)
    EXPECT_NE(page.find("data-id=\"atlas=" + std::string(ground)), std::string::npos) << ground;
  const std::size_t rows = count(page, "data-id=\"atlas=") / 2;  // a heading and a picture each
  EXPECT_GE(rows, law::names<law::Ground>.size());
  EXPECT_EQ(count(page, "<table"), rows);
  EXPECT_EQ(count(page, "Tanda tangan: "), rows + 1);  // and once for the whole
  EXPECT_NE(page.find("picture.questions"), std::string::npos);
  EXPECT_NE(page.find("Aturan versi 2026-11-29."), std::string::npos);
}

TEST(Atlas, DrawsWhichQuestionFollowsWhich) {
  const std::string page = atlas("atlas-en.html");
  const std::size_t graph = page.find("picture.graph");
  ASSERT_NE(graph, page.npos);
  const std::string drawn = page.substr(graph, page.find("</svg>", graph) - graph);
  // All but the reason, with which it begins, and the band, which stands for the balance.
  for (std::size_t i = 1; i <= law::count_of<law::Key> - 2; ++i)
    EXPECT_NE(drawn.find("After " + std::to_string(i) + ". "), page.npos) << i;
  EXPECT_NE(drawn.find("The answer"), page.npos);
}

TEST(Atlas, LeavesNoTextOpenInEitherLanguage) {
  for (const char* name : {"atlas.html", "atlas-en.html"}) {
    const std::string page = atlas(name);
    EXPECT_EQ(page.find('{'), page.npos) << name;
    EXPECT_EQ(page.find("&lt;"), page.npos) << name;
  }
}

}  // namespace
}  // namespace pandu::tools_tests
