#include <gtest/gtest.h>

#include "bulk/cell_text.h"
#include "law/answers_by_key.h"
#include "whole_list.h"

namespace pandu::bulk {
namespace {

using bulk_tests::record;
using bulk_tests::word_index;
using Kind = lists::Problem::Kind;

// "balance" for each column with an answer, "-" for one that is passed through.
std::vector<std::string> keys_of(const Mapping& mapping) {
  std::vector<std::string> keys;
  for (const lists::Column& column : mapping.columns)
    keys.emplace_back(column.key ? law::name_of(*column.key) : "-");
  return keys;
}

std::vector<std::string> guessed(std::string_view header, char delimiter = ';') {
  return keys_of(*read_header(record(header), delimiter, word_index()));
}

std::vector<Kind> problems(std::string_view header) {
  const auto mapping = read_header(record(header), ';', word_index());
  if (!mapping) return {Kind::unreadable};
  std::vector<Kind> kinds;
  for (const lists::Problem& problem : check_mapping(*mapping)) {
    kinds.push_back(problem.kind);
    for (const auto language : {content::Language::id, content::Language::en})
      EXPECT_NE(describe(problem, support::real_content(), language), "");
  }
  return kinds;
}

using Keys = std::vector<std::string>;

TEST(Mapping, IsGuessedFromHeadersInBothLanguages) {
  EXPECT_EQ(guessed("Nama;Alasan Keluar;Tgl. Keluar;Saldo JHT (Rp);NPWP;Status Kartu"),
            (Keys{"-", "ground", "event_date", "balance", "npwp", "card_status"}));
  EXPECT_EQ(guessed("Name;Reason for leaving;Last_Working_Day;JHT balance;Date of birth"),
            (Keys{"-", "ground", "event_date", "balance", "birth_date"}));
  EXPECT_EQ(guessed("\xE2\x80\x8FSALDO ;\"Tanggal Keluar\""), (Keys{"balance", "event_date"}));
  EXPECT_EQ(guessed("Tanggal;Status;Catatan"), (Keys{"-", "-", "-"}));
}

TEST(Mapping, KnowsEveryNameOfTheContract) {
  for (const std::string_view name : law::names<law::Key>)
    EXPECT_EQ(guessed(name), Keys{std::string(name)});
  EXPECT_EQ(guessed("Saldo;balance"), (Keys{"-", "balance"}));
}

TEST(Mapping, EveryWordOfTheAssetsMeansOneThing) {
  const content::ListWords& words = support::real_content().list_words;
  EXPECT_EQ(words.columns.size(), law::count_of<law::Key>);
  for (const content::ListColumn& column : words.columns) {
    for (const std::string& header : column.headers)
      EXPECT_EQ(word_index().key_of_header(normalised(header)), column.key) << header;
    const auto known = law::values_of(column.key);
    for (const content::WordsOfValue& value : column.values)
      for (const std::string& word : value.words) {
        const auto place = word_index().value_of(column.key, normalised(word));
        ASSERT_TRUE(place) << word;
        EXPECT_EQ(known[*place], value.value) << word;
        EXPECT_FALSE(word_index().means_unknown(normalised(word))) << word;
      }
  }
}

// Headers of HR systems and payroll templates.
TEST(Mapping, KnowsTheHeadersOfHrSystems) {
  EXPECT_EQ(guessed("Resign Date;Resign Reason;Date of Birth*;NIK;KPJ"),
            (Keys{"event_date", "ground", "birth_date", "-", "-"}));
  EXPECT_EQ(guessed("Alasan Resign;Tanggal Efektif;Saldo JHT (IDR);Tanggal Lahir (dd/mm/yyyy)"),
            (Keys{"ground", "event_date", "balance", "birth_date"}));
  EXPECT_EQ(guessed("Last Day of Work;Tanggal Non Aktif;Status Kewarganegaraan;Alasan Terminasi"),
            (Keys{"event_date", "nonactive_since", "citizenship", "ground"}));
  EXPECT_EQ(guessed("Relieving Date;Reason for Leaving;TGL_LAHIR;NO KPJ;STATUS KEPESERTAAN"),
            (Keys{"event_date", "ground", "birth_date", "-", "card_status"}));
  EXPECT_EQ(guessed("Saldo\u00A0JHT;Tanggal\u00A0Keluar"), (Keys{"balance", "event_date"}));
}

TEST(Mapping, TakesNoRemarkAndNoLineEndForPartOfAName) {
  EXPECT_EQ(
      guessed("\"Saldo\nJHT (IDR)\";\"Tanggal\nLahir\n(dd/mm/yyyy)\";Tanggal Keluar [wajib]*"),
      (Keys{"balance", "birth_date", "event_date"}));
  EXPECT_EQ(
      guessed("Saldo JHT (Rp ribu);(wajib) Alasan Keluar (pilih salah satu);Perangkat (HP, laptop"),
      (Keys{"balance", "ground", "device"}));
  EXPECT_EQ(
      guessed(
          "Tanggal Lahir / Date of Birth;\"Alasan Keluar\nReason for Leaving\";Saldo (Balance)"),
      (Keys{"birth_date", "ground", "balance"}));
}

TEST(Mapping, DoesNotGuessWhatAColumnMayNotMean) {
  for (const char* header : {"Tanggal Lahir (Istri)",
                             "Tanggal lahir (anak ke-1)",
                             "Saldo (JP)",
                             "Saldo (cuti)",
                             "Masa Kepesertaan (bulan)",
                             "Tanggal Keluar (Tanggal Lahir)",
                             "Tanggal Lahir / Tempat",
                             "Tempat, Tgl Lahir",
                             "Alasan / Saldo",
                             "HP",
                             "No HP",
                             "Handphone",
                             "Status",
                             "Status Karyawan",
                             "Tanggal Pengajuan Resign",
                             "Tanggal Masuk",
                             "Total JHT",
                             "Iuran JHT",
                             "(dd/mm/yyyy)",
                             "/",
                             "()"})
    EXPECT_EQ(guessed(header), Keys{"-"}) << header;
}

std::string value(law::Key key, std::string_view cell) {
  auto place = word_index().value_of(key, normalised(cell));
  if (!place) place = word_index().value_beside_remark(key, cell);
  return place ? std::string(law::values_of(key)[*place]) : "-";
}

TEST(Words, OfAnAnswerMayHaveARemark) {
  using law::Key;
  for (const auto& [cell, meant] :
       {std::pair("PHK (Efisiensi)", "laid_off"), std::pair("PHK [perusahaan tutup]", "laid_off"),
        std::pair("Mengundurkan Diri (Resign)", "resigned"),
        std::pair("Resign (studi)", "resigned"),
        std::pair("Resign / Mengundurkan diri", "resigned"), std::pair("Lay off", "laid_off"),
        std::pair("Tidak diperpanjang", "contract_ended"),
        std::pair("(PKWT) Habis kontrak", "contract_ended"),
        std::pair("Kontrak\u00A0habis", "contract_ended"), std::pair("Meninggal dunia (sakit", "-"),
        std::pair("Contract Not Renewed", "contract_ended")})
    EXPECT_EQ(value(Key::ground, cell), meant) << cell;
  EXPECT_EQ(value(Key::device, "HP Android"), "phone");
  EXPECT_EQ(value(Key::device, "HP (Android)"), "phone");
  EXPECT_EQ(value(Key::working, "Tidak (belum)"), "no");
}

TEST(Words, AreNotGuessedWhereARemarkSaysOtherwise) {
  using law::Key;
  for (const char* cell :
       {"PHK (mengundurkan diri)", "PHK (karena pensiun)", "Resign (kontrak habis)", "Resign / PHK",
        "Mengundurkan diri (bukan PHK)", "PHK (mangkir)", "Resign (tidak tahu)", "Karyawan (PHK)",
        "Pensiun", "Pensiun (56 tahun)", "Retired", "MD", "Terminated", "Fired", "Diberhentikan"})
    EXPECT_EQ(value(Key::ground, cell), "-") << cell;
  EXPECT_EQ(value(Key::card_status, "Aktif (nonaktif)"), "-");
  EXPECT_EQ(value(Key::working, "ya/tidak"), "-");
  EXPECT_EQ(value(Key::device, "0812 3456 7890"), "-");
}

TEST(Words, ThatAreDoubtfulMeanNothing) {
  for (const content::ListColumn& column : support::real_content().list_words.columns)
    for (const std::string& word : column.doubtful)
      EXPECT_FALSE(word_index().value_of(column.key, normalised(word))) << word;
}

TEST(Mapping, SaysWhatStandsAgainstIt) {
  EXPECT_EQ(problems("Alasan;Saldo"), std::vector<Kind>{});
  EXPECT_EQ(problems("Nama;Catatan"), std::vector<Kind>{Kind::no_known_column});
  EXPECT_EQ(problems("Saldo;Saldo JHT"), std::vector<Kind>{Kind::same_key});
  EXPECT_EQ(problems("Saldo;error"), std::vector<Kind>{});
  EXPECT_EQ(problems("Saldo;\"Nama"), std::vector<Kind>{Kind::unreadable});
  EXPECT_EQ(problems(std::string_view("S\0a\0l\0d\0o\0", 10)), std::vector<Kind>{Kind::unreadable});
  EXPECT_EQ(problems("Saldo" + std::string(10'000, ';')),
            std::vector<Kind>{Kind::too_many_columns});
  EXPECT_NE(describe(lists::Problem{}, support::real_content(), content::Language::id), "");
}

}  // namespace
}  // namespace pandu::bulk
