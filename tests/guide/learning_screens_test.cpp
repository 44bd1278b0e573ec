// Channels, myths, troubles and the glossary: what they say, and that troubles are found.
#include <fstream>
#include <iterator>

#include "content/json.h"
#include "guide/learning/learning.h"
#include "guide/scene.h"
#include "person.h"

namespace pandu::guide {
namespace {

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
  person.follows("cause=employer_not_reported");
  EXPECT_EQ(person.fragment(), "#/keadaan/employer_not_reported");
  person.goes_to("#/kendala/cannot_continue");
  person.follows("cause=waiting");
  EXPECT_EQ(person.fragment(), "#/kendala/waiting");
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
  EXPECT_EQ(support::real_content().myths.size(), 10U);
  for (const content::Myth& myth : support::real_content().myths) {
    EXPECT_TRUE(person.sees("myth=" + myth.id));
    EXPECT_TRUE(person.sees("evidence=" + myth.id));
  }
  EXPECT_TRUE(person.reads("Rp15.000.000"));
}

TEST(Myths, OneThatIsAskedForIsShown) {
  Person person;
  person.goes_to("#/mitos/sixmonths");
  EXPECT_EQ(person.fragment(), "#/mitos/sixmonths");
  EXPECT_EQ(person.page().focus, "myth=sixmonths");
}

TEST(Channels, EachCardNamesWhatItRestsOn) {
  for (const content::Language language : {content::Language::id, content::Language::en}) {
    Person person(some_day, language);
    person.goes_to("#/saluran");
    for (const char* id : {"evidence=jmo", "evidence=lapak_asik", "evidence=branch"})
      EXPECT_TRUE(person.sees(id)) << id;
    expect_sound(person.page());
  }
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
  for (std::size_t i = 0; i < law::names<law::Ground>.size(); ++i) {
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
  person.goes_to("#/keadaan/employer_not_reported");
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
