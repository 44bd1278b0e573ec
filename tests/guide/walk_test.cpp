// From the first question to a verdict, for every ground, by events only.
#include "person.h"

namespace pandu::guide {
namespace {

struct Walk {
  std::string name;
  std::vector<Wanted> wanted;
  std::string outcome;
  std::string shows;  // words on the result
};

const std::vector<Wanted> ready_for_jmo = {
    {"balance", "12500000"},     {"working", "no"},   {"card_status", "inactive"},
    {"identity_matches", "yes"}, {"device", "phone"}, {"earlier_partial", "none"}};

std::vector<Wanted> with(std::vector<Wanted> more) {
  more.insert(more.end(), ready_for_jmo.begin(), ready_for_jmo.end());
  return more;
}

// The same, but for those who go on working.
std::vector<Wanted> working(std::vector<Wanted> more) {
  more.push_back({"working", "yes"});
  return with(std::move(more));
}

const std::vector<Walk> walks = {
    {"age_56", with({{"ground", "age_56"}, {"birth_date", "1970-11-21"}}), "can_claim",
     "22 November 2026"},
    {"age_56_too_young", with({{"ground", "age_56"}, {"birth_date", "1970-11-29"}}), "wait",
     "30 November 2026"},
    {"pension_agreement", with({{"ground", "pension_agreement"}, {"event_date", "2026-11-22"}}),
     "can_claim", "Lapak Asik"},
    {"resigned", with({{"ground", "resigned"}, {"event_date", "2026-10-22"}}), "can_claim", "JMO"},
    {"resigned_yesterday", with({{"ground", "resigned"}, {"event_date", "2026-11-28"}}), "wait",
     "28 Desember 2026"},
    {"resigned_and_not_reported",
     with({{"ground", "resigned"}, {"event_date", "2026-08-20"}, {"card_status", "active"}}),
     "fix_first", "SIPP"},
    {"resigned_and_just_closed",
     with(
         {{"ground", "resigned"}, {"event_date", "2026-09-10"}, {"nonactive_since", "2026-11-19"}}),
     "can_claim", "19 Desember 2026"},
    {"resigned_as_a_foreigner",
     with({{"ground", "resigned"}, {"event_date", "2026-09-10"}, {"identity_matches", "wna"}}),
     "can_claim", "Paspor"},
    {"partial_unemployed", with({{"ground", "partial_10"}, {"membership_years", "12"}}),
     "ask_office", "alasan lain"},
    {"laid_off", with({{"ground", "laid_off"}, {"event_date", "2026-09-30"}}), "can_claim", "PHK"},
    {"contract_ended", with({{"ground", "contract_ended"}, {"event_date", "2026-11-22"}}),
     "can_claim", "PKWT"},
    {"bpu_stopped", with({{"ground", "bpu_stopped"}, {"event_date", "2026-10-01"}}), "can_claim",
     "Lapak Asik"},
    {"left_indonesia_foreign", with({{"ground", "left_indonesia"}, {"citizenship", "wna"}}),
     "can_claim", "Paspor"},
    {"left_indonesia", with({{"ground", "left_indonesia"}, {"citizenship", "wni"}}), "ask_office",
     "175"},
    {"total_disability", with({{"ground", "total_disability"}, {"event_date", "2026-11-02"}}),
     "wait", "1 Desember 2026"},
    {"death", with({{"ground", "death"}, {"event_date", "2026-11-01"}}), "can_claim",
     "Surat keterangan ahli waris"},
    {"partial_10", working({{"ground", "partial_10"}, {"membership_years", "10"}}), "can_claim",
     "Lapak Asik"},
    {"partial_10_too_early", with({{"ground", "partial_10"}, {"membership_years", "9"}}),
     "cannot_claim", "Tunggu sampai genap 10 tahun"},
    {"partial_30_housing",
     working(
         {{"ground", "partial_30_housing"}, {"membership_years", "11"}, {"house_payment", "cash"}}),
     "can_claim", "Dokumen rumah"},
    {"pmi_death", with({{"ground", "pmi"}, {"pmi_ground", "death"}, {"event_date", "2026-11-01"}}),
     "can_claim", "ahli waris"},
    {"pmi_other", with({{"ground", "pmi"}, {"pmi_ground", "other"}}), "ask_office", "175"},
};

class AWalk : public testing::TestWithParam<Walk> {};

TEST_P(AWalk, EndsInItsVerdict) {
  Person person;
  walk(person, GetParam().wanted);
  EXPECT_EQ(person.outcome(), GetParam().outcome);
  EXPECT_TRUE(person.reads(GetParam().shows)) << person.text();
}

TEST_P(AWalk, IsSoundInBothLanguages) {
  Person person;
  walk(person, GetParam().wanted);
  person.presses("language");
  expect_sound(person.page());
  EXPECT_EQ(person.page().language, "en");
  EXPECT_EQ(person.outcome(), GetParam().outcome);
  person.goes_to("#/cek/ringkasan");
  expect_sound(person.page());
}

TEST_P(AWalk, EndsWithoutAnyKnowledge) {
  Person person;
  walk(person, {GetParam().wanted.front()});
  ASSERT_EQ(person.fragment(), "#/hasil");
  EXPECT_FALSE(person.outcome().empty());
  expect_sound(person.page());
  person.presses("language");
  expect_sound(person.page());
}

// The count on a screen is a promise: no walk from there may be longer.
TEST_P(AWalk, NeverAsksMoreThanItSaid) {
  Person person;
  person.answers("ground", GetParam().wanted.front().value);
  int promised = 100;
  while (person.fragment() != "#/hasil") {
    const law::Key key = person.model.route.key;
    const std::string words = person.text();
    int left = 0;
    if (words.find("Ini pertanyaan terakhir") == std::string::npos) {
      const std::string_view most = "Paling banyak ";
      const std::size_t at = words.find(most);
      if (key != law::Key::balance_band) {
        ASSERT_NE(at, std::string::npos) << words;
        left = std::max(1, std::atoi(words.c_str() + at + most.size()));
      } else {
        left = promised;
      }
    }
    EXPECT_LE(left, promised) << person.fragment();
    promised = key == law::Key::balance ? left : left - 1;
    if (key == law::Key::earlier_partial)
      person.answers("earlier_partial", "10");
    else if (key == law::Key::pmi_ground)
      person.answers("pmi_ground", "death");
    else if (person.sees(std::string(law::name_of(key)) + "=unknown"))
      person.answers(std::string(law::name_of(key)), "unknown");
    else
      person.presses("unknown");
    if (HasFatalFailure()) return;
    EXPECT_TRUE(left > 0 || person.fragment() == "#/hasil" ||
                person.fragment() == "#/cek/balance_band")
        << person.fragment();
  }
}

INSTANTIATE_TEST_SUITE_P(Grounds, AWalk, testing::ValuesIn(walks),
                         [](const auto& walk_info) { return walk_info.param.name; });

TEST(Walk, CoversEveryGround) {
  for (const std::string_view ground : law::names<law::Ground>) {
    const bool walked = std::any_of(walks.begin(), walks.end(), [&](const Walk& one) {
      return one.wanted.front().value == ground;
    });
    EXPECT_TRUE(walked) << ground;
  }
}

TEST(Walk, AsksOnlyWhatCanStillChangeTheVerdict) {
  Person person;
  person.answers("ground", "left_indonesia");
  person.answers("citizenship", "wni");
  EXPECT_EQ(person.fragment(), "#/hasil");

  Person worker;
  walk(worker, {{"ground", "resigned"}, {"working", "yes"}});
  EXPECT_EQ(worker.outcome(), "cannot_claim");
}

TEST(Walk, TheReasonCanBeUnknownToo) {
  Person person;
  person.answers("ground", "unknown");
  EXPECT_EQ(person.fragment(), "#/keadaan") << "where the cases of real life are found";
  person.goes_to("#/hasil");
  EXPECT_EQ(person.outcome(), "needs_answers");
  EXPECT_TRUE(person.sees("answer=ground"));
  expect_sound(person.page());
}

TEST(Walk, ChoosingNeverAdvances) {
  Person person;
  person.chooses("ground", "death");
  person.chooses("ground", "resigned");
  EXPECT_EQ(person.fragment(), "#/");
  person.presses("next");
  EXPECT_EQ(person.model.answers.ground, law::Answer<law::Ground>::of(law::Ground::resigned));
}

TEST(Walk, ABandIsOfferedToWhoDoesNotKnowTheBalance) {
  Person person;
  person.goes_to("#/cek/ground");
  person.answers("ground", "resigned");
  while (person.fragment() != "#/cek/balance") {
    const std::string key(law::name_of(person.model.route.key));
    if (person.sees(key + "=unknown"))
      person.answers(key, "unknown");
    else
      person.presses("unknown");
    ASSERT_NE(person.fragment(), "#/hasil");
  }
  person.presses("unknown");
  EXPECT_EQ(person.fragment(), "#/cek/balance_band");
  expect_sound(person.page());
  person.answers("balance_band", "to_15m");
  EXPECT_TRUE(person.model.answers.balance_band.given());
  person.goes_to("#/cek/balance");
  person.types("balance", "20000000");
  person.presses("next");
  EXPECT_TRUE(person.model.answers.balance_band.absent()) << "the exact amount replaces its band";
}

}  // namespace
}  // namespace pandu::guide
