// The day to note, as the bytes of a calendar's file. That calendars read it is seen in
// tests/browser/calendar.test.mjs.
#include <set>

#include "guide/handover/handover.h"
#include "law/answers_by_key.h"
#include "person.h"
#include "share/share_code.h"

namespace pandu::guide {
namespace {

using content::Language;

law::Answers resigned_on(law::Date day) {
  law::Answers answers;
  answers.ground = law::Answer<law::Ground>::of(law::Ground::resigned);
  answers.event_date = law::Answer<law::DateSpan>::of({day, day});
  answers.working = law::Answer<law::YesNo>::of(law::YesNo::no);
  answers.card_status = law::Answer<law::CardStatus>::of(law::CardStatus::inactive);
  return answers;
}

// On this day, at the result of these answers.
Person at_result(const law::Answers& answers, law::Date today = some_day,
                 Language language = Language::id) {
  Person person(today, language);
  person.model.answers = answers;
  person.happens("site", "https://example.org/pandu/");
  person.goes_to("#/hasil");
  return person;
}

std::string file_of(const law::Answers& answers, law::Date today = some_day,
                    Language language = Language::id) {
  const Person person = at_result(answers, today, language);
  return calendar(person.model, person.content());
}

// The values of a property, in their order; a folded line is one.
std::vector<std::string> values_of(const std::string& file, const std::string& name) {
  std::string unfolded = file;
  for (std::size_t at = 0; (at = unfolded.find("\r\n ", at)) != unfolded.npos;)
    unfolded.erase(at, 3);
  std::vector<std::string> values;
  const std::string start = "\r\n" + name + ":";
  for (std::size_t at = 0; (at = unfolded.find(start, at)) != unfolded.npos; ++at) {
    const std::size_t value = at + start.size();
    values.push_back(unfolded.substr(value, unfolded.find("\r\n", value) - value));
  }
  return values;
}

std::string value_of(const std::string& file, const std::string& name) {
  const std::vector<std::string> values = values_of(file, name);
  EXPECT_FALSE(values.empty()) << name << " is not in " << file;
  return values.empty() ? std::string() : values.front();
}

using Alarms = std::vector<std::string>;

TEST(Calendar, TakesTheFirstWorkingDay) {
  EXPECT_EQ(law::to_iso(working_day_from(law::make_date(2026, 12, 4))), "2026-12-04");
  EXPECT_EQ(law::to_iso(working_day_from(law::make_date(2026, 12, 5))), "2026-12-07");
  EXPECT_EQ(law::to_iso(working_day_from(law::make_date(2026, 12, 6))), "2026-12-07");
}

// 5 December is a Saturday.
TEST(Calendar, IsAnHourOfTheMorningWhereverThePersonIs) {
  const std::string file = file_of(resigned_on(law::make_date(2026, 11, 5)));
  EXPECT_EQ(value_of(file, "DTSTART"), "20261207T090000");
  EXPECT_EQ(value_of(file, "DTEND"), "20261207T100000");
  EXPECT_EQ(value_of(file, "TRANSP"), "TRANSPARENT");
  EXPECT_EQ(value_of(file, "METHOD"), "PUBLISH");
}

TEST(Calendar, HasShortLinesThatEndAsTheFormatWants) {
  for (const Language language : {Language::id, Language::en}) {
    const std::string file = file_of(resigned_on(law::make_date(2026, 11, 5)), some_day, language);
    std::size_t start = 0;
    for (std::size_t end = file.find('\n'); end != file.npos; end = file.find('\n', start)) {
      ASSERT_GT(end, start);
      EXPECT_EQ(file[end - 1], '\r');
      EXPECT_LE(end - start, 76U) << file.substr(start, end - start);
      start = end + 1;
    }
    EXPECT_EQ(start, file.size());
  }
}

// Resigned on these days of November, and asked on the 29th: claimed on Monday the 7th, on
// Wednesday the 2nd, on Tuesday the 1st and on Monday the 30th.
TEST(Calendar, RingsOnMorningsToComeInWordsThatFitTheDaysLeft) {
  const auto triggers = [](unsigned day) {
    return values_of(file_of(resigned_on(law::make_date(2026, 11, day))), "TRIGGER");
  };
  EXPECT_EQ(triggers(5), (Alarms{"PT0S", "-P7D", "-P1D"}));
  EXPECT_EQ(triggers(2), (Alarms{"PT0S", "-P2D", "-P1D"}));
  EXPECT_EQ(triggers(1), (Alarms{"PT0S", "-P1D"}));
  const auto words = [](unsigned day, Language language) {
    return values_of(file_of(resigned_on(law::make_date(2026, 11, day)), some_day, language),
                     "DESCRIPTION");
  };
  EXPECT_EQ(words(5, Language::id)[2],
            "Seminggu lagi JHT dapat diajukan. Minta paklaring sekarang.");
  EXPECT_EQ(words(2, Language::id)[2], "2 hari lagi JHT dapat diajukan. Minta paklaring sekarang.");
  EXPECT_EQ(words(2, Language::id)[3], "Besok JHT dapat diajukan. Siapkan dokumennya hari ini.");
  EXPECT_EQ(words(1, Language::id)[2], "Besok JHT dapat diajukan. Minta paklaring hari ini.");
  EXPECT_EQ(words(2, Language::en)[2].substr(0, 10), "In 2 days ");
  const std::string tomorrow =
      file_of(resigned_on(law::make_date(2026, 11, 2)), law::make_date(2026, 12, 1));
  EXPECT_EQ(values_of(tomorrow, "TRIGGER"), Alarms{"PT0S"});
}

// Whatever the day: no alarm has passed, and each says how far the claim is from it.
TEST(Calendar, HasNoAlarmThatHasPassed) {
  const law::Answers answers = resigned_on(law::make_date(2026, 11, 27));
  const law::Date claim = law::make_date(2026, 12, 28);
  int files = 0;
  for (law::Date today = some_day; today < claim; today = law::add_days(today, 1)) {
    const std::string file = file_of(answers, today);
    if (file.empty()) continue;
    ++files;
    const Alarms triggers = values_of(file, "TRIGGER");
    EXPECT_EQ(triggers.front(), "PT0S");
    for (std::size_t i = 1; i < triggers.size(); ++i) {
      const int before = std::stoi(triggers[i].substr(2));
      EXPECT_GT(law::add_days(claim, -before), today) << triggers[i];
      const std::string words = values_of(file, "DESCRIPTION")[i + 1];
      EXPECT_EQ(words.find("Seminggu") == 0, before == 7) << words;
      EXPECT_EQ(words.find("Besok") == 0, before == 1) << words;
    }
  }
  EXPECT_GT(files, 25);
}

TEST(Calendar, LooksAheadFromTheDayOnWhichThePersonIs) {
  Person person = at_result(resigned_on(law::make_date(2026, 11, 27)));
  person.happens("preview", "2026-12-25");
  const std::string file = calendar(person.model, person.content());
  EXPECT_EQ(value_of(file, "DTSTAMP"), "20261128T100000Z");
  EXPECT_EQ(values_of(file, "TRIGGER")[1], "-P7D");
}

// A browser may have forgotten the answers by then.
TEST(Calendar, LeadsBackToTheResultAndSaysWhatItDoesNotCount) {
  for (const Language language : {Language::id, Language::en}) {
    const Person person = at_result(resigned_on(law::make_date(2026, 11, 5)), some_day, language);
    const std::string file = calendar(person.model, person.content());
    const std::string link = share_link(Scene(person.model, person.content()));
    EXPECT_TRUE(link.starts_with("https://example.org/pandu/")) << link;
    EXPECT_EQ(value_of(file, "URL"), link);
    const std::string words = values_of(file, "DESCRIPTION").front();
    EXPECT_NE(words.find("\\n" + link), words.npos) << words;
    EXPECT_NE(words.find(language == Language::id ? "Hari libur nasional" : "Public holidays"),
              words.npos);
  }
  Person person(some_day);
  person.model.answers = resigned_on(law::make_date(2026, 11, 5));
  person.goes_to("#/hasil");
  EXPECT_EQ(calendar(person.model, person.content()).find("URL"), std::string::npos);
}

TEST(Calendar, TellsPeopleApartWhoClaimOnOneDay) {
  std::set<std::string> ids;
  std::vector<law::Answers> people;
  for (const unsigned day : {19U, 20U, 21U})
    people.push_back(resigned_on(law::make_date(2026, 11, day)));
  people.push_back(people.back());
  people.back().balance = law::Answer<law::Rupiah>::of(7500000);
  people.push_back(people.back());
  people.back().balance = law::Answer<law::Rupiah>::of(75000000);
  people.push_back(people.back());
  people.back().device = law::Answer<law::Device>::of(law::Device::none);
  for (const law::Answers& answers : people) {
    const std::string file = file_of(answers);
    EXPECT_EQ(value_of(file, "DTSTART"), "20261221T090000");
    ids.insert(value_of(file, "UID"));
  }
  EXPECT_EQ(ids.size(), people.size());
}

TEST(Calendar, IsTheSameEventOfTheSameAnswersOnALaterDay) {
  law::Answers answers = resigned_on(law::make_date(2026, 11, 27));
  answers.balance = law::Answer<law::Rupiah>::of(12500000);
  const std::string id = value_of(file_of(answers), "UID");
  int sequence = -1;
  for (law::Date today = some_day; today < law::make_date(2026, 12, 27);
       today = law::add_days(today, 1)) {
    const std::string file = file_of(answers, today, Language::en);
    EXPECT_EQ(value_of(file, "UID"), id) << law::to_iso(today);
    EXPECT_GT(std::stoi(value_of(file, "SEQUENCE")), sequence);
    sequence = std::stoi(value_of(file, "SEQUENCE"));
  }
  EXPECT_GT(sequence, 0);
}

// What was answered for another reason, or stays behind in a link, changes nothing.
TEST(Calendar, IsTheSameEventWhereAnAnswerDoesNotMatter) {
  law::Answers answers = resigned_on(law::make_date(2026, 11, 27));
  answers.balance = law::Answer<law::Rupiah>::of(12500000);
  const std::string id = value_of(file_of(answers), "UID");
  const law::Rules& rules = support::real_content().rules;
  EXPECT_EQ(value_of(file_of(for_sharing(answers, some_day, rules)), "UID"), id);
  answers.house_payment = law::Answer<law::HousePayment>::of(law::HousePayment::credit);
  EXPECT_EQ(value_of(file_of(answers), "UID"), id);
}

// Another site may have other rules.
TEST(Calendar, IsAnotherEventOfAnotherSite) {
  Person person = at_result(resigned_on(law::make_date(2026, 11, 27)));
  const std::string id = value_of(calendar(person.model, person.content()), "UID");
  person.happens("site", "https://example.com/");
  EXPECT_NE(value_of(calendar(person.model, person.content()), "UID"), id);
}

TEST(Calendar, IsNotOfferedWhereOneCanClaim) {
  const Person person = at_result(resigned_on(law::make_date(2026, 9, 1)));
  EXPECT_FALSE(person.sees("calendar"));
  EXPECT_EQ(calendar(person.model, person.content()), "");
}

}  // namespace
}  // namespace pandu::guide
