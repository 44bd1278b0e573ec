// The screen of a list: what the person does on it, and what the worker that keeps the list shows.
// That both understand each other is seen in tests/bulk/session_test.cpp, where a real list goes
// through.
#include "guide/list/list.h"

#include <gtest/gtest.h>

#include "person.h"
#include "share/share_code.h"

namespace pandu::guide {
namespace {

using law::Key;
using lists::DateOrder;
using lists::Snapshot;
using lists::Sort;

Snapshot asked_list() {
  Snapshot snapshot;
  snapshot.list = 1;
  snapshot.file = "keluar.csv";
  snapshot.rows = 120;
  snapshot.column_count = 3;
  snapshot.columns = {{0, {"Nama"}, {"Budi", "Siti"}},
                      {1, {"Alasan", Key::ground}, {"resign"}},
                      {2, {"Keluar", Key::event_date, DateOrder::not_said, true}, {"01/02/2026"}}};
  return snapshot;
}

law::Answers resigned() {
  law::Answers answers;
  answers.ground = law::Answer<law::Ground>::of(law::Ground::resigned);
  answers.event_date =
      law::Answer<law::DateSpan>::of({law::make_date(2026, 10, 5), law::make_date(2026, 10, 5)});
  return answers;
}

Snapshot checked_list() {
  Snapshot snapshot = asked_list();
  snapshot.columns[2].column.ask_order = false;
  snapshot.evaluated = snapshot.rows;
  snapshot.totals.faulty = 1;
  snapshot.totals.outcomes[0] = 70;
  snapshot.totals.channels[0] = 60;
  snapshot.totals.missing[static_cast<std::size_t>(Key::balance)] = 12;
  snapshot.totals.by_month = {75, 3, 0, 2};
  snapshot.matching = 120;
  snapshot.heads = {{0, "Nama"}};
  lists::Row sound{2, {"Budi"}, "", law::Outcome::can_claim};
  sound.earliest = law::make_date(2026, 11, 5);
  sound.channel = law::Channel::jmo;
  sound.address = share_address(resigned(), some_day, support::real_content().rules);
  lists::Row faulty{3, {"Siti"}, "Alasan: \"bosan\" tidak dikenal."};
  snapshot.shown = {sound, faulty};
  return snapshot;
}

class Officer : public Person {
 public:
  Officer() {
    happens("site", "https://example.org/");
    goes_to("#/hr/daftar");
  }
  void gets(const Snapshot& snapshot) { happens("list.came", lists::pack(snapshot)); }
  // With a list whose columns are right.
  void checks() {
    gets(checked_list());
    presses("list.check");
  }
  const lists::Filter& filter() const { return model.list->query.selection.filter; }
  const Sort& sort() const { return model.list->query.selection.sort; }
  std::size_t page_number() const { return model.list->query.page; }
  lists::Query query() const { return *lists::unpack<lists::Query>(output().list_query); }
};

TEST(ListScreen, IsReachedFromTheOneForOnePersonAndLeadsBack) {
  Officer officer;
  officer.follows("list.back");
  EXPECT_EQ(officer.fragment(), "#/hr");
  officer.follows("hr.list");
  EXPECT_EQ(officer.fragment(), "#/hr/daftar");
  EXPECT_TRUE(officer.output().list_query.empty());
  expect_sound(officer.page());
}

TEST(ListScreen, IsSoundInEachOfItsStages) {
  for (const auto language : {content::Language::id, content::Language::en}) {
    Officer officer;
    officer.model.language = language;
    officer.happens("list.reading", lists::pack(lists::Reading{"a.csv", 5, 10}));
    EXPECT_EQ(officer.value_at("list.progress"), "50");
    expect_sound(officer.page());
    officer.gets(asked_list());
    expect_sound(officer.page());
    Snapshot half = checked_list();
    half.evaluated = 30;
    officer.gets(half);
    officer.presses("list.check");
    EXPECT_EQ(officer.value_at("list.progress"), "25");
    expect_sound(officer.page());
    officer.gets(checked_list());
    EXPECT_TRUE(officer.sees("list.table"));
    expect_sound(officer.page());
    officer.happens("list.refused", lists::pack(lists::Refusal{"b.csv", "empty"}));
    EXPECT_TRUE(officer.sees("list.refused"));
    EXPECT_TRUE(officer.sees("list.table")) << "the list before is still there";
    expect_sound(officer.page());
  }
}

TEST(ListScreen, TheNameOfAFileIsOneShortLineThatTurnsNothingAround) {
  Officer officer;
  const std::string name = "gaji\n\u202Evsc.exe\u2066" + std::string(300, 'x');
  officer.happens("list.refused", lists::pack(lists::Refusal{name, "empty"}));
  const std::string said = page::text(officer.page().main);
  EXPECT_NE(said.find("gaji vsc.exexxx"), std::string::npos);
  EXPECT_EQ(said.find("\u202E"), std::string::npos);
  EXPECT_EQ(said.find("\u2066"), std::string::npos);
  EXPECT_EQ(said.find(std::string(100, 'x')), std::string::npos);
}

// First of all whose card HR has to close: the number, the names, and the way to all of them.
TEST(ListScreen, NamesTheCardsToCloseBeforeAnythingElse) {
  Officer officer;
  Snapshot snapshot = checked_list();
  officer.gets(snapshot);
  officer.presses("list.check");
  EXPECT_FALSE(officer.sees("list.cards"));
  snapshot.totals.outcomes[static_cast<std::size_t>(law::Outcome::fix_first)] = 14;
  snapshot.to_fix = {{7, {"Andi Wijaya"}, "", law::Outcome::fix_first}};
  officer.gets(snapshot);
  ASSERT_TRUE(officer.sees("list.cards"));
  EXPECT_TRUE(officer.reads("Kartu yang harus Anda tutup: 14"));
  EXPECT_TRUE(officer.reads("Andi Wijaya"));
  EXPECT_TRUE(officer.reads("13 orang lagi"));
  const std::string text = officer.text();
  EXPECT_LT(text.find("Andi Wijaya"), text.find("keluar.csv: "));
  expect_sound(officer.page());
  officer.presses("list.to_fix");
  EXPECT_EQ(officer.filter().outcome, law::Outcome::fix_first);
}

TEST(ListScreen, SaysWhereNoOrderOfDatesFitsAll) {
  Officer officer;
  Snapshot list = asked_list();
  officer.gets(list);
  EXPECT_FALSE(officer.reads("mencampur dua urutan"));
  list.columns[2].only_day_first = 12;
  list.columns[2].only_month_first = 3;
  officer.gets(list);
  EXPECT_TRUE(
      officer.reads("mencampur dua urutan: 12 tanggal hanya cocok dengan hari di depan, 3"));
}

TEST(ListScreen, AsksForTheColumnsAndForTheOrderOfDates) {
  Officer officer;
  officer.gets(asked_list());
  officer.presses("list.check");
  EXPECT_FALSE(officer.error_at("list.order.2").empty());
  EXPECT_FALSE(officer.query().check);
  officer.chooses("list.order.2", "day_first");
  officer.happens("list.key.0", "npwp");
  officer.happens("list.key.1", "");
  officer.presses("list.check");
  const lists::Query query = officer.query();
  EXPECT_TRUE(query.check);
  EXPECT_EQ(query.choice_of(2)->order, DateOrder::day_first);
  EXPECT_EQ(query.choice_of(0)->key, Key::npwp);
  EXPECT_TRUE(query.choice_of(1)->key_said);
  EXPECT_FALSE(query.choice_of(1)->key);
  EXPECT_EQ(query.on, some_day);
  EXPECT_EQ(query.site, "https://example.org/");
}

TEST(ListScreen, ShowsTheTableInTheFileAndLetsItBeChanged) {
  Officer officer;
  Snapshot snapshot = asked_list();
  snapshot.layout.sheets = {"Catatan", "Keluar"};
  snapshot.layout.sheet = 1;
  snapshot.layout.titles = 3;
  snapshot.layout.first_header = snapshot.layout.last_header = 4;
  snapshot.layout.blank = 2;
  snapshot.layout.hidden = 5;
  snapshot.layout.other_count = 30;
  snapshot.layout.others = {{14, lists::RowKind::total, "Jumlah; 28500000"}};
  officer.gets(snapshot);
  for (const char* words : {"baris 4", "adalah judul daftar", "dilewati: 2", "diperiksa: 5",
                            "Jumlah; 28500000", "Baris 14, jumlah", "29 orang lagi"})
    EXPECT_TRUE(officer.reads(words)) << words;
  expect_sound(officer.page());
  officer.chooses("list.every_row", "yes");
  EXPECT_TRUE(officer.query().every_row);
  officer.happens("list.sheet", "0");
  EXPECT_EQ(officer.query().sheet, 0U);
  officer.happens("list.header", "5");
  EXPECT_EQ(officer.query().header, 5U);
  // It is another list then: nothing of the one before is asked of it.
  snapshot.list = 2;
  officer.gets(snapshot);
  EXPECT_FALSE(officer.query().sheet);
  EXPECT_FALSE(officer.query().every_row);
}

TEST(ListScreen, AsksOnceWhatAWordMeans) {
  Officer officer;
  Snapshot snapshot = asked_list();
  snapshot.columns[1].asked = {{"Cabut", "cabut", 12}, {"MD", "md", 1}};
  officer.gets(snapshot);
  EXPECT_TRUE(officer.reads("Cabut (12 baris) berarti"));
  officer.happens("list.word.1.0", "resigned");
  officer.happens("list.word.1.1", "unknown");
  officer.happens("list.word.1.2", "resigned");  // there is none
  const std::vector<lists::WordMeaning> both = {{"cabut", "resigned"}, {"md", "unknown"}};
  EXPECT_EQ(officer.query().choice_of(1)->words, both);
  officer.happens("list.word.1.1", "");
  EXPECT_EQ(officer.query().choice_of(1)->words.size(), 1U);
  // The words of a column that holds something else are not asked about.
  officer.happens("list.key.1", "device");
  EXPECT_FALSE(officer.sees("list.word.1.0"));
}

TEST(ListScreen, AsksWhatAmountsAreCountedIn) {
  Officer officer;
  Snapshot snapshot = checked_list();
  snapshot.columns[1].column = {"Saldo (Rp ribu)", Key::balance};
  snapshot.columns[1].column.header_unit = 1000;
  officer.gets(snapshot);
  officer.presses("list.check");
  EXPECT_FALSE(officer.error_at("list.unit.1").empty());
  EXPECT_FALSE(officer.query().check);
  officer.chooses("list.unit.1", "1000");
  officer.presses("list.check");
  EXPECT_TRUE(officer.query().check);
  EXPECT_EQ(officer.query().choice_of(1)->unit, 1000);
}

TEST(ListScreen, SaysWhatComesNextWithItsPeople) {
  Officer officer;
  Snapshot snapshot = checked_list();
  snapshot.totals.letters = 40;
  snapshot.matching = 40;
  officer.gets(snapshot);
  officer.presses("list.check");
  EXPECT_TRUE(officer.reads("Surat yang perlu Anda tulis: 40"));
  EXPECT_TRUE(officer.reads("Dapat mengajukan bulan ini: 75"));
  EXPECT_TRUE(officer.sees("list.take_shown"));
  officer.presses("list.letters");
  EXPECT_TRUE(officer.filter().letter);
  officer.presses("list.now");
  EXPECT_FALSE(officer.filter().letter);
  EXPECT_EQ(officer.filter().month, 0U);
  expect_sound(officer.page());
}

TEST(ListScreen, ChecksNothingWhileTheColumnsContradictEachOther) {
  Officer officer;
  Snapshot snapshot = asked_list();
  snapshot.problems = {{lists::Problem::Kind::same_key, "\"A\"", "\"B\""}};
  officer.gets(snapshot);
  EXPECT_FALSE(officer.sees("list.check"));
  EXPECT_TRUE(officer.sees("list.problems"));
  officer.happens("list.check", "");
  EXPECT_FALSE(officer.query().check);
}

TEST(ListScreen, ShowsTheRowsThatAreAskedFor) {
  Officer officer;
  officer.checks();
  officer.chooses("list.outcome", "can_claim");
  officer.chooses("list.channel", "jmo");
  officer.happens("list.missing", "balance");
  officer.happens("list.month", "1");
  officer.types("list.words", "budi\x1f");
  EXPECT_EQ(officer.filter().outcome, law::Outcome::can_claim);
  EXPECT_EQ(officer.filter().channel, law::Channel::jmo);
  EXPECT_EQ(officer.filter().missing, Key::balance);
  EXPECT_EQ(officer.filter().month, 1U);
  EXPECT_EQ(officer.filter().words, "budi ");
  officer.chooses("list.outcome", "faulty");
  EXPECT_TRUE(officer.filter().only_faulty);
  EXPECT_FALSE(officer.filter().outcome);
  officer.chooses("list.outcome", "all");
  officer.chooses("list.channel", "all");
  officer.happens("list.missing", "");
  officer.happens("list.month", "");
  officer.types("list.words", "");
  EXPECT_EQ(officer.model.list->query.selection, lists::Selection());
  EXPECT_EQ(officer.page_number(), 0U);
}

TEST(ListScreen, SortsByItsHeadsAndTurnsPages) {
  Officer officer;
  officer.checks();
  officer.presses("list.sort=earliest");
  EXPECT_EQ(officer.sort().by, Sort::By::earliest);
  EXPECT_FALSE(officer.sort().descending);
  officer.presses("list.sort=earliest");
  EXPECT_TRUE(officer.sort().descending);
  officer.presses("list.sort=column.0");
  EXPECT_EQ(officer.sort().by, Sort::By::column);
  EXPECT_FALSE(officer.sort().descending);
  EXPECT_FALSE(officer.sees("list.previous"));
  officer.presses("list.next");
  EXPECT_EQ(officer.page_number(), 1U);
  Snapshot last = checked_list();
  last.page = 2;
  officer.gets(last);
  EXPECT_FALSE(officer.sees("list.next"));
  officer.presses("list.previous");
  EXPECT_EQ(officer.page_number(), 0U);
  officer.presses("list.sort=outcome");
  EXPECT_EQ(officer.page_number(), 0U);
}

TEST(ListScreen, LeadsToAPersonAndBackToTheSameRows) {
  Officer officer;
  officer.checks();
  officer.chooses("list.outcome", "can_claim");
  officer.follows("list.row=2");
  EXPECT_EQ(officer.fragment(), "#/hasil");
  officer.goes_to("#/hr/daftar");
  EXPECT_TRUE(officer.sees("list.row=2"));
  EXPECT_EQ(officer.filter().outcome, law::Outcome::can_claim);
  officer.happens("restart", "");
  officer.goes_to("#/hr/daftar");
  EXPECT_TRUE(officer.sees("list.row=2"));
  officer.presses("list.clear");
  EXPECT_FALSE(officer.model.list->here());
}

TEST(ListScreen, PrintsASheetForEachPersonOfTheSnapshot) {
  Officer officer;
  officer.checks();
  EXPECT_TRUE(officer.page().sheets.empty());
  officer.presses("list.sheets");
  EXPECT_TRUE(officer.query().sheets);
  Snapshot snapshot = checked_list();
  snapshot.sheets = {snapshot.shown[0], snapshot.shown[0]};
  snapshot.sheets[1].address = "#/hasil/1damaged";
  officer.gets(snapshot);
  const page::Page page = officer.page();
  ASSERT_EQ(page.sheets.size(), 1U);
  EXPECT_NE(page::text(page.sheets[0]).find("Budi"), std::string::npos);
  EXPECT_NE(page::text(page.sheets[0]).find("5 Oktober 2026"), std::string::npos);
  officer.happens("list.printed", "");
  EXPECT_TRUE(officer.page().sheets.empty());
}

TEST(ListScreen, CancelsWhatGoesOnAndKeepsTheRest) {
  Officer officer;
  Snapshot half = checked_list();
  half.evaluated = 30;
  officer.gets(half);
  officer.presses("list.check");
  officer.presses("list.cancel");
  EXPECT_FALSE(officer.query().check);
  EXPECT_TRUE(officer.sees("list.key.1"));
  officer.happens("list.reading", lists::pack(lists::Reading{"b.csv", 0, 9}));
  officer.presses("list.cancel");
  EXPECT_TRUE(officer.sees("list.key.1"));
}

TEST(ListScreen, ShowsNothingThatTheWorkerNoLongerHas) {
  Officer officer;
  officer.checks();
  officer.happens("list.refused", lists::pack(lists::Refusal{"", "stopped"}));
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
  officer.gets(checked_list());
  EXPECT_FALSE(officer.model.list->here());
  officer.goes_to("#/hr");
  EXPECT_FALSE(officer.sees("hr.list"));
}

TEST(ListScreen, BeginsAnewWithAnotherList) {
  Officer officer;
  officer.checks();
  officer.presses("list.sort=earliest");
  Snapshot other = asked_list();
  other.list = 2;
  officer.gets(other);
  EXPECT_TRUE(officer.sees("list.key.1"));
  EXPECT_EQ(officer.model.list->query.selection, lists::Selection());
  EXPECT_EQ(officer.page_number(), 0U);
}

TEST(Snapshot, SurvivesItsOwnPacking) {
  Snapshot snapshot = checked_list();
  snapshot.problems = {{lists::Problem::Kind::same_key, "a", "b"}};
  snapshot.sheets = {snapshot.shown[0]};
  snapshot.shown[1].missing.add(Key::pmi_ground);
  const std::string packed = lists::pack(snapshot);
  EXPECT_EQ(lists::unpack<Snapshot>(packed), snapshot);
  for (std::size_t size = 0; size < packed.size(); ++size)
    EXPECT_FALSE(lists::unpack<Snapshot>(packed.substr(0, size))) << size;
  EXPECT_FALSE(lists::unpack<Snapshot>(packed + "0\n"));
}

TEST(Query, SurvivesItsOwnPacking) {
  Officer officer;
  officer.gets(asked_list());
  officer.chooses("list.order.2", "month_first");
  officer.happens("list.key.0", "balance");
  lists::Query query = officer.query();
  query.selection = {{law::Outcome::wait, law::Channel::branch, Key::npwp, 12, true, true, "a:b"},
                     {Sort::By::column, 3, true}};
  query.page = 7;
  const std::string packed = lists::pack(query);
  EXPECT_EQ(lists::unpack<lists::Query>(packed), query);
  for (std::size_t size = 0; size < packed.size(); ++size)
    EXPECT_FALSE(lists::unpack<lists::Query>(packed.substr(0, size))) << size;
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
