// A session as its screen drives it: a list in, queries, snapshots; what is shown is only a part.
#include "bulk/session.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "lists/messages.h"
#include "support/assets.h"

namespace pandu::bulk {
namespace {

using lists::DateOrder;
using lists::Snapshot;

const std::string people =
    "Nama;Bagian;Alasan;Tanggal keluar;Saldo;Status kartu;Masih bekerja;Data "
    "sesuai;Perangkat;Klaim "
    "sebagian\n"
    "Budi;Gudang;resign;5 Okt 2026;Rp7.500.000;nonaktif;tidak;ya;HP;belum\n"
    "Siti;Kantor;PHK;1 Des 2026;60.000.000;nonaktif;tidak;ya;HP;belum\n"
    "Wati;Kantor;bosan;x;;;;;;\n"
    "Tono;Gudang;resign;;;;;;;\n";

class Visit {
 public:
  Visit() : session(support::real_content()) { query.on = law::make_date(2026, 11, 22); }

  std::optional<lists::Problem> opens(std::string_view bytes, std::string_view name = "a.csv") {
    session.begin(name, query.on);
    for (std::size_t at = 0; at < bytes.size(); at += 10) session.feed(bytes.substr(at, 10));
    session.finish();
    while (session.read_some(3)) {
    }
    auto problem = session.accept();
    if (!problem) {
      query.columns.clear();
      query.check = query.sheets = false;
      query.selection = {};
      query.page = 0;
    }
    return problem;
  }

  // What is shown once the query is applied and all work is done.
  Snapshot sees() {
    query.list = session.snapshot().list;
    EXPECT_TRUE(session.apply(lists::pack(query)));
    while (session.work(2)) {
    }
    return session.snapshot();
  }
  Snapshot checks() {
    query.check = true;
    return sees();
  }

  ListSession session;
  lists::Query query;
};

std::vector<std::string> names(const std::vector<lists::Row>& rows) {
  std::vector<std::string> all;
  for (const lists::Row& row : rows) all.push_back(row.cells.at(0));
  return all;
}

using Names = std::vector<std::string>;

TEST(ListSession, ShowsTheColumnsBeforeAnyRowIsEvaluated) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  const Snapshot snapshot = visit.sees();
  EXPECT_EQ(snapshot.list, 1U);
  EXPECT_EQ(snapshot.file, "a.csv");
  EXPECT_EQ(snapshot.rows, 4U);
  EXPECT_EQ(snapshot.evaluated, 0U);
  ASSERT_EQ(snapshot.columns.size(), 10U);
  EXPECT_FALSE(snapshot.columns[0].column.key);
  EXPECT_EQ(snapshot.columns[0].examples, (Names{"Budi", "Siti", "Wati"}));
  EXPECT_EQ(snapshot.columns[2].column.key, law::Key::ground);
  EXPECT_TRUE(snapshot.shown.empty());
}

TEST(ListSession, ShowsEachRowWithItsVerdictOrItsFault) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  const Snapshot snapshot = visit.checks();
  ASSERT_TRUE(snapshot.all_evaluated());
  ASSERT_EQ(snapshot.shown.size(), 4U);
  EXPECT_EQ(snapshot.heads, (std::vector<lists::Head>{{0, "Nama"}, {1, "Bagian"}}));
  EXPECT_EQ(snapshot.shown[0].cells, (Names{"Budi", "Gudang"}));
  EXPECT_EQ(snapshot.shown[0].outcome, law::Outcome::can_claim);
  EXPECT_EQ(snapshot.shown[0].channel, law::Channel::jmo);
  EXPECT_EQ(snapshot.shown[0].address.rfind("#/hasil/2", 0), 0U);
  EXPECT_EQ(snapshot.shown[1].earliest, law::make_date(2027, 1, 1));
  EXPECT_EQ(snapshot.shown[2].line, 4U);
  EXPECT_NE(snapshot.shown[2].fault.find("bosan"), std::string::npos);
  EXPECT_TRUE(snapshot.shown[2].address.empty());
  EXPECT_TRUE(snapshot.shown[3].missing.has(law::Key::event_date));
  EXPECT_EQ(snapshot.totals.faulty, 1U);
  EXPECT_EQ(snapshot.totals.by_month[0], 1U);
  EXPECT_EQ(snapshot.totals.by_month[2], 1U);
}

