// Channels, myths, troubles and the glossary: what they say, and that troubles are found.
#include <fstream>
#include <iterator>

#include "content/json.h"
#include "guide/learning/learning.h"
#include "guide/scene.h"
#include "person.h"

namespace pandu::guide {
namespace {

content::Json phrasings() {
  std::ifstream file(std::string(PANDU_SOURCE_DIR) + "/tests/guide/phrasings.json");
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::vector<content::Fault> faults;
  return content::parse_json(bytes, "phrasings.json", content::asset_limits, faults).value();
}

TEST(Troubles, AreFoundByEverydayWordsAndWithATypingError) {
  const Content& content = support::real_content();
  const content::Json all = phrasings();
  EXPECT_EQ(all.size(), content.troubles.size());
  for (const auto& [id, phrasings] : all.items()) {
    EXPECT_EQ(phrasings.size(), 3U);
    for (const std::string phrasing : phrasings) {
      const auto found = find_troubles(content, content::Language::id, phrasing, 3);
      std::string told;
      for (const content::Trouble* trouble : found) told += trouble->id + " ";
      EXPECT_NE((" " + told).find(" " + id + " "), std::string::npos)
          << phrasing << " found " << told;
    }
  }
}

TEST(Troubles, TheTitleFindsItsTroubleFirstInBothLanguages) {
  const Content& content = support::real_content();
  for (const content::Language language : {content::Language::id, content::Language::en})
    for (const content::Trouble& trouble : content.troubles) {
      const auto found = find_troubles(
          content, language, say(content, language, "trouble." + trouble.id + ".title"), 1);
      ASSERT_EQ(found.size(), 1U) << trouble.id;
      EXPECT_EQ(found[0]->id, trouble.id);
    }
}

TEST(Troubles, NothingIsFoundForNothingOrNonsense) {
  const Content& content = support::real_content();
  for (const char* query : {"", "   ", "saya tidak bisa", "zzzz qqqq", "\xff\xfe<script>"})
    EXPECT_TRUE(find_troubles(content, content::Language::id, query).empty()) << query;
}

TEST(Troubles, LettersApart) {
  EXPECT_EQ(letters_apart("", ""), 0U);
  EXPECT_EQ(letters_apart("abc", ""), 3U);
  EXPECT_EQ(letters_apart("wajah", "wjaah"), 1U);
  EXPECT_EQ(letters_apart("sandi", "sandai"), 1U);
  EXPECT_EQ(letters_apart("sandi", "pandu"), 2U);
}

TEST(Troubles, TheSearchShowsItsMatchesAndLeadsToThem) {
  Person person;
  person.goes_to("#/kendala");
  person.types("search", "lupa pasword");
  EXPECT_EQ(person.fragment(), "#/kendala");
  EXPECT_FALSE(page::find(person.page(), "found")->text.empty());
  person.follows("match=forgot_password");
  EXPECT_EQ(person.fragment(), "#/kendala/forgot_password");
  person.follows("all_troubles");
  person.types("search", "zzzz");
  EXPECT_TRUE(person.reads("175"));
  EXPECT_FALSE(person.sees("match=forgot_password"));
}

TEST(Troubles, TheMessageAsksForItsCausesInOrder) {
  Person person;
  person.goes_to("#/kendala/cannot_continue");
  const std::string text = person.text();
  std::size_t last = 0;
  for (const char* cause : {"masih berstatus Aktif", "belum lewat", "pernah mengajukan lewat",
                            "pengkinian data belum selesai?", "lebih dari satu kartu"}) {
    const std::size_t at = text.find(cause);
    ASSERT_NE(at, text.npos) << cause;
    EXPECT_GT(at, last);
    last = at;
  }
  person.follows("cause=still_active");
  EXPECT_EQ(person.fragment(), "#/kendala/still_active");
}

TEST(Troubles, EachSaysCauseStepsAndWhatToBringWithASource) {
  for (const content::Trouble& trouble : support::real_content().troubles) {
    Person person;
    person.goes_to("#/kendala/" + trouble.id);
    EXPECT_EQ(person.fragment(), "#/kendala/" + trouble.id);
    EXPECT_TRUE(person.sees("evidence=" + trouble.id));
    EXPECT_EQ(person.text().find('<'), std::string::npos) << person.text();
  }
}

TEST(Troubles, AWeakSourceIsNeverShownAsCertain) {
  Person person;
  person.goes_to("#/kendala/police_report");
  EXPECT_TRUE(person.reads("belum pasti"));
  person.goes_to("#/kendala/forgot_account");
  EXPECT_FALSE(person.reads("belum pasti"));
}

TEST(Myths, EachIsAnsweredWithItsSource) {
  Person person;
  person.goes_to("#/mitos");
  EXPECT_EQ(support::real_content().myths.size(), 9U);
  for (const content::Myth& myth : support::real_content().myths) {
    EXPECT_TRUE(person.sees("myth=" + myth.id));
    EXPECT_TRUE(person.sees("evidence=" + myth.id));
  }
  EXPECT_TRUE(person.reads("Rp15.000.000"));
}

TEST(Channels, StandSideBySideFromTheRules) {
  Person person;
  person.goes_to("#/saluran");
  for (const char* id : {"channel=jmo", "channel=lapak_asik", "channel=branch"})
    EXPECT_TRUE(person.sees(id));
  const page::Page page = person.page();
  const std::string jmo = page::text({*page::find(page, "channel=jmo")});
  EXPECT_NE(jmo.find("Rp15.000.000"), std::string::npos);
  EXPECT_EQ(jmo.find("Ahli waris"), std::string::npos);
  EXPECT_NE(page::text({*page::find(page, "channel=lapak_asik")}).find("06.00"), std::string::npos);
  EXPECT_TRUE(person.reads("untuk jalurnya"));
}

TEST(Channels, EveryGroundOfTheBranchAloneIsNamedWithItsSource) {
  const Content& content = support::real_content();
  law::SetOf<law::Ground> online;
  for (const law::ChannelRow& row : content.rules.channels)
    for (const law::Condition& condition : row.conditions)
      if (condition.kind == law::ConditionKind::ground_is) online.bits |= condition.values;
  Person person;
  person.goes_to("#/saluran");
  for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i) {
    const std::string id(law::names<law::Ground>[i]);
    EXPECT_EQ(person.sees("only=" + id), !online.has(static_cast<law::Ground>(i))) << id;
  }
  for (const content::BranchCase& one : content.branch_only) {
    EXPECT_TRUE(person.sees("only=" + one.id)) << one.id;
    EXPECT_TRUE(person.sees("evidence=" + one.id)) << one.id;
  }
  EXPECT_TRUE(person.sees("evidence=limit"));
}

TEST(Channels, ABalanceIsPlacedByTypingAndByPressing) {
  Person person;
  person.goes_to("#/saluran");
  person.types("scale", "15000000");
  EXPECT_EQ(page::find(person.page(), "scale")->value, "15.000.000");
  EXPECT_TRUE(person.reads("dapat diajukan lewat JMO, bila"));
  person.presses("scale.more");
  EXPECT_EQ(page::find(person.page(), "scale")->value, "16.500.000");
  EXPECT_TRUE(person.reads("Saldo ini diajukan lewat Lapak Asik"));
  person.types("scale", "banyak");
  EXPECT_FALSE(page::find(person.page(), "scale")->error.empty());
  EXPECT_FALSE(person.sees("scale.picture"));
  for (int i = 0; i < 3; ++i) person.presses("scale.less");
  EXPECT_EQ(page::find(person.page(), "scale")->value, "0");
  // It answers no question, and comes back with the tab.
  EXPECT_TRUE(person.model.answers.balance.absent());
  const Model again =
      restore(start(some_day, content::Language::id), save(person.model), support::real_content());
  EXPECT_TRUE(again.drafts == person.model.drafts);
}

TEST(Glossary, EveryScreenLeadsToItsWords) {
  Person person;
  person.goes_to("#/kendala/still_active");
  EXPECT_TRUE(person.sees("words_here"));
  person.follows("term=sipp");
  EXPECT_EQ(person.fragment(), "#/istilah/sipp");
  EXPECT_EQ(person.page().focus, "word=sipp");
  for (const content::Term& term : support::real_content().glossary)
    EXPECT_TRUE(person.sees("word=" + term.id));
}

TEST(Glossary, FindsWordsAndNotPartsOfWords) {
  Person person;
  const Scene scene(person.model, support::real_content());
  const auto found = terms_in(scene, "Kodenya untuk JMO, lalu npwp. Anikan bukan.");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0]->id, "jmo");
  EXPECT_EQ(found[1]->id, "npwp");
}

}  // namespace
}  // namespace pandu::guide
