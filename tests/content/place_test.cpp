#include "content/place.h"

#include <gtest/gtest.h>

namespace pandu::content {
namespace {

// Line 1 has the first bracket, line 9 the last.
constexpr std::string_view text = R"({
  "a": 1, "b": "}, \"c\": [",
  "list": [
    {"from": "2022-04-26"},
    {
      "from": "2027-03-01", "of": [[1, 2],
        [3]]}
  ], "x~y/z": true
})";

TEST(Place, IsTheLineOnWhichAValueBegins) {
  EXPECT_EQ(line_of(text, ""), 1U);
  EXPECT_EQ(line_of(text, "/b"), 2U);
  EXPECT_EQ(line_of(text, "/list"), 3U);
  EXPECT_EQ(line_of(text, "/list/0/from"), 4U);
  EXPECT_EQ(line_of(text, "/list/1"), 5U);
  EXPECT_EQ(line_of(text, "/list/1/from"), 6U);
  EXPECT_EQ(line_of(text, "/list/1/of/0/1"), 6U);
  EXPECT_EQ(line_of(text, "/list/1/of/1/0"), 7U);
  EXPECT_EQ(line_of(text, "/x~0y~1z"), 8U);
}

TEST(Place, OfWhatIsNotThereIsThatAroundIt) {
  EXPECT_EQ(line_of(text, "/list/1/review_by"), 5U);
  EXPECT_EQ(line_of(text, "/list/7"), 3U);
  EXPECT_EQ(line_of(text, "/a/0"), 2U);
  EXPECT_EQ(line_of("", "/a"), 1U);
  EXPECT_EQ(line_of(R"({"a": "b)", "/c"), 1U);
  EXPECT_EQ(line_of(R"({"a)", "/a"), 1U);
}

TEST(Place, IsToldOfEachFaultWhoseFileIsThere) {
  const std::vector<File> files = {{"one.json", std::string(text)}};
  std::vector<Fault> faults = {{"one.json", "/list/1/from", "is late", ""},
                               {"one.json", "line 3, column 1", "not JSON", ""},
                               {"other.json", "/a", "is missing", ""}};
  add_lines(files, faults);
  EXPECT_EQ(describe(faults[0]), "error: one.json: line 6: /list/1/from: is late");
  EXPECT_EQ(describe(faults[1]), "error: one.json: line 3, column 1: not JSON");
  EXPECT_EQ(describe(faults[2]), "error: other.json: /a: is missing");
}

}  // namespace
}  // namespace pandu::content
