#include <gtest/gtest.h>

#include <string>

#include "bulk/read_values.h"
#include "law/date.h"

namespace pandu::bulk {
namespace {

using law::make_date;

std::string serial(std::string_view text) {
  const text::DateWindow window = {make_date(1977, 1, 1), make_date(2036, 11, 29)};
  const auto read = read_serial(text, window);
  if (read.value) return law::to_iso(*read.value);
  return read.fault == text::ReadFault::unlikely_date ? "!" : "-";
}

TEST(Serials, AreTheDaysThatExcelCounts) {
  for (const char* text : {"45935", "45935.0", "45935.5", "45935,5", "45935.00", "45934.99999"})
    EXPECT_EQ(serial(text), "2025-10-05") << text;
  constexpr int days_to_1970 = 25569;
  for (law::Date day = make_date(1977, 1, 1); day < make_date(2036, 11, 30);
       day = law::add_days(day, 1))
    EXPECT_EQ(serial(std::to_string(days_to_1970 + law::days_between(make_date(1970, 1, 1), day))),
              law::to_iso(day));
}

TEST(Serials, ThatNobodyCanMeanAreSaidToBe) {
  for (const char* text : {"25569", "28125", "73050", "99999", "12345", "00001"})
    EXPECT_EQ(serial(text), "!") << text;
}

TEST(Serials, AreFiveDigits) {
  for (const char* text : {"", "1", "2026", "4593", "459350", "45935.", ".45935", "45935.5.5",
                           "45.935", "45935 ", "-45935", "45935a", "4593a", "1/2/2026"})
    EXPECT_EQ(serial(text), "-") << text;
}

TEST(Numbers, AreDigitsWithinBounds) {
  EXPECT_EQ(read_whole("12", 0, 100).value, 12);
  EXPECT_EQ(read_whole("100", 0, 100).value, 100);
  for (const char* text : {"101", "-1", "12,5", "dua", "", "99999999999999999999"})
    EXPECT_FALSE(read_whole(text, 0, 100).value) << text;
}

}  // namespace
}  // namespace pandu::bulk
