// No amount is ever read a hundredfold, and no date with its day and month swapped: whatever is
// written, it is read as what it says or not at all. Over all shapes of amounts, all days of some
// years, and texts that are put together at random.
#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "support/assets.h"
#include "text/read_amount.h"
#include "text/read_date.h"

namespace pandu::text {
namespace {

using content::DateOrder;
using law::Date;
using law::Rupiah;

const content::TypedWords& words() { return support::real_content().typed_words; }

// ---- Amounts ----

constexpr Rupiah most = 10'000'000'000'000;

std::optional<Rupiah> amount(const std::string& text) {
  return read_amount(text, most, words()).value;
}

// Digits, and the marks between them.
struct Shape {
  std::vector<std::string> pieces;
  std::string marks;

  std::string text() const {
    std::string out = pieces.front();
    for (std::size_t i = 0; i < marks.size(); ++i) out += marks[i] + pieces[i + 1];
    return out;
  }
  std::string whole(std::size_t count) const {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += pieces[i];
    return out;
  }
  // Whether the first `count` pieces are groups of three behind a first one, all with the same
  // mark.
  bool are_groups(std::size_t count) const {
    if (count == 1) return true;
    if (pieces[0].size() > 3) return false;
    for (std::size_t i = 1; i < count; ++i)
      if (pieces[i].size() != 3 || marks[i - 1] != marks[0]) return false;
    return true;
  }
};

// What it can mean to anybody, in whole rupiah: groups with or without decimals behind another
// mark.
std::set<Rupiah> meanings(const Shape& shape) {
  std::set<Rupiah> all;
  const std::size_t count = shape.pieces.size();
  if (shape.are_groups(count)) all.insert(std::stoll(shape.whole(count)));
  if (count == 1) return all;
  const bool other_mark = count == 2 || shape.marks.back() != shape.marks.front();
  // "12.500.000.00": two digits are no group.
  const bool cents = count > 3 && shape.pieces.back().size() <= 2;
  if (shape.marks.back() != ' ' && shape.are_groups(count - 1) && (other_mark || cents))
    all.insert(std::stoll(shape.whole(count - 1)));
  return all;
}

void for_each_shape(Shape& shape, const std::function<void(const Shape&)>& visit) {
  constexpr std::size_t most_pieces = 4, longest = 5;
  constexpr std::string_view digits = "73105";
  for (std::size_t size = 1; size <= longest; ++size) {
    shape.pieces.emplace_back(digits.substr(0, size));
    visit(shape);
    if (shape.pieces.size() < most_pieces)
      for (const char mark : {'.', ',', ' '}) {
        shape.marks += mark;
        for_each_shape(shape, visit);
        shape.marks.pop_back();
      }
    shape.pieces.pop_back();
  }
}

TEST(Amounts, OfEveryShapeAreReadAsWhatTheySayOrNotAtAll) {
  std::size_t read = 0, shapes = 0;
  Shape shape;
  for_each_shape(shape, [&](const Shape& one) {
    ++shapes;
    const auto value = amount(one.text());
    if (!value) return;
    ++read;
    const std::set<Rupiah> can_be = meanings(one);
    EXPECT_TRUE(can_be.count(*value)) << one.text() << " was read as " << *value;
    // Three digits behind a single mark are a thousand: rupiah have no three decimals.
    const bool thousands = one.pieces.size() == 2 && one.pieces[1].size() == 3;
    EXPECT_TRUE(can_be.size() == 1 || thousands) << one.text() << " can be read in two ways";
  });
  EXPECT_GT(shapes, 18'000U);
  EXPECT_GT(read, 100U);
}

TEST(Amounts, AreTheSameWithAndWithoutCents) {
  for (const char* text : {"1500", "12500000", "1.500", "12.500", "12,500", "12 500", "12.500.000",
                           "12,500,000", "12 500 000", "Rp12.500.000", "IDR 12,500,000"}) {
    const auto value = amount(text);
    ASSERT_TRUE(value) << text;
    for (const char* cents : {",0", ".0", ",00", ".00", ",5", ".5", ",75", ".75", ",0000", ".0000",
                              ",-", ".-", " ,-", ",--", "-", ".", " IDR", " rupiah"}) {
      const auto with = amount(std::string(text) + cents);
      EXPECT_TRUE(!with || *with == *value) << text << cents << " was read as " << *with;
    }
  }
}

TEST(Amounts, InUnitsAreThatManyTimesAsMuch) {
  for (const content::AmountUnit& unit : words().units)
    for (const std::string& word : unit.words)
      for (const auto& [figure, tenths] :
           {std::pair("7", 70), std::pair("7,5", 75), std::pair("7.5", 75), std::pair("0,5", 5)})
        EXPECT_EQ(amount(std::string(figure) + " " + word), unit.times / 10 * tenths)
            << figure << " " << word;
}

// ---- Dates ----

constexpr DateOrder orders[] = {DateOrder::not_said, DateOrder::day_first, DateOrder::month_first};

DateWindow window() {
  return window_of(law::Key::event_date, law::make_date(2026, 11, 29), words());
}

std::optional<law::DateSpan> date(const std::string& text, DateOrder order) {
  return read_date(text, order, words(), window()).value;
}

std::string two_digits(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

TEST(Dates, OfNumbersAreNeverSwapped) {
  const law::DateSpan none{};
  for (Date day = law::make_date(2024, 1, 1); day < law::make_date(2027, 1, 1);
       day = law::add_days(day, 1)) {
    const unsigned d = law::day_of(day), m = law::month_of(day);
    const bool plain = d > 12 || d == m;
    for (const char* mark : {"/", "-", ".", " ", ", "})
      for (const int year : {law::year_of(day), law::year_of(day) % 100}) {
        const std::string behind = mark + std::to_string(year);
        const std::string dmy = two_digits(d) + mark + two_digits(m) + behind;
        const std::string mdy = std::to_string(m) + mark + std::to_string(d) + behind;
        const law::DateSpan meant{day, day};
        EXPECT_EQ(date(dmy, DateOrder::day_first).value_or(none), meant) << dmy;
        EXPECT_EQ(date(mdy, DateOrder::month_first).value_or(none), meant) << mdy;
        for (const std::string& text : {dmy, mdy})
          EXPECT_EQ(date(text, DateOrder::not_said), plain ? std::optional(meant) : std::nullopt)
              << text;
      }
  }
}

// Pieces of dates, and what stands around them.
class Texts {
 public:
  std::string next() {
    std::string text = one_of(before_);
    const std::size_t count = 2 + random_() % 3;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text += one_of(between_);
      text += piece();
    }
    return text + one_of(behind_);
  }

 private:
  template <class Many>
  std::string one_of(const Many& many) {
    return std::string(many[random_() % many.size()]);
  }
  std::string piece() {
    switch (random_() % 5) {
      case 0:
        return std::to_string(random_() % 34);
      case 1:
        return two_digits(static_cast<unsigned>(random_() % 34));
      case 2:
        return std::to_string(1990 + random_() % 50);
      case 3:
        return one_of(words().months[random_() % 12]);
      default:
        return one_of(odd_);
    }
  }

  std::minstd_rand random_;
  std::array<std::string_view, 6> before_ = {"", "", "", "Senin, ", "Jum'at ", "Sun "};
  std::array<std::string_view, 8> between_ = {"/", "-", ".", " ", ", ", "", ". ", "th "};
  std::array<std::string_view, 6> odd_ = {"20261005", "05102026", "5th", "26", "okt", "45935"};
  std::array<std::string_view, 8> behind_ = {
      "", "", "", " 14.30", ", 00.00.00", " pukul 14.30 WIB", "T00:00:00+07:00", " 12:00:00 AM"};
};

// The numbers in it, and those that eight digits in a row are made of.
std::set<int> numbers_in(const std::string& text) {
  std::set<int> all;
  for (std::size_t from = 0; from < text.size(); ++from)
    for (std::size_t size = 1; size <= 4 && from + size <= text.size(); ++size) {
      const std::string digits = text.substr(from, size);
      if (digits.find_first_not_of("0123456789") != digits.npos) break;
      all.insert(std::stoi(digits));
    }
  return all;
}

TEST(Dates, PutTogetherAtRandomHaveOneMeaningOrNone) {
  Texts texts;
  std::size_t read = 0;
  for (int i = 0; i < 200'000; ++i) {
    const std::string text = texts.next();
    const auto unsaid = date(text, DateOrder::not_said);
    const auto day_first = date(text, DateOrder::day_first);
    const auto month_first = date(text, DateOrder::month_first);
    // What nobody said is never chosen.
    if (day_first && month_first && *day_first != *month_first) {
      EXPECT_FALSE(unsaid) << text;
    }
    if (unsaid) {
      EXPECT_TRUE(day_first == unsaid || month_first == unsaid) << text;
      EXPECT_TRUE(!day_first || day_first == unsaid) << text;
      EXPECT_TRUE(!month_first || month_first == unsaid) << text;
    }
    for (const auto& one : {unsaid, day_first, month_first}) {
      if (!one) continue;
      ++read;
      const std::set<int> numbers = numbers_in(text);
      const int year = law::year_of(one->first);
      EXPECT_TRUE(numbers.count(year) || numbers.count(year % 100)) << text;
      if (one->first == one->last) {
        EXPECT_TRUE(numbers.count(static_cast<int>(law::day_of(one->first)))) << text;
      }
    }
  }
  EXPECT_GT(read, 1'000U);
}

// A month by its name is that month, wherever the name stands.
TEST(Dates, OfANamedMonthAreInIt) {
  for (std::size_t i = 0; i < 12; ++i)
    for (const std::string& name : words().months[i])
      for (const std::string& text : {"5 " + name + " 2025", name + " 5, 2025", "5-" + name + "-25",
                                      "2025-" + name + "-05", "5" + name + "2025"})
        for (const DateOrder order : orders) {
          const auto read = date(text, order);
          ASSERT_TRUE(read) << text;
          EXPECT_EQ(law::month_of(read->first), i + 1) << text;
          EXPECT_EQ(law::day_of(read->first), 5U) << text;
          EXPECT_EQ(law::year_of(read->first), 2025) << text;
        }
}

}  // namespace
}  // namespace pandu::text
