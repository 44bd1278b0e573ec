// The desk as its screen drives it: a list in, orders, what it tells; what is shown is only a part.
#include "desk/desk.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "desk/example_list.h"
#include "support/assets.h"

namespace pandu::desk {
namespace {

using guide::DayMonth;
using guide::ListTold;

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
  Visit() : desk(support::real_content()) { order_.on = law::make_date(2026, 11, 22); }

  std::optional<guide::ListProblem> opens(std::string_view bytes, std::string_view name = "a.csv") {
    desk.begin(name);
    for (std::size_t at = 0; at < bytes.size(); at += 10) desk.feed(bytes.substr(at, 10));
    auto problem = desk.finish();
    if (!problem) wish = {};
    return problem;
  }

  // What is told once the wish is heard and all work is done.
  ListTold sees() {
    order_.list = desk.told().list;
    order_.wish = wish;
    EXPECT_TRUE(desk.order(guide::pack(order_)));
    while (desk.work(2)) {
    }
    return desk.told();
  }
  ListTold checks() {
    wish.check = true;
    return sees();
  }

  Desk desk;
  guide::ListWish wish;
  guide::ListOrder order_;
};

std::vector<std::string> names(const std::vector<guide::ListRow>& rows) {
  std::vector<std::string> all;
  for (const guide::ListRow& row : rows) all.push_back(row.cells.at(0));
  return all;
}

using Names = std::vector<std::string>;

TEST(Desk, TellsTheColumnsBeforeAnyRowIsJudged) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  const ListTold told = visit.sees();
  EXPECT_EQ(told.list, 1U);
  EXPECT_EQ(told.file, "a.csv");
  EXPECT_EQ(told.rows, 4U);
  EXPECT_EQ(told.judged, 0U);
  ASSERT_EQ(told.columns.size(), 10U);
  EXPECT_FALSE(told.columns[0].key);
  EXPECT_EQ(told.columns[0].examples, (Names{"Budi", "Siti", "Wati"}));
  EXPECT_EQ(told.columns[2].key, law::Key::ground);
  EXPECT_TRUE(told.shown.empty());
}

TEST(Desk, TellsEachRowWithItsVerdictOrItsFault) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  const ListTold told = visit.checks();
  ASSERT_TRUE(told.all_judged());
  ASSERT_EQ(told.shown.size(), 4U);
  EXPECT_EQ(told.heads, (std::vector<guide::ListHead>{{0, "Nama"}, {1, "Bagian"}}));
  EXPECT_EQ(told.shown[0].cells, (Names{"Budi", "Gudang"}));
  EXPECT_EQ(told.shown[0].outcome, law::Outcome::can_claim);
  EXPECT_EQ(told.shown[0].channel, law::Channel::jmo);
  EXPECT_EQ(told.shown[0].address.rfind("#/hasil/1", 0), 0U);
  EXPECT_EQ(told.shown[1].earliest, law::make_date(2027, 1, 1));
  EXPECT_EQ(told.shown[2].line, 4U);
  EXPECT_NE(told.shown[2].fault.find("bosan"), std::string::npos);
  EXPECT_TRUE(told.shown[2].address.empty());
  EXPECT_TRUE(told.shown[3].missing.has(law::Key::event_date));
  EXPECT_EQ(told.totals.faulty, 1U);
  EXPECT_EQ(told.totals.by_month[0], 1U);
  EXPECT_EQ(told.totals.by_month[2], 1U);
}

TEST(Desk, ShowsTheRowsOfTheWish) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  visit.wish.view.words = "gudang";
  EXPECT_EQ(names(visit.checks().shown), (Names{"Budi", "Tono"}));
  visit.wish.view = {};
  visit.wish.view.only_faulty = true;
  EXPECT_EQ(names(visit.sees().shown), Names{"Wati"});
  visit.wish.view = {};
  visit.wish.view.month = 2;
  EXPECT_EQ(names(visit.sees().shown), Names{"Siti"});
  visit.wish.view = {};
  visit.wish.view.sort = guide::ListSort::column;
  visit.wish.view.descending = true;
  EXPECT_EQ(names(visit.sees().shown), (Names{"Wati", "Tono", "Siti", "Budi"}));
  visit.wish.view.column = 700;  // there is none
  EXPECT_EQ(names(visit.sees().shown), (Names{"Tono", "Wati", "Siti", "Budi"}));
}

