// Codes of links: what they carry, what they leave out, and that old and hostile ones are read rightly.
#include "share/share_code.h"

#include <gtest/gtest.h>

#include <fstream>

#include "content/read_answers.h"
#include "law/decide.h"
#include "support/assets.h"

namespace pandu::share {
namespace {

using law::Answers;

const law::Date some_day = law::make_date(2026, 11, 22);

const law::Rules& rules() { return support::real_content().rules; }

Answers answers_of(const std::string& json) {
  const auto read = content::read_answers(json, "test", rules());
  EXPECT_TRUE(read.answers) << json;
  return read.answers.value_or(Answers{});
}

std::string json_after(const std::string& json, law::Date day = some_day) {
  const auto read =
      read_share_code(share_code(for_sharing(answers_of(json), day, rules())), rules());
  EXPECT_TRUE(read) << json;
  return read ? content::write_answers(*read) : "";
}

// As many as there may be: the first fifteen in four bits, the others behind the last of them.
TEST(ShareCode, CarriesEveryGround) {
  law::GroundNames& names = law::names<law::Ground>;
  while (names.size() < names.most) names.add("invented_" + std::to_string(names.size()));
  for (std::size_t number = 0; number < names.most; ++number) {
    law::Answers answers;
    answers.ground = law::Answer<law::Ground>::of(static_cast<law::Ground>(number));
    const auto read = read_share_code(share_code(answers), rules());
    ASSERT_TRUE(read) << number;
    EXPECT_EQ(read->ground, answers.ground) << number;
  }
  names.drop();
  law::Answers unknown;
  unknown.ground = law::Answer<law::Ground>::of(static_cast<law::Ground>(names.size()));
  EXPECT_FALSE(read_share_code(share_code(unknown), rules()));
}

TEST(ShareCode, CarriesEveryAnswer) {
  for (
      const char* json :
      {R"({})", R"({"ground":"resigned","event_date":"2026-11-05"})",
       R"({"ground":"laid_off","event_date":"2026-10","balance_band":"over_50m"})",
       R"({"ground":"pmi","balance":"unknown","npwp":"unknown","pmi_ground":"other"})",
       R"({"ground":"partial_30_housing","membership_years":12,"card_status":"active","working":"yes",)"
       R"("citizenship":"wna","identity_matches":"no","device":"none","earlier_partial":"30",)"
       R"("earlier_partial_year":2021,"house_payment":"credit"})",
       R"({"ground":"age_56","birth_date":"1990-02-28"})", R"({"event_date":"2199-12-31"})"})
    EXPECT_EQ(json_after(json), json);
}

TEST(ShareCode, CarriesTheBalanceOnlyAsItsBand) {
  EXPECT_EQ(json_after(R"({"balance":10000000})"), R"({"balance_band":"to_10m"})");
  EXPECT_EQ(json_after(R"({"balance":10000001})"), R"({"balance_band":"to_15m"})");
  EXPECT_EQ(json_after(R"({"balance":50000001})"), R"({"balance_band":"over_50m"})");
}

TEST(ShareCode, LeavesTheBirthDateOutOnceTheAgeIsPassed) {
  const std::string last_day_before = R"({"ground":"age_56","birth_date":"1970-11-22"})";
  EXPECT_EQ(json_after(last_day_before), last_day_before);
  const std::string passed = R"({"ground":"age_56","birth_date":"1970-10"})";
  for (const char* birth : {"1970-11-21", "1970-11-01", "1970-10", "1951-03-02"})
    EXPECT_EQ(json_after(R"({"ground":"age_56","birth_date":")" + std::string(birth) + R"("})"),
              passed);
}

TEST(ShareCode, TheStandInForABirthDateGivesTheSameRightOnEveryDay) {
  for (int i = 0; i < 1500; ++i) {
    const law::Date day = law::add_days(some_day, i);
    const law::Date birth = law::add_days(law::add_years(day, -56), -1);
    Answers own;
    own.ground = law::Answer<law::Ground>::of(law::Ground::age_56);
    own.birth_date = law::Answer<law::DateSpan>::of({birth, birth});
    const Answers shared = for_sharing(own, day, rules());
    ASSERT_FALSE(shared == own) << law::to_iso(day);
    ASSERT_EQ(law::decide(rules(), shared, day).share_percent,
              law::decide(rules(), own, day).share_percent)
        << law::to_iso(day);
    ASSERT_EQ(law::decide(rules(), shared, day).outcome, law::decide(rules(), own, day).outcome)
        << law::to_iso(day);
  }
}

// One code and its answers a line. Lines are added and never changed: these codes are on paper.
TEST(ShareCode, OldCodesAreReadForEver) {
  std::ifstream file(PANDU_SOURCE_DIR "/tests/share/share_codes.txt");
  std::string line;
  int read = 0;
  while (std::getline(file, line)) {
    const std::size_t space = line.find(' ');
    ASSERT_NE(space, line.npos) << line;
    const auto answers = read_share_code(line.substr(0, space), rules());
    ASSERT_TRUE(answers) << line;
    EXPECT_EQ(content::write_answers(*answers), line.substr(space + 1));
    ++read;
  }
  EXPECT_GE(read, 7);
}

TEST(ShareCode, ForgivesCapitalsAndLookAlikes) {
  const Answers answers = answers_of(R"({"ground":"resigned","event_date":"2026-11-05"})");
  std::string code = share_code(answers);
  for (char& c : code)
    c = c == '0' ? 'O' : c == '1' && &c != &code[0] ? 'L' : static_cast<char>(std::toupper(c));
  EXPECT_EQ(read_share_code(code, rules()), answers);
}

TEST(ShareCode, NoticesEveryChangedCharacter) {
  const std::string code = share_code(answers_of(R"({"ground":"resigned","event_date":"2026-11-05",
    "balance_band":"to_10m","card_status":"inactive"})"));
  for (std::size_t i = 0; i < code.size(); ++i)
    for (const char c : std::string_view("0123456789abcdefghjkmnpqrstvwxyz")) {
      std::string changed = code;
      changed[i] = c;
      EXPECT_EQ(read_share_code(changed, rules()).has_value(), c == code[i]) << changed;
    }
}

TEST(ShareCode, RefusesWhatIsNotACode) {
  const std::string code = share_code(answers_of(R"({"ground":"resigned"})"));
  for (const std::string& bad :
       {std::string(), std::string("1"), std::string("3") + code.substr(1), code + "0", code + "/",
        code.substr(0, code.size() - 1), std::string(100000, '1'), std::string("1\0\0", 3),
        std::string("1\xff\xfe"), std::string("<script>")})
    EXPECT_FALSE(read_share_code(bad, rules())) << bad.substr(0, 50);
}

// Whatever is read can be saved in this tab and read again.
TEST(ShareCode, EveryShortCodeIsRefusedOrSound) {
  std::uint32_t state = 1;
  for (int i = 0; i < 100000; ++i) {
    std::string code = "1";
    for (std::uint32_t k = 0; k < 4 + state % 14; ++k) {
      state = state * 1664525U + 1013904223U;
      code += "0123456789abcdefghjkmnpqrstvwxyz"[state >> 27U];
    }
    const auto answers = read_share_code(code, rules());
    if (!answers) continue;
    EXPECT_EQ(answers_of(content::write_answers(*answers)), *answers) << code;
    EXPECT_EQ(read_share_code(share_code(*answers), rules()), answers) << code;
  }
}

}  // namespace
}  // namespace pandu::share
