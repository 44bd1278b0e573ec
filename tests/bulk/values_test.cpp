#include <gtest/gtest.h>

#include "bulk/read_values.h"
#include "bulk/word_index.h"
#include "support/assets.h"

namespace pandu::bulk {
namespace {

constexpr law::Rupiah most = 10'000'000'000'000;

const WordIndex& word_index() {
  static const WordIndex words(support::real_content().list_words);
  return words;
}

// The date in the contract's spelling, or "?" where it can be read in two ways, or "-" for a fault.
std::string date(std::string_view text, lists::DateOrder order = lists::DateOrder::not_said) {
  const auto read = read_date(text, order, word_index().months());
  if (read.value) return law::to_iso(*read.value);
  return read.fault == RowFaultKind::two_dates ? "?" : "-";
}

TEST(Dates, AreReadAsPeopleWriteThem) {
  for (const char* text :
       {"31/12/2026", "2026-12-31", "31 Des 2026", "31 December 2026", "31-12-2026", "31.12.2026",
        "31 12 2026", "12/31/2026", "31 desember 2026", "31-Des-2026", "31 DEC 2026",
        "December 31, 2026", "Dec. 31, 2026", "2026/12/31", "2026-12-31 00:00:00",
        "2026-12-31T08:30:00", "31/12/2026 0:00"})
    EXPECT_EQ(date(text), "2026-12-31") << text;
  EXPECT_EQ(date("1/1/2026"), "2026-01-01");
  EXPECT_EQ(date("5 Agt 2026"), "2026-08-05");
  EXPECT_EQ(date("5 Nopember 2026"), "2026-11-05");
}

TEST(Dates, OfAMonthAreThatMonth) {
  for (const char* text : {"2026-12", "12/2026", "Des 2026", "December 2026"})
    EXPECT_EQ(date(text), "2026-12") << text;
}

TEST(Dates, ThatCanBeReadInTwoWaysWaitForTheOrder) {
  EXPECT_EQ(date("01/02/2026"), "?");
  EXPECT_EQ(date("01/02/2026", lists::DateOrder::day_first), "2026-02-01");
  EXPECT_EQ(date("01/02/2026", lists::DateOrder::month_first), "2026-01-02");
  EXPECT_EQ(date("05/05/2026"), "2026-05-05");
  EXPECT_EQ(date("31/12/2026", lists::DateOrder::month_first), "-");
  EXPECT_EQ(date("12/31/2026", lists::DateOrder::day_first), "-");
}

TEST(Dates, AreNotGuessed) {
  for (const char* text : {"31/12/26",     "30/02/2026",
                           "2026-02-30",   "32/01/2026",
                           "46387",        "kemarin",
                           "31/12",        "1/2/3/2026",
                           "31//12//2026", "/12/2026",
                           "12/2026/",     "31 Ma 2026",
                           "0/0/2026",     "31/12/1850",
                           "31/12/20266",  "2026",
                           "13/2026",      "31 Bulan 2026",
                           "31 Des 26",    "31 12 Des 2026",
                           "-31/12/2026",  ""})
    EXPECT_EQ(date(text), "-") << text;
}

std::int64_t amount(std::string_view text) {
  const auto read = read_amount(text, most);
  return read.value.value_or(-1);
}

TEST(Amounts, AreReadAsPeopleWriteThem) {
  for (const char* text : {"Rp12.500.000", "12,500,000", "12500000", "Rp 12.500.000",
                           "Rp. 12.500.000,00", "IDR 12,500,000.00", "12 500 000", "12500000.00",
                           "12500000,50", "rp12.500.000,-", "RP12500000"})
    EXPECT_EQ(amount(text), 12'500'000) << text;
  EXPECT_EQ(amount("0"), 0);
  EXPECT_EQ(amount("0,00"), 0);
  EXPECT_EQ(amount("1.500"), 1500);
  EXPECT_EQ(amount("10.000.000.000.000"), most);
}

TEST(Amounts, AreNotGuessed) {
  for (const char* text : {"", "Rp", "-5", "(5000)", "1.5", "7.50", "12,50", "1.25E+07",
                           "12.500,000", "1.00.000", "12.500.00", "12 juta", "1234.567", ".500",
                           "12..500", "12.500.", "5000 rupiah", "12,500.000,00"})
    EXPECT_EQ(amount(text), -1) << text;
}

TEST(Amounts, ThatAreTooLargeAreSaidToBe) {
  for (const char* text : {"10.000.000.000.001", "99999999999999999999999999"}) {
    const auto read = read_amount(text, most);
    EXPECT_FALSE(read.value) << text;
    EXPECT_EQ(read.fault, RowFaultKind::amount_too_large) << text;
  }
}

TEST(Numbers, AreDigitsWithinBounds) {
  EXPECT_EQ(read_whole("12", 0, 100).value, 12);
  EXPECT_EQ(read_whole("100", 0, 100).value, 100);
  for (const char* text : {"101", "-1", "12,5", "dua", "", "99999999999999999999"})
    EXPECT_FALSE(read_whole(text, 0, 100).value) << text;
}

}  // namespace
}  // namespace pandu::bulk
