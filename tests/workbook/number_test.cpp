#include <gtest/gtest.h>

#include "workbook/decimal.h"
#include "workbook/excel_number.h"

namespace pandu::workbook {
namespace {

using Kind = NumberFormat::Kind;

std::string digits(std::string_view text) {
  const auto number = Decimal::read(text);
  return number ? number->text() : "none";
}

std::string shown(std::string_view value, std::string_view code,
                  DateSystem system = DateSystem::since_1900) {
  std::string out;
  write_excel_number(value, format_of(code), system, out);
  return out;
}

std::string shown(std::string_view value, std::uint32_t built_in) {
  std::string out;
  write_excel_number(value, format_of(built_in), DateSystem::since_1900, out);
  return out;
}

TEST(Decimals, AreDigits) {
  EXPECT_EQ(digits("12500000"), "12500000");
  EXPECT_EQ(digits("0012.500"), "12.5");
  EXPECT_EQ(digits("-0.0"), "0");
  EXPECT_EQ(digits("1.25E7"), "12500000");
  EXPECT_EQ(digits("3.578011234560001E+15"), "3578011234560001");
  EXPECT_EQ(digits("4.6296e4"), "46296");
  EXPECT_EQ(digits("1E-3"), "0.001");
  EXPECT_EQ(digits(".5"), "0.5");
  EXPECT_EQ(digits("5."), "5");
}

TEST(Decimals, AreNothingElse) {
  for (const char* text : {"", "-", ".", "1e", "1e+", "12a", "1 2", "0x10", "NaN", "1,5", "1E999",
                           "99999999999999999999999999999999999999999999"})
    EXPECT_EQ(digits(text), "none") << text;
}

TEST(Numbers, HaveNoExponent) {
  EXPECT_EQ(shown("3.578011234560001E+15", "General"), "3578011234560001");
  EXPECT_EQ(shown("3578011234560001", "General"), "3578011234560001");
  EXPECT_EQ(shown("12500000", "#,##0"), "12500000");
  EXPECT_EQ(shown("1.0000000000000001E-5", "General"), "0.00001");
}

TEST(Numbers, LoseWhatArithmeticLeft) {
  EXPECT_EQ(shown("0.30000000000000004", "General"), "0.3");
  EXPECT_EQ(shown("12499999.999999998", "General"), "12500000");
  EXPECT_EQ(shown("0.99999999999999989", "General"), "1");
}

TEST(Numbers, OfThousandsHaveTwoPlacesAtMost) {
  EXPECT_EQ(shown("7250000.5", "General"), "7250000.5");
  EXPECT_EQ(shown("7250000.128", "General"), "7250000.13");
  EXPECT_EQ(shown("7250000.6", "#,##0"), "7250001");
  EXPECT_EQ(shown("12.345678", "General"), "12.345678");
}

TEST(Numbers, WithThreePlacesAreNoThousands) { EXPECT_EQ(shown("125.125", "General"), "125.1250"); }

TEST(Numbers, KeepTheZerosOfTheirFormat) {
  EXPECT_EQ(shown("1234567890", "00000000000"), "01234567890");
  EXPECT_EQ(shown("12", "0000"), "0012");
  EXPECT_EQ(shown("0", "000"), "000");
  EXPECT_EQ(shown("812345678", "0000\\-0000\\-0000"), "0008-1234-5678");
  EXPECT_EQ(shown("81234567890", "\"0\"#"), "081234567890");
  EXPECT_EQ(shown("81234567890", "\"+62\"#"), "+6281234567890");
  EXPECT_EQ(shown("35", "0\" tahun\""), "35");
  EXPECT_EQ(shown("12500000", "\"Rp\"#,##0"), "12500000");
  EXPECT_EQ(shown("12500000", "0"), "12500000");
}

TEST(Formats, AreDatesByTheirLetters) {
  for (const char* code :
       {"dd/mm/yyyy", "d-mmm-yy", "[$-421]dd mmmm yyyy", "[$-421]dddd, dd mmmm yyyy;@",
        "[Red]yyyy\\-mm\\-dd", "yyyy\"年\"m\"月\"d\"日\"", "mmm yyyy", "mmmm", "dd",
        "[$-F800]dddd\\, mmmm dd\\, yyyy", "DD/MM/YYYY", "mm/dd", "ggge", "[$-1070000]d/mm/yyyy;@"})
    EXPECT_EQ(format_of(std::string_view(code)).kind, Kind::date) << code;
  for (const char* code : {"dd/mm/yyyy hh:mm", "d/m/yyyy h:mm AM/PM", "yyyy-mm-dd\\ hh:mm:ss.000"})
    EXPECT_EQ(format_of(std::string_view(code)).kind, Kind::moment) << code;
  for (const char* code : {"hh:mm", "h:mm:ss", "mm:ss", "mm:ss.0", "h AM/PM", "[$-421]hh\\.mm"})
    EXPECT_EQ(format_of(std::string_view(code)).kind, Kind::time) << code;
  for (const char* code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[ss]"})
    EXPECT_EQ(format_of(std::string_view(code)).kind, Kind::duration) << code;
}

TEST(Formats, AreNumbersOtherwise) {
  for (const char* code : {"General",
                           "0",
                           "0.00",
                           "#,##0",
                           "\"Rp\"#,##0;[Red]\\-\"Rp\"#,##0",
                           "0.00E+00",
                           "##0.0E+0",
                           "0%",
                           "@",
                           "\"hari\" 0",
                           "[Red]0",
                           "[Magenta]#,##0",
                           "_-* #,##0_-;\\-* #,##0_-",
                           "# ?/?",
                           "[>=1000]#,##0",
                           "",
                           "\"d\"0",
                           "0\\d",
                           "[$Rp-421]#,##0.00",
                           "General\" orang\""})
    EXPECT_EQ(format_of(std::string_view(code)).kind, Kind::number) << code;
}

TEST(Formats, ThatEveryProgramKnowsAreDatesAsWell) {
  for (const std::uint32_t id :
       {14U, 15U, 16U, 17U, 22U, 27U, 30U, 36U, 50U, 53U, 57U, 58U, 71U, 81U})
    EXPECT_EQ(shown("46296", id), "2026-10-01") << id;
  // Some of them are dates in one country, and times in another.
  for (const std::uint32_t id : {18U, 21U, 32U, 35U, 55U, 56U}) {
    EXPECT_EQ(shown("46296", id), "2026-10-01") << id;
    EXPECT_EQ(shown("0.5", id), "12:00:00") << id;
  }
  for (const std::uint32_t id :
       {0U, 1U, 2U, 3U, 4U, 9U, 10U, 11U, 12U, 37U, 44U, 48U, 49U, 59U, 163U})
    EXPECT_EQ(shown("46296", id), "46296") << id;
  EXPECT_EQ(shown("1.5", 46), "36:00:00");
}

TEST(Dates, CountAsExcelDoes) {
  EXPECT_EQ(shown("1", "dd/mm/yyyy"), "1900-01-01");
  EXPECT_EQ(shown("59", "dd/mm/yyyy"), "1900-02-28");
  EXPECT_EQ(shown("60", "dd/mm/yyyy"), "1900-02-29");
  EXPECT_EQ(shown("61", "dd/mm/yyyy"), "1900-03-01");
  EXPECT_EQ(shown("0", "dd/mm/yyyy"), "1900-01-00");
  EXPECT_EQ(shown("46300", "dd/mm/yyyy"), "2026-10-05");
  EXPECT_EQ(shown("4.63E4", "dd/mm/yyyy"), "2026-10-05");
  EXPECT_EQ(shown("2958465", "dd/mm/yyyy"), "9999-12-31");
}

TEST(Dates, CountFrom1904OnTheMac) {
  EXPECT_EQ(shown("0", "dd/mm/yyyy", DateSystem::since_1904), "1904-01-01");
  EXPECT_EQ(shown("44838", "dd/mm/yyyy", DateSystem::since_1904), "2026-10-05");
  EXPECT_EQ(shown("0.5", "hh:mm", DateSystem::since_1904), "12:00:00");
}

TEST(Dates, ThatExcelDoesNotShowAreNumbers) {
  EXPECT_EQ(shown("-1", "dd/mm/yyyy"), "-1");
  EXPECT_EQ(shown("2958466", "dd/mm/yyyy"), "2958466");
  EXPECT_EQ(shown("35780112345600", "dd/mm/yyyy"), "35780112345600");
}

TEST(Dates, HaveTheTimeThatTheirFormatShows) {
  EXPECT_EQ(shown("46300.604166666664", "dd/mm/yyyy hh:mm"), "2026-10-05 14:30:00");
  EXPECT_EQ(shown("46300.604166666664", "dd/mm/yyyy"), "2026-10-05");
  EXPECT_EQ(shown("46300", "dd/mm/yyyy hh:mm"), "2026-10-05");
  EXPECT_EQ(shown("46300.604166666664", "hh:mm"), "2026-10-05 14:30:00");
  EXPECT_EQ(shown("0.60416666666666663", "hh:mm"), "14:30:00");
  EXPECT_EQ(shown("0.999999", "hh:mm"), "23:59:59");
}

// What SheetJS leaves of a midnight in Jakarta, Makassar and Jayapura.
TEST(Dates, LoseARestOfSeconds) {
  for (const char* rest : {"46297", "46297.00013888889", "46297.00041666667", "46297.000555555554",
                           "46296.999988", "46296.99986111111", "46296.9999999999"})
    EXPECT_EQ(shown(rest, "dd/mm/yyyy"), "2026-10-02") << rest;
  // The end of a day, as systems write it.
  EXPECT_EQ(shown("46296.999988425923", "dd/mm/yyyy"), "2026-10-01");
  EXPECT_EQ(shown("46296.999988425923", "dd/mm/yyyy hh:mm"), "2026-10-01 23:59:59");
}

std::string iso(std::string_view text) {
  std::string out;
  write_iso_date(text, out);
  return out;
}

std::string iso_time(std::string_view text) {
  std::string out;
  write_iso_time(text, out);
  return out;
}

TEST(Dates, InWordsKeepTheirDay) {
  EXPECT_EQ(iso("2026-10-05"), "2026-10-05");
  EXPECT_EQ(iso("2026-10-05T00:00:00"), "2026-10-05");
  EXPECT_EQ(iso("2026-10-05T00:00:00.000Z"), "2026-10-05");
  EXPECT_EQ(iso("2026-10-05T14:30:05.250"), "2026-10-05 14:30:05");
  EXPECT_EQ(iso("2026-10-05T17:00:00.000Z"), "2026-10-05 17:00:00Z");
  EXPECT_EQ(iso("5 Oktober"), "5 Oktober");
  EXPECT_EQ(iso(""), "");
}

TEST(Times, InWordsAreTimes) {
  EXPECT_EQ(iso_time("PT14H30M05S"), "14:30:05");
  EXPECT_EQ(iso_time("PT36H00M00.5S"), "36:00:00");
  EXPECT_EQ(iso_time("PT9H"), "09:00:00");
  EXPECT_EQ(iso_time("P1D"), "P1D");
  EXPECT_EQ(iso_time("PT9"), "PT9");
  EXPECT_EQ(iso_time("PT-9H"), "PT-9H");
}

}  // namespace
}  // namespace pandu::workbook