// However many there are, and whatever is selected.
TEST(ListSession, NamesTheFirstWhoseCardIsToBeClosed) {
  Visit visit;
  std::string list = people;
  for (int i = 0; i < 20; ++i)
    list += "P" + std::to_string(i) + ";Gudang;resign;5 Okt 2026;900000;aktif;tidak;ya;HP;belum\n";
  ASSERT_FALSE(visit.opens(list));
  visit.query.selection.filter.words = "kantor";
  const Snapshot snapshot = visit.checks();
  EXPECT_EQ(snapshot.totals.to_fix(), 20U);
  ASSERT_EQ(snapshot.to_fix.size(), lists::most_to_fix);
  EXPECT_EQ(snapshot.to_fix[0].cells, (Names{"P0", "Gudang"}));
  EXPECT_EQ(names(snapshot.shown), (Names{"Siti", "Wati"}));
}

TEST(ListSession, ShowsTheRowsOfTheQuery) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  visit.query.selection.filter.words = "gudang";
  EXPECT_EQ(names(visit.checks().shown), (Names{"Budi", "Tono"}));
  visit.query.selection = {};
  visit.query.selection.filter.only_faulty = true;
  EXPECT_EQ(names(visit.sees().shown), Names{"Wati"});
  visit.query.selection = {};
  visit.query.selection.filter.month = 2;
  EXPECT_EQ(names(visit.sees().shown), Names{"Siti"});
  visit.query.selection = {};
  visit.query.selection.sort.by = lists::Sort::By::column;
  visit.query.selection.sort.descending = true;
  EXPECT_EQ(names(visit.sees().shown), (Names{"Wati", "Tono", "Siti", "Budi"}));
  visit.query.selection.sort.column = 700;  // there is none
  EXPECT_EQ(names(visit.sees().shown), (Names{"Tono", "Wati", "Siti", "Budi"}));
}

TEST(ListSession, HasPagesAndNoneBehindTheLast) {
  std::string many = "Nama;Alasan\n";
  for (int i = 0; i < 120; ++i) many += "A" + std::to_string(i) + ";resign\n";
  Visit visit;
  ASSERT_FALSE(visit.opens(many));
  visit.query.page = 1;
  EXPECT_EQ(visit.checks().shown.front().cells[0], "A50");
  visit.query.page = 9;
  const Snapshot last = visit.sees();
  EXPECT_EQ(last.page, 2U);
  EXPECT_EQ(last.shown.size(), 20U);
  EXPECT_EQ(last.matching, 120U);
  EXPECT_TRUE(last.sheets.empty());
  visit.query.sheets = true;
  EXPECT_EQ(visit.sees().sheets.size(), lists::most_sheets);
}

TEST(ListSession, AsksForTheOrderOfDatesAndTakesWhatIsSaid) {
  Visit visit;
  ASSERT_FALSE(visit.opens("Alasan;Keluar;Masih bekerja\nresign;01/02/2026;tidak\n"));
  EXPECT_FALSE(visit.sees().columns.at(1).column.ask_order);
  visit.query.columns = {{1, true, law::Key::event_date}};
  EXPECT_TRUE(visit.sees().columns.at(1).column.ask_order);
  visit.query.columns[0].order = DateOrder::month_first;
  const Snapshot snapshot = visit.checks();
  EXPECT_FALSE(snapshot.columns.at(1).column.ask_order);
  EXPECT_EQ(snapshot.shown.at(0).earliest, law::make_date(2026, 2, 2));
}

TEST(ListSession, TellsWhereNoOrderFitsAllDates) {
  Visit visit;
  ASSERT_FALSE(
      visit.opens("Alasan;Tanggal keluar;Masih bekerja\nresign;01/02/2026;tidak\n"
                  "resign;31/01/2026;tidak\nresign;30/01/2026;tidak\n"
                  "resign;1/31/2026;tidak\n"));
  const Snapshot asked = visit.sees();
  EXPECT_TRUE(asked.columns.at(1).column.ask_order);
  EXPECT_EQ(asked.columns.at(1).only_day_first, 2U);
  EXPECT_EQ(asked.columns.at(1).only_month_first, 1U);
  visit.query.columns = {{1, true, law::Key::event_date, DateOrder::day_first}};
  const Snapshot checked = visit.checks();
  EXPECT_EQ(checked.totals.faulty, 1U);
  EXPECT_EQ(checked.shown.at(0).earliest, law::make_date(2026, 3, 1));
  EXPECT_NE(checked.shown.at(3).fault.find("1/31/2026"), std::string::npos);
  EXPECT_TRUE(checked.columns.at(1).mixes_orders());
}

