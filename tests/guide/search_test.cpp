// How people tell what happened to them: everyday words, slips of the finger, whole sentences.
#include <fstream>
#include <iterator>

#include "content/json.h"
#include "guide/learning/learning.h"
#include "guide/scene.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;

std::string name_of(const Found& found) {
  return std::string(subject_names[static_cast<std::size_t>(found.subject)]) + " " + found.id;
}

// "situation sent_home, trouble waiting, "
std::string names_found(std::string_view query, Language language, std::size_t most = 3) {
  std::string names;
  for (const Found& found : search(support::real_content(), language, query, most))
    names += name_of(found) + ", ";
  return names;
}

void expect_found(std::string_view query, const std::string& name, Language language) {
  const std::string names = ", " + names_found(query, language);
  EXPECT_NE(names.find(", " + name + ","), std::string::npos) << query << " finds " << names;
}

content::Json phrasings(const std::string& file_name) {
  std::ifstream file(std::string(PANDU_SOURCE_DIR) + "/tests/guide/" + file_name);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::vector<content::Fault> faults;
  return content::parse_json(bytes, file_name, content::asset_limits, faults).value();
}

void expect_all_found(const std::string& file_name, Language language) {
  const content::Json subjects = phrasings(file_name);
  for (const auto& [subject, by_id] : subjects.items())
    for (const auto& [id, all] : by_id.items())
      for (const std::string phrasing : all) expect_found(phrasing, subject + " " + id, language);
}

// Every one of `things` has at least so many phrasings.
template <class Thing>
void expect_phrasings(const content::Json& by_id, const std::vector<Thing>& things,
                      std::size_t least) {
  EXPECT_EQ(by_id.size(), things.size());
  for (const Thing& thing : things) {
    ASSERT_TRUE(by_id.contains(thing.id)) << thing.id;
    EXPECT_GE(by_id[thing.id].size(), least) << thing.id;
  }
}

TEST(Search, FindsEverythingByEverydayWordsAmongTheFirstThree) {
  const Content& content = support::real_content();
  const content::Json indonesian = phrasings("phrasings.json");
  const content::Json english = phrasings("phrasings_en.json");
  expect_phrasings(indonesian["situation"], content.situations, 3);
  expect_phrasings(english["situation"], content.situations, 2);
  expect_phrasings(indonesian["trouble"], content.troubles, 3);
  expect_phrasings(english["trouble"], content.troubles, 3);
  expect_phrasings(indonesian["myth"], content.myths, 1);
  expect_all_found("phrasings.json", Language::id);
  expect_all_found("phrasings_en.json", Language::en);
}

TEST(Search, TheTitleFindsItsOwnFirstInBothLanguages) {
  const Content& content = support::real_content();
  for (const Language language : {Language::id, Language::en}) {
    const auto expect_first = [&](const std::string& subject, const std::string& id) {
      const std::string title =
          Speaker(content, language, some_day).say(subject + "." + id + ".title");
      EXPECT_EQ(names_found(title, language, 1), subject + " " + id + ", ") << title;
    };
    for (const content::Situation& one : content.situations) expect_first("situation", one.id);
    for (const content::Trouble& one : content.troubles) expect_first("trouble", one.id);
  }
}

TEST(Search, NothingIsFoundForNothingOrNonsense) {
  for (const char* query :
       {"", "   ", "saya tidak bisa", "zzzz qqqq", "\xff\xfe<script>", "{", "+"})
    EXPECT_EQ(names_found(query, Language::id), "") << query;
}

TEST(Search, FindsAWordWithAnotherEndingOrBeginning) {
  expect_found("kehilangan kartu", "trouble card_lost", Language::id);
  expect_found("tidak bisa unggah", "trouble upload_refused", Language::id);
  expect_found("perusahaan belum menonaktifkan", "situation employer_not_reported", Language::id);
  expect_found("menggabungkan saldo", "situation card_merged", Language::id);
  for (const char* query : {"saldonya tidak ada", "saldoku gak ada", "saldo nya ga ada"})
    expect_found(query, "trouble balance_missing", Language::id);
  expect_found("my cards are lost", "trouble card_lost", Language::en);
}

TEST(Search, FindsAWordByOneThatMeansTheSame) {
  expect_found("norek ditolak", "trouble bank_rejected", Language::id);
  expect_found("jmo lemot", "trouble jmo-mati", Language::id);
  expect_found("ceklis hijau tidak muncul", "trouble tick_missing", Language::id);
  expect_found("p3k", "situation became_pppk", Language::id);
}

TEST(Search, FindsAWordWithASlipOfTheFinger) {
  expect_found("pabrik bangkurt", "situation employer_bankrupt", Language::id);
  expect_found("dirumahkannn tanpa gajii", "situation sent_home", Language::id);
  expect_found("foriegner leaving indonesia", "situation foreigner_leaving", Language::en);
}

TEST(Search, LettersApart) {
  EXPECT_EQ(letters_apart("", ""), 0U);
  EXPECT_EQ(letters_apart("abc", ""), 3U);
  EXPECT_EQ(letters_apart("wajah", "wjaah"), 1U);
  EXPECT_EQ(letters_apart("sandi", "sandai"), 1U);
  EXPECT_EQ(letters_apart("sandi", "pandu"), 2U);
}

}  // namespace
}  // namespace pandu::guide
