// Bad input to `pandu check`: a clear line for each fault, exit 2, nothing on the standard output,
// and never a crash.
#include <gtest/gtest.h>

#include <filesystem>
#include <vector>

#include "command.h"

namespace pandu::tools_tests {
namespace {

struct Bad {
  std::string name;
  std::string bytes;
  std::vector<std::string> told;  // without "error: answers.json: "
};

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

const std::vector<Bad> bad_answers = {
    {"Empty", "", {"the file is empty (expected a JSON object)"}},
    {"OnlySpaces", " \n\t ", {"the file is empty (expected a JSON object)"}},
    {"CutOff",
     R"({"ground": "resi)",
     {"line 1, column 17: the file ends too early (expected the rest of the JSON)"}},
    {"NotJson", "ground = resigned", {"line 1, column 1: not JSON, invalid literal"}},
    {"Binary",
     std::string("\x7F"
                 "ELF\x02\x00\x01",
                 7),
     {"line 1, column 6: the byte 0x00 is not text (expected text in UTF-8)"}},
    {"NotUtf8",
     "{\"ground\": \"\xFF\"}",
     {"line 1, column 13: the byte 0xFF is not text (expected text in UTF-8)"}},
    {"ByteOrderMark",
     "\xEF\xBB\xBF{}",
     {"line 1, column 1: the file begins with an invisible byte order mark (expected UTF-8 without "
      "BOM: save the file again with that encoding)"}},
    {"TooLarge",
     std::string(70'000, ' ') + "{}",
     {"the file is larger than 65536 bytes (expected a smaller file)"}},
    {"NestedInLists",
     nested(20'000),
     {"/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0...: brackets nested more than "
      "32 "
      "deep (expected a file that is not nested so deeply)"}},
    {"NotAnObject", "[]", {"a list is not an object (expected an object in curly brackets)"}},
    {"TwoValues", "{} {}", {"line 1, column 4: not JSON, unexpected '{' (expected end of input)"}},
    {"DuplicateKey",
     R"({"ground": "resigned", "ground": "death"})",
     {"/ground: duplicate key (expected each key once)"}},
    {"UnknownKey",
     R"({"brith_date": "1970-01-01"})",
     {R"(/brith_date: unknown key; the nearest known key is "birth_date")"}},
    {"UnknownWord",
     R"({"ground": "resignd"})",
     {R"(/ground: unknown word "resignd"; the nearest known word is "resigned")"}},
    {"UnknownWordOfFew",
     R"({"working": "maybe"})",
     {R"(/working: unknown word "maybe" (expected "yes", "no" or "unknown"))"}},
    {"NumberForAWord",
     R"({"earlier_partial": 10})",
     {R"(/earlier_partial: 10 is not a text (expected "none", "10", "30" or "unknown"))"}},
    {"TextForANumber",
     R"({"balance": "7500000"})",
     {R"(/balance: "7500000" is not a number (expected a whole number from 0 to 10000000000000: 7500000, without quotation marks))"}},
    {"NullForAnAnswer",
     R"({"birth_date": null})",
     {"/birth_date: null is not a date (expected YYYY-MM-DD)"}},
    {"ImpossibleDate",
     R"({"birth_date": "2026-02-30"})",
     {R"(/birth_date: "2026-02-30" is not a date (expected YYYY-MM-DD))"}},
    {"ImpossibleMonth",
     R"({"event_date": "2026-13"})",
     {R"(/event_date: "2026-13" is not a date (expected YYYY-MM-DD))"}},
    {"NegativeBalance",
     R"({"balance": -1})",
     {"/balance: -1 is too small (expected a whole number from 0 to 10000000000000)"}},
    {"FractionalBalance",
     R"({"balance": 7500000.5})",
     {"/balance: 7500000.5 is not a whole number (expected a whole number from 0 to "
      "10000000000000)"}},
    {"ExponentBalance",
     R"({"balance": 1e7})",
     {"/balance: 1e7 is not a whole number (expected a whole number from 0 to 10000000000000)"}},
    {"HugeBalance",
     R"({"balance": 10000000000001})",
     {"/balance: 10000000000001 is too large (expected a whole number from 0 to 10000000000000)"}},
    {"BalanceOf23Digits",
     R"({"balance": 12345678901234567890123})",
     {"/balance: 12345678901234567890123 is too large (expected a whole number from 0 to "
      "10000000000000)"}},
    {"NegativeBalanceOf23Digits",
     R"({"balance": -12345678901234567890123})",
     {"/balance: -12345678901234567890123 is too small (expected a whole number from 0 to "
      "10000000000000)"}},
    {"BalanceBeyondDoubles",
     R"({"balance": 1e999})",
     {"line 1, column 17: number out of range (expected a whole number)"}},
    {"BandWithoutTheBalance",
     R"({"balance": 12000000, "balance_band": "to_10m"})",
     {R"(/balance_band: "to_10m" does not hold the balance 12000000 (expected only one of the two, or )"
      "a band that holds it)"}},
    {"YearWithoutEarlierPartial",
     R"({"earlier_partial_year": 2020})",
     {R"(/earlier_partial_year: a year, but "earlier_partial" is missing (expected "earlier_partial" )"
      R"(with "10" or "30", or no year))"}},
    {"YearWithNoEarlierPartial",
     R"({"earlier_partial_year": 2020, "earlier_partial": "none"})",
     {R"(/earlier_partial_year: a year, but "earlier_partial" is "none" (expected "earlier_partial" )"
      R"(with "10" or "30", or no year))"}},
    {"ControlCharactersStayOnOneLine",
     "{\"gro\\u001b[31m\\nund\": 1}",
     {R"(/gro\u001b[31m\u000aund: unknown key; the nearest known key is "ground")"}},
    {"AllFaultsAtOnce",
     R"({"birth_date": "2026-02-30", "balance": -1, "devise": "phone"})",
     {R"(/birth_date: "2026-02-30" is not a date (expected YYYY-MM-DD))",
      "/balance: -1 is too small (expected a whole number from 0 to 10000000000000)",
      R"(/devise: unknown key; the nearest known key is "device")"}},
};

class BadAnswers : public testing::TestWithParam<Bad> {};

TEST_P(BadAnswers, AreToldAndNothingElseIsSaid) {
  write(scratch("answers.json"), GetParam().bytes);
  std::string expected;
  for (const std::string& line : GetParam().told)
    expected += "error: " + scratch("answers.json") + ": " + line + "\n";
  for (const char* form : {"", "--json "}) {
    const Ran ran = run(std::string("check --on 2026-11-22 ") + form + scratch("answers.json"));
    EXPECT_EQ(ran.exit_code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Check, BadAnswers, testing::ValuesIn(bad_answers),
                         [](const auto& one) { return one.param.name; });

TEST(BadInput, NestedAHundredThousandDeep) {
  for (const std::string& bytes :
       {nested(100'000), std::string(100'000, '['), "{\"ground\": " + nested(100'000) + "}"}) {
    const Ran ran = run("check -", bytes);
    EXPECT_EQ(ran.exit_code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(
        ran.err,
        "error: standard input: the file is larger than 65536 bytes (expected a smaller file)\n");
  }
}

TEST(BadInput, MissingFile) {
  const Ran ran = run("check /nowhere/answers.json");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "error: /nowhere/answers.json: there is no such file\n");
}

TEST(BadInput, FolderAsFile) {
  const Ran ran = run("check /");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "error: /: this is a folder (expected a file)\n");
}

TEST(BadInput, EndlessFile) {
  const Ran ran = run("check /dev/zero");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.err,
            "error: /dev/zero: the file is larger than 65536 bytes (expected a smaller file)\n");
}

TEST(BadInput, ImpossibleDayAndUnknownLanguageTogetherWithTheAnswers) {
  const Ran ran = run("check --on 2026-02-30 --lang jv", R"({"balance": -1})");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err,
            "error: --on: \"2026-02-30\" is not a date (expected YYYY-MM-DD)\n"
            "error: --lang: \"jv\" is not a language we have (expected id or en)\n"
            "error: standard input: /balance: -1 is too small (expected a whole number from 0 to "
            "10000000000000)\n");
}

}  // namespace
}  // namespace pandu::tools_tests