// Before anything is chosen, also where the year has two digits.
TEST(ListSession, AsksForTheOrderOfDatesWhenTheFileComes) {
  for (const char* date : {"01/02/2026", "05/10/26", "05-10-26"}) {
    Visit visit;
    ASSERT_FALSE(visit.opens("Alasan;Tanggal keluar;Masih bekerja\nresign;" + std::string(date) +
                             ";tidak\n"));
    EXPECT_TRUE(visit.session.snapshot().columns.at(1).column.ask_order) << date;
  }
}

TEST(ListSession, LeavesToThePersonWhatAChoiceCanMend) {
  Visit visit;
  ASSERT_FALSE(visit.opens("A;B\nresign;x\n"));
  const Snapshot snapshot = visit.checks();
  ASSERT_EQ(snapshot.problems.size(), 1U);
  EXPECT_EQ(snapshot.problems[0].kind, lists::Problem::Kind::no_known_column);
  EXPECT_FALSE(snapshot.all_evaluated());
  visit.query.columns = {{0, true, law::Key::ground}};
  EXPECT_TRUE(visit.sees().all_evaluated());
}

TEST(ListSession, KeepsTheListBeforeWhereANewOneCannotBeUsed) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  visit.checks();
  std::string wide = "a";
  for (int i = 0; i < 9999; ++i) wide += ";a";
  const std::pair<std::string, std::string> hopeless[] = {
      {"", "empty"},
      {"\"Nama;Alasan\nBudi;resign\n", "unreadable"},
      {wide + "\n" + wide + "\n", "too_many_columns"},
      {"Nama;Alasan\n", "no_rows"}};
  for (const auto& [bytes, name] : hopeless) {
    const auto problem = visit.opens(bytes, "b.csv");
    ASSERT_TRUE(problem) << name;
    EXPECT_EQ(law::name_of(problem->kind), name);
    EXPECT_EQ(visit.sees().file, "a.csv");
    EXPECT_EQ(visit.sees().shown.size(), 4U);
  }
  ASSERT_FALSE(visit.opens("Alasan\nresign\n", "c.csv"));
  EXPECT_EQ(visit.sees().list, 2U);
  EXPECT_EQ(visit.sees().file, "c.csv");
  EXPECT_EQ(visit.sees().evaluated, 0U);
}

TEST(ListSession, AppliesNoQueryAboutAnotherListAndNoNonsense) {
  Visit visit;
  EXPECT_FALSE(visit.session.apply(lists::pack(visit.query)));
  ASSERT_FALSE(visit.opens(people));
  for (const char* text : {"", "1:", "999999999999:x", "1:10:", "abc"})
    EXPECT_FALSE(visit.session.apply(text)) << text;
  visit.sees();
  ++visit.query.list;
  EXPECT_FALSE(visit.session.apply(lists::pack(visit.query)));
}

TEST(ListSession, AnswersInTheLanguageAndOfTheDayOfTheQuery) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  EXPECT_NE(visit.checks().shown[2].fault.find("tidak dikenal"), std::string::npos);
  visit.query.language = content::Language::en;
  EXPECT_NE(visit.sees().shown[2].fault.find("is not known"), std::string::npos);
  visit.query.on = law::make_date(2027, 1, 1);
  EXPECT_EQ(visit.sees().shown[1].outcome, law::Outcome::can_claim);
}

TEST(ListSession, ShowsNothingThatTurnsOrHidesText) {
  Visit visit;
  ASSERT_FALSE(
      visit.opens("Nama;Alasan\nBu\x1f"
                  "di\xE2\x80\xAEgnp;resign\n" +
                  std::string("\xE2\x81\xA6") + std::string(500, 'x') + ";resign\n"));
  const Snapshot snapshot = visit.checks();
  EXPECT_EQ(snapshot.shown[0].cells[0], "Bu dignp");
  EXPECT_LT(snapshot.shown[1].cells[0].size(), 80U);
  for (const char c : lists::pack(snapshot))
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n') << +c;
}

