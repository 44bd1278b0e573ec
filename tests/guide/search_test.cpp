// How people tell a trouble: in English, and in Indonesian with endings and everyday words.
#include <fstream>
#include <iterator>

#include "content/json.h"
#include "guide/learning/learning.h"
#include "guide/scene.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;

std::string ids_found(std::string_view query, Language language) {
  std::string ids = " ";
  for (const content::Trouble* found : find_troubles(support::real_content(), language, query, 3))
    ids += found->id + " ";
  return ids;
}

void expect_found(std::string_view query, const std::string& id, Language language) {
  const std::string ids = ids_found(query, language);
  EXPECT_NE(ids.find(" " + id + " "), std::string::npos) << query << " finds" << ids;
}

// Three phrasings of each trouble; the last has a typing error.
TEST(Search, FindsEveryTroubleInEverydayEnglish) {
  std::ifstream file(std::string(PANDU_SOURCE_DIR) + "/tests/guide/phrasings_en.json");
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::vector<content::Fault> faults;
  const auto all = content::parse_json(bytes, "phrasings_en.json", content::asset_limits, faults);
  ASSERT_TRUE(all);
  EXPECT_EQ(all->size(), support::real_content().troubles.size());
  for (const auto& [id, phrasings] : all->items()) {
    EXPECT_EQ(phrasings.size(), 3U) << id;
    for (const std::string phrasing : phrasings) expect_found(phrasing, id, Language::en);
  }
}

TEST(Search, FindsAWordWithAnotherEndingOrBeginning) {
  expect_found("kehilangan kartu", "card_lost", Language::id);
  expect_found("tidak bisa unggah", "upload_refused", Language::id);
  expect_found("perusahaan belum menonaktifkan", "still_active", Language::id);
  expect_found("menggabungkan saldo", "several_cards", Language::id);
}

TEST(Search, FindsAWordWithTheEndingThatSaysWhoseItIs) {
  for (const char* query : {"saldonya tidak ada", "saldoku gak ada", "saldo nya ga ada"}) {
    const auto found = find_troubles(support::real_content(), Language::id, query, 1);
    ASSERT_EQ(found.size(), 1U) << query;
    EXPECT_EQ(found[0]->id, "balance_missing") << query;
  }
  expect_found("kartunya hilang", "card_lost", Language::id);
  expect_found("akunku lupa", "forgot_account", Language::id);
  expect_found("my cards are lost", "card_lost", Language::en);
}

TEST(Search, FindsAWordByOneThatMeansTheSame) {
  expect_found("norek ditolak", "bank_rejected", Language::id);
  expect_found("jmo lemot", "jmo-mati", Language::id);
  expect_found("ceklis hijau tidak muncul", "tick_missing", Language::id);
  expect_found("muka tidak terdeteksi", "face_fails", Language::id);
}

// The word that fits one trouble only decides, not the one that fits many.
TEST(Search, AWordThatFitsManyTellsLittle) {
  const auto found =
      find_troubles(support::real_content(), Language::id, "kartu masih aktif bpjs", 1);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0]->id, "still_active");
}

TEST(Channels, EachCardNamesWhatItRestsOn) {
  for (const Language language : {Language::id, Language::en}) {
    Person person(some_day, language);
    person.goes_to("#/saluran");
    for (const char* id : {"evidence=jmo", "evidence=lapak_asik", "evidence=branch"})
      EXPECT_TRUE(person.sees(id)) << id;
    expect_sound(person.page());
  }
}

}  // namespace
}  // namespace pandu::guide
