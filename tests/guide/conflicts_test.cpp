// What a person may have read elsewhere: told to those whom it touches, and to nobody else.
#include "law/conflicts.h"

#include <map>
#include <set>

#include "content/read_answers.h"
#include "law/decide.h"
#include "person.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

std::set<std::string> told(const std::string& json) {
  const content::Content& content = support::real_content();
  const auto answers = content::read_answers(json, "answers", content.rules).answers;
  EXPECT_TRUE(answers) << json;
  const law::Verdict verdict = law::decide(content.rules, *answers, some_day);
  std::set<std::string> ids;
  for (const law::Conflict* one : law::find_conflicts(content.rules, *answers, verdict))
    ids.insert(one->id);
  return ids;
}

struct Touched {
  std::string yes;  // answers of someone whom it touches
  std::string no;   // and of someone close by whom it does not
};

const std::map<std::string, Touched> people = {
    {"fifteen_million_ten_years",
     {R"({"ground": "resigned", "balance": 15000000})",
      R"({"ground": "resigned", "balance": 15000001})"}},
    {"partial_in_jmo", {R"({"ground": "partial_10"})", R"({"ground": "partial_30_housing"})"}},
    {"wait_counted_from_inactive",
     {R"({"ground": "laid_off"})", R"({"ground": "contract_ended"})"}},
    {"age_56_must_be_inactive",
     {R"({"ground": "age_56", "balance": 9000000})",
      R"({"ground": "age_56", "balance": 90000000})"}},
    {"wni_leaving",
     {R"({"ground": "left_indonesia", "citizenship": "wni"})",
      R"({"ground": "left_indonesia", "citizenship": "wna"})"}},
    {"jmo_limit_still_lower",
     {R"({"ground": "resigned", "balance": 10000001})",
      R"({"ground": "resigned", "balance": 10000000})"}},
    {"contract_and_own_work_wait",
     {R"({"ground": "contract_ended"})", R"({"ground": "bpu_stopped"})"}},
    {"new_manpower_act", {R"({"ground": "contract_ended"})", R"({"ground": "resigned"})"}},
    {"wait_after_mass_layoff", {R"({"ground": "laid_off"})", R"({"ground": "resigned"})"}},
    {"taking_at_56", {R"({"ground": "age_56"})", R"({"ground": "pension_agreement"})"}},
    {"npwp_card_surcharge",
     {R"({"ground": "resigned", "earlier_partial": "10", "earlier_partial_year": 2025})",
      R"({"ground": "resigned", "earlier_partial": "none"})"}},
    {"below_or_at_most",
     {R"({"ground": "resigned", "balance": 15000000, "event_date": "2026-01-02", "working": "no",
          "card_status": "inactive", "identity_matches": "yes", "device": "phone"})",
      R"({"ground": "resigned", "balance": 14999999, "event_date": "2026-01-02", "working": "no",
          "card_status": "inactive", "identity_matches": "yes", "device": "phone"})"}},
    {"two_lists_of_papers", {R"({"ground": "resigned"})", R"({"ground": "death"})"}},
    {"days_to_pay",
     {R"({"ground": "resigned", "balance": 5000000})",
      R"({"ground": "death", "balance": 5000000})"}},
    {"employer_arrears",
     {R"({"ground": "resigned", "card_status": "active"})",
      R"({"ground": "resigned", "card_status": "unknown"})"}},
    {"update_only_once",
     {R"({"ground": "resigned", "balance": 5000000, "device": "phone"})",
      R"({"ground": "resigned", "balance": 5000000, "device": "computer"})"}},
    {"tax_of_partial_claims",
     {R"({"ground": "resigned", "earlier_partial": "10", "earlier_partial_year": 2025})",
      R"({"ground": "resigned", "earlier_partial": "none"})"}},
};

TEST(Conflicts, AreToldWhereTheyTouchAndNowhereElse) {
  for (const auto& [id, touched] : people) {
    EXPECT_EQ(told(touched.yes).count(id), 1U) << id << " " << touched.yes;
    EXPECT_EQ(told(touched.no).count(id), 0U) << id << " " << touched.no;
  }
}

TEST(Conflicts, HaveEachAPersonHere) {
  for (const law::Conflict& conflict : support::real_content().rules.conflicts)
    EXPECT_EQ(people.count(conflict.id), 1U) << conflict.id;
  EXPECT_EQ(people.size(), support::real_content().rules.conflicts.size());
}

TEST(Conflicts, WaitUntilTheAnswerIsKnown) {
  EXPECT_TRUE(told("{}").empty());
  EXPECT_EQ(told(R"({"ground": "resigned"})").count("jmo_limit_still_lower"), 0U);
}

TEST(Conflicts, StandOnTheResultWithTheirSource) {
  Person person;
  person.answers("ground", "left_indonesia");
  person.answers("citizenship", "wni");
  person.goes_to("#/hasil");
  EXPECT_TRUE(person.reads("Anda mungkin pernah membaca bahwa WNI")) << person.text();
  EXPECT_TRUE(person.reads("Dasar kami: Peraturan Menteri Ketenagakerjaan Nomor 4 Tahun 2022"));
  EXPECT_TRUE(person.reads("Diperiksa 22 November 2026."));
}

TEST(Conflicts, AreEachToldInOneSentence) {
  const content::Content& content = support::real_content();
  for (const content::Language language : {content::Language::id, content::Language::en})
    for (const law::Conflict& conflict : content.rules.conflicts) {
      const std::string words = say(content, language, "conflict." + conflict.id);
      EXPECT_EQ(words.find_first_of(".!?"), words.size() - 1) << words;
    }
}

TEST(Conflicts, NeverRestOnWhatIsNotProven) {
  Person person;
  person.answers("ground", "resigned");
  person.model.answers.balance = law::Answer<law::Rupiah>::of(5000000);
  person.model.answers.device = law::Answer<law::Device>::of(law::Device::phone);
  person.goes_to("#/hasil");
  EXPECT_TRUE(person.reads("Belum pasti, hanya ada di: IDX Channel")) << person.text();
  EXPECT_FALSE(person.reads("Dasar kami: IDX Channel"));
}

TEST(Freshness, TurnsTheMarkAfterItsDay) {
  for (const auto& [day, mark] :
       std::map<std::string, std::string>{{"2027-02-22", "Diperiksa 22 November 2026."},
                                          {"2027-02-23", "Mungkin sudah berubah, tanyakan 175."}}) {
    Person person(*law::parse_date(day));
    person.answers("ground", "left_indonesia");
    person.answers("citizenship", "wni");
    person.goes_to("#/hasil");
    EXPECT_TRUE(person.reads(mark)) << day << person.text();
  }
}

}  // namespace
}  // namespace pandu::guide
