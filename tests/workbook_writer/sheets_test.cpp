// Sheets: names, what stays in view, filters, widths, forms, and more rows than one can have.
#include "written_book.h"

namespace pandu::workbook_writer {
namespace {

using Kind = CellKind;
constexpr std::string_view first_sheet = "xl/worksheets/sheet1.xml";

void expect_in(std::string_view text, std::string_view part) {
  EXPECT_NE(text.find(part), text.npos) << part << " is not in " << text.substr(0, 3000);
}

std::vector<std::string> names_of(const Written& book) {
  std::vector<std::string> names;
  for (const workbook::Sheet& sheet : support::read_book(book.bytes).sheets)
    names.push_back(sheet.name);
  return names;
}

TEST(WrittenSheets, LookAsPlanned) {
  Plan plan = plan_of(3);
  plan.sheets[0].rows_on_top = 2;
  plan.sheets[0].filter_row = 2;
  plan.sheets[0].columns[1].width = 30;
  plan.sheets[0].columns[2].added = true;
  const std::vector<Cell> cells = {{"a", Kind::text}, {"b", Kind::text}, {"c", Kind::text}};
  const Written book =
      written(plan, {packed_row({cells[0]}, RowStyle::title), packed_row(cells, RowStyle::header),
                     packed_row(cells), packed_row({cells[0], cells[1], {}})});
  ASSERT_TRUE(book.sound);
  const std::string sheet = part_of(book, first_sheet);
  expect_in(sheet,
            "<pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/>");
  expect_in(sheet, "<autoFilter ref=\"A2:C4\"/>");
  expect_in(sheet, "<col min=\"2\" max=\"2\" width=\"30.7109375\" customWidth=\"1\"/>");
  expect_in(sheet, "numberStoredAsText=\"1\"");
  // A column of ours is tinted where it is empty, too.
  expect_in(sheet, "<c r=\"C4\" s=\"");
  EXPECT_EQ(support::read_book(book.bytes).rows,
            (std::vector<std::string>{"1: a", "2: a|b|c", "3: a|b|c", "4: a|b"}));
}

TEST(WrittenSheets, AreSeveralWhoseRowsComeInAnyTurn) {
  Plan plan = plan_of(1, 2);
  plan.sheets[1].name = "Ringkasan";
  const Cell a{"a", Kind::text};
  const Cell b{"b", Kind::text};
  const Written book =
      written(plan, {packed_row({a}), packed_row({b}, RowStyle::body, 1) + packed_row({a}),
                     packed_row({b}, RowStyle::body, 1)});
  ASSERT_TRUE(book.sound);
  EXPECT_EQ(names_of(book), (std::vector<std::string>{"Daftar", "Ringkasan"}));
  EXPECT_EQ(support::read_book(book.bytes, 0).rows, (std::vector<std::string>{"1: a", "2: a"}));
  EXPECT_EQ(support::read_book(book.bytes, 1).rows, (std::vector<std::string>{"1: b", "2: b"}));
}

TEST(WrittenSheets, MayBeEmpty) {
  Plan plan = plan_of(2, 3);
  plan.sheets[1].filter_row = 1;
  plan.sheets[1].rows_on_top = 1;
  const Written book = written(plan, {packed_row({{"a", Kind::text}}, RowStyle::body, 2)});
  ASSERT_TRUE(book.sound);
  EXPECT_EQ(support::read_book(book.bytes, 1).refusal, workbook::Refusal::none);
  EXPECT_EQ(support::read_book(book.bytes, 2).first(), "a");
  EXPECT_TRUE(written(plan, {}).sound);
}

TEST(WrittenSheets, HaveNamesThatExcelTakes) {
  Plan plan = plan_of(1, 12);
  const std::string long_name(40, 'n');
  const std::vector<std::string> given = {
      "Daftar",  "daftar",  "a/b\\c:d*e?f[g]h", "",     "'x'", "History",
      long_name, long_name, " a\nb ",           "\xFF", "'",   "R&D <1>"};
  for (std::size_t i = 0; i < given.size(); ++i) plan.sheets[i].name = given[i];
  EXPECT_EQ(
      names_of(written(plan, {packed_row({{"a", Kind::text}})})),
      (std::vector<std::string>{"Daftar", "daftar (2)", "a b c d e f g h", "4", "x", "History_",
                                long_name.substr(0, 31), long_name.substr(0, 27) + " (2)", "a b",
                                "\xEF\xBF\xBD", "11", "R&D <1>"}));
}

// Bare, these would be a number and a cell.
TEST(WrittenSheets, HaveNamesInQuotationMarksWhereTheyAreReferredTo) {
  Plan plan = plan_of(1, 3);
  const std::vector<std::string> given = {"2026", "DES2025", "Juli '26"};
  for (std::size_t i = 0; i < given.size(); ++i) {
    plan.sheets[i].name = given[i];
    plan.sheets[i].filter_row = plan.sheets[i].rows_on_top = 1;
  }
  RowPacker rows;
  for (std::size_t i = 0; i < given.size(); ++i) {
    rows.begin(i, RowStyle::header);
    rows.cell(Kind::text, "H");
  }
  const std::string book = part_of(written(plan, {rows.take()}), "xl/workbook.xml");
  for (const std::string_view range : {"'2026'!$A$1<", "'DES2025'!$A$1<", "'Juli ''26'!$A$1<"})
    expect_in(book, range);
}

TEST(WrittenSheets, GoOnWhereOneIsFull) {
  Plan plan = plan_of(1, 2);
  plan.sheets[0].rows_on_top = 1;
  plan.sheets[0].filter_row = 1;
  plan.sheets[1].name = "Lain";
  RowPacker rows;
  rows.begin(0, RowStyle::header);
  rows.cell(Kind::text, "H");
  // Rows without cells have a place, too.
  for (std::uint32_t i = 1; i < most_rows - 1; ++i) rows.begin(0, RowStyle::body);
  for (const std::string_view text : {"the last", "the next", "the one after that"}) {
    rows.begin(0, RowStyle::body);
    rows.cell(Kind::text, text);
  }
  const Written book = written(plan, {rows.take()});
  ASSERT_TRUE(book.sound);
  EXPECT_EQ(names_of(book), (std::vector<std::string>{"Daftar", "Lain", "Daftar (2)"}));
  EXPECT_EQ(support::read_book(book.bytes, 0).rows,
            (std::vector<std::string>{"1: H", "1048576: the last"}));
  EXPECT_EQ(support::read_book(book.bytes, 2).rows,
            (std::vector<std::string>{"1: H", "2: the next", "3: the one after that"}));
  expect_in(part_of(book, first_sheet), "<autoFilter ref=\"A1:A1048576\"/>");
  expect_in(part_of(book, "xl/worksheets/sheet3.xml"), "<autoFilter ref=\"A1:A3\"/>");
  expect_in(part_of(book, "xl/worksheets/sheet3.xml"), "ySplit=\"1\"");
}

// Whatever a kind is said to be, a text is not lost.
TEST(WrittenSheets, HaveATextThoughItsKindIsEmpty) {
  EXPECT_EQ(read_back({"a", Kind::empty}), "a");
}

TEST(WrittenSheets, HaveNoMoreColumnsThanExcel) {
  RowPacker rows;
  rows.begin(0, RowStyle::body);
  for (std::size_t i = 0; i < most_columns + 3; ++i) rows.cell(Kind::number, "1");
  const Written book = written(plan_of(1), {rows.take()});
  ASSERT_TRUE(book.sound);
  EXPECT_EQ(book.losses, (Losses{0, 0, 3, 0}));
  expect_in(part_of(book, first_sheet), "<c r=\"XFD1\">");
}

TEST(WrittenForms, LetChooseWhatIsGiven) {
  Plan plan = plan_of(3);
  plan.choices_name = "Isi 'pilihan' lain";
  SheetPlan& sheet = plan.sheets[0];
  sheet.rows_on_top = 1;
  sheet.form_rows = 10;
  sheet.columns[0].input = Input::text;
  sheet.columns[1].input = Input::date;
  sheet.columns[1].advice = std::string(300, 'a');
  sheet.columns[2].input = Input::choice;
  sheet.columns[2].choices = {"Ya, semuanya", "Tidak"};
  const Written book = written(plan, {packed_row({{"H", Kind::text}}, RowStyle::header)});
  ASSERT_TRUE(book.sound);
  const std::string xml = part_of(book, first_sheet);
  expect_in(xml,
            "<dataValidation type=\"date\" allowBlank=\"1\" showInputMessage=\"1\" "
            "showErrorMessage=\"1\" error=\"" +
                std::string(255, 'a') + "\" sqref=\"B2:B11\">");
  expect_in(xml,
            "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" "
            "showErrorMessage=\"1\" sqref=\"C2:C11\"><formula1>'Isi ''pilihan'' "
            "lain'!$C$1:$C$2</formula1>");
  const support::ReadBook choices = support::read_book(book.bytes, 1);
  EXPECT_TRUE(choices.sheets[1].hidden);
  EXPECT_EQ(choices.rows, (std::vector<std::string>{"1: ||Ya, semuanya", "2: ||Tidak"}));
}

TEST(WrittenBooks, AreTheSameBytesForTheSameRows) {
  const std::vector<std::string> blocks = {packed_row({{"a", Kind::text}, {"2", Kind::number}}),
                                           packed_row({{"b", Kind::text, "https://example.org/"}})};
  Plan plan = plan_of(2);
  plan.title = "Daftar & <lain>";
  const Written once = written(plan, blocks);
  EXPECT_EQ(once.bytes, written(plan, blocks).bytes);
  EXPECT_EQ(once.bytes, written(plan, {blocks[0] + blocks[1]}).bytes);
  const std::string properties = part_of(once, "docProps/core.xml");
  expect_in(properties, ">2026-11-29T00:00:00Z</dcterms:created>");
  expect_in(properties, "<dc:title>Daftar &amp; &lt;lain&gt;</dc:title>");
  plan.day = "";
  expect_in(part_of(written(plan, blocks), "docProps/core.xml"), ">1980-01-01T00:00:00Z<");
}

TEST(WrittenBooks, RefuseWhatIsNoRow) {
  const Plan plan = plan_of(2);
  const std::string block =
      packed_row({{"a", Kind::text}, {"b", Kind::text, "https://example.org/"}});
  for (std::size_t size = 1; size < block.size(); ++size)
    EXPECT_FALSE(written(plan, {block.substr(0, size)}).sound) << size;
  EXPECT_TRUE(written(plan, {block, ""}).sound);
  std::string wrong = block;
  wrong[0] = 1;  // a sheet that there is not
  EXPECT_FALSE(written(plan, {wrong}).sound);
  wrong = block;
  wrong[1] = static_cast<char>(row_styles);
  EXPECT_FALSE(written(plan, {wrong}).sound);
  wrong = block;
  wrong[2] = wrong[3] = wrong[4] = wrong[5] = '\xFF';
  EXPECT_FALSE(written(plan, {wrong}).sound);
  EXPECT_FALSE(written(plan, {wrong, block}).sound);
  EXPECT_TRUE(written(plan, {wrong}).bytes.empty());
  EXPECT_FALSE(written(Plan(), {}).sound);
}

TEST(WrittenBooks, AreForgottenUnfinished) {
  WorkbookWriter book(plan_of(1, 2));
  EXPECT_TRUE(book.add(packed_row({{"a", Kind::text}})));
  EXPECT_TRUE(book.next().empty());
}

TEST(PackedPlans, ComeBackAsTheyWere) {
  Plan plan = plan_of(2);
  plan.title = "a\nb";
  plan.sheets[0].columns[1].choices = {"x", ""};
  plan.sheets[0].columns[1].input = Input::choice;
  Plan read;
  ASSERT_TRUE(unpack(pack(plan), read));
  EXPECT_EQ(pack(read), pack(plan));
  EXPECT_FALSE(unpack(pack(plan) + "\n", read));
  EXPECT_FALSE(unpack("", read));
}

}  // namespace
}  // namespace pandu::workbook_writer
