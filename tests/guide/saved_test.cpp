// The tab's storage, and events and texts that no honest page would send.
#include "person.h"

namespace pandu::guide {
namespace {

const std::vector<Wanted> half_way = {
    {"ground", "laid_off"}, {"event_date", "2026-10"}, {"balance", "12500000"}};

Person busy() {
  Person person;
  walk(person, half_way);
  person.happens("ready=card", "on");
  person.goes_to("#/cek/ringkasan");
  person.goes_to("#/cek/balance");
  person.types("balance", "dua \\ ribu\nlebih");
  person.presses("next");
  person.presses("language");
  return person;
}

TEST(Saved, ComesBackAsItWas) {
  const Person person = busy();
  Model blank = start(some_day, content::Language::id);
  blank.route = person.model.route;
  EXPECT_EQ(restore(blank, save(person.model), person.content()), person.model);
}

TEST(Saved, EveryStepOfAWalkComesBack) {
  for (const std::string_view ground : law::names<law::Ground>) {
    Person person;
    walk(person, {{"ground", std::string(ground)}, {"earlier_partial", "10"}});
    Model blank = start(some_day, content::Language::id);
    blank.route = person.model.route;
    EXPECT_EQ(restore(blank, save(person.model), person.content()), person.model) << ground;
  }
}

TEST(Saved, DamagedTextChangesNothing) {
  const Person person = busy();
  const std::string saved = save(person.model);
  const Model blank = start(some_day, content::Language::id);
  std::vector<std::string> damaged = {
      "",
      "x",
      "pandu",
      "pandu 1\nlanguage id",
      "pandu 1",
      "pandu 11",
      saved + "\nnonsense",
      "pandu 2\nlanguage fr",
      "pandu 2\nanswers {",
      "pandu 2\nanswer ground none",
      "pandu 2\nanswer ground",
      "pandu 2\nanswer colour red",
      "pandu 2\nanswer balance 12500000",
      "pandu 2\nanswer balance #125x",
      "pandu 2\nanswer balance #",
      "pandu 2\nanswer balance #99999999999999999999",
      "pandu 2\nanswer ground #1",
      "pandu 2\nanswer balance #-1",
      "pandu 2\nanswer membership_years #81",
      "pandu 2\nanswer membership_years #99999999999",
      "pandu 2\nanswer event_date 2026-02-30",
      "pandu 2\nanswer event_date #20260203",
      "pandu 2\nanswer balance #12500000\nanswer balance_band to_10m",
      "pandu 2\nanswer earlier_partial_year #2020",
      "pandu 2\nanswer npwp yes\nanswer npwp no",
      "pandu 2\nasked what",
      "pandu 2\nready gold",
      "pandu 2\ndraft password x",
      "pandu 2\nerror balance start.title",
      "pandu 2\nerror balance error.nonsense",
      "pandu 2\ntoday 2026-02-30",
      "pandu 2\nfrom_summary yes",
      "pandu 2\n\n",
      "pandu 2\ndraft balance " + std::string(500, 'x'),
      "{\"ground\":\"resigned\"}",
      std::string("pandu 2\n\0language id", 21)};
  for (const std::string& text : damaged)
    EXPECT_EQ(restore(blank, text, person.content()), blank) << text;
}

// A tab is opened again before the words of the learning part have come.
TEST(Saved, ComesBackWhereTheWordsOfAnErrorHaveNotComeYet) {
  Person officer;
  walk(officer, half_way);
  officer.goes_to("#/hr");
  officer.happens("hr.make", "");
  ASSERT_FALSE(officer.model.errors.empty());
  const content::Content core =
      support::read_bundles({support::bundle(content::Pack::core, content::Language::id)})
          .content.value();
  const Model again = restore(start(some_day, content::Language::id), save(officer.model), core);
  EXPECT_EQ(again.answers, officer.model.answers);
  EXPECT_EQ(again.drafts, officer.model.drafts);
  EXPECT_TRUE(again.errors.empty());
}

TEST(Saved, CutAnywhereItNeverBreaks) {
  const Person person = busy();
  const std::string saved = save(person.model);
  const Model blank = start(some_day, content::Language::id);
  for (std::size_t length = 0; length <= saved.size(); ++length)
    expect_sound(
        view(restore(blank, saved.substr(0, length), person.content()), person.content()).page);
}

TEST(Saved, ACorrectedDayCountsOnlyWhileTheClockIsWrong) {
  const law::Date wrong = law::make_date(2020, 1, 1);
  Person person(wrong);
  person.types_date("today", "30", "11", "2026");
  person.presses("today.set");
  const std::string saved = save(person.model);
  const Model again = restore(start(wrong, content::Language::id), saved, person.content());
  EXPECT_EQ(again.today, law::make_date(2026, 11, 30));
  const law::Date later = law::make_date(2026, 12, 24);
  const Model mended = restore(start(later, content::Language::id), saved, person.content());
  EXPECT_EQ(mended.today, later);
}

TEST(Hostile, EventsThatThePageDoesNotOfferChangeNothing) {
  const std::vector<std::pair<std::string, std::string>> events = {
      {"", ""},
      {"", "on"},
      {"=", "on"},
      {"ground=", "on"},
      {"ground=king", "on"},
      {"ground=resigned", "off"},
      {"ground=resigned", ""},
      {"card_status=active", "on"},
      {"balance", "5"},
      {"event_date.day", "5"},
      {"event_date.hour", "5"},
      {"birth_date", "5"},
      {"ready=card", "on"},
      {"ready=gold", "on"},
      {"previous", ""},
      {"unknown", ""},
      {"today.set", ""},
      {"today.day", "1"},
      {"today", "2020-01-01"},
      {"view", ""},
      {"copy", ""},
      {"back", ""},
      {"home", ""},
      {"verdict", "can_claim"},
      {"rules", "{}"},
      {std::string(100000, 'x'), std::string(100000, 'y')}};
  for (const auto& [id, value] : events) {
    Person person;
    const Model before = person.model;
    person.happens(id, value);
    EXPECT_EQ(person.model, before) << id.substr(0, 40) << " = " << value.substr(0, 40);
  }
}

TEST(Hostile, EveryEventOnEveryScreenLeavesASoundPage) {
  const std::vector<std::string> ids = {"next",
                                        "previous",
                                        "unknown",
                                        "today.set",
                                        "balance",
                                        "balance_band=to_10m",
                                        "ready=card",
                                        "event_date.day",
                                        "birth_date.year",
                                        "membership_years",
                                        "earlier_partial_year",
                                        "earlier_partial=10",
                                        "pmi_ground=other",
                                        "ground=unknown",
                                        "ground=pmi",
                                        "working=unknown"};
  const std::vector<std::string> addresses = {"#/",
                                              "#/cek/balance",
                                              "#/cek/event_date",
                                              "#/cek/ground",
                                              "#/cek/balance_band",
                                              "#/cek/membership_years",
                                              "#/cek/ringkasan",
                                              "#/hasil",
                                              "#/belajar/klaim-jmo/10",
                                              "#/sumber"};
  for (const std::string& address : addresses)
    for (const std::string& id : ids)
      for (const std::string value :
           {"on", "", "<b>&\"'", "\xF0\x9F\x98\x80", "-9223372036854775808"}) {
        Person person;
        person.goes_to(address);
        person.happens(id, value);
        person.happens("next", "");
        const page::Page page = person.page();
        EXPECT_FALSE(page.main.empty());
        EXPECT_TRUE(page::find(page, page.focus)) << address << " " << id;
      }
}

TEST(Hostile, LongTextIsCutBetweenCharacters) {
  Person person;
  person.goes_to("#/cek/balance");
  std::string long_text = "x";
  for (int i = 0; i < 1000; ++i) long_text += "\xC3\xA9";
  person.happens("balance", long_text);
  const std::string kept = person.value_at("balance");
  EXPECT_EQ(kept.size(), 199U);
  EXPECT_EQ(kept, long_text.substr(0, 199));
}

TEST(Hostile, TypedMarkupStaysText) {
  Person person;
  person.goes_to("#/cek/balance");
  person.types("balance", "<b>1</b>");
  EXPECT_EQ(person.value_at("balance"), "<b>1</b>");
}

}  // namespace
}  // namespace pandu::guide
