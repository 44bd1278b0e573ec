// Addresses behind texts.
#include "written_book.h"

namespace pandu::workbook_writer {
namespace {

constexpr std::string_view relations = "xl/worksheets/_rels/sheet1.xml.rels";

Cell link(std::string_view address) { return {"Open", CellKind::text, address}; }

TEST(WrittenLinks, LeadWhereTheyAreSaidTo) {
  const Written book =
      written_row({link("https://example.org/pandu/#/hasil/1h4qrjg00a/PT%20Maju"),
                   link("http://example.org/?a=1&b=2"), link("mailto:hr@example.org")});
  const std::string parts = part_of(book, relations);
  EXPECT_NE(parts.find("Target=\"https://example.org/pandu/\""), parts.npos) << parts;
  EXPECT_NE(parts.find("Target=\"http://example.org/?a=1&amp;b=2\""), parts.npos) << parts;
  EXPECT_NE(parts.find("Target=\"mailto:hr@example.org\""), parts.npos) << parts;
  const std::string sheet = part_of(book, "xl/worksheets/sheet1.xml");
  EXPECT_NE(
      sheet.find("<hyperlink ref=\"A1\" r:id=\"rId1\" location=\"/hasil/1h4qrjg00a/PT%20Maju\""),
      sheet.npos)
      << sheet;
  EXPECT_EQ(support::read_book(book.bytes).first(), "Open|Open|Open");
  EXPECT_EQ(book.losses, Losses{});
}

// libxlsxwriter takes these for addresses of its own, wherever they stand.
TEST(WrittenLinks, AreNotCutWhereTheySayInternal) {
  const Written book = written_row(
      {link("https://example.org/internal:a"), link("https://example.org/?external:b#external:c")});
  const std::string parts = part_of(book, relations);
  EXPECT_NE(parts.find("Target=\"https://example.org/internal%3Aa\""), parts.npos) << parts;
  EXPECT_NE(parts.find("Target=\"https://example.org/?external%3Ab\""), parts.npos) << parts;
}

TEST(WrittenLinks, OtherAddressesAreTextAndCounted) {
  std::string long_address = "https://example.org/";
  long_address.resize(2001, 'a');
  const std::vector<Cell> cells = {link("javascript:alert(1)"),
                                   link("file:///etc/passwd"),
                                   link("internal:Sheet1!A1"),
                                   link("external:c:\\a.xlsx"),
                                   link("https://"),
                                   link("HTTPS:example.org"),
                                   link("https://a b"),
                                   link("https://example.org/\"onx="),
                                   link("#Sheet1!A1"),
                                   link("=A1"),
                                   link("https://example.org/\xC3\xA9"),
                                   link(long_address)};
  const Written book = written_row(cells);
  ASSERT_TRUE(book.sound);
  EXPECT_EQ(part_of(book, relations), "");
  EXPECT_EQ(part_of(book, "xl/worksheets/sheet1.xml").find("<hyperlink"), std::string::npos);
  EXPECT_EQ(book.losses.links_as_text, cells.size());
  EXPECT_EQ(count_of(support::read_book(book.bytes).first(), "Open"), cells.size());
}

TEST(WrittenLinks, ShowTheirAddressWhereTheyHaveNoText) {
  EXPECT_EQ(read_back({"", CellKind::text, "https://example.org/"}), "https://example.org/");
  EXPECT_EQ(read_back({"", CellKind::text, "file:///a"}), "file:///a");
}

TEST(WrittenLinks, AreNoMoreThanExcelAllowsInASheet) {
  Plan plan = plan_of(1, 2);
  RowPacker rows;
  for (std::size_t sheet = 0; sheet < 2; ++sheet)
    for (std::size_t i = 0; i < most_links + 2; ++i) {
      rows.begin(sheet, RowStyle::body);
      rows.link("Open", "https://example.org/");
    }
  const Written book = written(plan, {rows.take()});
  ASSERT_TRUE(book.sound);
  EXPECT_EQ(book.losses, (Losses{0, 0, 0, 4}));
  EXPECT_EQ(count_of(part_of(book, "xl/worksheets/sheet1.xml"), "<hyperlink "), most_links);
  const auto rows_read = support::read_book(book.bytes, 1).rows;
  ASSERT_EQ(rows_read.size(), most_links + 2);
  EXPECT_EQ(rows_read[most_links - 1], std::to_string(most_links) + ": Open");
  EXPECT_EQ(rows_read[most_links], std::to_string(most_links + 1) + ": https://example.org/");
}

}  // namespace
}  // namespace pandu::workbook_writer