TEST(ListSession, ShowsNamesInEveryScriptWhole) {
  Visit visit;
  ASSERT_FALSE(
      visit.opens("Nama;Alasan\n田中 太郎;resign\nNguyễn Văn An;resign\nŁukasz Źródło;resign\nꦥꦺꦠꦺ "
                  "👩🏽‍💻🇮🇩;resign\n"
                  "علي (A);resign\n"));
  const Snapshot snapshot = visit.checks();
  std::vector<std::string> shown;
  for (const lists::Row& row : snapshot.shown) shown.push_back(row.cells[0]);
  EXPECT_EQ(shown, (std::vector<std::string>{"田中 太郎", "Nguyễn Văn An", "Łukasz Źródło",
                                             "ꦥꦺꦠꦺ 👩🏽‍💻🇮🇩",
                                             "\u2068علي (A)\u2069"}));
}

std::string whole(Visit& visit, Download what) {
  std::string all;
  for (std::size_t first = 0; first < visit.session.rows_of(Download::result); first += 2)
    all += visit.session.download(what, first, 2);
  return all;
}

TEST(ListSession, HandsOverEveryRowAndALetterForEachSoundOne) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  visit.query.site = "https://example.org/";
  visit.query.language = content::Language::en;
  visit.checks();
  const std::string result = whole(visit, Download::result);
  EXPECT_EQ(result.rfind("\xEF\xBB\xBFNama;Bagian;", 0), 0U);
  EXPECT_EQ(std::count(result.begin(), result.end(), '\n'), 5);
  const std::string mail = whole(visit, Download::mail);
  EXPECT_EQ(std::count(mail.begin(), mail.end(), '\n'), 4);
  EXPECT_EQ(mail.find("Wati"), mail.npos);
  EXPECT_NE(mail.find("https://example.org/?bahasa=en#/hasil/2"), mail.npos);
}

TEST(ListSession, UnderstandsItsOwnExample) {
  for (const auto language : {content::Language::id, content::Language::en}) {
    Visit visit;
    ASSERT_FALSE(visit.opens(example_list(support::real_content(), language)));
    const Snapshot snapshot = visit.checks();
    ASSERT_TRUE(snapshot.all_evaluated());
    EXPECT_EQ(snapshot.rows, support::real_content().people.size());
    EXPECT_EQ(snapshot.totals.faulty, 0U);
    for (const lists::ColumnSample& sample : snapshot.columns)
      EXPECT_EQ(sample.column.key.has_value(), sample.place > 0) << sample.column.name;
  }
}

// The names by which the screen offers the answers are headers that are understood, too.
TEST(ListSession, KnowsEveryAnswerByTheNameOnItsScreen) {
  const content::Content& content = support::real_content();
  for (const auto language : {content::Language::id, content::Language::en})
    for (const std::string_view name : law::names<law::Key>) {
      const auto text = content.in(language).find("list.column." + std::string(name));
      ASSERT_NE(text, content.in(language).end()) << name;
      Visit visit;
      ASSERT_FALSE(visit.opens(text->second + "\nx\n"));
      EXPECT_EQ(visit.sees().columns.at(0).column.key, law::from_name<law::Key>(name))
          << text->second;
    }
}

const std::string titled =
    "Daftar keluar;;;\nNama;Alasan;Tanggal keluar;Saldo\nBudi;cabut;5 Okt 2026;7500000\n;;;\n"
    "Siti;cabut;6 Okt 2026;8000000\nWati;resign;7 Okt 2026;9000000\nJumlah;;;24500000\n";

TEST(ListSession, TellsWhereTheTableStands) {
  Visit visit;
  ASSERT_FALSE(visit.opens(titled));
  const Snapshot snapshot = visit.sees();
  EXPECT_EQ(snapshot.rows, 3U);
  EXPECT_EQ(snapshot.layout.titles, 1U);
  EXPECT_EQ(snapshot.layout.last_header, 2U);
  EXPECT_EQ(snapshot.layout.blank, 1U);
  EXPECT_EQ(snapshot.layout.other_count, 1U);
  EXPECT_EQ(snapshot.layout.others,
            (std::vector<lists::OtherRow>{{7, lists::RowKind::total, "Jumlah; 24500000"}}));
  visit.query.every_row = true;
  EXPECT_EQ(visit.sees().rows, 4U);
  // Another row of headers makes another list of it; a row that is not there changes nothing.
  visit.query.header = 3;
  const Snapshot other = visit.sees();
  EXPECT_EQ(other.list, snapshot.list + 1);
  EXPECT_EQ(other.layout.last_header, 3U);
  visit.query = {};
  visit.query.on = law::make_date(2026, 11, 22);
  visit.query.header = 99;
  EXPECT_EQ(visit.sees().list, snapshot.list + 1);
}

