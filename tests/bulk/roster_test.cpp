#include "bulk/roster.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "bulk/roster_selection.h"
#include "whole_list.h"

namespace pandu::bulk {
namespace {

using bulk_tests::word_index;

// A list as it is shown: read whole and evaluated.
class Shown {
 public:
  explicit Shown(std::string_view bytes, std::size_t block = 1U << 20U, LinkOf link = {})
      : roster_(support::real_content(), word_index(), law::make_date(2026, 11, 22),
                content::Language::en, std::move(link)) {
    for (std::size_t at = 0; at < bytes.size(); at += block) roster_.feed(bytes.substr(at, block));
    roster_.finish();
    roster_.read_all();
    while (roster_.problems().empty() && !roster_.evaluate_some(1000)) {
    }
  }

  std::vector<RosterRow> people() const {
    std::vector<RosterRow> people;
    for (const RosterRow& row : roster_.rows())
      if (row.is_person()) people.push_back(row);
    return people;
  }
  Roster& operator*() { return roster_; }
  Roster* operator->() { return &roster_; }

 private:
  Roster roster_;
};

const std::string people =
    "Nama;Alasan;Tanggal keluar;Saldo;Status kartu;Masih bekerja;Data sesuai;Perangkat;Klaim "
    "sebagian\n"
    "Budi;resign;5 Nov 2026;Rp7.500.000;nonaktif;tidak;ya;HP;belum\n"
    "Siti;PHK;1/10/2026;12.000.000;nonaktif;tidak;ya;HP;belum\n"
    "Wati;bosan;x;;;;;;\n"
    "Rina;PHK;25 Des 2026;900000;nonaktif;tidak;ya;HP;belum\n"
    "Andi;resign;31/12/2027;60.000.000;nonaktif;tidak;ya;laptop;belum\n"
    "Tono;resign;;;;;;;\n";

std::vector<std::string> names(Shown& shown, const lists::Filter& filter, const lists::Sort& sort) {
  std::vector<std::string> found;
  for (const std::uint32_t i : select_rows(*shown, {filter, sort}))
    found.emplace_back(shown->read(i).cells[0]);
  return found;
}

using Names = std::vector<std::string>;

TEST(Roster, KeepsEveryRowWithItsVerdict) {
  Shown shown(people, 7);
  ASSERT_EQ(shown.people().size(), 6U);
  EXPECT_EQ(shown.people()[0].outcome, law::Outcome::wait);
  EXPECT_EQ(shown.people()[0].earliest, day_number(law::make_date(2026, 12, 5)));
  EXPECT_EQ(shown.people()[0].channel, law::Channel::jmo);
  EXPECT_EQ(shown.people()[1].outcome, law::Outcome::can_claim);
  EXPECT_TRUE(shown.people()[2].faulty);
  EXPECT_EQ(shown.people()[2].line, 4U);
  EXPECT_EQ(shown->describe(shown->read(3).faults).rfind("Alasan: \"bosan\" is not known. ", 0),
            0U);
  EXPECT_EQ(shown.people()[5].outcome, law::Outcome::needs_answers);
  EXPECT_TRUE(shown.people()[5].missing.has(law::Key::event_date));
}

TEST(Roster, AsksOnceForDatesThatTheirColumnDoesNotTell) {
  // Proven by another row: the day comes first.
  Shown proven("Alasan;Tanggal keluar\nresign;1/2/2026\nresign;31/1/2026\n");
  EXPECT_TRUE(proven->dates_to_ask().empty());
  EXPECT_FALSE(proven.people()[0].faulty);
  // Not proven, or both ways.
  for (const char* others : {"", "resign;31/1/2026\nresign;1/31/2026\n"}) {
    Shown asked(std::string("Alasan;Tanggal keluar\nresign;1/2/2026\n") + others);
    EXPECT_EQ(asked->dates_to_ask(), std::vector<std::size_t>{1});
    EXPECT_TRUE(asked.people()[0].faulty);
    Mapping mapping = asked->mapping();
    mapping.columns[1].order = lists::DateOrder::month_first;
    asked->set_mapping(mapping);
    EXPECT_TRUE(asked->dates_to_ask().empty());
    EXPECT_EQ(asked->evaluated_people(), 0U);
    EXPECT_TRUE(asked->evaluate_some(100));
    EXPECT_EQ(asked->read(1).answers.event_date.value.first, law::make_date(2026, 1, 2));
  }
  EXPECT_TRUE(Shown("Alasan;Tanggal keluar\nresign;5/5/2026\n")->dates_to_ask().empty());
}

TEST(Roster, WaitsForAMappingThatCanBeUsed) {
  Shown shown("Nama;Sebab\nBudi;resign\n");
  ASSERT_EQ(shown->problems().size(), 1U);
  EXPECT_EQ(shown->problems()[0].kind, lists::Problem::Kind::no_known_column);
  Mapping mapping = shown->mapping();
  mapping.columns[1].key = law::Key::ground;
  shown->set_mapping(mapping);
  EXPECT_TRUE(shown->problems().empty());
  EXPECT_TRUE(shown->evaluate_some(2));
  EXPECT_EQ(shown->read(1).answers.ground.value, law::Ground::resigned);
  EXPECT_EQ(Shown("")->problems().at(0).kind, lists::Problem::Kind::empty);
}

TEST(Roster, IsSorted) {
  Shown shown(people);
  using By = lists::Sort::By;
  EXPECT_EQ(names(shown, {}, {}), (Names{"Budi", "Siti", "Wati", "Rina", "Andi", "Tono"}));
  EXPECT_EQ(names(shown, {}, {By::as_in_file, 0, true}),
            (Names{"Tono", "Andi", "Rina", "Wati", "Siti", "Budi"}));
  EXPECT_EQ(names(shown, {}, {By::column, 0, false}),
            (Names{"Andi", "Budi", "Rina", "Siti", "Tono", "Wati"}));
  // By amount, not by its digits; without an amount, last.
  EXPECT_EQ(names(shown, {}, {By::column, 3, true}),
            (Names{"Andi", "Siti", "Budi", "Rina", "Wati", "Tono"}));
  EXPECT_EQ(names(shown, {}, {By::column, 2, false}),
            (Names{"Siti", "Budi", "Rina", "Andi", "Wati", "Tono"}));
  EXPECT_EQ(names(shown, {}, {By::earliest, 0, false}).front(), "Siti");
  EXPECT_EQ(names(shown, {}, {By::earliest, 0, true}).front(), "Andi");
  EXPECT_EQ(names(shown, {}, {By::outcome, 0, false}).back(), "Wati");
}

TEST(Roster, IsFiltered) {
  Shown shown(people);
  lists::Filter filter;
  filter.words = "PHK";
  EXPECT_EQ(names(shown, filter, {}), (Names{"Siti", "Rina"}));
  filter = {};
  filter.only_faulty = true;
  EXPECT_EQ(names(shown, filter, {}), Names{"Wati"});
  filter = {};
  filter.outcome = law::Outcome::needs_answers;
  EXPECT_EQ(names(shown, filter, {}), Names{"Tono"});
  filter = {};
  filter.missing = law::Key::event_date;
  EXPECT_EQ(names(shown, filter, {}), Names{"Tono"});
  filter = {};
  filter.channel = law::Channel::jmo;
  filter.outcome = law::Outcome::wait;
  EXPECT_EQ(names(shown, filter, {}), (Names{"Budi", "Rina"}));
}

TEST(Roster, IsCounted) {
  Shown shown(people);
  const lists::Totals all = totals(*shown);
  EXPECT_EQ(all.rows, 6U);
  EXPECT_EQ(all.faulty, 1U);
  EXPECT_EQ(all.now, 1U);
  EXPECT_EQ(all.this_month(), 1U);
  EXPECT_EQ(all.by_month[1], 1U);                    // 5 December
  EXPECT_EQ(all.by_month[2], 1U);                    // 25 January
  EXPECT_EQ(all.by_month[lists::months_ahead], 1U);  // in 2028
  EXPECT_EQ(all.channels[static_cast<std::size_t>(law::Channel::jmo)], 3U);
  EXPECT_EQ(all.channels[static_cast<std::size_t>(law::Channel::lapak_asik)], 1U);
  EXPECT_EQ(all.missing[static_cast<std::size_t>(law::Key::event_date)], 1U);
}

// Budi may claim by the rule, Siti is accepted too, and nobody pays Andi before his card is closed.
TEST(Roster, GoesByTheDayThatIsWorthTheTrip) {
  Shown shown(
      "Nama;Alasan;Tanggal keluar;Saldo;Status kartu;Nonaktif sejak;Masih bekerja;Data sesuai;"
      "Perangkat;Klaim sebagian\n"
      "Andi;resign;31 Des 2025;900000;aktif;;tidak;ya;HP;belum\n"
      "Budi;resign;1 Okt 2026;900000;nonaktif;20 Nov 2026;tidak;ya;HP;belum\n"
      "Siti;PHK;1 Okt 2026;900000;nonaktif;2 Okt 2026;tidak;ya;HP;belum\n");
  const lists::Totals all = totals(*shown);
  EXPECT_EQ(all.faulty, 0U);
  EXPECT_EQ(all.to_fix(), 1U);
  EXPECT_EQ(all.now, 1U);
  EXPECT_EQ(all.this_month(), 1U);
  EXPECT_EQ(all.by_month[1], 1U);
  EXPECT_EQ(shown.people()[1].outcome, law::Outcome::can_claim);
  EXPECT_EQ(shown.people()[1].accepted_from, day_number(law::make_date(2026, 12, 20)));
  EXPECT_EQ(names(shown, {}, {lists::Sort::By::accepted_from, 0, false}),
            (Names{"Siti", "Budi", "Andi"}));
  lists::Filter filter;
  filter.outcome = law::Outcome::fix_first;
  EXPECT_EQ(names(shown, filter, {}), Names{"Andi"});
  filter = {};
  filter.month = 0;
  EXPECT_EQ(names(shown, filter, {}), Names{"Siti"});
}

TEST(Roster, GivesTheResultOfTheCommand) {
  Shown shown(people);
  const auto row_by_row = bulk_tests::written(people, lists::DateOrder::day_first);
  std::string expected = row_by_row.header;
  for (const std::string& row : row_by_row.rows) expected += row + "\n";
  std::string rows;
  shown->write_result(0, 2, rows);
  shown->write_result(2, 100, rows);
  EXPECT_EQ(rows, expected);
}

TEST(Roster, GivesLettersOnlyToSoundRows) {
  const auto link = [](const law::Answers& answers, std::string& out) {
    out += "#/hasil/" + std::string(law::name_of(answers.ground.value));
  };
  Shown shown("Nama;Alasan\n=Budi;resign\nWati;bosan\n", 1000, link);
  EXPECT_EQ(shown->mail_header(), "Nama;Alasan;outcome;earliest;accepted_from;channel;link\n");
  std::string rows;
  shown->write_mail(0, 3, rows);
  EXPECT_EQ(rows, "'=Budi;resign;needs_answers;;;;#/hasil/resigned\n");
}

TEST(Roster, HoldsAHundredThousandPeople) {
  // The same thousand rows again and again: what is tested is that so many fit and stay in order.
  constexpr std::size_t count = 100'000;
  std::string thousand;
  for (std::size_t i = 0; i < 1000; ++i)
    thousand += "P" + std::to_string(i * 791 % 1000) + ";PHK;2026-10-" +
                std::to_string(10 + i % 20) + ";" + std::to_string(i % 97) + "000\n";
  std::string bytes = "Nama;Alasan;Tanggal keluar;Saldo\n";
  for (std::size_t i = 0; i < count / 1000; ++i) bytes += thousand;
  Shown shown(bytes, 65'536);
  ASSERT_EQ(shown.people().size(), count);
  EXPECT_EQ(totals(*shown).rows, count);
  EXPECT_EQ(totals(*shown).faulty, 0U);
  const auto order = select_rows(*shown, {{}, {lists::Sort::By::earliest, 0, true}});
  ASSERT_EQ(order.size(), count);
  const std::vector<RosterRow>& rows = shown->rows();
  EXPECT_TRUE(
      std::is_sorted(order.begin(), order.end(), [&](std::uint32_t one, std::uint32_t other) {
        const std::int32_t day = rows[one].earliest;
        const std::int32_t other_day = rows[other].earliest;
        return day != other_day ? day > other_day : one < other;
      }));
}

}  // namespace
}  // namespace pandu::bulk
