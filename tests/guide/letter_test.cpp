// The letter's bytes. That a mail program reads it is seen in tests/browser/hr.test.mjs.
#include "guide/handover/hr_link.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;

std::string letter_of(Language language, const std::string& name,
                      law::Ground ground = law::Ground::resigned) {
  PreparedLink prepared;
  prepared.answers.ground = law::Answer<law::Ground>::of(ground);
  prepared.language = language;
  prepared.name = name;
  return letter(prepared, "https://example.org/#/hasil/1abc", support::real_content(), some_day);
}

// The right to JKP is lost six months after a layoff, and after no other way to leave.
TEST(Letter, MentionsTheJobLossBenefitAfterALayoff) {
  for (const Language language : {Language::id, Language::en}) {
    EXPECT_NE(letter_of(language, "", law::Ground::laid_off).find("JKP"), std::string::npos);
    EXPECT_EQ(letter_of(language, "").find("JKP"), std::string::npos);
  }
}

// With the day, where HR said it; else with room to write it. Nobody closes a card at the age.
TEST(Letter, SaysWhatTheEmployerHasDone) {
  PreparedLink prepared;
  prepared.answers.ground = law::Answer<law::Ground>::of(law::Ground::resigned);
  const auto text = [&] {
    return letter(prepared, "https://example.org/#/hasil/1abc", support::real_content(), some_day);
  };
  EXPECT_NE(text().find("____________"), std::string::npos);
  const law::Date closed = law::make_date(2026, 11, 20);
  prepared.answers.nonactive_since = law::Answer<law::DateSpan>::of({closed, closed});
  EXPECT_EQ(text().find("____________"), std::string::npos);
  EXPECT_NE(text().find("20 November"), std::string::npos) << text();
  prepared.answers = {};
  prepared.answers.ground = law::Answer<law::Ground>::of(law::Ground::age_56);
  EXPECT_EQ(text().find("SIPP"), std::string::npos);
}

TEST(Letter, HasShortLinesThatEndAsMailWants) {
  for (const Language language : {Language::id, Language::en}) {
    const std::string text = letter_of(language, "PT Maju & “Rekan”");
    EXPECT_EQ(text.find("X-Unsent: 1\r\n"), 0U);
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n', start)) {
      ASSERT_GT(end, start);
      EXPECT_EQ(text[end - 1], '\r');
      EXPECT_LE(end - start, 77U) << text.substr(start, end - start);
      start = end + 1;
    }
    EXPECT_EQ(start, text.size());
    for (const char c : text) EXPECT_TRUE(c == '\r' || c == '\n' || (c >= ' ' && c <= '~'));
  }
}

TEST(Letter, IsEmptyWithoutALink) {
  EXPECT_EQ(letter({}, "", support::real_content(), some_day), "");
}

TEST(Letter, ANameIsTextInHtmlToo) {
  const std::string button = link_button("<b>", "https://example.org/?a=\"&b");
  EXPECT_EQ(button.find("<b>"), button.npos);
  EXPECT_NE(button.find("&lt;b&gt;"), button.npos);
}

TEST(QuotedPrintable, LeavesWordsReadable) {
  EXPECT_EQ(quoted_printable("Klaim JHT gratis."), "Klaim JHT gratis.");
  EXPECT_EQ(quoted_printable("a=b"), "a=3Db");
  EXPECT_EQ(quoted_printable("é"), "=C3=A9");
  EXPECT_EQ(quoted_printable("end \n"), "end=20\r\n");
  EXPECT_EQ(quoted_printable(std::string(80, 'x')),
            std::string(75, 'x') + "=\r\n" + std::string(5, 'x'));
}

}  // namespace
}  // namespace pandu::guide
