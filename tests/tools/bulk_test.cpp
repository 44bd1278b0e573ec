#include <gtest/gtest.h>

#include <algorithm>

#include "command.h"

namespace pandu::tools_tests {
namespace {

const std::string header =
    "Nama;Alasan;Tanggal keluar;Saldo;Status kartu;Masih bekerja;Data sesuai;Perangkat";
const std::string options = "bulk --on 2026-11-22 --lang en ";

// Sound rows and faulty ones of many kinds, a line end within quotes among them.
std::string rows(int count) {
  const std::vector<std::string> kinds = {
      "Budi;resign;5 Nov 2026;Rp7.500.000;nonaktif;tidak;ya;HP",
      "Siti;PHK;2026-10-31;12,500,000;aktif;ya;ya;laptop",
      "\"Ann\nLee\";resign;31/12/2025;;;;;",
      "Ren\xE9;meninggal;01/02/2026;60000000;;;;",
      "=cmd;bosan;kemarin;-5;?;?;?;?",
      "Wati;resign",
  };
  std::string out;
  for (int i = 0; i < count; ++i) out += kinds[static_cast<std::size_t>(i) % kinds.size()] + "\n";
  return out;
}

std::size_t lines_of(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

TEST(Bulk, GivesARowForEachRow) {
  const Ran ran = run(options, header + "\n" + rows(1));
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.err, "");
  const std::string expected_header =
      header +
      ";outcome;earliest;accepted_from;share_percent;channel;documents;missing;link;error\n";
  EXPECT_EQ(ran.out.substr(0, expected_header.size()), expected_header);
  EXPECT_NE(ran.out.find(";wait;2026-12-05;;100;jmo;card id_card bank_account resignation_proof"),
            std::string::npos)
      << ran.out;
  EXPECT_NE(ran.out.find(";#/hasil/2"), std::string::npos) << ran.out;
}

TEST(Bulk, KeepsFaultyRowsAndSaysSo) {
  const Ran ran = run(options, header + "\n" + rows(6));
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.err, "error: standard input: 3 of 6 rows must be mended; see the column error.\n");
  EXPECT_EQ(lines_of(ran.out), 1U + 6U + 1U);  // one of them has a line end in a cell
  EXPECT_NE(ran.out.find("'=cmd;bosan;kemarin"), std::string::npos) << ran.out;
}

TEST(Bulk, APiecewiseListIsTheWholeListToTheByte) {
  const std::string all = rows(60);
  const std::string whole = run(options + "--dates dmy", header + "\n" + all).out;
  const std::string given = options + "--dates dmy --header '" + header + "' ";
  // Cut behind rows, wherever they are.
  const std::string one = rows(6);
  for (const std::size_t places : {1U, 3U, 7U}) {
    std::string together = whole.substr(0, whole.find('\n') + 1);
    for (std::size_t at = 0; at < all.size(); at += places * one.size())
      together += run(given, all.substr(at, places * one.size())).out;
    EXPECT_EQ(together, whole) << places;
  }
}

// A list that is shared out has pieces without anybody: Spark's partitions, of which each is piped.
TEST(Bulk, AnEmptyPieceIsNoFault) {
  for (const char* piece : {"", "\n", "\r\n\r\n"}) {
    const Ran ran = run(options + "--header '" + header + "' -", piece);
    EXPECT_EQ(ran.exit_code, 0) << piece;
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, "");
  }
}

// Else the first person of each piece would be taken for its header.
TEST(Bulk, AnEmptyHeaderIsRefused) {
  for (const char* empty : {"", "sep=;"}) {
    const Ran ran = run(options + "--header '" + empty + "'", "Nama;Alasan\nBudi;resign\n");
    EXPECT_EQ(ran.exit_code, 2) << empty;
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, "error: --header: it is empty (expected the first line of the list)\n");
  }
}

TEST(Bulk, ManyThreadsGiveTheSameBytes) {
  const std::string list = header + "\n" + rows(30'000);
  const Ran one = run(options, list);
  EXPECT_EQ(lines_of(one.out), 1U + 30'000U + 5'000U);
  const Ran many = run(options + "--jobs 3", list);
  EXPECT_EQ(many.exit_code, one.exit_code);
  EXPECT_EQ(many.err, one.err);
  EXPECT_TRUE(many.out == one.out);
}

TEST(Bulk, ReadsAFileAndWritesWholeLinks) {
  const std::string path = scratch("list.csv");
  write(path,
        "\xEF\xBB\xBF"
        "ground,Name\nresigned,Budi\n");
  const Ran ran = run(options + "--address https://example.org/pandu/ " + path);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.out.rfind("\xEF\xBB\xBF"
                          "ground,Name,outcome,",
                          0),
            0U)
      << ran.out;
  EXPECT_NE(ran.out.find(",https://example.org/pandu/#/hasil/2"), std::string::npos) << ran.out;
}

TEST(Bulk, LetsOneChooseTheColumns) {
  const std::string list = "Sebab;Saldo;Saldo JHT\nresign;1;2\n";
  EXPECT_EQ(run(options, list).exit_code, 2);
  const Ran ran = run(options + "--column 'Sebab=ground' --column 'Saldo='", list);
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_NE(ran.out.find("resign;1;2;needs_answers;"), std::string::npos) << ran.out;
}

TEST(Bulk, RefusesWhatIsNoListOrNoOption) {
  EXPECT_EQ(run(options, "").err, "error: standard input: This file is empty.\n");
  for (const char* wrong : {"--dates ymd", "--on yesterday", "--lang fr", "--column x",
                            "--column x=balance", "--column Alasan=purse", "/nowhere/list.csv"}) {
    const Ran ran = run(options + wrong, "Alasan\nresign\n");
    EXPECT_EQ(ran.exit_code, 2) << wrong;
    EXPECT_EQ(ran.out, "") << wrong;
    EXPECT_EQ(ran.err.rfind("error: ", 0), 0U) << ran.err;
  }
  const Ran unknown = run(options, "Nama;Catatan\nBudi;x\n");
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_EQ(unknown.out, "");
}

// Not as after a faulty row, which whoever puts pieces together takes for a whole result.
TEST(Bulk, EndsAtOnceWhereNobodyReads) {
  for (const int count : {10, 10'000})
    EXPECT_EQ(run_into("/dev/full", options, header + "\n" + rows(count)), 4) << count;
}

}  // namespace
}  // namespace pandu::tools_tests
