// The day goes on while a page stays open: what is judged is judged by the day on which it is read.
#include "guide/day.h"

#include <algorithm>

#include "guide/list/list.h"
#include "person.h"

namespace pandu::guide {
namespace {

const std::vector<Wanted> resigned_a_month_ago = {
    {"ground", "resigned"}, {"event_date", "2026-10-30"}, {"working", "no"},
    {"balance", "7500000"}, {"card_status", "inactive"},  {"identity_matches", "yes"},
    {"device", "phone"},    {"earlier_partial", "none"},  {"nonactive_since", "2026-10-30"}};

Person at_result(law::Date today = some_day) {
  Person person(today);
  walk(person, resigned_a_month_ago);
  EXPECT_EQ(person.fragment(), "#/hasil");
  return person;
}

TEST(Day, JudgesAnewAndSaysSo) {
  Person person = at_result();
  EXPECT_EQ(person.outcome(), "wait");
  EXPECT_TRUE(person.output().announced.empty());
  person.happens("ready=card", "on");
  person.happens("day", "2026-12-03");
  EXPECT_EQ(person.outcome(), "can_claim");
  EXPECT_TRUE(person.reads("30 November 2026"));
  EXPECT_EQ(person.output().announced,
            "Hari berganti: hasil ini dihitung lagi untuk 3 Desember 2026.");
  EXPECT_TRUE(person.model.ready.has(law::Document::card));
  person.presses("language");
  EXPECT_EQ(person.output().announced,
            "The day has changed: this result was worked out again for 3 December 2026.");
  person.goes_to("#/cek/balance");
  EXPECT_TRUE(person.output().announced.empty());
}

TEST(Day, IsSilentWhereTheVerdictReadsTheSame) {
  Person person = at_result(law::make_date(2026, 12, 5));
  person.happens("day", "2026-12-06");
  EXPECT_EQ(person.model.today, law::make_date(2026, 12, 6));
  EXPECT_TRUE(person.output().announced.empty());
}

TEST(Day, IsSilentWhereNoVerdictIsSeen) {
  Person person = at_result();
  person.goes_to("#/cek/balance");
  person.happens("day", "2026-12-03");
  EXPECT_TRUE(person.output().announced.empty());
  person.goes_to("#/hasil");
  EXPECT_EQ(person.outcome(), "can_claim");
  EXPECT_TRUE(person.output().announced.empty());
}

TEST(Day, SaysSoAlsoWhereOnlyTheDayOfTheChannelsCame) {
  std::vector<Wanted> later = resigned_a_month_ago;
  later.back().value = "2026-11-10";
  Person person(law::make_date(2026, 12, 9));
  walk(person, later);
  const std::string before = person.outcome();
  person.happens("day", "2026-12-10");
  EXPECT_EQ(person.outcome(), before);
  EXPECT_FALSE(person.output().announced.empty());
}

TEST(Day, TakesNothingThatWasTyped) {
  Person person;
  person.chooses("ground", "resigned");
  person.presses("next");
  person.types("event_date.day", "3");
  const Model before = person.model;
  person.happens("day", "2026-11-30");
  Model expected = before;
  expected.today = law::make_date(2026, 11, 30);
  EXPECT_EQ(person.model, expected);
}

TEST(Day, TakesBackWhatWasRefusedBecauseItHadNotCome) {
  Person person;
  walk(person, {{"ground", "death"}});
  person.goes_to("#/cek/event_date");
  person.types_date("event_date", "30", "11", "2026");
  person.presses("next");
  ASSERT_EQ(person.model.errors.at("event_date"), "error.future_event");
  person.happens("day", "2026-11-30");
  EXPECT_EQ(person.error_at("event_date"), "");
  EXPECT_EQ(person.value_at("event_date.day"), "30");
  person.presses("next");
  EXPECT_NE(person.fragment(), "#/cek/event_date");
}

TEST(Day, OfTheNextVisitorIsTheOneThatItIs) {
  Person visitor;
  visitor.happens("kiosk", "");
  visitor.happens("day", "2026-12-03");
  visitor.happens("clear", "");
  walk(visitor, resigned_a_month_ago);
  EXPECT_EQ(visitor.outcome(), "can_claim");
}

TEST(Day, GoesBackToo) {
  Person person = at_result(law::make_date(2026, 12, 3));
  person.happens("day", "2026-11-29");
  EXPECT_EQ(person.outcome(), "wait");
  EXPECT_FALSE(person.output().announced.empty());
}

TEST(Day, ThatIsNoneChangesNothing) {
  Person person = at_result();
  const Model before = person.model;
  for (const char* day : {"", "2026-02-30", "30/11/2026", "2026-11-29", "99999-01-01"}) {
    person.happens("day", day);
    EXPECT_EQ(person.model, before) << day;
  }
}

TEST(Day, ToLookAtStaysUntilItHasCome) {
  Person person = at_result();
  person.happens("preview", "2026-12-03");
  person.happens("day", "2026-12-02");
  EXPECT_EQ(person.model.today, law::make_date(2026, 12, 3));
  EXPECT_EQ(own_day(person.model), law::make_date(2026, 12, 2));
  EXPECT_TRUE(person.reads("hari ini, 2 Desember 2026"));
  EXPECT_TRUE(person.output().announced.empty());
  person.happens("day", "2026-12-03");
  EXPECT_FALSE(person.model.previewed_from);
  person.happens("day", "2026-12-04");
  EXPECT_EQ(person.model.today, law::make_date(2026, 12, 4));
}

Person with_wrong_clock() {
  Person person(law::make_date(2020, 1, 1));
  person.types_date("today", "30", "11", "2026");
  person.presses("today.set");
  return person;
}

TEST(Day, ThatWasTypedGoesOnWithAWrongClock) {
  Person person = with_wrong_clock();
  person.happens("day", "2020-01-03");
  EXPECT_EQ(person.model.today, law::make_date(2026, 12, 2));
  EXPECT_FALSE(clock_is_wrong(person.model, person.content()));
  person.happens("preview", "2027-03-01");
  person.happens("day", "2020-01-04");
  EXPECT_EQ(own_day(person.model), law::make_date(2026, 12, 3));
}

TEST(Day, ThatWasTypedEndsWithAClockThatIsSet) {
  Person right = with_wrong_clock();
  right.happens("day", "2026-12-24");
  EXPECT_EQ(right.model.today, law::make_date(2026, 12, 24));
  EXPECT_FALSE(right.model.wrong_clock);
  for (const char* still_wrong : {"2021-06-01", "2019-01-01"}) {
    Person person = with_wrong_clock();
    person.happens("day", still_wrong);
    EXPECT_TRUE(clock_is_wrong(person.model, person.content())) << still_wrong;
    EXPECT_TRUE(person.sees("today.set")) << still_wrong;
  }
}

TEST(Day, ThatWasTypedIsNotKeptForAVisitWeeksLater) {
  const std::string saved = save(with_wrong_clock().model);
  const auto again = [&](law::Date clock, const std::string& text) {
    Person person(clock);
    return restore(person.model, text, person.content()).today;
  };
  EXPECT_EQ(again(law::make_date(2020, 1, 1), saved), law::make_date(2026, 11, 30));
  EXPECT_EQ(again(law::make_date(2020, 1, 22), saved), law::make_date(2026, 12, 21));
  EXPECT_EQ(again(law::make_date(2020, 3, 1), saved), law::make_date(2020, 3, 1));
  // As it was saved before the clock's own day was.
  const std::string older = saved.substr(0, saved.find(" 2020-01-01"));
  EXPECT_EQ(again(law::make_date(2020, 1, 22), older), law::make_date(2026, 11, 30));
  EXPECT_EQ(again(law::make_date(2020, 1, 22), saved + "x"), law::make_date(2020, 1, 22));
}

class OfficerWithList : public Person {
 public:
  OfficerWithList() {
    goes_to("#/hr/daftar");
    happens("list.came", lists::pack(snapshot(some_day, 3)));
    happens("list.check", "");
    happens("list.came", lists::pack(snapshot(some_day, 3)));
  }
  void gets(law::Date on, std::uint64_t now, bool all = true) {
    lists::Snapshot came = snapshot(on, now);
    if (!all) came.evaluated = 1;
    happens("list.came", lists::pack(came));
  }
  lists::Query query() const { return *lists::unpack<lists::Query>(output().list_query); }

