#include "support/read_book.h"

namespace pandu::workbook {
namespace {

using namespace support;
using K = CellKind;

std::string row(std::string_view cells, std::string_view attributes = "") {
  return "<table:table-row " + std::string(attributes) + ">" + std::string(cells) +
         "</table:table-row>";
}

std::string table(std::string_view rows, std::string_view attributes = "table:name=\"Daftar\"") {
  return "<table:table " + std::string(attributes) + "><table:table-column/>" + std::string(rows) +
         "</table:table>";
}

std::string text_cell(std::string_view text) {
  return "<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\"><text:p>" +
         std::string(text) + "</text:p></table:table-cell>";
}

ReadBook read(std::string_view tables, std::size_t sheet = 0, std::string_view styles = "") {
  return read_book(open_document_file(tables, styles), sheet);
}

std::string cells_of(std::string_view cells) {
  const ReadBook book = read(table(row(cells)));
  EXPECT_EQ(book.refusal, Refusal::none);
  return book.first();
}

TEST(OpenDocuments, HoldValuesOfEveryKind) {
  const std::string cells =
      text_cell("Ani") +
      "<table:table-cell office:value-type=\"float\" office:value=\"12500000\">"
      "<text:p>12.500.000</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"currency\" office:currency=\"IDR\" "
      "office:value=\"7250000.5\"><text:p>Rp7.250.000,50</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-10-05\">"
      "<text:p>05/10/26</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-10-05T14:30:00\">"
      "<text:p>x</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"time\" office:time-value=\"PT14H30M00S\"/>"
      "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\">"
      "<text:p>BENAR</text:p></table:table-cell>"
      "<table:table-cell table:formula=\"of:=NA()\" office:value-type=\"string\" "
      "office:string-value=\"\" "
      "calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"
      "<table:table-cell table:formula=\"of:=[.A1]*2\"/>";
  const ReadBook book = read(table(row(cells)));
  EXPECT_EQ(book.first(),
            "Ani|12500000|7250000.5|2026-10-05|2026-10-05 14:30:00|14:30:00|TRUE|#N/A|=[.A1]*2");
  EXPECT_EQ(book.kinds, (std::vector<K>{K::text, K::number, K::number, K::date, K::moment, K::time,
                                        K::boolean, K::error, K::formula}));
}

TEST(OpenDocuments, KeepTheZerosThatANumberShows) {
  EXPECT_EQ(cells_of("<table:table-cell office:value-type=\"float\" office:value=\"1234567890\">"
                     "<text:p>01234567890</text:p></table:table-cell>"
                     "<table:table-cell office:value-type=\"float\" office:value=\"5\">"
                     "<text:p>007</text:p></table:table-cell>"),
            "01234567890|5");
}

// SheetJS shows 12, and says in the style that it has five digits.
TEST(OpenDocuments, KeepTheZerosOfTheStyle) {
  const ReadBook book =
      read(table(row("<table:table-cell table:style-name=\"ce1\" office:value-type=\"float\" "
                     "office:value=\"12\"><text:p>12</text:p></table:table-cell>"
                     "<table:table-cell table:style-name=\"ce1\" office:value-type=\"float\" "
                     "office:value=\"1.5\"/><table:table-cell table:style-name=\"ce2\" "
                     "office:value-type=\"float\" office:value=\"12\"/>")),
           0,
           "<number:number-style style:name=\"N1\"><number:number number:min-integer-digits=\"5\"/>"
           "</number:number-style><style:style style:name=\"ce1\" style:data-style-name=\"N1\"/>"
           "<style:style style:name=\"ce2\" style:data-style-name=\"N2\"/>");
  EXPECT_EQ(book.first(), "00012|1.5|12");
}

TEST(OpenDocuments, ThatBreakOffHaveNoSheets) {
  const ReadBook book = read("<table:table table:name=\"A\"><broken>");
  EXPECT_EQ(book.refusal, Refusal::damaged);
  EXPECT_TRUE(book.sheets.empty());
}

TEST(OpenDocuments, HaveTextsOfParagraphsAndSpaces) {
  EXPECT_EQ(
      cells_of("<table:table-cell office:value-type=\"string\"><text:p>Jalan <text:span>Melati"
               "</text:span><text:s text:c=\"2\"/>5\n   A</text:p><text:p>Bandung<text:line-break/>"
               "<text:tab/><text:a>40111</text:a></text:p></table:table-cell>"),
      "Jalan Melati  5 A\nBandung\n\t40111");
  EXPECT_EQ(
      cells_of("<table:table-cell office:value-type=\"string\" office:string-value=\"Ani\"/>"),
      "Ani");
}

TEST(OpenDocuments, LeaveOutWhatIsNotTheCells) {
  EXPECT_EQ(
      cells_of("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>"
               "komentar</text:p></office:annotation><draw:frame><text:p>x</text:p></draw:frame>"
               "<text:p>Ani<text:ruby><text:ruby-base>s</text:ruby-base><text:ruby-text>bunyi"
               "</text:ruby-text></text:ruby></text:p></table:table-cell>"),
      "Anis");
}

TEST(OpenDocuments, RepeatRowsAndCells) {
  const ReadBook book = read(
      table(row("<table:table-cell table:number-columns-repeated=\"2\"/>" + text_cell("Nama") +
                "<table:table-cell table:number-columns-repeated=\"16381\"/>") +
            row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"3\"") +
            row("<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
                "office:value=\"5\"/>",
                "table:number-rows-repeated=\"2\"") +
            row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"1048570\"")));
  EXPECT_EQ(book.refusal, Refusal::none);
  EXPECT_EQ(book.rows, (std::vector<std::string>{"1: ||Nama", "5: 5|5", "6: 5|5"}));
}

