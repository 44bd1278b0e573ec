// The style sheet and the printers agree on names and colours.
#include <gtest/gtest.h>

#include <cctype>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "page/theme.h"

namespace {

std::string style_sheet() {
  std::ifstream file(std::string(PANDU_SOURCE_DIR) + "/web/static/style.css");
  std::stringstream all;
  all << file.rdbuf();
  return all.str();
}

TEST(Style, EveryColourIsAToken) {
  const std::string css = style_sheet();
  ASSERT_GT(css.size(), 1000U);
  std::set<std::string> known;
  for (const auto& row : pandu::page::theme_tokens()) known.insert(std::string(row.name));
  std::set<std::string> used;
  for (std::size_t at = css.find("var(--"); at != std::string::npos;
       at = css.find("var(--", at + 1))
    used.insert(css.substr(at + 6, css.find(')', at) - at - 6));
  for (const std::string& name : used) EXPECT_TRUE(known.count(name)) << name;
  EXPECT_GT(used.size(), 10U);
}

TEST(Style, PicturesHaveEveryColour) {
  const std::string css = pandu::page::theme_css();
  for (const auto& row : pandu::page::theme_tokens()) {
    const std::string name(row.name);
    EXPECT_NE(css.find(".fill-" + name + "{fill:var(--" + name + ")}"), std::string::npos) << name;
    EXPECT_NE(css.find(".stroke-" + name + "{stroke:var(--" + name + ")}"), std::string::npos)
        << name;
  }
}

TEST(Style, AsksNoOtherHost) {
  const std::string css = style_sheet();
  EXPECT_EQ(css.find("//"), std::string::npos);
  EXPECT_EQ(css.find("@import"), std::string::npos);
  for (std::size_t at = css.find("url("); at != std::string::npos; at = css.find("url(", at + 1))
    EXPECT_EQ(css.compare(at, 11, "url(\"fonts/"), 0) << css.substr(at, 40);
}

TEST(Style, BracesMatch) {
  int depth = 0;
  for (const char c : style_sheet()) {
    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    ASSERT_GE(depth, 0);
  }
  EXPECT_EQ(depth, 0);
}

}  // namespace
