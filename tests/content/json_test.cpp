#include "content/json.h"

#include <gtest/gtest.h>

#include "content/schema.h"

namespace pandu::content {
namespace {

struct Read {
  std::optional<Json> json;
  std::vector<std::string> told;
};

Read read(std::string_view bytes, const Limits& limits = answer_limits) {
  std::vector<Fault> faults;
  Read read{parse_json(bytes, "file", limits, faults), {}};
  for (const Fault& fault : faults) read.told.push_back(describe(fault));
  return read;
}

std::string printed(std::string_view bytes) {
  const Read one = read(bytes);
  EXPECT_TRUE(one.json) << bytes;
  return one.json ? one.json->dump() : std::string();
}

TEST(Json, IsPrintedAsItWasRead) {
  for (const char* text : {"null", "true", "false", "0", "-7", "9223372036854775807",
                           "-9223372036854775808", R"("kata")", R"("\"\\\u0000\u001f")", "[]", "{}",
                           R"([1,[2,[]],{"a":{"b":[null]}}])", R"("é€😀")"})
    EXPECT_EQ(printed(text), text);
}

TEST(Json, IsPrintedOnSeveralLines) {
  EXPECT_EQ(read(R"({"a":[1,2],"b":{},"c":[]})").json->dump(2),
            "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {},\n  \"c\": []\n}");
}

TEST(Json, KeepsWholeNumbersApartFromOthers) {
  EXPECT_TRUE(read("7").json->is_number_integer());
  for (const char* number : {"7.0", "9223372036854775808", "18446744073709551616",
                             "12345678901234567890123", "1.50", "1e7"}) {
    EXPECT_TRUE(read(number).json->is_binary());
    EXPECT_EQ(shown(*read(number).json), number);
  }
}

TEST(Json, StopsAtTheLimitOfDepth) {
  const Limits limits{.bytes = 100, .values = 100, .depth = 3};
  EXPECT_TRUE(read("[[[]]]", limits).json);
  const Read deep = read(R"({"a":[1,{"b":[]}]})", limits);
  EXPECT_FALSE(deep.json);
  EXPECT_EQ(deep.told,
            std::vector<std::string>{"error: file: /a/1/b: brackets nested more than 3 deep "
                                     "(expected a file that is not nested so deeply)"});
}

TEST(Json, StopsAtTheLimitOfValues) {
  const Limits limits{.bytes = 100, .values = 3, .depth = 3};
  EXPECT_TRUE(read("[1,2]", limits).json);
  EXPECT_FALSE(read("[1,2,3]", limits).json);
  EXPECT_EQ(read("[1,2,3,4]", limits).told.size(), 1U);
}

TEST(Json, AHundredThousandBracketsDoNoHarm) {
  const Limits limits{.bytes = 1U << 20U, .values = 1U << 20U, .depth = 32};
  for (const char bracket : {'[', '{'}) {
    const Read deep = read(std::string(100'000, bracket), limits);
    EXPECT_FALSE(deep.json);
    EXPECT_EQ(deep.told.size(), 1U);
  }
}

TEST(Json, TellsEveryDuplicateKeyOnceForEachTime) {
  const Read twice = read(R"({"a":1,"b":{"c":1,"c":2,"c":3},"a":2})");
  EXPECT_TRUE(twice.json);
  EXPECT_EQ(twice.told,
            (std::vector<std::string>{"error: file: /b/c: duplicate key (expected each key once)",
                                      "error: file: /b/c: duplicate key (expected each key once)",
                                      "error: file: /a: duplicate key (expected each key once)"}));
}

TEST(Json, PointersEscapeWhatPointersMeanSomethingBy) {
  EXPECT_EQ(read(R"({"a/b~c":{"x":1,"x":2}})").told.at(0),
            "error: file: /a~1b~0c/x: duplicate key (expected each key once)");
}

TEST(Json, CountsLinesAndColumnsInCharacters) {
  EXPECT_EQ(read("{\"é\":\n \"€\" x}").told.at(0),
            "error: file: line 2, column 6: \"x\" has no quotation marks "
            "(expected a text in quotation marks, or a number of digits alone)");
}

TEST(Json, TellsBrokenEscapes) {
  for (const char* text : {R"("\ud800")", R"("\x")", "\"a\nb\"", R"("\u12")"}) {
    const Read broken = read(text);
    EXPECT_FALSE(broken.json) << text;
    EXPECT_EQ(broken.told.size(), 1U) << text;
  }
}

TEST(Json, TakesNoBytesThatAreNotUtf8) {
  for (const char* bytes : {"\"\x80\"", "\"\xC0\xAF\"", "\"\xE0\x80\xAF\"", "\"\xED\xA0\x80\"",
                            "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xE2\x82\""}) {
    const Read broken = read(bytes);
    EXPECT_FALSE(broken.json);
    ASSERT_EQ(broken.told.size(), 1U);
    EXPECT_NE(broken.told[0].find("is not text"), std::string::npos) << broken.told[0];
  }
}

TEST(Json, FaultsStayOnOneLine) {
  EXPECT_EQ(describe({"a\nb", "/c\td", "e\x7F", "f\r"}),
            "error: a\\u000ab: /c\\u0009d: e\\u007f (expected f\\u000d)");
}

TEST(Json, LongKeysAreShortenedInPointers) {
  const Read one =
      read("{\"" + std::string(500, 'k') + "\":1,\"" + std::string(500, 'k') + "\":1}");
  EXPECT_LT(one.told.at(0).size(), 200U);
}

}  // namespace
}  // namespace pandu::content
