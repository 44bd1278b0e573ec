#include "text/read_amount.h"

#include <gtest/gtest.h>

#include "support/assets.h"

namespace pandu::text {
namespace {

constexpr law::Rupiah most = 10'000'000'000'000;

Reading<law::Rupiah> read(std::string_view text) {
  return read_amount(text, most, support::real_content().typed_words);
}

law::Rupiah amount(std::string_view text) { return read(text).value.value_or(-1); }

TEST(Amounts, AreReadAsPeopleWriteThem) {
  for (const char* text : {"Rp12.500.000", "12,500,000", "12500000", "Rp 12.500.000",
                           "Rp. 12.500.000,00", "IDR 12,500,000.00", "12 500 000", "12500000.00",
                           "12500000,50", "rp12.500.000,-", "RP12500000"})
    EXPECT_EQ(amount(text), 12'500'000) << text;
  EXPECT_EQ(amount("0"), 0);
  EXPECT_EQ(amount("0,00"), 0);
  EXPECT_EQ(amount("Rp-"), 0);
  EXPECT_EQ(amount("Rp -"), 0);
  EXPECT_EQ(amount("1.500"), 1500);
  EXPECT_EQ(amount("5000 rupiah"), 5000);
  EXPECT_EQ(amount("10.000.000.000.000"), most);
}

// Never a hundredfold: the marks of one country in the language of the other.
TEST(Amounts, MeanTheSameInEveryLanguage) {
  for (const char* text :
       {"12,500,000.00", "Rp12,500,000.00", "12500000.00", "12.500.000.00", "12.500.000,00",
        "12500000,00", "12.500.000,-", "12.500.000,--", "12.500.000.-", "IDR 12.500.000",
        "12.500.000 IDR", "Rp\u00A012.500.000", "12\u00A0500\u00A0000", "12\u202F500\u202F000,00",
        "\u200E12.500.000", "12500000.5", "12500000,5", "12,500,000.", "Rp 12.500.000,- "})
    EXPECT_EQ(amount(text), 12'500'000) << text;
  EXPECT_EQ(amount("7,500,000.0"), 7'500'000);
}

// Keyboards of the countries that members work in, phones that turn two hyphens into a dash, and
// dictation that ends every sentence.
TEST(Amounts, MayBeTypedOnAnyKeyboard) {
  for (const char* text : {"١٢٥٠٠٠٠٠",
                           "١٢٬٥٠٠٬٠٠٠",
                           "١٢٬٥٠٠٬٠٠٠٫٠٠",
                           "۱۲۵۰۰۰۰۰",
                           "１２５０００００",
                           "１２，５００，０００",
                           "Ｒｐ１２．５００．０００",
                           "१२५०००००",
                           "১২৫০০০০০",
                           "๑๒๕๐๐๐๐๐",
                           "꧑꧒꧕꧐꧐꧐꧐꧐",
                           "12'500'000",
                           "12’500’000.00",
                           "12.500.000,\u2014",
                           "12.500.000,\u2013",
                           "12.500.000\u2212",
                           "12.500.000.",
                           "12.500.000,",
                           "12.500.000. ",
                           "Rp12.500.000,00.",
                           "12500000.",
                           "12,5 juta.",
                           "12\u00AD500\u00AD000",
                           "12.500\u200D.000",
                           "\u202A12.500.000\u202C",
                           "\u206612.500.000\u2069",
                           "\u061C12500000"})
    EXPECT_EQ(amount(text), 12'500'000) << text;
  EXPECT_EQ(amount("500."), 500);
  EXPECT_EQ(amount("12.500."), -1) << "may have been cut";
}

TEST(Amounts, AreReadAsProgramsAndAccountsWriteThem) {
  for (const char* text : {"12500000.0",
                           "12500000,0",
                           "12500000.00",
                           "12500000.0000",
                           "12500000,0000",
                           "12.500.000,0000",
                           "12,500,000.000000",
                           "12500000.4567",
                           "12499999.9999999981",
                           "12.499.999,99999",
                           "Rp. 12.500.000",
                           "Rp.12.500.000,-",
                           "Rp : 12.500.000",
                           "Rp: 12.500.000",
                           "Rp 12.500.000 ,-",
                           "Rp12.500.000,=",
                           "Rp\n12.500.000",
                           "12\u2009500\u2009000",
                           "Rp\u00A012.500.000,00",
                           "12.500.000,00 IDR",
                           "IDR12,500,000",
                           "12,5 juta rupiah",
                           "Rp12,5jt",
                           "12.5 jt"})
    EXPECT_EQ(amount(text), 12'500'000) << text;
  for (const char* text :
       {"0", "0,00", "0.0000", "Rp0,-", "Rp-", "Rp. -", "Rp -", "- IDR", " Rp   -  "})
    EXPECT_EQ(amount(text), 0) << text;
}

// Whether it is less than nothing, or nothing, is for a person to say.
TEST(Amounts, ThatAreLessThanNothingAreNone) {
  for (const char* text : {"(1.000)", "Rp(1.000)", "(Rp1.000)", "-1.000", "Rp-1.000", "-Rp1.000",
                           "1.000,00-", "12500000.00-", "\u22121.000", "12.500.000="})
    EXPECT_EQ(read(text).fault, ReadFault::not_an_amount) << text;
  EXPECT_EQ(read("-").fault, ReadFault::not_an_amount);
}

TEST(Amounts, MayBeCountedInMillions) {
  for (const char* text :
       {"12,5 juta", "12.5 juta", "12,5jt", "12.5jt", "Rp12,5 jt.", "12.5 million", "12,50 Juta",
        "12 juta 500 ribu", "12500 ribu", "12 juta 500.000", "Rp 12,5 juta rupiah"})
    EXPECT_EQ(amount(text), 12'500'000) << text;
  EXPECT_EQ(amount("500rb"), 500'000);
  EXPECT_EQ(amount("500k"), 500'000);
  EXPECT_EQ(amount("1,25 miliar"), 1'250'000'000);
  EXPECT_EQ(amount("12 juta"), 12'000'000);
}

TEST(Amounts, AreNotGuessed) {
  for (const char* text : {"", "Rp", "-", "-5", "(5000)", "1.25E+07", "1.00.000", ".500", "12..500",
                           "12.500.", "12,500.000,00", "lima juta", "12 ayam", "juta",
                           "12 juta juta", "500 ribu 12 juta", "1,2345 ribu", "12 5"})
    EXPECT_EQ(amount(text), -1) << text;
}

TEST(Amounts, ThatWereShortenedAreSaidToBe) {
  for (const char* text : {"1.5", "7.50", "12,5", "12.5", "12,50", "Rp12,5"}) {
    EXPECT_FALSE(read(text).value) << text;
    EXPECT_EQ(read(text).fault, ReadFault::shortened) << text;
  }
}

TEST(Amounts, WhoseMarksCanBeReadInTwoWaysAreSaidToBe) {
  for (const char* text : {"12.500,000", "12.500.00", "1234.567", "12500000.000", "12.500.000,000",
                           "12.500 juta", "12,500 million", "12 juta 500", "Rp12 juta 5"}) {
    EXPECT_FALSE(read(text).value) << text;
    EXPECT_EQ(read(text).fault, ReadFault::two_amounts) << text;
  }
}

TEST(Amounts, ThatAreTooLargeAreSaidToBe) {
  for (const char* text : {"10.000.000.000.001", "99999999999999999999999999", "99999999 miliar"}) {
    EXPECT_FALSE(read(text).value) << text;
    EXPECT_EQ(read(text).fault, ReadFault::amount_too_large) << text;
  }
}

}  // namespace
}  // namespace pandu::text
