// A rule with a future day: seen before it holds, in the change log, and gone again.
#include <algorithm>

#include "content/read_answers.h"
#include "guide/day.h"
#include "guide/facts/facts.h"
#include "person.h"

namespace pandu::guide {
namespace {

// The real assets, in which the limit of JMO rises to Rp20,000,000 on 1 March 2027.
const content::Content& content_of_tomorrow() {
  static const content::Content content = [] {
    std::vector<content::File> files = support::asset_files();
    for (content::File& file : files) {
      if (file.path != "rules/parameters.json") continue;
      const std::size_t limit = file.bytes.find("15000000,\n          \"source\"");
      const std::size_t end = file.bytes.find('}', limit);
      EXPECT_NE(limit, std::string::npos);
      file.bytes.insert(end + 1, R"(, {"from": "2027-03-01", "value": 20000000,
        "source": "jmo-limit-ipol-2026", "verified_on": "2026-11-22", "review_by": "2027-05-22"})");
    }
    content::ReadContent read = content::read_content(files);
    for (const content::Fault& fault : read.faults) ADD_FAILURE() << content::describe(fault);
    return *std::move(read.content);
  }();
  return content;
}

struct Reviewer {
  Model model = start(some_day, content::Language::id);
  void does(const std::string& id, const std::string& value) {
    model = update(model, {id, value}, content_of_tomorrow());
  }
  std::string text() const { return page::text(view(model, content_of_tomorrow()).page); }
  bool reads(std::string_view words) const { return text().find(words) != std::string::npos; }
};

TEST(Preview, ShowsAFutureValueInTheChangeLogAndTheFacts) {
  Reviewer reviewer;
  reviewer.does("route", "#/sumber");
  EXPECT_TRUE(reviewer.reads("1 Maret 2027 (akan berlaku)")) << reviewer.text();
  EXPECT_TRUE(
      reviewer.reads("Batas saldo di aplikasi JMO naik dari Rp15.000.000 menjadi "
                     "Rp20.000.000."));
  EXPECT_TRUE(reviewer.reads("Mulai 1 Maret 2027: Rp20.000.000"));
  EXPECT_TRUE(reviewer.reads("Batas saldo di aplikasi JMO: Rp15.000.000"));
  EXPECT_TRUE(reviewer.reads("naik dari Rp10.000.000 menjadi Rp15.000.000"));
}

TEST(Preview, DecidesForTheChosenDayAndSaysSo) {
  Reviewer reviewer;
  for (const auto& [id, value] :
       std::vector<std::pair<std::string, std::string>>{{"route", "#/sumber"},
                                                        {"preview.day", "1"},
                                                        {"preview.month", "3"},
                                                        {"preview.year", "2027"},
                                                        {"preview.set", ""}})
    reviewer.does(id, value);
  EXPECT_EQ(reviewer.model.today, law::make_date(2027, 3, 1));
  EXPECT_TRUE(reviewer.reads("Anda melihat aturan per 1 Maret 2027"));
  EXPECT_TRUE(reviewer.reads("Batas saldo di aplikasi JMO: Rp20.000.000"));
  reviewer.does("route", "#/hasil");
  EXPECT_TRUE(reviewer.reads("Anda melihat aturan per 1 Maret 2027"));
  EXPECT_TRUE(reviewer.reads("29 November 2026"));
  reviewer.does("preview.end", "");
  EXPECT_EQ(reviewer.model.today, some_day);
  EXPECT_FALSE(reviewer.reads("Anda melihat aturan per"));
}

// Rp16,000,000 is above the limit of today and within that of 1 March 2027.
const char* const resigned_with_16_million = R"({"ground": "resigned", "event_date": "2026-01-02",
  "working": "no", "balance": 16000000, "card_status": "inactive", "identity_matches": "yes",
  "device": "phone", "earlier_partial": "none"})";

TEST(Preview, OpensAChannelByTheFutureLimitAndNotADayBefore) {
  const content::Content& content = content_of_tomorrow();
  const auto answers =
      content::read_answers(resigned_with_16_million, "answers", content.rules).answers;
  ASSERT_TRUE(answers);
  Reviewer reviewer;
  reviewer.model.answers = *answers;
  reviewer.does("route", "#/hasil");
  const auto channels = [&] {
    return Scene(reviewer.model, content).verdict.channels.value_or(law::ChannelList{});
  };
  for (const auto& [day, open] : std::vector<std::pair<std::string, bool>>{
           {"2026-11-22", false}, {"2027-02-28", false}, {"2027-03-01", true}}) {
    reviewer.does("preview", day);
    EXPECT_EQ(channels().has(law::Channel::jmo), open) << day;
    const page::Page shown = view(reviewer.model, content).page;
    const page::Node* where = page::find(shown, "line.where");
    ASSERT_TRUE(where) << day;
    const std::string words = page::text(std::vector<page::Node>{*where});
    EXPECT_EQ(words.find("Aplikasi JMO") < words.find("Lapak Asik"), open) << day << words;
  }
}

