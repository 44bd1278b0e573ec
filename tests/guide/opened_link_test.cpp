// Links with a result: opened as a new visit, and calmly refused when they are damaged.
#include "guide/handover/handover.h"
#include "guide/scene.h"
#include "person.h"
#include "share/share_code.h"

namespace pandu::guide {
namespace {

Person resigned() {
  Person person;
  walk(person, {{"ground", "resigned"},
                {"event_date", "2026-10-05"},
                {"working", "no"},
                {"balance", "12500000"}});
  return person;
}

std::string link_of(const Person& person) {
  return share_address(person.model.answers, some_day, person.content().rules);
}

TEST(OpenedLink, ShowsTheSameResultWithTheBalanceAsItsBand) {
  const Person sender = resigned();
  Person receiver;
  receiver.goes_to(link_of(sender));
  EXPECT_EQ(receiver.fragment(), "#/hasil");
  EXPECT_EQ(receiver.outcome(), sender.outcome());
  EXPECT_TRUE(receiver.model.answers.balance.absent());
  EXPECT_TRUE(receiver.model.answers.balance_band.given());
  EXPECT_TRUE(receiver.reads(say(receiver.content(), content::Language::id, opened_notice)));
  expect_sound(receiver.page());
  // The answers are seen, and each can be changed.
  receiver.follows("back");
  expect_sound(receiver.page());
}

TEST(OpenedLink, LeavesNothingOfTheAnswersBefore) {
  Person person = resigned();
  person.happens("ready=card", "on");
  person.presses("keep");
  person.goes_to(link_of(Person()));
  EXPECT_TRUE(person.model.answers == law::Answers{});
  EXPECT_FALSE(person.model.ready.has(law::Document::card));
  EXPECT_FALSE(person.model.kept);
}

TEST(OpenedLink, ADamagedOneLeadsToTheStartAndSaysSo) {
  const std::string whole = link_of(resigned());
  for (const std::string& damaged :
       {whole.substr(0, whole.size() - 1), whole + "x", std::string("#/hasil/"),
        std::string("#/hasil/<script>"), "#/hasil/" + std::string(100000, '1'),
        std::string("#/hasil/1\xff\xfe")}) {
    Person person = resigned();
    const law::Answers own = person.model.answers;
    person.goes_to(damaged);
    EXPECT_EQ(person.fragment(), "#/");
    EXPECT_TRUE(person.model.answers == own);
    EXPECT_TRUE(person.reads(say(person.content(), content::Language::id, "shared.damaged")));
    EXPECT_TRUE(person.reads(say(person.content(), content::Language::id, "shared.ask")));
    expect_sound(person.page());
  }
}

TEST(OpenedLink, EveryGroundOpensOnASoundPage) {
  for (const std::string_view ground : law::names<law::Ground>) {
    Person person;
    person.model.answers.ground =
        law::Answer<law::Ground>::of(*law::from_name<law::Ground>(ground));
    Person receiver;
    receiver.goes_to(link_of(person));
    EXPECT_EQ(receiver.fragment(), "#/hasil") << ground;
    expect_sound(receiver.page());
  }
}

TEST(OpenedLink, TheDayToLookAheadAtStays) {
  Person person;
  person.happens("preview", "2027-03-01");
  person.goes_to(link_of(resigned()));
  EXPECT_EQ(law::to_iso(person.model.today), "2027-03-01");
  EXPECT_EQ(own_day(person.model), some_day);
}

TEST(Site, IsAnAddressOfTheWebOrNothing) {
  for (const std::string& bad :
       {std::string(), std::string("file:///tmp/pandu-jht.html"),
        std::string("javascript:alert(1)"), std::string("https://example.org/#/"),
        std::string("https://example.org/ x"), std::string("https://example.org/\"><b>"),
        "https://example.org/" + std::string(300, 'x')}) {
    Person person;
    person.happens("site", bad);
    EXPECT_EQ(person.model.site, "") << bad;
  }
  Person person;
  person.happens("site", "https://example.org/pandu/");
  person.presses("language");
  person.happens("restart", "");
  EXPECT_EQ(person.model.site, "https://example.org/pandu/");
}

}  // namespace
}  // namespace pandu::guide
