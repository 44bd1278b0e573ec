#include "support/read_book.h"

namespace pandu::workbook {
namespace {

using namespace support;
using K = CellKind;

std::string cells_of(std::string_view cells, BookParts parts = {}) {
  parts.sheets = {one_row(cells)};
  const ReadBook read = read_book(book_file(parts));
  EXPECT_EQ(read.refusal, Refusal::none);
  return read.first();
}

TEST(ExcelCells, HoldTextsOfEveryKind) {
  BookParts parts;
  parts.shared =
      "<si><t>Ani</t></si><si><r><t>Budi </t></r><r><rPr><b/></rPr><t>Santoso</t></r></si>"
      "<si><t>課</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr fontId=\"1\"/></si>"
      "<si><t xml:space=\"preserve\"> dua_x000D_\nbaris </t></si><si/>";
  EXPECT_EQ(cells_of("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                     "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
                     "<c r=\"E1\" t=\"s\"><v>4</v></c>"
                     "<c r=\"F1\" t=\"inlineStr\"><is><t>Citra &amp; Dewi</t></is></c>"
                     "<c r=\"G1\" t=\"inlineStr\"><is><r><t>E</t></r><r><t>ka</t></r>"
                     "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"
                     "<c r=\"H1\" t=\"str\"><v>_x0041__x005F_x0042_</v></c>",
                     parts),
            "Ani|Budi Santoso|課| dua\r\nbaris ||Citra & Dewi|Eka|A_x0042_");
}

TEST(ExcelCells, HoldResults) {
  EXPECT_EQ(cells_of("<c r=\"A1\"><f>1+1</f><v>2</v></c>"
                     "<c r=\"B1\" t=\"str\"><f>\"PH\"&amp;\"K\"</f><v>PHK</v></c>"
                     "<c r=\"C1\" t=\"b\"><f>TRUE()</f><v>1</v></c><c r=\"D1\" t=\"b\"><v>0</v></c>"
                     "<c r=\"E1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>"
                     "<c r=\"F1\" t=\"str\"><f>\"\"</f><v></v></c>"
                     "<c r=\"G1\"><f>SUM(A1)</f></c><c r=\"H1\"><f>A1</f><v></v></c>"),
            "2|PHK|TRUE|FALSE|#N/A||=SUM(A1)|=A1");
}

TEST(ExcelCells, TellWhatTheyAre) {
  BookParts parts;
  parts.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"46\"/>";
  parts.sheets = {
      one_row("<c t=\"str\"><v>0012</v></c><c><v>12</v></c><c s=\"1\"><v>46300</v></c>"
              "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c/>"
              "<c><f>A1</f></c><c s=\"2\"><v>1.5</v></c>"
              "<c t=\"d\"><v>2026-10-05T14:30:00</v></c>")};
  EXPECT_EQ(read_book(book_file(parts)).kinds,
            (std::vector<K>{K::text, K::number, K::date, K::boolean, K::error, K::empty, K::formula,
                            K::duration, K::moment}));
}

// xlsxwriter and openpyxl compute nothing: 0 stands where a result will be.
TEST(ExcelCells, HaveNoResultBeforeTheFirstOpening) {
  BookParts parts;
  parts.behind = "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>";
  EXPECT_EQ(cells_of("<c><f>B1*2</f><v>0</v></c><c><v>0</v></c><c><f>2*3</f><v>6</v></c>", parts),
            "=B1*2|0|6");
}

TEST(ExcelCells, StandInTheirColumn) {
  EXPECT_EQ(cells_of("<c r=\"B1\"><v>1</v></c><c><v>2</v></c><c r=\"F1\"><v>3</v></c>"
                     "<c r=\"A1\"><v>0</v></c>"),
            "0|1|2|||3");
  EXPECT_EQ(cells_of("<c r=\"AB1\"><v>28</v></c>"), std::string(27, '|') + "28");
}

TEST(ExcelCells, BeyondTheColumnsAreCountedAsLeftOut) {
  BookParts parts;
  parts.sheets = {
      one_row("<c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>22</v></c>"
              "<c r=\"ZZZZZZZZZZ1\"><v>333</v></c>")};
  const ReadBook read = read_book(book_file(parts));
  EXPECT_EQ(read.rows, std::vector<std::string>{"1: 1"});
  EXPECT_EQ(read.left_out, 5U);
}

TEST(ExcelCells, ThatAreMergedHaveTheirValueOnce) {
  BookParts parts;
  parts.sheets = {
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Data</v></c><c r=\"B1\"/><c "
      "r=\"C1\"/></row>"
      "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>"};
  EXPECT_EQ(read_book(book_file(parts)).rows, std::vector<std::string>{"1: Data"});
}

// Excel, Google Sheets, WPS and OpenXML SDK, by what each has of its own.
TEST(ExcelFiles, OfEveryWriterAreRead) {
  BookParts parts;
  parts.sheets = {
      "<sheetPr filterMode=\"1\"/><dimension "
      "ref=\"A1:XFD1048576\"/><sheetViews><sheetView/></sheetViews>"
      "<cols><col min=\"1\" max=\"1\" width=\"9\" hidden=\"1\"/></cols><sheetData>"
      "<row r=\"1\" spans=\"1:2\" x14ac:dyDescent=\"0.25\" xmlns:x14ac=\"x\">"
      "<c r=\"A1\" t=\"str\"><v>Nama</v></c></row>"
      "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>Ani</v></c></row>"
      "<row r=\"5\" ht=\"15\"><c r=\"A5\" t=\"str\"><v>Budi</v></c></row></sheetData>"
      "<autoFilter ref=\"A1:A5\"/><extLst><ext><x14:c "
      "xmlns:x14=\"y\"><x14:v>9</x14:v></x14:c></ext></extLst>"};
  EXPECT_EQ(read_book(book_file(parts)).rows,
            (std::vector<std::string>{"1: Nama", "2 hidden: Ani", "5: Budi"}));

  // Elements with a prefix, rows and cells without a place.
  ZipFile sdk;
  sdk.add("_rels/.rels",
          "<Relationships><Relationship Type=\"http://x/officeDocument\" Id=\"a\" "
          "Target=\"/xl/workbook.xml\"/></Relationships>");
  sdk.add("xl/workbook.xml",
          "<x:workbook xmlns:x=\"m\" xmlns:q=\"r\"><x:sheets><x:sheet name=\"A\" sheetId=\"1\" "
          "q:id=\"R1\"/></x:sheets></x:workbook>");
  sdk.add("xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Type=\"http://x/worksheet\" Id=\"R1\" "
          "Target=\"/xl/worksheets/sheet.xml\"/></Relationships>");
  sdk.add(
      "XL\\Worksheets\\Sheet.xml",
      "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c t=\"str\"><x:v>Ani</x:v></x:c></x:row>"
      "<x:row><x:c/><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");
  EXPECT_EQ(read_book(sdk.bytes()).rows, (std::vector<std::string>{"1: Ani", "2: |1"}));
}

TEST(ExcelFiles, MayBeStrict) {
  BookParts parts;
  parts.main = strict;
  parts.relations = strict_relations;
  parts.settings = "<workbookPr dateCompatibility=\"0\"/>";
  parts.shared = "<si><t>Ani</t></si>";
  EXPECT_EQ(cells_of("<c t=\"s\"><v>0</v></c><c t=\"d\"><v>2026-10-05</v></c>"
                     "<c t=\"d\"><v>2026-10-05T00:00:00</v></c>",
                     parts),
            "Ani|2026-10-05|2026-10-05");
}

TEST(ExcelFiles, MayCountFrom1904) {
  BookParts parts;
  parts.settings = "<workbookPr date1904=\"true\"/>";
  parts.styles = "<xf numFmtId=\"164\"/>";
  parts.formats =
      "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd mmmm yyyy\"/>"
      "</numFmts>";
  EXPECT_EQ(cells_of("<c s=\"0\"><v>44838</v></c>", parts), "2026-10-05");
}

TEST(ExcelFiles, MayGiveANumberedFormatAMeaningOfTheirOwn) {
  BookParts parts;
  parts.formats =
      "<numFmts><numFmt numFmtId=\"14\" formatCode=\"0.00\"/>"
      "<numFmt numFmtId=\"3\" formatCode=\"yyyy-mm-dd\"/></numFmts>";
  parts.styles = "<xf numFmtId=\"14\"/><xf numFmtId=\"3\"/>";
  EXPECT_EQ(
      cells_of("<c s=\"0\"><v>46300</v></c><c s=\"1\"><v>46300</v></c><c s=\"7\"><v>5</v></c>",
               parts),
      "46300|2026-10-05|5");
}

TEST(ExcelFiles, HaveSheets) {
  BookParts parts;
  parts.names = {"Petunjuk", "Data &quot;2026&quot;"};
  parts.states = "state=\"veryHidden\"";
  parts.sheets = {one_row("<c><v>1</v></c>"), one_row("<c><v>2</v></c>")};
  const std::string file = book_file(parts);
  const ReadBook read = read_book(file, 1);
  ASSERT_EQ(read.sheets.size(), 2U);
  EXPECT_EQ(read.sheets[0].name, "Petunjuk");
  EXPECT_FALSE(read.sheets[0].hidden);
  EXPECT_EQ(read.sheets[1].name, "Data \"2026\"");
  EXPECT_TRUE(read.sheets[1].hidden);
  EXPECT_EQ(read.first(), "2");
}

TEST(ExcelFiles, MayBeReadTwiceAtATime) {
  BookParts parts;
  parts.sheets = {one_row("<c><v>1</v></c>"), one_row("<c><v>2</v></c>")};
  const std::string file = book_file(parts);
  HeldBytes bytes(file);
  Workbook book(bytes);
  const auto one = book.rows(0);
  const auto other = book.rows(1);
  EXPECT_EQ(one->next()->cells[0].text, "1");
  EXPECT_EQ(other->next()->cells[0].text, "2");
  EXPECT_EQ(one->next(), nullptr);
}

TEST(ExcelFiles, MayHaveAMillionFormattedEmptyRows) {
  BookParts parts;
  std::string rows = "<sheetData><row r=\"1\"><c t=\"str\"><v>Ani</v></c></row>";
  for (int i = 2; i <= 1'048'576; ++i)
    rows += "<row r=\"" + std::to_string(i) + "\" s=\"3\" customFormat=\"1\" ht=\"15\"/>";
  parts.sheets = {rows + "</sheetData>"};
  const ReadBook read = read_book(book_file(parts));
  EXPECT_EQ(read.refusal, Refusal::none);
  EXPECT_EQ(read.rows, std::vector<std::string>{"1: Ani"});
}

TEST(ExcelFiles, AreReadAcrossPieces) {
  BookParts parts;
  std::string rows = "<sheetData>";
  std::vector<std::string> expected;
  for (int i = 1; i <= 5000; ++i) {
    const std::string number = std::to_string(i);
    rows += "<row><c t=\"inlineStr\"><is><t>Pekerja " + number + "</t></is></c><c><v>" + number +
            "</v></c></row>";
    expected.push_back(number + ": Pekerja " + number + "|" + number);
  }
  parts.sheets = {rows + "</sheetData>"};
  EXPECT_EQ(read_book(book_file(parts)).rows, expected);
}

TEST(ExcelFiles, OfEveryPackingAreRead) {
  BookParts parts;
  parts.sheets = {one_row("<c><v>1</v></c>")};
  for (const PartOptions& options :
       {PartOptions{.deflated = false}, PartOptions{.descriptor = true}, PartOptions{.zip64 = true},
        PartOptions{.descriptor = true, .zip64 = true}})
    for (const bool zip64 : {false, true}) {
      parts.options = options;
      parts.zip64 = zip64;
      const ReadBook read = read_book(book_file(parts));
      EXPECT_EQ(read.refusal, Refusal::none);
      EXPECT_EQ(read.first(), "1") << options.descriptor << options.zip64 << zip64;
    }
}

}  // namespace
}  // namespace pandu::workbook
