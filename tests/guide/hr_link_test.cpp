// What an employer's HR prepares, and what the person who opens it sees.
#include "guide/handover/hr_link.h"

#include "guide/scene.h"
#include "law/in_force.h"
#include "page/html.h"
#include "person.h"
#include "text/typed.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

using content::Language;

constexpr const char* site = "https://example.org/pandu/";

Person at_form(Language language = Language::id) {
  Person hr(some_day, language);
  hr.happens("site", site);
  hr.goes_to("#/hr");
  return hr;
}

// Fills in a resignation on 5 October 2026.
Person filled(Language language = Language::id) {
  Person hr = at_form(language);
  hr.chooses("hr.ground", "resigned");
  hr.types_date("hr.date", "5", "10", "2026");
  return hr;
}

std::string made(Person& hr) {
  hr.presses("hr.make");
  expect_sound(hr.page());
  return hr.sees("hr.link") ? hr.value_at("hr.link") : "";
}

Person opened(const std::string& link) {
  Person person;
  person.goes_to(link.substr(link.find('#')));
  return person;
}

TEST(HrLink, OpensTheGuideWithWhatWasFilledIn) {
  Person hr = filled();
  hr.chooses("hr.band", "to_15m");
  hr.types("hr.name", "HRD PT Maju & Rekan");
  const std::string link = made(hr);
  ASSERT_EQ(link.find(site), 0U) << link;
  EXPECT_TRUE(hr.sees("hr.picture"));
  const std::string message = hr.value_at("hr.message");
  EXPECT_EQ(message.substr(message.rfind('\n') + 1), link);
  Person person = opened(link);
  EXPECT_EQ(person.fragment(), "#/hasil");
  EXPECT_EQ(person.model.answers.ground, law::Answer<law::Ground>::of(law::Ground::resigned));
  EXPECT_EQ(law::to_iso(person.model.answers.event_date.value), "2026-10-05");
  EXPECT_TRUE(person.model.answers.balance_band.given());
  EXPECT_TRUE(person.reads("HRD PT Maju & Rekan"));
  expect_sound(person.page());
  const Model again = restore(start(some_day, Language::id), save(person.model), person.content());
  EXPECT_EQ(again.prepared_by, "HRD PT Maju & Rekan");
  person.happens("restart", "");
  EXPECT_EQ(person.model.prepared_by, "");
}

TEST(HrLink, CarriesTheDayOnWhichTheCardWasClosed) {
  Person hr = filled();
  EXPECT_TRUE(hr.sees("hr.close"));
  hr.types_date("hr.closed", "20", "11", "2026");
  const Person person = opened(made(hr));
  EXPECT_EQ(law::to_iso(person.model.answers.nonactive_since.value), "2026-11-20");
  EXPECT_EQ(person.model.answers.card_status,
            law::Answer<law::CardStatus>::of(law::CardStatus::inactive));
  hr.types_date("hr.closed", "20", "12", "2026");
  EXPECT_EQ(made(hr), "") << "a day to come";
  EXPECT_FALSE(hr.error_at("hr.closed").empty());
}

TEST(HrLink, WithoutANameNobodyIsNamed) {
  Person hr = filled();
  const Person person = opened(made(hr));
  EXPECT_FALSE(person.sees("prepared"));
}

TEST(HrLink, ANameIsOneShortLineOfText) {
  EXPECT_EQ(as_name("  PT\nMaju\t"), "PT Maju");
  EXPECT_LE(as_name(std::string(1000, 'x')).size(), longest_name);
  EXPECT_EQ(as_name("\x01\x7f"), "");
  Person person = opened("#/hasil/");
  for (const char* hostile : {"%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%", "%zz", "%0a", "a/b"}) {
    Person hr = filled();
    const std::string link = made(hr) + "/" + hostile;
    person = opened(link);
    EXPECT_EQ(person.fragment(), "#/hasil") << hostile;
    EXPECT_LE(person.model.prepared_by.size(), longest_name);
    EXPECT_EQ(person.model.prepared_by.find('\n'), std::string::npos);
    EXPECT_EQ(page::html(person.page()).find("<script"), std::string::npos);
  }
}

