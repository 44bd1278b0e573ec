#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "command.h"

namespace pandu::tools_tests {
namespace {

using Json = nlohmann::ordered_json;

Json words_of(const std::string& folder, const std::string& language) {
  return Json::parse(read(folder + "/element." + language + ".json"), nullptr, false);
}

// The placeholders that stay: those of the verdict, which the element fills in.
std::set<std::string> placeholders_of(const std::string& text) {
  std::set<std::string> found;
  for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1))
    found.insert(text.substr(at, text.find('}', at) + 1 - at));
  return found;
}

TEST(Package, HasTheSameWordsInBothLanguages) {
  const std::string folder = scratch("package");
  ASSERT_EQ(run("package " + folder).exit_code, 0);
  const Json indonesian = words_of(folder, "id");
  const Json english = words_of(folder, "en");
  ASSERT_GT(indonesian.size(), 100U);
  const std::set<std::string> known = {"{on}", "{earliest}", "{accepted_from}"};
  for (const auto& [key, text] : indonesian.items()) {
    ASSERT_TRUE(english.contains(key)) << key;
    EXPECT_EQ(placeholders_of(text), placeholders_of(english[key])) << key;
    for (const std::string& one : placeholders_of(text)) EXPECT_TRUE(known.count(one)) << key;
  }
  EXPECT_EQ(indonesian.size(), english.size());
}

TEST(Package, WritesWhatLibrariesCarry) {
  const std::string folder = scratch("package");
  ASSERT_EQ(run("package " + folder).exit_code, 0);
  EXPECT_NE(read(folder + "/check.txt").find("right_resigned"), std::string::npos);
  EXPECT_NE(read(folder + "/list.txt").find("resign"), std::string::npos);
  EXPECT_EQ(run("package /dev/null/nowhere").exit_code, 1);
}

}  // namespace
}  // namespace pandu::tools_tests
