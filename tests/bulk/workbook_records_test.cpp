#include "bulk/workbook_records.h"

#include <gtest/gtest.h>

#include "bulk/roster.h"
#include "support/book_files.h"
#include "whole_list.h"

namespace pandu::bulk {
namespace {

using bulk_tests::word_index;
using support::BookParts;

std::string text(std::string_view text) {
  return "<c t=\"str\"><v>" + std::string(text) + "</v></c>";
}

std::string row(std::initializer_list<std::string_view> cells, std::string_view attributes = "") {
  std::string out = "<row " + std::string(attributes) + ">";
  for (const std::string_view cell : cells)
    out += cell.starts_with('<') ? std::string(cell) : text(cell);
  return out + "</row>";
}

std::string data(std::initializer_list<std::string> rows) {
  std::string out = "<sheetData>";
  for (const std::string& one : rows) out += one;
  return out + "</sheetData>";
}

const std::string header = row({"Nama", "Alasan", "Tanggal keluar", "Saldo"});

struct Opened {
  explicit Opened(const BookParts& parts) : file(support::book_file(parts)) {}

  std::string file;
  workbook::HeldBytes bytes{file};
  workbook::Workbook book{bytes};
};

std::vector<std::string> records(workbook::Workbook& book, std::size_t sheet,
                                 char delimiter = ',') {
  WorkbookRecords source(book.rows(sheet), delimiter);
  std::vector<std::string> all;
  while (const auto record = source.next())
    all.push_back(std::to_string(record->line) + ": " + std::string(record->bytes));
  return all;
}

TEST(WorkbookRecords, AreRowsAsCsv) {
  BookParts parts;
  parts.sheets = {
      data({row({"Nama", "Catatan", "Saldo"}), row({"Ani, \"A\"", "dua\nbaris"}, "r=\"7\""),
            row({"Budi;B", "x", "<c><v>5</v></c>", "y"})})};
  Opened opened(parts);
  EXPECT_EQ(records(opened.book, 0),
            (std::vector<std::string>{"1: Nama,Catatan,Saldo",
                                      "7: \"Ani, \"\"A\"\"\",\"dua\nbaris\",", "8: Budi;B,x,5,y"}));
  EXPECT_EQ(records(opened.book, 0, ';')[2], "8: \"Budi;B\";x;5;y");
}

TEST(WorkbookRecords, CountHiddenRows) {
  BookParts parts;
  parts.sheets = {data({header, row({"Ani"}, "hidden=\"1\""), row({"Budi"})})};
  Opened opened(parts);
  WorkbookRecords source(opened.book.rows(0));
  int count = 0;
  while (source.next()) ++count;
  EXPECT_EQ(count, 3);
  EXPECT_EQ(source.hidden(), 1U);
}

TEST(WorkbookRecords, AreBounded) {
  BookParts parts;
  const std::string much(60'000, 'a');
  parts.sheets = {data({row({"Nama", "Catatan", "Saldo"}), row({much, much, "5"})})};
  Opened opened(parts);
  WorkbookRecords source(opened.book.rows(0));
  source.next();
  const auto record = source.next();
  EXPECT_EQ(record->bytes, much + ",,5");
  EXPECT_EQ(record->left_out, 60'000U);
}

std::size_t likely(std::vector<std::string> sheets, std::string states = "") {
  BookParts parts;
  parts.sheets = std::move(sheets);
  parts.states = std::move(states);
  Opened opened(parts);
  return likely_sheet(opened.book, word_index());
}

TEST(Sheets, ThatLookLikeAListAreFound) {
  const std::string notes = data({row({"Cara mengisi"}), row({"Isi lembar kedua"})});
  const std::string small = data({header, row({"Ani"})});
  const std::string large =
      data({row({"PT Maju"}), row({"Daftar karyawan"}), header, row({"Ani"}), row({"Budi"})});
  EXPECT_EQ(likely({notes}), 0U);
  EXPECT_EQ(likely({notes, small}), 1U);
  EXPECT_EQ(likely({notes, small, large}), 2U);
  EXPECT_EQ(likely({large, small}), 0U);
  EXPECT_EQ(likely({small, large}, "state=\"hidden\""), 0U);
  EXPECT_EQ(likely({notes, large}, "state=\"hidden\""), 1U);
}

TEST(Sheets, AreChosenByTheirName) {
  const std::vector<workbook::Sheet> sheets = {{"data"}, {"Data"}, {"Karyawan Keluar 2026"}};
  EXPECT_EQ(sheet_of_name(sheets, "Data"), 1U);
  EXPECT_EQ(sheet_of_name(sheets, "DATA"), 0U);
  EXPECT_EQ(sheet_of_name(sheets, "karyawan_keluar 2026"), 2U);
  EXPECT_EQ(sheet_of_name(sheets, "x"), std::nullopt);
}

TEST(Refusals, AreProblemsOfTheSameName) {
  for (const std::string_view name : workbook::refusal_names) {
    if (name == "none") continue;
    const auto place =
        std::find(workbook::refusal_names.begin(), workbook::refusal_names.end(), name);
    const auto refusal = static_cast<workbook::Refusal>(place - workbook::refusal_names.begin());
    EXPECT_EQ(law::name_of(problem_of(refusal).kind), name);
    for (const auto language : {content::Language::id, content::Language::en})
      EXPECT_NE(describe(problem_of(refusal), support::real_content(), language), "") << name;
  }
}

// Fed as the page feeds it.

void feed(Roster& roster, std::string_view bytes, std::size_t block) {
  for (std::size_t at = 0; at < bytes.size(); at += block) roster.feed(bytes.substr(at, block));
  roster.finish();
  roster.read_all();
}

TEST(Rosters, ReadWorkbooks) {
  BookParts parts;
  parts.styles = "<xf numFmtId=\"14\"/>";
  parts.sheets = {
      data({header,
            row({"Ani", "resign", "<c s=\"0\"><v>46300</v></c>", "<c s=\"9\"><v>12500000</v></c>"}),
            row({"Budi", "PHK"}, "r=\"9\"")})};
  const std::string file = support::book_file(parts);
  for (const std::size_t block : {7U, 100'000U}) {
    Roster roster(support::real_content(), word_index(), law::make_date(2026, 11, 22),
                  content::Language::en, {});
    feed(roster, file, block);
    ASSERT_TRUE(roster.problems().empty());
    while (!roster.evaluate_some(100)) {
    }
    ASSERT_EQ(roster.people(), 2U);
    EXPECT_EQ(roster.rows()[2].line, 9U);
    const ReadRow read = roster.read(1);
    EXPECT_TRUE(read.sound());
    EXPECT_EQ(read.cells[2], "2026-10-05");
    EXPECT_EQ(read.answers.balance.value, 12'500'000);
  }
}

TEST(Rosters, RefuseWhatBreaksOff) {
  BookParts parts;
  parts.sheets = {"<sheetData>" + header + row({"Ani", "resign"}) + "<row></sheetData>"};
  Roster roster(support::real_content(), word_index(), law::make_date(2026, 11, 22),
                content::Language::en, {});
  feed(roster, support::book_file(parts), 1000);
  ASSERT_EQ(roster.problems().size(), 1U);
  EXPECT_EQ(roster.problems()[0].kind, lists::Problem::Kind::damaged);
}

TEST(Rosters, TellOtherFilesApart) {
  for (const auto& [bytes, kind] : std::vector<std::pair<std::string, lists::Problem::Kind>>{
           {"<html><table>", lists::Problem::Kind::web_page},
           {"%PDF-1.7", lists::Problem::Kind::other_document},
           {"<?xml version=\"1.0\"?><Workbook>", lists::Problem::Kind::xml},
           {"PK\x03\x04", lists::Problem::Kind::damaged},
           {"", lists::Problem::Kind::empty}}) {
    Roster roster(support::real_content(), word_index(), law::make_date(2026, 11, 22),
                  content::Language::en, {});
    feed(roster, bytes, 3);
    ASSERT_EQ(roster.problems().size(), 1U) << bytes;
    EXPECT_EQ(roster.problems()[0].kind, kind) << bytes;
  }
}

}  // namespace
}  // namespace pandu::bulk