TEST(HrLink, RefusesWithTheReason) {
  Person hr = at_form();
  EXPECT_EQ(made(hr), "");
  EXPECT_NE(hr.error_at("hr.ground"), "");
  hr.chooses("hr.ground", "resigned");
  EXPECT_EQ(hr.error_at("hr.ground"), "");
  hr.types_date("hr.date", "31", "2", "2026");
  EXPECT_EQ(made(hr), "");
  EXPECT_NE(hr.error_at("hr.date"), "");
  hr.chooses("hr.ground", "age_56");
  hr.types_date("hr.date", "1", "1", "2030");
  EXPECT_EQ(made(hr), "");
  EXPECT_TRUE(hr.reads(say(hr.content(), Language::id, "error.future_birth")));
}

// Several people one after another: nobody is asked to clear what the form does not show.
TEST(HrLink, TheDayOfAnotherReasonWaitsUnseen) {
  Person hr = at_form();
  hr.chooses("hr.ground", "resigned");
  hr.types_date("hr.date", "5", "10", "2026");
  const std::string dated = made(hr);
  EXPECT_NE(dated, "");
  hr.chooses("hr.ground", "partial_10");
  EXPECT_FALSE(hr.sees("hr.date.day"));
  const std::string undated = made(hr);
  EXPECT_NE(undated, "");
  EXPECT_FALSE(prepare_link(hr.model, hr.content()).answers.event_date.given());
  hr.chooses("hr.ground", "resigned");
  EXPECT_EQ(made(hr), dated);
}

TEST(HrLink, AnEditTakesTheLinkAway) {
  Person hr = filled();
  EXPECT_NE(made(hr), "");
  hr.presses("hr.copy_link");
  EXPECT_TRUE(hr.sees("hr.link"));
  hr.types("hr.name", "PT");
  EXPECT_FALSE(hr.sees("hr.link"));
}

TEST(HrLink, TheTextIsInThePersonsLanguage) {
  Person hr = filled();
  const std::string indonesian = (made(hr), hr.value_at("hr.message"));
  hr.chooses("hr.language", "en");
  const std::string link = made(hr);
  EXPECT_NE(link.find("?bahasa=en#/hasil/"), link.npos);
  EXPECT_NE(hr.value_at("hr.message").substr(0, 20), indonesian.substr(0, 20));
}

TEST(HrLink, EveryReasonIsSoundInBothLanguages) {
  for (const Language language : {Language::id, Language::en})
    for (const law::Ground ground : support::real_content().rules.ground_list.for_company) {
      Person hr = at_form(language);
      hr.chooses("hr.ground", std::string(law::name_of(ground)));
      expect_sound(hr.page());
      if (hr.sees("hr.date"))
        hr.types_date("hr.date", "1", "9", ground == law::Ground::age_56 ? "1970" : "2026");
      EXPECT_NE(made(hr), "") << law::name_of(ground);
    }
}

TEST(HrLink, NeedsAnAddress) {
  Person hr;
  hr.goes_to("#/hr");
  EXPECT_FALSE(hr.sees("hr.make"));
  expect_sound(hr.page());
}

TEST(Percent, ComesBackAsItWas) {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  EXPECT_EQ(percent_decoded(percent_encoded(all)), all);
  for (const char* bad : {"%", "%1", "a%", "%+1", "%-1", "% 1", "%zz"})
    EXPECT_FALSE(percent_decoded(bad)) << bad;
}

TEST(HrDuties, AreToldWithTheNumbersOfTheRulesAlsoWhereNoLinkCanBeMade) {
  Person hr;
  hr.goes_to("#/hr");
  EXPECT_FALSE(hr.sees("hr.make"));
  EXPECT_EQ(hr.content().duties.size(), 4U);
  for (const content::Duty& duty : hr.content().duties) EXPECT_TRUE(hr.sees("duty=" + duty.id));
  const law::Parameter* wait =
      law::parameter_of(hr.content().rules, law::Param::waiting_months_resigned);
  ASSERT_NE(wait, nullptr);
  EXPECT_TRUE(hr.reads(std::to_string(wait->values.back().value) + " bulan"));
  expect_sound(hr.page());
}

}  // namespace
}  // namespace pandu::guide
