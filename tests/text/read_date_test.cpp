#include "text/read_date.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "support/assets.h"

namespace pandu::text {
namespace {

using content::DateOrder;
using law::Key;

const content::TypedWords& words() { return support::real_content().typed_words; }

DateWindow days_of(Key key) { return window_of(key, law::make_date(2026, 11, 29), words()); }

// The date in the contract's spelling; "?" where it can be read in two ways, "z" for the time of
// another country, "!" for a date that nobody can mean, "-" for anything else.
std::string said(const Reading<law::DateSpan>& read) {
  if (read.value) return law::to_iso(*read.value);
  switch (read.fault) {
    case ReadFault::two_dates:
      return "?";
    case ReadFault::time_elsewhere:
      return "z";
    case ReadFault::unlikely_date:
      return "!";
    default:
      return "-";
  }
}

std::string date(std::string_view text, DateOrder order = DateOrder::not_said) {
  return said(read_date(text, order, words()));
}

std::string event(std::string_view text, DateOrder order = DateOrder::day_first) {
  return said(read_date(text, order, words(), days_of(Key::event_date)));
}

std::string birth(std::string_view text) {
  return said(read_date(text, DateOrder::day_first, words(), days_of(Key::birth_date)));
}

TEST(Dates, AreReadAsPeopleWriteThem) {
  for (const char* text :
       {"31/12/2026", "2026-12-31", "31 Des 2026", "31 December 2026", "31-12-2026", "31.12.2026",
        "31 12 2026", "12/31/2026", "31 desember 2026", "31-Des-2026", "31 DEC 2026",
        "December 31, 2026", "Dec. 31, 2026", "31 Des. 2026", "2026/12/31", " 31/12/2026 ",
        "31\u00A0Desember\u00A02026", "\u200E31/12/2026"})
    EXPECT_EQ(date(text), "2026-12-31") << text;
  EXPECT_EQ(date("1/1/2026"), "2026-01-01");
}

// Intl, ICU, LibreOffice, Excel and exceljs write these.
TEST(Dates, MayHaveATimeBehindThem) {
  for (const char* text :
       {"2026-12-31 00:00:00", "2026-12-31T08:30:00", "31/12/2026 0:00", "31/12/2026 14.30",
        "31/12/2026, 14.30.05", "31 Desember 2026 pukul 14.30", "31 Desember 2026 14.30 WIB",
        "31 December 2026 at 2:30 PM", "12/31/2026 12:00:00 AM", "2026-12-31T00:00:00+07:00",
        "2026-12-31T00:00:00.000+0700", "31.12.2026 14.30"})
    EXPECT_EQ(date(text), "2026-12-31") << text;
}

TEST(Dates, OfAnotherCountrysTimeMayBeAnotherDayHere) {
  for (const char* text : {"2026-10-04T17:00:00Z", "2026-10-04T17:00:00.000Z",
                           "2026-10-04T17:00:00+00:00", "2026-10-04 17:00:00 UTC"})
    EXPECT_EQ(date(text), "z") << text;
}

TEST(Dates, MayHaveAZoneBehindTheirTime) {
  for (const char* text : {"5/10/2025, 00.00.00",
                           "5/10/2025 14.30 WITA",
                           "5 Oktober 2025 pukul 14.30.05 WIB",
                           "Minggu, 05 Oktober 2025 pukul 14.30.05 Waktu Indonesia Barat",
                           "5 Oktober 2025 14.30 Waktu Indonesia Timur",
                           "5/10/2025 12:00:00 a.m.",
                           "5/10/2025 2:30\u202FPM GMT+7",
                           "2025-10-05T00:00:00GMT+07:00",
                           "2025-10-05 00:00 UTC+7",
                           "2025-10-05 00:00:00+08",
                           "2025-10-05T00:00:00.0000000+09:00",
                           "Sun, 05 Oct 2025 00:00:00 +0700",
                           "Sunday, 05-Oct-2025 00:00:00 WIB",
                           "Sun Oct 05 2025 00:00:00 GMT+0700 (Western Indonesia Time)",
                           "Sun Oct 05 00:00:00 WIB 2025",
                           "Sun Oct  5 00:00:00 2025",
                           "Min 05 Okt 2025 02:30:05 ",
                           "05-OCT-25 12.00.00.000000 AM ASIA/JAKARTA",
                           "Oct  5 2025 12:00AM",
                           "20251005 14:30:05",
                           "05okt2025 14.30"})
    EXPECT_EQ(event(text), "2025-10-05") << text;
  for (const char* text :
       {"2025-10-05T00:00:00+05:30", "2025-10-05T00:00:00-07:00", "2025-10-05 00:00 GMT",
        "Sun Oct 05 2025 00:00:00 GMT+0000 (Coordinated Universal Time)", "2025-10-05T00:00Z"})
    EXPECT_EQ(event(text), "z") << text;
  for (const char* text : {"5/10/2025 00:00 EST", "5/10/2025 00:00 pm sore", "5/10/2025 00:00 (WIB",
                           "5/10/2025 00:00 +07000", "5/10/2025 00:00 + 7"})
    EXPECT_EQ(event(text), "-") << text;
}

TEST(Dates, MayHaveOrdinalsOrNothingBetweenTheirParts) {
  for (const char* text : {"October 5th, 2025", "Sunday, October 5th, 2025", "5th October 2025",
                           "ke-5 Oktober 2025", "5okt2025", "05OCT2025", "05okt25", "5 Okt2025",
                           "2025-Okt-05", "2025 October 5", "20251005", "05102025"})
    EXPECT_EQ(event(text), "2025-10-05") << text;
  EXPECT_EQ(event("October 1st, 2025"), "2025-10-01");
  EXPECT_EQ(event("3rd Oct 2025"), "2025-10-03");
  EXPECT_EQ(event("05102025", DateOrder::not_said), "?");
  EXPECT_EQ(event("10052025", DateOrder::month_first), "2025-10-05");
  EXPECT_EQ(birth("19690817"), "1969-08-17");
  EXPECT_EQ(date("20251005"), "-") << "without knowing what it is";
  for (const char* text :
       {"5thh October 2025", "th October 2025", "ke Oktober 2025", "5x10x2025", "5 th 10 2025",
        "2025w40", "2025-280", "12345678", "2025100", "202510055"})
    EXPECT_EQ(event(text), "-") << text;
}

TEST(Dates, MayBeginWithADayOfTheWeek) {
  for (const char* text : {"Rabu, 05 Agustus 2026", "Rab, 5 Agu 2026", "Wednesday, August 5, 2026",
                           "Wed 5 Aug 2026", "RABU 5/8/2026 14.30"})
    EXPECT_EQ(date(text, DateOrder::day_first), "2026-08-05") << text;
}

TEST(Dates, KnowEveryNameOfAWeekday) {
  for (const std::string& name : words().weekdays)
    EXPECT_EQ(date(name + ", 2 Oktober 2026"), "2026-10-02") << name;
  for (const char* text : {"Jum\u2019at, 2 Oktober 2026", "JUM`AT 2/10/2026", "Jum'at 2-10-2026"})
    EXPECT_EQ(date(text, DateOrder::day_first), "2026-10-02") << text;
}

// Keyboards of the countries that members work in, phones that turn hyphens into dashes, and
// dictation that ends every sentence.
TEST(Dates, MayBeTypedOnAnyKeyboard) {
  for (const char* text :
       {"٠٥/١٠/٢٠٢٦", "۰۵/۱۰/۲۰۲۶", "０５／１０／２０２６", "２０２６－１０－０５",
        "05\u201310\u20132026", "05\u201410\u20142026", "05\u201110\u20112026",
        "05\u221210\u22122026", "5 Oktober 2026.", "5/10/2026,", "5.10.2026.",
        "\u202A05/10/2026\u202C", "05\u00AD/10/2026", "5\u200D/10/2026"})
    EXPECT_EQ(date(text, DateOrder::day_first), "2026-10-05") << text;
  EXPECT_EQ(read_month("１０", words()), 10);
}

TEST(Dates, KnowEveryNameOfAMonth) {
  for (const auto& [name, month] :
       {std::pair("Agt", 8), std::pair("Agu", 8), std::pair("Nopember", 11), std::pair("Nop", 11),
        std::pair("Pebruari", 2), std::pair("Peb", 2), std::pair("Mrt", 3), std::pair("Okt.", 10),
        std::pair("OKTOBER", 10), std::pair("Oct", 10), std::pair("mei", 5), std::pair("May", 5)}) {
    EXPECT_EQ(read_month(name, words()), month) << name;
    EXPECT_EQ(date("5 " + std::string(name) + " 2025"),
              law::to_iso(law::make_date(2025, static_cast<unsigned>(month), 5)))
        << name;
  }
  for (const char* none : {"", "0", "13", "Ma", "Bulan", "1,5"})
    EXPECT_FALSE(read_month(none, words())) << none;
}

TEST(Dates, OfAMonthAreThatMonth) {
  for (const char* text : {"2026-12", "12/2026", "Des 2026", "December 2026"})
    EXPECT_EQ(date(text), "2026-12") << text;
}

TEST(Dates, ThatCanBeReadInTwoWaysWaitForTheOrder) {
  EXPECT_EQ(date("01/02/2026"), "?");
  EXPECT_EQ(date("01/02/2026", DateOrder::day_first), "2026-02-01");
  EXPECT_EQ(date("01/02/2026", DateOrder::month_first), "2026-01-02");
  EXPECT_EQ(date("05/05/2026"), "2026-05-05");
  EXPECT_EQ(date("31/12/2026", DateOrder::month_first), "-");
  EXPECT_EQ(date("12/31/2026", DateOrder::day_first), "-");
}

TEST(Dates, WithTwoDigitsAreOfTheOneCenturyThatCanBeMeant) {
  EXPECT_EQ(event("31/08/26"), "2026-08-31");
  EXPECT_EQ(event("31-Agu-26"), "2026-08-31");
  EXPECT_EQ(event("05.10.26"), "2026-10-05");
  EXPECT_EQ(event("10/05/26", DateOrder::month_first), "2026-10-05");
  EXPECT_EQ(event("1/2/98"), "1998-02-01");
  EXPECT_EQ(birth("17/8/69"), "1969-08-17");
  EXPECT_EQ(birth("17/8/05"), "2005-08-17");
  EXPECT_EQ(birth("17/8/15"), "-") << "eleven years old, or a hundred and eleven";
  EXPECT_EQ(event("1/2/50"), "-") << "before the scheme, or too far ahead";
  EXPECT_EQ(date("31/12/26"), "-") << "without knowing what it is";
}

TEST(Dates, ThatNobodyCanMeanAreSaidToBe) {
  for (const char* text : {"01/01/1900", "01/01/1970", "31/12/1976", "31/12/2099", "31/12/2199"})
    EXPECT_EQ(event(text), "!") << text;
  EXPECT_EQ(event("01/01/1977"), "1977-01-01");
  EXPECT_EQ(event("29/11/2036"), "2036-11-29");
  EXPECT_EQ(event("30/11/2036"), "!");
  for (const char* text : {"01/01/1900", "12/05/2027", "03/08/2099", "29/11/1926", "30/11/2011"})
    EXPECT_EQ(birth(text), "!") << text;
  EXPECT_EQ(birth("29/11/1927"), "1927-11-29");
  EXPECT_EQ(birth("29/11/2011"), "2011-11-29");
  for (const char* text : {"31/12/9999", "9999-12-31", "01/01/0001", "1899-12-30", "19000101"})
    EXPECT_EQ(event(text), "!") << text;
  EXPECT_EQ(date("31/12/9999"), "-");
}

// Two names of different months have no common beginning, and none with a weekday: what is cut
// short has one meaning.
TEST(Dates, HaveNamesThatCanBeCutShort) {
  const auto beginnings = [](const std::vector<std::string>& names) {
    std::set<std::string> out;
    for (const std::string& name : names)
      for (std::size_t size = 3; size <= name.size(); ++size) out.insert(name.substr(0, size));
    return out;
  };
  std::vector<std::set<std::string>> all = {beginnings(words().weekdays)};
  for (const auto& names : words().months) all.push_back(beginnings(names));
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      for (const std::string& name : all[i]) EXPECT_FALSE(all[k].count(name)) << name;
}

struct Written {
  std::string program, order, iso, text;
};

// What programs write: dates/written_dates.tsv, which dates/write_dates.* print.
std::vector<Written> written_dates() {
  std::ifstream file(PANDU_SOURCE_DIR "/tests/text/dates/written_dates.tsv");
  std::vector<Written> all;
  Written one;
  while (std::getline(file, one.program, '\t') && std::getline(file, one.order, '\t') &&
         std::getline(file, one.iso, '\t') && std::getline(file, one.text))
    all.push_back(one);
  return all;
}

TEST(Dates, AreReadAsProgramsWriteThemInAllMonths) {
  std::set<std::string> programs, months;
  for (const auto& [program, order, iso, text] : written_dates()) {
    programs.insert(program);
    months.insert(iso.substr(0, 7));
    const auto named = order == "mdy" ? DateOrder::month_first : DateOrder::day_first;
    EXPECT_EQ(event(text, named), iso) << program << ": " << text;
    // Of two numbers nothing is taken for granted.
    const std::string alone = event(text, DateOrder::not_said);
    EXPECT_TRUE(alone == iso || (order != "-" && alone == "?")) << program << ": " << text;
  }
  EXPECT_EQ(months.size(), 12U);
  for (const char* program : {"Intl", "moment", "dayjs", "date-fns", "luxon", "glibc", "Babel",
                              "LibreOffice", "Excel", "PHP", "Java"})
    EXPECT_TRUE(programs.count(program)) << program;
}

TEST(Dates, AreNotGuessed) {
  for (const char* text : {"31/12/26",
                           "30/02/2026",
                           "2026-02-30",
                           "32/01/2026",
                           "46387",
                           "kemarin",
                           "31/12",
                           "1/2/3/2026",
                           "31//12//2026",
                           "/12/2026",
                           "12/2026/",
                           "31 Ma 2026",
                           "0/0/2026",
                           "31/12/1850",
                           "31/12/20266",
                           "2026",
                           "13/2026",
                           "31 Bulan 2026",
                           "31 Des 26",
                           "31 12 Des 2026",
                           "-31/12/2026",
                           "14.30",
                           "rabu",
                           "31/12/2026 besok",
                           "31/12/2026 14.30 sore",
                           ""})
    EXPECT_EQ(date(text), "-") << text;
}

}  // namespace
}  // namespace pandu::text