 private:
  static lists::Snapshot snapshot(law::Date on, std::uint64_t now) {
    lists::Snapshot snapshot;
    snapshot.list = 1;
    snapshot.rows = snapshot.evaluated = 9;
    snapshot.on = on;
    snapshot.column_count = 1;
    snapshot.columns = {{0, {"Alasan", law::Key::ground}, {"resign"}}};
    snapshot.totals.rows = 9;
    snapshot.totals.now = now;
    return snapshot;
  }
};

TEST(DayOfAList, IsAskedOfTheWorkerAndAnnouncedOnceItsTotalsAreOthers) {
  OfficerWithList officer;
  const law::Date next = law::make_date(2026, 11, 30);
  officer.happens("day", "2026-11-30");
  EXPECT_EQ(officer.query().on, next);
  officer.gets(some_day, 3);  // had been on its way
  officer.gets(next, 0, false);
  EXPECT_TRUE(officer.output().announced.empty());
  officer.gets(next, 4);
  EXPECT_EQ(officer.output().announced,
            "Hari berganti: daftar ini dihitung lagi untuk 30 November 2026.");
}

TEST(DayOfAList, IsSilentWhereTheTotalsAreTheSameOrNotSeen) {
  OfficerWithList same;
  same.happens("day", "2026-11-30");
  same.gets(law::make_date(2026, 11, 30), 3);
  EXPECT_TRUE(same.output().announced.empty());
  OfficerWithList elsewhere;
  elsewhere.happens("day", "2026-11-30");
  elsewhere.goes_to("#/");
  elsewhere.gets(law::make_date(2026, 11, 30), 4);
  EXPECT_TRUE(elsewhere.output().announced.empty());
  elsewhere.goes_to("#/hr/daftar");
  EXPECT_TRUE(elsewhere.output().announced.empty());
}

TEST(DayOfAList, KeepsTheMonthThatWasChosenByItsName) {
  const auto month_after = [](const char* chosen, const char* day) {
    OfficerWithList officer;
    officer.happens("list.month", chosen);
    officer.happens("day", day);
    return officer.query().selection.filter.month;
  };
  EXPECT_EQ(month_after("3", "2026-11-30"), 3U);
  EXPECT_EQ(month_after("3", "2026-12-01"), 2U);
  EXPECT_EQ(month_after("3", "2027-01-01"), 1U);
  EXPECT_EQ(month_after("1", "2027-03-01"), 0U);
  EXPECT_EQ(month_after("12", "2026-12-01"), 12U);
}

TEST(Settled, IsAPageOfWhichTheTabRemembersAll) {
  Person person;
  EXPECT_TRUE(is_settled(person.model, person.content()));
  person.goes_to("#/belajar");
  EXPECT_TRUE(is_settled(person.model, person.content()));
  Person done = at_result();
  done.happens("ready=card", "on");
  EXPECT_TRUE(is_settled(done.model, done.content()));
  EXPECT_TRUE(is_settled(with_wrong_clock().model, done.content()));
}

TEST(Settled, IsNobodyInTheMiddleOfSomething) {
  const auto is_busy = [](const std::function<void(Person&)>& does, Person person = at_result()) {
    does(person);
    return !is_settled(person.model, person.content());
  };
  EXPECT_TRUE(is_busy([](Person& person) { person.chooses("ground", "resigned"); }, Person()));
  EXPECT_TRUE(is_busy(
      [](Person& person) {
        person.answers("ground", "resigned");
        person.goes_to("#/mitos");
      },
      Person()));
  EXPECT_TRUE(is_busy([](Person& person) { person.goes_to("#/cek/balance"); }));
  EXPECT_TRUE(is_busy([](Person& person) { person.happens("preview", "2027-03-01"); }));
  EXPECT_TRUE(is_busy([](Person& person) { person.happens("keep.failed", ""); }));
  EXPECT_TRUE(is_busy([](Person& person) { person.happens("day", "2026-12-03"); }));
  EXPECT_TRUE(is_busy([](Person& person) { person.happens("kiosk", ""); }));
  const OfficerWithList officer;
  EXPECT_FALSE(is_settled(officer.model, officer.content()));
}

}  // namespace
}  // namespace pandu::guide