TEST(Desk, HasPagesAndNoneBehindTheLast) {
  std::string many = "Nama;Alasan\n";
  for (int i = 0; i < 120; ++i) many += "A" + std::to_string(i) + ";resign\n";
  Visit visit;
  ASSERT_FALSE(visit.opens(many));
  visit.wish.view.page = 1;
  EXPECT_EQ(visit.checks().shown.front().cells[0], "A50");
  visit.wish.view.page = 9;
  const ListTold last = visit.sees();
  EXPECT_EQ(last.page, 2U);
  EXPECT_EQ(last.shown.size(), 20U);
  EXPECT_EQ(last.matching, 120U);
  EXPECT_TRUE(last.sheets.empty());
  visit.wish.sheets = true;
  EXPECT_EQ(visit.sees().sheets.size(), guide::most_sheets);
}

TEST(Desk, AsksForTheOrderOfDatesAndTakesWhatIsSaid) {
  Visit visit;
  ASSERT_FALSE(visit.opens("Alasan;Keluar;Masih bekerja\nresign;01/02/2026;tidak\n"));
  EXPECT_FALSE(visit.sees().columns.at(1).asks_order);
  visit.wish.columns[1] = {true, law::Key::event_date};
  EXPECT_TRUE(visit.sees().columns.at(1).asks_order);
  visit.wish.columns[1].order = DayMonth::month_first;
  const ListTold told = visit.checks();
  EXPECT_FALSE(told.columns.at(1).asks_order);
  EXPECT_EQ(told.shown.at(0).earliest, law::make_date(2026, 2, 2));
}

TEST(Desk, LeavesToThePersonWhatAChoiceCanMend) {
  Visit visit;
  ASSERT_FALSE(visit.opens("A;B\nresign;x\n"));
  const ListTold told = visit.checks();
  ASSERT_EQ(told.problems.size(), 1U);
  EXPECT_EQ(told.problems[0].name, "no_known_column");
  EXPECT_FALSE(told.all_judged());
  visit.wish.columns[0] = {true, law::Key::ground};
  EXPECT_TRUE(visit.sees().all_judged());
}

TEST(Desk, KeepsTheListBeforeWhereANewOneCannotBeUsed) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  visit.checks();
  std::string wide = "a";
  for (int i = 0; i < 9999; ++i) wide += ";a";
  const std::pair<std::string, std::string> hopeless[] = {
      {"", "empty"},
      {"\"Nama;Alasan\nBudi;resign\n", "unreadable"},
      {wide + "\n" + wide + "\n", "too_many_columns"},
      {"Alasan;outcome\nresign;x\n", "name_taken"},
      {"Nama;Alasan\n", "no_rows"}};
  for (const auto& [bytes, name] : hopeless) {
    const auto problem = visit.opens(bytes, "b.csv");
    ASSERT_TRUE(problem) << name;
    EXPECT_EQ(problem->name, name);
    EXPECT_EQ(visit.sees().file, "a.csv");
    EXPECT_EQ(visit.sees().shown.size(), 4U);
  }
  ASSERT_FALSE(visit.opens("Alasan\nresign\n", "c.csv"));
  EXPECT_EQ(visit.sees().list, 2U);
  EXPECT_EQ(visit.sees().file, "c.csv");
  EXPECT_EQ(visit.sees().judged, 0U);
}

