// What Excel gets for a cell, as our own reader sees it.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>

#include "written_book.h"

namespace pandu::workbook_writer {
namespace {

using Kind = CellKind;

Kind kind_of(const Cell& cell) {
  const support::ReadBook read = support::read_book(written_row({cell}).bytes);
  return read.kinds.empty() ? Kind::empty : read.kinds.front();
}

TEST(WrittenCells, ReadBackAsTheyWere) {
  const std::vector<Cell> cells = {
      {"Ani & <Budi> \"B\"", Kind::text}, {"0", Kind::number},
      {"12500000", Kind::number},         {"-5", Kind::number},
      {"12500000.5", Kind::number},       {"123456789012345", Kind::number},
      {"123456789012.45", Kind::number},  {"2026-12-31", Kind::date},
      {"1900-03-01", Kind::date},         {"2026-12-31 14:30:05", Kind::moment},
      {"00:00:01", Kind::time},           {"23:59:59", Kind::time},
      {"26:30:00", Kind::duration},       {"TRUE", Kind::boolean},
      {"FALSE", Kind::boolean},
  };
  for (const Cell& cell : cells) {
    EXPECT_EQ(read_back(cell), cell.text);
    EXPECT_EQ(kind_of(cell), cell.kind) << cell.text;
  }
}

TEST(WrittenCells, WhatExcelWouldChangeIsText) {
  const std::vector<Cell> cells = {
      {"000123", Kind::number},
      {"3578011234560001", Kind::number},
      {"1234567890123.456", Kind::number},
      {"-0", Kind::number},
      {"-000.5", Kind::number},
      {"1E5", Kind::number},
      {"12,5", Kind::number},
      {"0.00000000000000000000001", Kind::number},
      {"1900-02-28", Kind::date},
      {"1900-02-29", Kind::date},
      {"2026-02-30", Kind::date},
      {"0026-02-03", Kind::date},
      {"24:00:00", Kind::time},
      {"2026-12-31 24:00:00", Kind::moment},
      {"2026-12-31T14:30:00", Kind::moment},
      {"1:60:00", Kind::duration},
      {"026:30:00", Kind::duration},
      {"yes", Kind::boolean},
      {"#N/A", Kind::error},
      {"=A1+1", Kind::formula},
  };
  for (const Cell& cell : cells) {
    EXPECT_EQ(read_back(cell), cell.text);
    EXPECT_EQ(kind_of(cell), Kind::text) << cell.text;
  }
}

TEST(WrittenCells, NothingIsAFormula) {
  std::vector<Cell> cells;
  for (const std::string_view text : {"=1+1", "+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"x\")", "\t=1",
                                      "{=1}", "<f>1</f>", "=cmd|' /C calc'!A0"})
    for (const Kind kind : {Kind::text, Kind::number, Kind::date, Kind::error, Kind::formula})
      cells.push_back({text, kind});
  const Written book =
      written(plan_of(cells.size()),
              {packed_row(cells, RowStyle::title), packed_row(cells, RowStyle::header),
               packed_row(cells), packed_row(cells, RowStyle::note)});
  ASSERT_TRUE(book.sound);
  const std::string sheet = part_of(book, "xl/worksheets/sheet1.xml");
  EXPECT_EQ(sheet.find("<f"), sheet.npos);
  EXPECT_EQ(count_of(sheet, " t=\"inlineStr\""), 4 * cells.size());
  // Each has the format "text": typed over, it stays what it is.
  const std::string styles = part_of(book, "xl/styles.xml");
  EXPECT_EQ(count_of(styles, "numFmtId=\"49\""), 4U);
  EXPECT_EQ(count_of(sheet, " s=\""), 4 * cells.size());
}

std::string number_of(std::mt19937& random) {
  std::string digits;
  const std::size_t count = 1 + random() % 18;
  for (std::size_t i = 0; i < count; ++i) digits += static_cast<char>('0' + random() % 10);
  if (random() % 2 == 0) digits.insert(1 + random() % count, ".");
  if (digits.back() == '.') digits.pop_back();
  return random() % 4 == 0 ? "-" + digits : digits;
}

// What stands in the only cell of each row: its text, or "number " and the number.
std::vector<std::string> contents_of(const std::string& sheet) {
  std::vector<std::string> contents;
  for (std::size_t at = sheet.find("<c "); at != sheet.npos; at = sheet.find("<c ", at + 1)) {
    const std::string cell = sheet.substr(at, sheet.find("</c>", at) - at);
    const bool is_text = cell.find("inlineStr") != cell.npos;
    const std::size_t from = cell.find(is_text ? "<t>" : "<v>") + 3;
    contents.push_back((is_text ? "" : "number ") + cell.substr(from, cell.find('<', from) - from));
  }
  return contents;
}

bool would_be_changed(std::string number) {
  if (number.front() == '-') number.erase(0, 1);
  const bool has_zeros = number.size() > 1 && number[0] == '0' && number[1] != '.';
  number.erase(std::remove(number.begin(), number.end(), '.'), number.end());
  return has_zeros || number.size() - std::min(number.find_first_not_of('0'), number.size()) > 15;
}

TEST(WrittenCells, NumbersOfAllFormsAreNumbersOrText) {
  std::mt19937 random(1);
  std::vector<std::string> numbers;
  for (int i = 0; i < 3000; ++i) numbers.push_back(number_of(random));
  RowPacker rows;
  for (const std::string& number : numbers) {
    rows.begin(0, RowStyle::body);
    rows.cell(Kind::number, number);
  }
  const std::vector<std::string> contents =
      contents_of(part_of(written(plan_of(1), {rows.take()}), "xl/worksheets/sheet1.xml"));
  ASSERT_EQ(contents.size(), numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const double number = std::strtod(numbers[i].c_str(), nullptr);
    if (would_be_changed(numbers[i]) || (number == 0 && numbers[i][0] == '-')) {
      EXPECT_EQ(contents[i], numbers[i]);
    } else {
      ASSERT_TRUE(contents[i].starts_with("number ")) << numbers[i] << ": " << contents[i];
      EXPECT_EQ(std::strtod(contents[i].c_str() + 7, nullptr), number) << numbers[i];
    }
  }
}

TEST(WrittenCells, NumbersShowAsManyPlacesAsTheyHad) {
  const Written book = written_row({{"7250000.50", Kind::number}, {"123456789012", Kind::number}});
  const std::string styles = part_of(book, "xl/styles.xml");
  EXPECT_NE(styles.find("formatCode=\"0.00\""), styles.npos) << styles;
  EXPECT_NE(styles.find("formatCode=\"0\""), styles.npos) << styles;
}

TEST(WrittenCells, AllDaysAndSecondsKeepTheirForm) {
  std::vector<std::string> days;
  const std::chrono::sys_days last(std::chrono::year(2101) / 1 / 1);
  for (std::chrono::sys_days day(std::chrono::year(1900) / 3 / 1); day < last;
       day += std::chrono::days(7)) {
    const std::chrono::year_month_day date(day);
    char text[32];
    const int second = static_cast<int>(days.size() * 97 % 86400);
    std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  second / 3600, second / 60 % 60, second % 60);
    days.emplace_back(text);
  }
  RowPacker rows;
  for (const std::string& day : days) {
    rows.begin(0, RowStyle::body);
    rows.cell(Kind::date, day.substr(0, 10));
    rows.cell(Kind::moment, day);
    rows.cell(Kind::time, day.substr(11));
  }
  const support::ReadBook read = support::read_book(written(plan_of(3), {rows.take()}).bytes);
  ASSERT_EQ(read.rows.size(), days.size());
  for (std::size_t i = 0; i < days.size(); ++i) {
    // A moment at midnight is its day to whoever reads it, and one within five seconds of the next
    // ...
    if (days[i].ends_with("00:00:00")) continue;
    EXPECT_EQ(read.rows[i], std::to_string(i + 1) + ": " + days[i].substr(0, 10) + "|" + days[i] +
                                "|" + days[i].substr(11));
  }
}

TEST(WrittenTexts, KeepWhatXmlCannotHave) {
  for (const std::string_view text :
       {std::string_view("a\tb\nc"), std::string_view("a\r\nb"), std::string_view(" a "),
        std::string_view("\x01\x1F"), std::string_view("_x000D_"),
        std::string_view("_x005F_x000D_"), std::string_view("_x00"), std::string_view("_"),
        std::string_view("_x000D\x06"), std::string_view("_x000D\n"), std::string_view("_x000D"),
        std::string_view("_x000D\r_x000D_\x1F"),
        std::string_view("Nguy\xE1\xBB\x85n \xF0\x9F\x98\x80")}) {
    EXPECT_EQ(read_back({text, Kind::text}), text);
  }
}

TEST(WrittenTexts, WhatIsNoTextIsReplacedAndCounted) {
  const Written book = written_row({{std::string_view("a\0b", 3), Kind::text},
                                    {"\xFF", Kind::text},
                                    {"\xEF\xBF\xBE", Kind::text},
                                    {"\xEF\xBF\xBD", Kind::text}});
  EXPECT_EQ(support::read_book(book.bytes).first(),
            "a\xEF\xBF\xBD"
            "b|\xEF\xBF\xBD|\xEF\xBF\xBD|\xEF\xBF\xBD");
  EXPECT_EQ(book.losses, (Losses{0, 3, 0, 0}));
}

TEST(WrittenTexts, AreAsLongAsExcelAllows) {
  const std::string longest(longest_text, 'a');
  EXPECT_EQ(read_back({longest, Kind::text}), longest);
  const Written cut = written_row({{longest + "b", Kind::text}});
  EXPECT_EQ(support::read_book(cut.bytes).first(),
            std::string(longest_text - 1, 'a') + "\xE2\x80\xA6");
  EXPECT_EQ(cut.losses, (Losses{1, 0, 0, 0}));
  // A picture of people is two units, and is not cut in half.
  std::string pictures;
  for (std::size_t i = 0; i < longest_text; ++i) pictures += "\xF0\x9F\x98\x80";
  const Written halved = written_row({{pictures, Kind::text}});
  EXPECT_EQ(support::read_book(halved.bytes).first(),
            pictures.substr(0, 4 * (longest_text / 2)) + "\xE2\x80\xA6");
  // Escapes count as the library counts them: nothing is refused as a whole.
  std::string escapes;
  for (int i = 0; i < 3000; ++i) escapes += "_x0041_";
  const Written escaped = written_row({{escapes, Kind::text}});
  ASSERT_TRUE(escaped.sound);
  EXPECT_EQ(escaped.losses.shortened_texts, 1U);
  const std::string read = support::read_book(escaped.bytes).first();
  EXPECT_EQ(read.substr(0, 7000), escapes.substr(0, 7000));
}

TEST(WrittenTexts, AreTextToExcelUnlessTheyAreTooLongForThatFormat) {
  const std::string long_text(300, 'a');
  const Written book =
      written_row({{"short", Kind::text}, {long_text, Kind::text}, {"=" + long_text, Kind::text}});
  const std::string sheet = part_of(book, "xl/worksheets/sheet1.xml");
  // Of three cells, the first and the last have the same style.
  const auto style_of = [&](std::string_view cell) {
    const std::size_t at = sheet.find("r=\"" + std::string(cell) + "\"");
    const std::size_t from = sheet.find(" s=\"", at);
    return from < sheet.find('>', at) ? sheet.substr(from, sheet.find('"', from + 4) - from) : "";
  };
  EXPECT_EQ(style_of("A1"), style_of("C1"));
  EXPECT_NE(style_of("A1"), style_of("B1"));
}

}  // namespace
}  // namespace pandu::workbook_writer
