// The page that HR hands out: what somebody who leaves needs, from the rules, in their own language.
#include <algorithm>

#include "guide/handover/hr_link.h"
#include "guide/screens/screens.h"
#include "person.h"

namespace pandu::guide {
namespace {

Person hr_with(const std::string& ground, const std::string& language) {
  Person person;
  person.happens("site", "https://example.org/pandu/");
  person.goes_to("#/hr");
  person.happens("hr.ground=" + ground, "on");
  person.happens("hr.language=" + language, "on");
  person.happens("hr.name", "PT Maju");
  if (!person.sees("hr.date.day")) return person;
  person.happens("hr.date.day", "5");
  person.happens("hr.date.month", "10");
  person.happens("hr.date.year", ground == "age_56" ? "1960" : "2026");
  return person;
}

std::string words_of(const std::vector<page::Node>& nodes) {
  std::string words;
  visit(nodes, [&](const page::Node& node) { words += node.text + "\n" + node.hint + "\n"; });
  return words;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

TEST(EmployeeSheet, IsThereOnceTheLinkIsMade) {
  Person hr = hr_with("resigned", "id");
  EXPECT_TRUE(hr.page().sheets.empty());
  hr.presses("hr.make");
  EXPECT_FALSE(hr.page().sheets.empty());
  EXPECT_TRUE(hr.sees("print"));
  hr.happens("hr.name", "PT Mundur");
  EXPECT_TRUE(hr.page().sheets.empty());
}

TEST(EmployeeSheet, SaysWhoseItIsWhereItIsFromAndThatClaimsAreFree) {
  for (const std::string language : {"id", "en"})
    for (const law::Ground ground : support::real_content().rules.ground_list.for_company) {
      const std::string name(law::name_of(ground));
      Person hr = hr_with(name, language);
      hr.presses("hr.make");
      const page::Page shown = hr.page();
      const std::string words = words_of(shown.sheets.at(0));
      const bool english = language == "en";
      EXPECT_TRUE(has(words, "PT Maju")) << name;
      EXPECT_TRUE(has(words, hr.content().rules.version)) << name;
      EXPECT_TRUE(has(words, "29 November 2026")) << name;
      EXPECT_TRUE(has(words, english ? "Sources: " : "Sumber: ")) << name;
      EXPECT_TRUE(has(words, english ? "Do not pay a broker" : "Jangan membayar perantara"))
          << name;
      EXPECT_TRUE(has(words, english ? "not the site of BPJS" : "bukan milik BPJS")) << name;
      EXPECT_FALSE(has(words, "<")) << name << ": " << words;
      EXPECT_TRUE(std::any_of(shown.sheets[0].begin(), shown.sheets[0].end(),
                              [](const page::Node& node) { return node.picture.has_value(); }))
          << name;
    }
}

TEST(EmployeeSheet, ANewLimitChangesIt) {
  Model model = start(some_day, content::Language::id);
  model.site = "https://example.org/pandu/";
  content::Content content = support::real_content();
  PreparedLink prepared;
  prepared.answers.ground = law::Answer<law::Ground>::of(law::Ground::resigned);
  EXPECT_TRUE(has(words_of(employee_sheet(prepared, Scene(model, content))), "Rp15.000.000"));
  for (law::Parameter& parameter : content.rules.parameters)
    if (parameter.id == "jmo_balance_limit")
      for (law::Parameter::Value& one : parameter.values) one.value = 23456000;
  const std::string words = words_of(employee_sheet(prepared, Scene(model, content)));
  EXPECT_TRUE(has(words, "Rp23.456.000"));
  EXPECT_FALSE(has(words, "Rp15.000.000"));
}

// A ground whose rule was replaced has two rows: the sheet rests on the one that holds, on either side of
// the day on which it changes.
TEST(EmployeeSheet, CitesOnlyTheRowInForce) {
  content::Content content = support::real_content();
  law::Rules& rules = content.rules;
  rules.sources.push_back(
      {"new-law", "Undang-Undang Baru: Pasal 1", "", "", "", law::Confidence::high});
  const auto old_row =
      std::find_if(rules.grounds.begin(), rules.grounds.end(),
                   [](const law::GroundRow& row) { return row.ground == law::Ground::resigned; });
  const std::string title = rules.sources[old_row->provenance.source].title;
  const std::string old_law = title.substr(0, title.find(':'));
  law::GroundRow new_row = *old_row;
  new_row.provenance.from = law::make_date(2027, 3, 1);
  new_row.provenance.source = static_cast<law::SourceIndex>(rules.sources.size() - 1);
  // The new row no longer asks whether one works.
  std::erase_if(new_row.conditions, [](const law::Condition& condition) {
    return condition.kind == law::ConditionKind::not_working;
  });
  rules.grounds.insert(old_row + 1, new_row);
  PreparedLink prepared;
  prepared.answers.ground = law::Answer<law::Ground>::of(law::Ground::resigned);
  const auto words_on = [&](law::Date day) {
    const Model model = start(day, content::Language::id);
    return words_of(employee_sheet(prepared, Scene(model, content)));
  };
  const std::string before = words_on(law::make_date(2027, 2, 28));
  EXPECT_TRUE(has(before, old_law)) << before;
  EXPECT_FALSE(has(before, "Undang-Undang Baru"));
  EXPECT_TRUE(has(before, "sedang tidak bekerja"));
  const std::string after = words_on(law::make_date(2027, 3, 1));
  EXPECT_TRUE(has(after, "Undang-Undang Baru")) << after;
  EXPECT_FALSE(has(after, old_law)) << after;
  EXPECT_FALSE(has(after, "sedang tidak bekerja"));
}

// The day of the claim holds for whoever has no work, and only that is said where the rules ask for it.
TEST(EmployeeSheet, TellsTheDayForThoseWithoutWork) {
  Person hr = hr_with("resigned", "id");
  hr.presses("hr.make");
  const std::string words = words_of(hr.page().sheets.at(0));
  EXPECT_TRUE(has(words, "5 November 2026")) << words;
  EXPECT_TRUE(has(words, "sedang tidak bekerja")) << words;
  Person of_age = hr_with("age_56", "id");
  of_age.presses("hr.make");
  EXPECT_FALSE(has(words_of(of_age.page().sheets.at(0)), "sedang tidak bekerja"));
}

}  // namespace
}  // namespace pandu::guide
