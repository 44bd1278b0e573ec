#include "page/node.h"

#include <gtest/gtest.h>

#include <set>

#include "samples.h"

namespace {

using namespace samples;  // NOLINT: short names for nodes

TEST(Node, IsFoundInEveryRegionAndAtEveryDepth) {
  Page page;
  page.header = {node(Kind::link, "home", "")};
  page.main = {
      node(Kind::group, "g", "", {node(Kind::group, "h", "", {node(Kind::field, "deep", "")})})};
  page.aside = {node(Kind::link, "aside", "")};
  page.footer = {node(Kind::link, "foot", "")};
  for (const char* id : {"home", "g", "deep", "aside", "foot"}) {
    const Node* found = find(page, id);
    ASSERT_NE(found, nullptr) << id;
    EXPECT_EQ(found->id, id);
  }
  EXPECT_EQ(find(page, "nothing"), nullptr);
}

TEST(Node, NoIdFindsNothing) {
  EXPECT_EQ(find(page_of({node(Kind::paragraph, "", "teks")}), ""), nullptr);
}

TEST(Node, TheNamelessGetNamesAndTheOthersKeepTheirs) {
  Page page = page_of(
      {node(Kind::group, "", "", {node(Kind::paragraph, "", ""), node(Kind::field, "f", "")})});
  page.aside = {node(Kind::paragraph, "", "")};
  name_the_nameless(page);
  EXPECT_EQ(page.main[0].id, "main.0");
  EXPECT_EQ(page.main[0].children[0].id, "main.0.0");
  EXPECT_EQ(page.main[0].children[1].id, "f");
  EXPECT_EQ(page.aside[0].id, "aside.0");
  const Page once = page;
  name_the_nameless(page);
  EXPECT_EQ(page.main[0].children[0].id, once.main[0].children[0].id);
}

}  // namespace
