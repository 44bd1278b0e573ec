// The screen of a list: what the person does on it, and what the desk tells. That both understand each
// other is seen in tests/desk, where a real list goes through.
#include <gtest/gtest.h>

#include "guide/list/list_events.h"
#include "guide/list/packed.h"
#include "person.h"
#include "share/share_code.h"

namespace pandu::guide {
namespace {

using law::Key;

ListTold asked_list() {
  ListTold told;
  told.list = 1;
  told.file = "keluar.csv";
  told.rows = 120;
  told.column_count = 3;
  told.columns = {{0, "Nama", std::nullopt, DayMonth::not_said, false, {"Budi", "Siti"}},
                  {1, "Alasan", Key::ground, DayMonth::not_said, false, {"resign"}},
                  {2, "Keluar", Key::event_date, DayMonth::not_said, true, {"01/02/2026"}}};
  return told;
}

law::Answers resigned() {
  law::Answers answers;
  answers.ground = law::Answer<law::Ground>::of(law::Ground::resigned);
  answers.event_date =
      law::Answer<law::DateSpan>::of({law::make_date(2026, 10, 5), law::make_date(2026, 10, 5)});
  return answers;
}

ListTold judged_list() {
  ListTold told = asked_list();
  told.columns[2].asks_order = false;
  told.judged = told.rows;
  told.totals.faulty = 1;
  told.totals.outcomes[0] = 70;
  told.totals.channels[0] = 60;
  told.totals.missing[static_cast<std::size_t>(Key::balance)] = 12;
  told.totals.by_month = {75, 3, 0, 2};
  told.matching = 120;
  told.heads = {{0, "Nama"}};
  ListRow sound{2, {"Budi"}, "", law::Outcome::can_claim};
  sound.earliest = law::make_date(2026, 11, 5);
  sound.channel = law::Channel::jmo;
  sound.address = share_address(resigned(), some_day, support::real_content().rules);
  ListRow faulty{3, {"Siti"}, "Alasan: \"bosan\" tidak dikenal."};
  told.shown = {sound, faulty};
  return told;
}

class Officer : public Person {
 public:
  Officer() {
    happens("site", "https://example.org/");
    goes_to("#/hr/daftar");
  }
  void hears(const ListTold& told) { happens("list.came", pack(told)); }
  // With a list whose columns are right.
  void checks() {
    hears(judged_list());
    presses("list.check");
  }
  const ListView& view() const { return model.list->wish.view; }
  ListOrder order() const { return *unpack_order(page().list_order); }
};

TEST(ListScreen, IsReachedFromTheOneForOnePersonAndLeadsBack) {
  Officer officer;
  officer.follows("list.back");
  EXPECT_EQ(officer.fragment(), "#/hr");
  officer.follows("hr.list");
  EXPECT_EQ(officer.fragment(), "#/hr/daftar");
  EXPECT_TRUE(officer.page().list_order.empty());
  expect_sound(officer.page());
}

TEST(ListScreen, IsSoundInEachOfItsStages) {
  for (const auto language : {content::Language::id, content::Language::en}) {
    Officer officer;
    officer.model.language = language;
    officer.happens("list.reading", Packer().put("a.csv").put(5U).put(10U).take());
    EXPECT_EQ(officer.value_at("list.progress"), "50");
    expect_sound(officer.page());
    officer.hears(asked_list());
    expect_sound(officer.page());
    ListTold half = judged_list();
    half.judged = 30;
    officer.hears(half);
    officer.presses("list.check");
    EXPECT_EQ(officer.value_at("list.progress"), "25");
    expect_sound(officer.page());
    officer.hears(judged_list());
    EXPECT_TRUE(officer.sees("list.table"));
    expect_sound(officer.page());
    officer.happens("list.refused", Packer().put("b.csv").put("empty").put("").put("").take());
    EXPECT_TRUE(officer.sees("list.refused"));
    EXPECT_TRUE(officer.sees("list.table")) << "the list before is still there";
    expect_sound(officer.page());
  }
}

TEST(ListScreen, AsksForTheColumnsAndForTheOrderOfDates) {
  Officer officer;
  officer.hears(asked_list());
  officer.presses("list.check");
  EXPECT_FALSE(officer.error_at("list.order.2").empty());
  EXPECT_FALSE(officer.order().wish.check);
  officer.chooses("list.order.2", "day_first");
  officer.happens("list.key.0", "npwp");
  officer.happens("list.key.1", "");
  officer.presses("list.check");
  const ListOrder order = officer.order();
  EXPECT_TRUE(order.wish.check);
  EXPECT_EQ(order.wish.columns.at(2).order, DayMonth::day_first);
  EXPECT_EQ(order.wish.columns.at(0).key, Key::npwp);
  EXPECT_TRUE(order.wish.columns.at(1).key_said);
  EXPECT_FALSE(order.wish.columns.at(1).key);
  EXPECT_EQ(order.on, some_day);
  EXPECT_EQ(order.site, "https://example.org/");
}

TEST(ListScreen, JudgesNothingWhileTheColumnsContradictEachOther) {
  Officer officer;
  ListTold told = asked_list();
  told.problems = {{"same_key", "\"A\"", "\"B\""}};
  officer.hears(told);
  EXPECT_FALSE(officer.sees("list.check"));
  EXPECT_TRUE(officer.sees("list.problems"));
  officer.happens("list.check", "");
  EXPECT_FALSE(officer.order().wish.check);
}

TEST(ListScreen, ShowsTheRowsThatAreAskedFor) {
  Officer officer;
  officer.checks();
  officer.chooses("list.outcome", "can_claim");
  officer.chooses("list.channel", "jmo");
  officer.happens("list.missing", "balance");
  officer.happens("list.month", "1");
  officer.types("list.words", "budi\x1f");
  EXPECT_EQ(officer.view().outcome, law::Outcome::can_claim);
  EXPECT_EQ(officer.view().channel, law::Channel::jmo);
  EXPECT_EQ(officer.view().missing, Key::balance);
  EXPECT_EQ(officer.view().month, 1U);
  EXPECT_EQ(officer.view().words, "budi ");
  officer.chooses("list.outcome", "faulty");
  EXPECT_TRUE(officer.view().only_faulty);
  EXPECT_FALSE(officer.view().outcome);
  officer.chooses("list.outcome", "all");
  officer.chooses("list.channel", "all");
  officer.happens("list.missing", "");
  officer.happens("list.month", "");
  officer.types("list.words", "");
  EXPECT_EQ(officer.view(), ListView());
}

TEST(ListScreen, SortsByItsHeadsAndTurnsPages) {
  Officer officer;
  officer.checks();
  officer.presses("list.sort=earliest");
  EXPECT_EQ(officer.view().sort, ListSort::earliest);
  EXPECT_FALSE(officer.view().descending);
  officer.presses("list.sort=earliest");
  EXPECT_TRUE(officer.view().descending);
  officer.presses("list.sort=column.0");
  EXPECT_EQ(officer.view().sort, ListSort::column);
  EXPECT_FALSE(officer.view().descending);
  EXPECT_FALSE(officer.sees("list.previous"));
  officer.presses("list.next");
  EXPECT_EQ(officer.view().page, 1U);
  ListTold last = judged_list();
  last.page = 2;
  officer.hears(last);
  EXPECT_FALSE(officer.sees("list.next"));
  officer.presses("list.previous");
  EXPECT_EQ(officer.view().page, 0U);
  officer.presses("list.sort=outcome");
  EXPECT_EQ(officer.view().page, 0U);
}

TEST(ListScreen, LeadsToAPersonAndBackToTheSameRows) {
  Officer officer;
  officer.checks();
  officer.chooses("list.outcome", "can_claim");
  officer.follows("list.row=2");
  EXPECT_EQ(officer.fragment(), "#/hasil");
  officer.goes_to("#/hr/daftar");
  EXPECT_TRUE(officer.sees("list.row=2"));
  EXPECT_EQ(officer.view().outcome, law::Outcome::can_claim);
  officer.happens("restart", "");
  officer.goes_to("#/hr/daftar");
  EXPECT_TRUE(officer.sees("list.row=2"));
  officer.presses("list.clear");
  EXPECT_FALSE(officer.model.list->here());
}

TEST(ListScreen, PrintsASheetForEachPersonThatIsTold) {
  Officer officer;
  officer.checks();
  EXPECT_TRUE(officer.page().sheets.empty());
  officer.presses("list.sheets");
  EXPECT_TRUE(officer.order().wish.sheets);
  ListTold told = judged_list();
  told.sheets = {told.shown[0], told.shown[0]};
  told.sheets[1].address = "#/hasil/1damaged";
  officer.hears(told);
  const page::Page page = officer.page();
  ASSERT_EQ(page.sheets.size(), 1U);
  EXPECT_NE(page::text(page.sheets[0]).find("Budi"), std::string::npos);
  EXPECT_NE(page::text(page.sheets[0]).find("5 Oktober 2026"), std::string::npos);
  officer.happens("list.printed", "");
  EXPECT_TRUE(officer.page().sheets.empty());
}

TEST(ListScreen, CancelsWhatGoesOnAndKeepsTheRest) {
  Officer officer;
  ListTold half = judged_list();
  half.judged = 30;
  officer.hears(half);
  officer.presses("list.check");
  officer.presses("list.cancel");
  EXPECT_FALSE(officer.order().wish.check);
  EXPECT_TRUE(officer.sees("list.key.1"));
  officer.happens("list.reading", Packer().put("b.csv").put(0U).put(9U).take());
  officer.presses("list.cancel");
  EXPECT_TRUE(officer.sees("list.key.1"));
}

TEST(ListScreen, ShowsNothingThatTheDeskNoLongerHas) {
  Officer officer;
  officer.checks();
  officer.happens("list.refused", Packer().put("").put("stopped").put("").put("").take());
  EXPECT_FALSE(officer.model.list->here());
  EXPECT_TRUE(officer.sees("list.refused"));
  EXPECT_TRUE(officer.sees("list.file"));
}

TEST(ListScreen, IsSavedNowhereAndNotAtACounter) {
  Officer officer;
  officer.checks();
  officer.types("list.words", "budi");
  EXPECT_EQ(save(officer.model).find("udi"), std::string::npos);
  officer.happens("kiosk", "");
  EXPECT_FALSE(officer.model.list->here());
  officer.goes_to("#/hr/daftar");
  EXPECT_FALSE(officer.sees("list.file"));
  officer.hears(judged_list());
  EXPECT_FALSE(officer.model.list->here());
  officer.goes_to("#/hr");
  EXPECT_FALSE(officer.sees("hr.list"));
}

TEST(ListScreen, BeginsAnewWithAnotherList) {
  Officer officer;
  officer.checks();
  officer.presses("list.sort=earliest");
  ListTold other = asked_list();
  other.list = 2;
  officer.hears(other);
  EXPECT_TRUE(officer.sees("list.key.1"));
  EXPECT_EQ(officer.view(), ListView());
}

TEST(ListTold, SurvivesItsOwnPacking) {
  ListTold told = judged_list();
  told.problems = {{"same_key", "a", "b"}};
  told.sheets = {told.shown[0]};
  told.shown[1].missing.add(Key::pmi_ground);
  const std::string packed = pack(told);
  EXPECT_EQ(unpack_told(packed), told);
  for (std::size_t size = 0; size < packed.size(); ++size)
    EXPECT_FALSE(unpack_told(packed.substr(0, size))) << size;
  EXPECT_FALSE(unpack_told(packed + "0:"));
}

TEST(ListOrder, SurvivesItsOwnPacking) {
  Officer officer;
  officer.hears(asked_list());
  officer.chooses("list.order.2", "month_first");
  officer.happens("list.key.0", "balance");
  ListOrder order = officer.order();
  order.wish.view = {law::Outcome::wait,
                     law::Channel::branch,
                     Key::npwp,
                     12,
                     true,
                     "a:b",
                     ListSort::column,
                     3,
                     true,
                     7};
  const std::string packed = pack(order);
  EXPECT_EQ(unpack_order(packed), order);
  for (std::size_t size = 0; size < packed.size(); ++size)
    EXPECT_FALSE(unpack_order(packed.substr(0, size))) << size;
}

TEST(ListScreen, IgnoresWhatCannotBe) {
  Officer officer;
  officer.checks();
  const Model before = officer.model;
  for (const auto& [id, value] :
       std::initializer_list<std::pair<const char*, const char*>>{{"list.came", "1:1"},
                                                                  {"list.reading", "x"},
                                                                  {"list.refused", ""},
                                                                  {"list.key.1001", "balance"},
                                                                  {"list.key.1", "nonsense"},
                                                                  {"list.order.1=sideways", "on"},
                                                                  {"list.order.", "on"},
                                                                  {"list.month", "99"},
                                                                  {"list.sort=column.x", ""},
                                                                  {"list.nonsense", ""}}) {
    officer.happens(id, value);
    EXPECT_EQ(officer.model, before) << id;
  }
}

}  // namespace
}  // namespace pandu::guide