TEST(OpenDocuments, HideRowsThatArePeople) {
  const ReadBook book = read(table("<table:table-header-rows>" + row(text_cell("Nama")) +
                                   "</table:table-header-rows><table:table-row-group>" +
                                   row(text_cell("Ani"), "table:visibility=\"filter\"") +
                                   row(text_cell("Budi"), "table:visibility=\"collapse\"") +
                                   "</table:table-row-group>" + row(text_cell("Citra"))));
  EXPECT_EQ(book.rows,
            (std::vector<std::string>{"1: Nama", "2 hidden: Ani", "3 hidden: Budi", "4: Citra"}));
}

TEST(OpenDocuments, HaveTheValueOfMergedCellsOnce) {
  EXPECT_EQ(cells_of("<table:table-cell table:number-columns-spanned=\"2\" "
                     "office:value-type=\"string\"><text:p>Data</text:p></table:table-cell>"
                     "<table:covered-table-cell office:value-type=\"string\"><text:p>lama</text:p>"
                     "</table:covered-table-cell>" +
                     text_cell("x")),
            "Data||x");
}

TEST(OpenDocuments, HaveSheets) {
  const std::string tables =
      table(row(text_cell("1") + "<table:table-cell><table:table><table:table-row>"
                                 "<table:table-cell><text:p>dalam</text:p></table:table-cell>"
                                 "</table:table-row></table:table></table:table-cell>"),
            "table:name=\"Petunjuk\"") +
      table(row(text_cell("2")), "table:name=\"Data\" table:style-name=\"ta2\"");
  const ReadBook book = read(tables, 1,
                             "<style:style style:name=\"ta1\" style:family=\"table\">"
                             "<style:table-properties table:display=\"true\"/></style:style>"
                             "<style:style style:name=\"ta2\" style:family=\"table\">"
                             "<style:table-properties table:display=\"false\"/></style:style>");
  ASSERT_EQ(book.sheets.size(), 2U);
  EXPECT_EQ(book.sheets[0].name, "Petunjuk");
  EXPECT_FALSE(book.sheets[0].hidden);
  EXPECT_EQ(book.sheets[1].name, "Data");
  EXPECT_TRUE(book.sheets[1].hidden);
  EXPECT_EQ(book.rows, std::vector<std::string>{"1: 2"});
  EXPECT_EQ(read(tables, 0).rows, std::vector<std::string>{"1: 1"});
}

TEST(OpenDocuments, MayBeEncrypted) {
  ZipFile zip;
  zip.add("content.xml", "\x8F\x12 not readable");
  zip.add("META-INF/manifest.xml",
          "<manifest:manifest xmlns:manifest=\"x\"><manifest:file-entry><manifest:encryption-data/>"
          "</manifest:file-entry></manifest:manifest>");
  EXPECT_EQ(read_book(zip.bytes()).refusal, Refusal::password);
}

TEST(OpenDocuments, MayBeTexts) {
  ZipFile zip;
  zip.add("content.xml",
          "<office:document-content xmlns:office=\"x\"><office:body><office:text/>"
          "</office:body></office:document-content>");
  EXPECT_EQ(read_book(zip.bytes()).refusal, Refusal::other_document);
}

}  // namespace
}  // namespace pandu::workbook