TEST(ListSession, AsksWhatAWordMeansAndBelievesIt) {
  Visit visit;
  ASSERT_FALSE(visit.opens(titled));
  const Snapshot asked = visit.checks();
  EXPECT_EQ(asked.columns.at(1).asked, (std::vector<lists::AskedWord>{{"cabut", "cabut", 2}}));
  EXPECT_EQ(asked.totals.faulty, 2U);
  visit.query.choose(1).words = {{"cabut", "resigned"}};
  EXPECT_EQ(visit.checks().totals.faulty, 0U);
  visit.query.choose(1).words = {{"cabut", "unknown"}};
  const Snapshot unknown = visit.checks();
  EXPECT_EQ(unknown.totals.faulty, 0U);
  EXPECT_EQ(unknown.columns.at(1).asked.size(), 1U);
}

TEST(ListSession, MultipliesWhatIsCountedInThousandsOnceItIsSaid) {
  Visit visit;
  ASSERT_FALSE(visit.opens(
      "Nama;Alasan;Saldo JHT (Rp ribu);Tanggal keluar;Masih bekerja;Status kartu;Data sesuai;"
      "Perangkat;Klaim sebagian\n"
      "Budi;resign;60.000;5 Okt 2026;tidak;nonaktif;ya;HP;belum\n"));
  EXPECT_EQ(visit.sees().columns.at(2).column.header_unit, 1000);
  EXPECT_EQ(visit.checks().totals.faulty, 1U);
  // Rp60,000 is below the limit of JMO, Rp60 million above it.
  visit.query.choose(2).unit = 1;
  EXPECT_EQ(visit.checks().shown.at(0).channel, law::Channel::jmo);
  visit.query.choose(2).unit = 1000;
  const Snapshot said = visit.checks();
  EXPECT_EQ(said.totals.faulty, 0U);
  EXPECT_NE(said.shown.at(0).channel, law::Channel::jmo);
}

TEST(ListSession, GivesThoseWhoAreShownAlone) {
  Visit visit;
  ASSERT_FALSE(visit.opens(titled));
  visit.query.selection.filter.only_faulty = true;
  visit.checks();
  EXPECT_EQ(visit.session.rows_of(Download::shown), 2U);
  const std::string shown = visit.session.download(Download::shown, 0, 100);
  EXPECT_TRUE(shown.starts_with("\xEF\xBB\xBFNama;Alasan;"));
  EXPECT_EQ(std::count(shown.begin(), shown.end(), '\n'), 3);
  EXPECT_EQ(shown.find("Wati"), shown.npos);
}

TEST(ListSession, PlansAWorkbookWithEveryRow) {
  Visit visit;
  ASSERT_FALSE(visit.opens(titled));
  visit.checks();
  workbook_writer::Plan plan;
  ASSERT_TRUE(workbook_writer::unpack(visit.session.book_plan(), plan));
  ASSERT_EQ(plan.sheets.size(), 2U);
  EXPECT_EQ(plan.sheets[0].rows_on_top, 2U);
  EXPECT_EQ(plan.sheets[0].columns.size(), 4U + added_columns.size());
  const std::string rows = visit.session.book_rows(Download::result, 0, 100);
  workbook_writer::RowUnpacker unpacker(rows);
  std::vector<std::string> first;
  while (unpacker.next()) {
    first.emplace_back(unpacker.row().cells.at(0).text);
    EXPECT_LE(unpacker.row().cells.size(), plan.sheets[0].columns.size());
  }
  EXPECT_TRUE(unpacker.sound());
  EXPECT_EQ(first, (Names{"Daftar keluar", "Nama", "Budi", "", "Siti", "Wati", "Jumlah"}));
}

}  // namespace
}  // namespace pandu::bulk
