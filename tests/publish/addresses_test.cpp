// Addresses put into pages and scripts.
#include "publish/addresses.h"

#include <gtest/gtest.h>

namespace pandu::publish {
namespace {

TEST(Addresses, ChangeWithTheContentAndKeepTheName) {
  Addresses addresses;
  EXPECT_EQ(addresses.add("fonts/icons.ttf", "abc"), "files/ba7816bf/icons.ttf");
  EXPECT_EQ(addresses.of("fonts/icons.ttf"), "files/ba7816bf/icons.ttf");
  EXPECT_EQ(addresses.beside("fonts/icons.ttf"), "../ba7816bf/icons.ttf");
}

TEST(Addresses, AreFoundInLinksAndSourcesHoweverDeepThePageStands) {
  Addresses addresses;
  addresses.add("style.css", "abc");
  EXPECT_EQ(
      addresses.in_page("<link href=\"style.css\"><script src=\"../../style.css\">"),
      "<link href=\"files/ba7816bf/style.css\"><script src=\"../../files/ba7816bf/style.css\">");
  EXPECT_EQ(addresses.in_page("<a href=\"/pandu/style.css\">"),
            "<a href=\"/pandu/files/ba7816bf/style.css\">");
}

TEST(Addresses, NothingElseIsTouched) {
  Addresses addresses;
  addresses.add("style.css", "abc");
  for (const char* html : {"<p title=\"style.css\">style.css</p>", "<a href=\"mystyle.css\">",
                           "<a href=\"\">", "<a href=\"https://example.org/style.css\">",
                           "<a href=\"style.css#x\">", "<a href=\"style.css"})
    EXPECT_EQ(addresses.in_page(html), html);
}

TEST(Editor, WhatIsNotThereIsAFault) {
  std::vector<content::Fault> faults;
  Editor editor("page.js", "a(b)c(b)", faults);
  editor.replace_all("b", "bb");
  editor.replace_between("(", ")", "x");
  editor.replace_from("c", ")", "");
  EXPECT_EQ(editor.text(), "a(x)");
  EXPECT_TRUE(faults.empty());
  editor.replace_all("y", "z");
  editor.replace_between("(", "]", "z");
  editor.replace_from("[", ")", "z");
  EXPECT_EQ(editor.text(), "a(x)");
  ASSERT_EQ(faults.size(), 3U);
  EXPECT_EQ(
      content::describe(faults[0]),
      "error: page.js: \"y\" is not in it (expected a site as this version of pandu builds it)");
}

}  // namespace
}  // namespace pandu::publish
