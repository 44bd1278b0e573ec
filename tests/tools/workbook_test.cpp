// `pandu bulk` with the file that Excel wrote.
#include <gtest/gtest.h>

#include <cstdlib>

#include "command.h"
#include "support/book_files.h"

namespace pandu::tools_tests {
namespace {

const std::string options = "bulk --on 2026-11-22 --lang en ";

std::string text(const std::string& text) { return "<c t=\"str\"><v>" + text + "</v></c>"; }

std::string row(const std::vector<std::string>& cells, const std::string& attributes = "") {
  std::string out = "<row " + attributes + ">";
  for (const std::string& cell : cells) out += cell.starts_with('<') ? cell : text(cell);
  return out + "</row>";
}

const std::string header = row({"Nama", "Alasan", "Tanggal keluar", "Saldo"});
const std::string ani =
    row({"Ani", "resign", "<c s=\"0\"><v>46300</v></c>", "<c s=\"9\"><v>12500000</v></c>"});

support::BookParts parts_of(const std::vector<std::string>& sheets) {
  support::BookParts parts;
  parts.styles = "<xf numFmtId=\"14\"/>";
  for (const std::string& rows : sheets)
    parts.sheets.push_back("<sheetData>" + rows + "</sheetData>");
  return parts;
}

TEST(BulkOfWorkbooks, IsThatOfItsRows) {
  const std::string file = support::book_file(parts_of({header + ani + row({"Budi", "PHK"})}));
  const Ran ran = run(options, file);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.err, "");
  const Ran same = run(options,
                       "\xEF\xBB\xBF"
                       "Nama,Alasan,Tanggal keluar,Saldo\nAni,resign,2026-10-05,12500000\n"
                       "Budi,PHK,,\n");
  EXPECT_EQ(ran.out, same.out);
  const std::string path = scratch("list.xlsx");
  write(path, file);
  EXPECT_EQ(run(options + path).out, same.out);
  // A pipe cannot be read here and there.
  const std::string pipe = scratch("pipe");
  const std::string make = "rm -f " + pipe + " && mkfifo " + pipe;
  ASSERT_EQ(std::system((make + " && { cat " + path + " > " + pipe + " & }").c_str()), 0);
  EXPECT_EQ(run(options + pipe).out, same.out);
  EXPECT_EQ(run(options + "--jobs 2 " + path).out, same.out);
}

TEST(BulkOfWorkbooks, TellsWhichSheetItReads) {
  auto parts = parts_of({row({"Petunjuk"}), header + ani, header + ani + ani});
  parts.names = {"Baca", "Oktober", "November"};
  const std::string file = support::book_file(parts);
  const Ran likely = run(options, file);
  EXPECT_EQ(
      likely.err,
      "note: standard input: Sheet \"November\" was read. Other sheets: \"Baca\", \"Oktober\"\n");
  const Ran chosen = run(options + "--sheet oktober", file);
  EXPECT_EQ(
      chosen.err,
      "note: standard input: Sheet \"Oktober\" was read. Other sheets: \"Baca\", \"November\"\n");
  EXPECT_LT(chosen.out.size(), likely.out.size());
  const Ran gone = run(options + "--sheet Desember", file);
  EXPECT_EQ(gone.exit_code, 2);
  EXPECT_EQ(gone.err, "error: standard input: There is no sheet \"Desember\".\n");
}

TEST(BulkOfWorkbooks, JudgesHiddenRowsAndSaysSo) {
  const std::string file =
      support::book_file(parts_of({header + ani + row({"Budi", "PHK"}, "hidden=\"1\"")}));
  const Ran ran = run(options, file);
  EXPECT_NE(ran.out.find("Budi,PHK,,,needs_answers"), std::string::npos) << ran.out;
  EXPECT_EQ(ran.err,
            "note: standard input: Rows that the spreadsheet hides, checked like all others: 1\n");
}

TEST(BulkOfWorkbooks, SaysWhatIsNoListAndWhatToDo) {
  auto locked = parts_of({header});
  locked.options.flags = 1;
  for (const auto& [bytes, word] : std::vector<std::pair<std::string, std::string>>{
           {support::book_file(locked), "password"},
           {support::book_file(parts_of({header})).substr(0, 700), "damaged"},
           {"<html><table><tr><td>Nama", "web page"},
           {"<?xml version=\"1.0\"?><Workbook/>", "XML"},
           {"%PDF-1.7\n", "no list"}}) {
    const Ran ran = run(options, bytes);
    EXPECT_EQ(ran.exit_code, 2) << word;
    EXPECT_EQ(ran.out, "") << word;
    EXPECT_NE(ran.err.find(word), std::string::npos) << ran.err;
  }
}

TEST(BulkOfWorkbooks, SaysWhereItBreaksOff) {
  const std::string file = support::book_file(parts_of({header + ani + "<row><c></row>"}));
  const Ran ran = run(options, file);
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_NE(ran.out.find("Ani,resign,2026-10-05"), std::string::npos);
  EXPECT_NE(ran.err.find("the file cannot be read to its end"), std::string::npos) << ran.err;
}

}  // namespace
}  // namespace pandu::tools_tests
