// The table inside a sheet: titles above, several header rows, and rows that are no people.
#include <gtest/gtest.h>

#include "bulk/roster.h"
#include "bulk/table_records.h"
#include "whole_list.h"

namespace pandu::bulk {
namespace {

using bulk_tests::word_index;
using bulk_tests::written;
using lists::RowKind;
using Kinds = std::vector<RowKind>;

const std::string heads = "No;Nama;Alasan;Tanggal keluar;Saldo JHT\n";
const std::string budi = "1;Budi;resign;5 Okt 2026;7500000\n";
const std::string siti = "2;Siti;PHK;6 Okt 2026;8000000\n";

// What the rows are below the headers, as the command tells them; the page must agree.
Kinds kinds_below(const std::string& bytes) {
  Kinds kinds;
  for (const RowKind kind : written(bytes).kinds)
    if (kind != RowKind::title) kinds.push_back(kind);
  Roster roster(support::real_content(), word_index(), law::make_date(2026, 11, 22),
                content::Language::en, {});
  roster.feed(bytes);
  roster.finish();
  roster.read_all();
  Kinds shown;
  for (const RosterRow& row : roster.rows())
    if (row.kind != RowKind::title && row.kind != RowKind::header) shown.push_back(row.kind);
  EXPECT_EQ(shown, kinds) << bytes;
  return kinds;
}

Kinds kinds_of(const std::string& rows) { return kinds_below(heads + rows); }

std::vector<std::string> names_of(const std::vector<RowTexts>& rows) {
  std::vector<std::string> names;
  for (const HeaderName& name : header_names(rows)) names.push_back(name.whole);
  return names;
}

TEST(Header, IsFoundBelowTitles) {
  const std::vector<RowTexts> rows = {{"DAFTAR KARYAWAN KELUAR", "", "", ""},
                                      {"PT Contoh, Oktober 2026", "", "", ""},
                                      {"", "", "", ""},
                                      {"Nama", "Alasan", "Tanggal keluar", "Saldo JHT"},
                                      {"Budi", "resign", "5/10/2026", "7500000"}};
  EXPECT_EQ(find_header(rows, word_index()), (HeaderPlace{3, 1, 3}));
}

TEST(Header, StandsInSeveralRows) {
  const std::vector<RowTexts> rows = {{"Data karyawan keluar", "", "", "", "", ""},
                                      {"No", "Nama", "Tanggal", "", "Alasan", "Saldo"},
                                      {"", "", "Lahir", "Keluar", "", "JHT"},
                                      {"1", "Budi", "1/2/1980", "5/10/2026", "resign", "7500000"}};
  const HeaderPlace place = find_header(rows, word_index());
  EXPECT_EQ(place, (HeaderPlace{1, 2, 4}));
  EXPECT_EQ(names_of({rows[1], rows[2]}),
            (std::vector<std::string>{"No", "Nama", "Tanggal Lahir", "Tanggal Keluar", "Alasan",
                                      "Saldo JHT"}));
}

TEST(Header, OfWordsThatNobodyKnowsIsTheFirstFullRow) {
  const std::vector<RowTexts> rows = {
      {"Laporan", "", ""}, {"Pegawai", "Ihwal", "Kala"}, {"Budi", "resign", "5/10/2026"}};
  EXPECT_EQ(find_header(rows, word_index()), (HeaderPlace{1, 1, 0}));
  EXPECT_EQ(find_header(std::vector<RowTexts>{{"1", "2"}, {"3", "4"}}, word_index()),
            (HeaderPlace{0, 1, 0}));
}

TEST(Table, TellsPeopleFromEverythingElse) {
  using enum RowKind;
  EXPECT_EQ(kinds_of(budi + siti), (Kinds{person, person}));
  EXPECT_EQ(kinds_of(budi + ";;;;\n" + "  ;;;;\n" + siti), (Kinds{person, blank, blank, person}));
  EXPECT_EQ(kinds_of("(1);(2);(3);(4);(5)\n" + budi), (Kinds{numbering, person}));
  EXPECT_EQ(kinds_of(";;;(dd/mm/yyyy);(Rp)\n;(nama);(alasan);(tanggal);(Rp)\n" + budi),
            (Kinds{person, numbering, person}));
  EXPECT_EQ(kinds_of(budi + heads + siti), (Kinds{person, repeated_header, person}));
  EXPECT_EQ(kinds_of(budi + siti + "Jumlah;;;;15500000\n"), (Kinds{person, person, total}));
  EXPECT_EQ(kinds_of(budi + siti + ";TOTAL : 2 orang;;;Rp15.500.000\n"),
            (Kinds{person, person, total}));
  EXPECT_EQ(kinds_of(budi + siti + ";;;;15500000\n"), (Kinds{person, person, total}));
}

TEST(Table, KnowsWhatStandsBelow) {
  using enum RowKind;
  EXPECT_EQ(kinds_of(budi + siti + ";;;;\nCatatan: saldo per September;;;;\n"),
            (Kinds{person, person, blank, note}));
  EXPECT_EQ(kinds_of(budi + ";;;;\n;;;Jakarta, 5 Oktober 2026;\n;Dibuat oleh,;;Mengetahui,;\n" +
                     ";( Rina );;( Tono );\n;HRD;;Direktur;\n"),
            (Kinds{person, blank, note, note, note, note}));
  EXPECT_EQ(kinds_of(budi + "Jumlah;;;;7500000\n;;;5 Oktober 2026;\n"),
            (Kinds{person, total, note}));
}

// Whoever has a name is somebody, whatever else is missing.
TEST(Table, LosesNobody) {
  using enum RowKind;
  EXPECT_EQ(kinds_of(budi + "2;Siti;;;\n"), (Kinds{person, person}));
  EXPECT_EQ(kinds_of(budi + "2;Siti;bosan;kemarin;banyak\n"), (Kinds{person, person}));
  EXPECT_EQ(kinds_of(budi + ";;;;\n2;Siti;;;\n" + "3;Wati;PHK;6 Okt 2026;1\n"),
            (Kinds{person, blank, person, person}));
  EXPECT_EQ(kinds_of("1;Total Prasetyo;resign;5 Okt 2026;7500000\n"), Kinds{person});
  EXPECT_EQ(kinds_below("Nama;Alasan;Saldo\nTotal Prasetyo;resign;7500000\n"), Kinds{person});
  EXPECT_EQ(kinds_below("Saldo;Alasan\n7500000;\n;resign\n"), (Kinds{person, person}));
  EXPECT_EQ(kinds_below("Nama;Saldo\nBudi;7500000\nSiti;\n"), (Kinds{person, person}));
}

TEST(Table, GoesOutAsItWas) {
  const auto all = written("Daftar;;;;\n" + heads + budi + ";;;;\nJumlah;;;;7500000\n");
  ASSERT_EQ(all.rows.size(), 4U);
  EXPECT_EQ(all.rows[0], "Daftar;;;;" + std::string(9, ';'));
  EXPECT_EQ(all.header.substr(0, heads.size() + 8),
            heads.substr(0, heads.size() - 1) + ";outcome;");
  EXPECT_EQ(all.rows[2], ";;;;" + std::string(9, ';'));
  EXPECT_EQ(all.rows[3], "Jumlah;;;;7500000" + std::string(9, ';'));
}

TEST(Table, ColumnsOfTheListKeepTheirNames) {
  const auto all = written("Nama;Alasan;link;Error;channel\nBudi;resign;a;b;c\n");
  EXPECT_EQ(all.header,
            "Nama;Alasan;link;Error;channel;outcome;earliest;accepted_from;share_percent;channel_2;"
            "documents;missing;link_2;error_2\n");
  EXPECT_TRUE(all.rows[0].starts_with("Budi;resign;a;b;c;needs_answers;"));
}

// A property: titles, blank rows, totals and notes around them, people stay people.
TEST(Table, EverybodyIsStillThere) {
  const std::vector<std::string> people = {budi, siti, "3;Wati;PHK;6 Okt 2026;1\n",
                                           "4;Rina;kontrak habis;1 Okt 2026;\n",
                                           "5;Tono;resign;;\n"};
  const std::vector<std::string> others = {";;;;\n", "Sub total;;;;100000\n", heads,
                                           "Catatan: diperiksa;;;;\n"};
  unsigned seed = 7;
  const auto next = [&seed](std::size_t most) {
    seed = seed * 1'103'515'245U + 12'345U;
    return (seed >> 16U) % most;
  };
  for (int list = 0; list < 300; ++list) {
    std::string bytes;
    for (std::size_t i = next(4); i > 0; --i)
      bytes += i % 2 == 0 ? "Daftar keluar;;;;\n" : ";;;;\n";
    bytes += heads;
    std::size_t count = 0;
    for (std::size_t i = 0; i < 12; ++i) {
      if (next(3) > 0) {
        bytes += people[next(people.size())];
        ++count;
      } else {
        bytes += others[next(others.size())];
      }
    }
    bytes += people[0] + ";;;;\nJumlah;;;;9\n;HRD;;Direktur;\n";
    const Kinds kinds = kinds_below(bytes);
    EXPECT_EQ(std::count(kinds.begin(), kinds.end(), RowKind::person),
              static_cast<std::ptrdiff_t>(count + 1))
        << bytes;
  }
}

}  // namespace
}  // namespace pandu::bulk
