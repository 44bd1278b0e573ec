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
  return keys_of(read_header(record(header), delimiter, word_index()).mapping);
}

std::vector<Kind> problems(std::string_view header) {
  const ReadMapping read = read_header(record(header), ';', word_index());
  std::vector<Kind> kinds;
  for (const lists::Problem& problem :
       read.problems.empty() ? check_mapping(read.mapping) : read.problems) {
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

TEST(Mapping, SaysWhatStandsAgainstIt) {
  EXPECT_EQ(problems("Alasan;Saldo"), std::vector<Kind>{});
  EXPECT_EQ(problems("Nama;Catatan"), std::vector<Kind>{Kind::no_known_column});
  EXPECT_EQ(problems("Saldo;Saldo JHT"), std::vector<Kind>{Kind::same_key});
  EXPECT_EQ(problems("Saldo;error"), std::vector<Kind>{Kind::name_taken});
  EXPECT_EQ(problems("Saldo;\"Nama"), std::vector<Kind>{Kind::unreadable});
  EXPECT_EQ(problems(std::string_view("S\0a\0l\0d\0o\0", 10)), std::vector<Kind>{Kind::unreadable});
  EXPECT_EQ(problems("Saldo" + std::string(10'000, ';')),
            std::vector<Kind>{Kind::too_many_columns});
  EXPECT_NE(describe(lists::Problem{}, support::real_content(), content::Language::id), "");
}

}  // namespace
}  // namespace pandu::bulk
