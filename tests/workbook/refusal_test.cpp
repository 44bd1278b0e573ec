// What is wrong with a package, and what it asks too much of.
#include "support/read_book.h"
#include "workbook/limits.h"

namespace pandu::workbook {
namespace {

using namespace support;

Refusal refused(std::string_view bytes) { return read_book(bytes).refusal; }

BookParts book_of(std::string sheet) {
  BookParts parts;
  parts.sheets = {std::move(sheet)};
  return parts;
}

const BookParts sound = book_of(one_row("<c t=\"str\"><v>Ani</v></c>"));

TEST(Packages, OfOtherDocumentsAreRefused) {
  ZipFile word;
  word.add("_rels/.rels",
           "<Relationships><Relationship Id=\"1\" Type=\"a/officeDocument\" "
           "Target=\"word/document.xml\"/></Relationships>");
  word.add("word/document.xml", "<w:document xmlns:w=\"x\"/>");
  EXPECT_EQ(refused(word.bytes()), Refusal::other_document);
  ZipFile binary;
  binary.add("_rels/.rels",
             "<Relationships><Relationship Id=\"1\" Type=\"a/officeDocument\" "
             "Target=\"xl/workbook.bin\"/></Relationships>");
  binary.add("xl/workbook.bin", "x");
  EXPECT_EQ(refused(binary.bytes()), Refusal::binary_excel);
  EXPECT_EQ(refused(ZipFile().add("Index/Document.iwa", "x").bytes()), Refusal::other_document);
  EXPECT_EQ(refused(ZipFile().add("foto.jpg", "x").bytes()), Refusal::other_document);
}

TEST(Packages, ThatAreCutOffAreDamaged) {
  const std::string file = book_file(sound);
  for (std::size_t size = 0; size < file.size(); size += 7)
    EXPECT_EQ(refused(std::string_view(file).substr(0, size)), Refusal::damaged) << size;
}

TEST(Packages, ThatContradictThemselvesAreDamaged) {
  const std::vector<PartOptions> lies = {
      {.size_error = 1},     {.size_error = -1},           {.size_error = 1'000'000'000},
      {.checksum_error = 1}, {.header_checksum_error = 1}, {.method = 12},
      {.method = 99}};
  for (const PartOptions& lie : lies) {
    BookParts parts = sound;
    parts.options = lie;
    EXPECT_EQ(refused(book_file(parts)), Refusal::damaged) << lie.size_error << " " << lie.method;
  }
  ZipFile twice;
  twice.add("xl/workbook.xml", "<workbook/>").add("XL/workbook.xml", "<workbook/>");
  EXPECT_EQ(refused(twice.bytes()), Refusal::damaged);
}

TEST(Packages, WithAPasswordAreToldSo) {
  BookParts parts = sound;
  parts.options.flags = 1;
  EXPECT_EQ(refused(book_file(parts)), Refusal::password);
}

TEST(Packages, ThatUnpackBeyondMeasureAreRefused) {
  BookParts bomb = book_of("<sheetData>" + std::string(40U << 20U, ' '));
  bomb.options.effort = 9;
  EXPECT_EQ(refused(book_file(bomb)), Refusal::too_much_inside);
  ZipFile many;
  for (std::uint32_t i = 0; i <= most_parts; ++i) many.add(std::to_string(i), "");
  EXPECT_EQ(refused(many.bytes()), Refusal::too_much_inside);
}

TEST(Xml, WithEntitiesOfItsOwnIsDamaged) {
  BookParts parts = sound;
  parts.sheets = {"<sheetData>&a;</sheetData>"};
  EXPECT_EQ(refused(book_file(parts)), Refusal::damaged);
  ZipFile zip;
  zip.add(
      "content.xml",
      "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
      "<x>&b;</x>");
  EXPECT_EQ(refused(zip.bytes()), Refusal::damaged);
  ZipFile outside;
  outside.add("content.xml", "<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><x/>");
  EXPECT_EQ(refused(outside.bytes()), Refusal::damaged);
}

TEST(Xml, ThatIsTooDeepOrTooLargeIsRefused) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  EXPECT_EQ(refused(book_file(book_of(deep))), Refusal::damaged);
  // One name, one attribute, and many names.
  EXPECT_EQ(refused(book_file(book_of("<" + std::string(6U << 20U, 'a') + "/>"))),
            Refusal::too_much_inside);
  EXPECT_EQ(refused(book_file(book_of("<a b=\"" + std::string(6U << 20U, 'a') + "\"/>"))),
            Refusal::too_much_inside);
  std::string names;
  for (int i = 0; i < 200'000; ++i) names += "<n" + std::to_string(i) + "/>";
  EXPECT_EQ(refused(book_file(book_of(names))), Refusal::too_much_inside);
}

TEST(Sheets, ThatPointNowhereAreDamaged) {
  EXPECT_EQ(refused(book_file(book_of(one_row("<c t=\"s\"><v>0</v></c>")))), Refusal::damaged);
  EXPECT_EQ(refused(book_file(book_of(one_row("<c t=\"s\"><v>-1</v></c>")))), Refusal::damaged);
  EXPECT_EQ(refused(book_file(book_of("<sheetData><row r=\"1048577\"/></sheetData>"))),
            Refusal::damaged);
  EXPECT_EQ(refused(book_file(book_of("<sheetData><row r=\"1\">"))), Refusal::damaged);
  BookParts none;
  EXPECT_EQ(refused(book_file(none)), Refusal::damaged);
}

TEST(Sheets, ThatBreakOffGiveWhatCameBefore) {
  const ReadBook read =
      read_book(book_file(book_of("<sheetData><row><c><v>1</v></c></row><row><c></row>")));
  EXPECT_EQ(read.refusal, Refusal::damaged);
  EXPECT_EQ(read.rows, std::vector<std::string>{"1: 1"});
}

// Nothing is made up of a row that cannot be right.
TEST(Sheets, GiveNoRowThatIsDamaged) {
  for (const char* row :
       {"<row r=\"0\"><c><v>2</v></c></row>", "<row><c t=\"s\"><v>9</v></c></row>"}) {
    const ReadBook read =
        read_book(book_file(book_of("<sheetData><row><c><v>1</v></c></row>" + std::string(row) +
                                    "<row><c><v>3</v></c></row></sheetData>")));
    EXPECT_EQ(read.refusal, Refusal::damaged);
    EXPECT_EQ(read.rows, std::vector<std::string>{"1: 1"}) << row;
  }
}

TEST(Sheets, HaveBoundedCellsAndRows) {
  const std::string much(longest_cell + 5, 'a');
  ReadBook read =
      read_book(book_file(book_of(one_row("<c t=\"str\"><v>" + much + "</v></c><c><v>1</v></c>"))));
  EXPECT_EQ(read.left_out, 5U);
  EXPECT_EQ(read.first(), much.substr(5) + "|1");

  std::string cells;
  for (int i = 0; i < 4; ++i) cells += "<c t=\"str\"><v>" + much.substr(5) + "</v></c>";
  read = read_book(book_file(book_of(one_row(cells))));
  EXPECT_EQ(read.left_out, 2 * longest_cell);
}

TEST(Sheets, MayNotRepeatBeyondMeasure) {
  const std::string text(60'000, 'a');
  const ReadBook read = read_book(open_document_file(
      "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1048576\">"
      "<table:table-cell table:number-columns-repeated=\"16384\" "
      "office:value-type=\"string\"><text:p>" +
      text + "</text:p></table:table-cell></table:table-row></table:table>"));
  EXPECT_EQ(read.refusal, Refusal::too_much_inside);
}

}  // namespace
}  // namespace pandu::workbook
