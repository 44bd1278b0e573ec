// pandu find: what people ask in their own words, as ids, best first.

#include <gtest/gtest.h>

#include "command.h"

namespace pandu::tools_tests {
namespace {

TEST(Find, PrintsKindAndIdBestFirst) {
  const Ran ran = run("find sudah resign kartu masih aktif hrd belum lapor");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.out.substr(0, ran.out.find('\n')), "situation employer_not_reported");
  EXPECT_EQ(ran.err, "");
}

TEST(Find, SpeaksEnglishToo) {
  const Ran ran = run("find --lang en \"my husband died\"");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.out.substr(0, ran.out.find('\n')), "situation member_died");
}

TEST(Find, SaysNothingWhereNothingFits) {
  for (const char* words : {"find zzzz qqqq", "find"}) {
    const Ran ran = run(words);
    EXPECT_EQ(ran.exit_code, 1) << words;
    EXPECT_EQ(ran.out, "") << words;
  }
}

TEST(Find, ALanguageThatWeDoNotHaveIsBadInput) {
  const Ran ran = run("find --lang de Karte");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_NE(ran.err, "");
}

}  // namespace
}  // namespace pandu::tools_tests