TEST(Desk, HearsNoOrderOfAnotherListAndNoNonsense) {
  Visit visit;
  EXPECT_FALSE(visit.desk.order(guide::pack(visit.order_)));
  ASSERT_FALSE(visit.opens(people));
  for (const char* text : {"", "1:", "999999999999:x", "1:10:", "abc"})
    EXPECT_FALSE(visit.desk.order(text)) << text;
  visit.sees();
  ++visit.order_.list;
  EXPECT_FALSE(visit.desk.order(guide::pack(visit.order_)));
}

TEST(Desk, TellsInTheLanguageAndOfTheDayOfTheOrder) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  EXPECT_NE(visit.checks().shown[2].fault.find("tidak dikenal"), std::string::npos);
  visit.order_.language = content::Language::en;
  EXPECT_NE(visit.sees().shown[2].fault.find("is not known"), std::string::npos);
  visit.order_.on = law::make_date(2027, 1, 1);
  EXPECT_EQ(visit.sees().shown[1].outcome, law::Outcome::can_claim);
}

TEST(Desk, ShowsNothingThatTurnsOrHidesText) {
  Visit visit;
  ASSERT_FALSE(
      visit.opens("Nama;Alasan\nBu\x1f"
                  "di\xE2\x80\xAEgnp;resign\n" +
                  std::string("\xE2\x81\xA6") + std::string(500, 'x') + ";resign\n"));
  const ListTold told = visit.checks();
  EXPECT_EQ(told.shown[0].cells[0], "Bu dignp");
  EXPECT_LT(told.shown[1].cells[0].size(), 80U);
  for (const char c : guide::pack(told)) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20) << +c;
}

std::string whole(Visit& visit, Download what) {
  std::string all;
  for (std::size_t first = 0; first < visit.desk.rows(); first += 2)
    all += visit.desk.download(what, first, 2);
  return all;
}

TEST(Desk, HandsOverEveryRowAndALetterForEachSoundOne) {
  Visit visit;
  ASSERT_FALSE(visit.opens(people));
  visit.order_.site = "https://example.org/";
  visit.order_.language = content::Language::en;
  visit.checks();
  const std::string result = whole(visit, Download::result);
  EXPECT_EQ(result.rfind("\xEF\xBB\xBFNama;Bagian;", 0), 0U);
  EXPECT_EQ(std::count(result.begin(), result.end(), '\n'), 5);
  const std::string mail = whole(visit, Download::mail);
  EXPECT_EQ(std::count(mail.begin(), mail.end(), '\n'), 4);
  EXPECT_EQ(mail.find("Wati"), mail.npos);
  EXPECT_NE(mail.find("https://example.org/?bahasa=en#/hasil/1"), mail.npos);
}

TEST(Desk, UnderstandsItsOwnExample) {
  for (const auto language : {content::Language::id, content::Language::en}) {
    Visit visit;
    ASSERT_FALSE(visit.opens(example_list(support::real_content(), language)));
    const ListTold told = visit.checks();
    ASSERT_TRUE(told.all_judged());
    EXPECT_EQ(told.rows, support::real_content().people.size());
    EXPECT_EQ(told.totals.faulty, 0U);
    for (const guide::ListColumn& column : told.columns)
      EXPECT_EQ(column.key.has_value(), column.place > 0) << column.name;
  }
}

// The names by which the screen offers the answers are headers that are understood, too.
TEST(Desk, KnowsEveryAnswerByTheNameOnItsScreen) {
  const content::Content& content = support::real_content();
  for (const auto language : {content::Language::id, content::Language::en})
    for (const std::string_view name : law::names<law::Key>) {
      const auto text = content.in(language).find("list.column." + std::string(name));
      ASSERT_NE(text, content.in(language).end()) << name;
      Visit visit;
      ASSERT_FALSE(visit.opens(text->second + "\nx\n"));
      EXPECT_EQ(visit.sees().columns.at(0).key, law::from_name<law::Key>(name)) << text->second;
    }
}

}  // namespace
}  // namespace pandu::desk