TEST(Preview, ByAddressTakesOnlyADate) {
  Reviewer reviewer;
  reviewer.does("preview", "2027-02-30");
  EXPECT_EQ(reviewer.model.today, some_day);
  reviewer.does("preview", "2027-02-28");
  EXPECT_EQ(reviewer.model.today, law::make_date(2027, 2, 28));
  reviewer.does("preview", law::to_iso(some_day));
  EXPECT_FALSE(reviewer.model.previewed_from);
}

TEST(Preview, EndsWithStartingAfresh) {
  Reviewer reviewer;
  reviewer.does("preview", "2027-03-01");
  reviewer.does("restart", "");
  EXPECT_EQ(reviewer.model.today, some_day);
  EXPECT_FALSE(reviewer.model.previewed_from);
}

TEST(Preview, OfAnEarlierDayIsNoFaultOfTheClock) {
  Reviewer reviewer;
  reviewer.does("preview", "2024-01-01");
  EXPECT_FALSE(reviewer.reads("Tanggal di perangkat ini mungkin salah"));
}

TEST(Preview, AsksForAWholeDate) {
  Reviewer reviewer;
  reviewer.does("route", "#/sumber");
  reviewer.does("preview.year", "2027");
  reviewer.does("preview.set", "");
  EXPECT_EQ(reviewer.model.today, some_day);
  EXPECT_FALSE(reviewer.model.errors.empty());
}

TEST(ChangeLog, TellsTheNewestFirst) {
  const Model model = start(some_day, content::Language::en);
  const Scene scene(model, support::real_content());
  const std::vector<Change> changes = changes_of_rules(scene);
  EXPECT_TRUE(std::is_sorted(changes.begin(), changes.end(),
                             [](const Change& a, const Change& b) { return a.date > b.date; }));
  const auto limit = std::find_if(changes.begin(), changes.end(), [](const Change& change) {
    return change.text ==
           "Balance limit in the JMO app rose from Rp10,000,000 to Rp15,000,000. The exact day was "
           "not found.";
  });
  ASSERT_NE(limit, changes.end());
  EXPECT_EQ(limit->date, law::make_date(2025, 5, 1));
}

TEST(Sources, ListEveryNumberAndNeverShowALowOneAsCertain) {
  Person person;
  person.goes_to("#/sumber");
  for (const law::Parameter& parameter : person.content().rules.parameters)
    EXPECT_TRUE(person.sees("fact=numbers." + parameter.id)) << parameter.id;
  EXPECT_TRUE(person.reads("belum terbukti, pastikan ke 175"));
}

TEST(Sources, ListWhatIsToldBesideTheRulesToo) {
  Person person;
  person.goes_to("#/sumber");
  const content::Content& content = person.content();
  for (const law::Conflict& one : content.rules.conflicts)
    EXPECT_TRUE(person.sees("fact=conflicts." + one.id)) << one.id;
  for (const content::Tutorial& one : content.tutorials)
    EXPECT_TRUE(person.sees("fact=walkthroughs." + one.id)) << one.id;
  for (const content::Trouble& one : content.troubles)
    EXPECT_TRUE(person.sees("fact=troubles." + one.id)) << one.id;
  for (const content::Myth& one : content.myths)
    EXPECT_TRUE(person.sees("fact=myths." + one.id)) << one.id;
  for (const content::Term& one : content.glossary)
    EXPECT_TRUE(person.sees("fact=terms." + one.id)) << one.id;
  for (const content::BranchCase& one : content.branch_only)
    EXPECT_TRUE(person.sees("fact=branch." + one.id)) << one.id;
  for (const content::Duty& one : content.duties)
    EXPECT_TRUE(person.sees("fact=duties." + one.id)) << one.id;
  EXPECT_TRUE(person.reads("Mitos (" + std::to_string(content.myths.size()) + ")"));
}

TEST(Sources, AreFoldedExceptTheOneThatWasAskedFor) {
  Person person;
  person.goes_to("#/sumber");
  visit(person.page(), [](const page::Node& node) { EXPECT_FALSE(node.open) << node.id; });
  person.goes_to("#/sumber/free-2025");
  const page::Page shown = person.page();
  EXPECT_EQ(shown.focus, "source=free-2025");
  EXPECT_TRUE(page::find(shown, "sources=elsewhere")->open);
  EXPECT_FALSE(page::find(shown, "sources=law")->open);
  EXPECT_EQ(person.fragment(), "#/sumber/free-2025");
}

}  // namespace
}  // namespace pandu::guide
