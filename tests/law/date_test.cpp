#include "law/date.h"

#include <gtest/gtest.h>

namespace pandu::law {
namespace {

Date date(std::string_view iso) { return parse_date(iso).value(); }

TEST(ADate, IsReadAndWrittenInOneFormOnly) {
  EXPECT_EQ(to_iso(date("2026-10-31")), "2026-10-31");
  for (const auto* wrong :
       {"", "2026", "2026-10", "2026-1-31", "26-10-31", "2026/10/31", "2026-10-31 ", " 2026-10-31",
        "2026-10-3a", "+026-10-31", "2026-13-01", "2026-00-10", "2026-10-00"})
    EXPECT_FALSE(parse_date(wrong)) << wrong;
}

TEST(ADate, IsADayOfTheCalendar) {
  EXPECT_TRUE(parse_date("2024-02-29"));
  EXPECT_FALSE(parse_date("2026-02-29"));
  EXPECT_FALSE(parse_date("2026-02-30"));
  EXPECT_FALSE(parse_date("2026-04-31"));
  EXPECT_FALSE(parse_date("1900-02-29"));
}

TEST(ADate, LiesWithinTheBelievableYears) {
  EXPECT_TRUE(parse_date("1900-01-01"));
  EXPECT_TRUE(parse_date("2199-12-31"));
  EXPECT_FALSE(parse_date("1899-12-31"));
  EXPECT_FALSE(parse_date("2200-01-01"));
}

TEST(ADateSpan, IsADayOrAWholeMonth) {
  const DateSpan day = parse_date_span("2026-10-31").value();
  EXPECT_TRUE(day.exact());
  const DateSpan month = parse_date_span("2024-02").value();
  EXPECT_EQ(to_iso(month.first), "2024-02-01");
  EXPECT_EQ(to_iso(month.last), "2024-02-29");
  EXPECT_EQ(to_iso(month), "2024-02");
  EXPECT_EQ(to_iso(day), "2026-10-31");
  EXPECT_FALSE(parse_date_span("2024-13"));
  EXPECT_FALSE(parse_date_span("2024"));
}

TEST(AddingAMonth, KeepsTheDayOrTakesTheLastOfAShorterMonth) {
  EXPECT_EQ(to_iso(add_months(date("2026-01-15"), 1)), "2026-02-15");
  EXPECT_EQ(to_iso(add_months(date("2026-01-31"), 1)), "2026-02-28");
  EXPECT_EQ(to_iso(add_months(date("2028-01-31"), 1)), "2028-02-29");
  EXPECT_EQ(to_iso(add_months(date("2026-03-31"), 1)), "2026-04-30");
  EXPECT_EQ(to_iso(add_months(date("2026-02-28"), 1)), "2026-03-28");
  EXPECT_EQ(to_iso(add_months(date("2026-12-31"), 1)), "2027-01-31");
  EXPECT_EQ(to_iso(add_months(date("2026-11-30"), 3)), "2027-02-28");
}

TEST(AddingYears, TakesALeapDayToTheLastOfFebruary) {
  EXPECT_EQ(to_iso(add_years(date("1968-02-29"), 56)), "2024-02-29");
  EXPECT_EQ(to_iso(add_years(date("1972-02-29"), 55)), "2027-02-28");
}

TEST(TheFirstOfTheNextMonth, CrossesTheYear) {
  EXPECT_EQ(to_iso(first_of_next_month(date("2026-12-31"))), "2027-01-01");
  EXPECT_EQ(to_iso(first_of_next_month(date("2026-02-01"))), "2026-03-01");
}

TEST(Days, AreCountedAndNamed) {
  EXPECT_EQ(days_between(date("2026-11-23"), date("2026-12-25")), 32);
  EXPECT_EQ(days_between(date("2026-12-25"), date("2026-11-23")), -32);
  EXPECT_EQ(weekday_of(date("2026-11-23")), 1U);  // a Monday
  EXPECT_EQ(to_iso(add_days(date("2024-02-28"), 1)), "2024-02-29");
}

}  // namespace
}  // namespace pandu::law
