// The result's way to another phone: by link where the page has an address, else as text.
#include "guide/handover/handover.h"
#include "person.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

constexpr const char* site = "https://example.org/pandu/";

Person resigned(content::Language language = content::Language::id) {
  Person person(some_day, language);
  walk(person, {{"ground", "resigned"},
                {"event_date", "2026-10-05"},
                {"working", "no"},
                {"balance", "12345678"}});
  return person;
}

std::string text_shared_by(const Person& person) {
  return share_text(Scene(person.model, person.content()));
}

TEST(HandOver, TheLinkIsTheLastOfFiveLinesAndOpensTheResult) {
  Person person = resigned();
  person.happens("site", site);
  const std::string link = person.value_at("share.link");
  EXPECT_EQ(link.substr(0, link.find('#')), site);
  const std::string text = text_shared_by(person);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 4);
  EXPECT_EQ(text.substr(text.rfind(' ') + 1), link);
  EXPECT_EQ(page::find(person.page(), "share.copy_link")->copies, "share.link");
  EXPECT_EQ(page::find(person.page(), "handover")->text, link);
  Person receiver;
  receiver.goes_to(link.substr(link.find('#')));
  EXPECT_EQ(receiver.outcome(), person.outcome());
}

TEST(HandOver, TheLinkOpensInTheLanguageInWhichItWasMade) {
  Person person = resigned(content::Language::en);
  person.happens("site", site);
  const std::string link = person.value_at("share.link");
  EXPECT_EQ(link.substr(0, link.find('#')), std::string(site) + "?bahasa=en");
}

TEST(HandOver, WithoutAnAddressTheTextIsHandedOver) {
  const Person person = resigned();
  EXPECT_FALSE(person.sees("share.link"));
  const page::Page shown = person.page();
  const page::Node* code = page::find(shown, "handover");
  ASSERT_TRUE(code && code->picture);
  EXPECT_EQ(code->text, "");
  EXPECT_EQ(text_shared_by(person).find("http"), std::string::npos);
}

TEST(HandOver, EveryResultFitsACode) {
  for (const content::Language language : {content::Language::id, content::Language::en})
    for (const std::string_view ground : law::names<law::Ground>) {
      Person person(some_day, language);
      walk(person, {{"ground", std::string(ground)}});
      EXPECT_TRUE(person.sees("handover")) << ground;
      person.happens("site", site);
      expect_sound(person.page());
      EXPECT_TRUE(person.sees("handover")) << ground;
    }
}

TEST(HandOver, TheSheetHasTheLinkAndItsCode) {
  Person person = resigned();
  const auto codes = [&] {
    int count = 0;
    const page::Page shown = person.page();
    visit(shown.sheets.at(0), [&](const page::Node& node) { count += node.picture.has_value(); });
    return count;
  };
  EXPECT_EQ(codes(), 0);
  person.happens("site", site);
  EXPECT_EQ(codes(), 1);
  EXPECT_NE(page::text(person.page().sheets.at(0)).find(person.value_at("share.link")),
            std::string::npos);
}

TEST(HandOver, ACounterShowsTheCodeInTheOpen) {
  Person visitor;
  visitor.happens("site", site);
  visitor.happens("kiosk", "");
  visitor.presses("person=sari");
  EXPECT_TRUE(visitor.sees("handover"));
  EXPECT_FALSE(visitor.sees("handover.details"));
  EXPECT_FALSE(visitor.sees("share.link"));
  expect_sound(visitor.page());
}

TEST(HandOver, AtACounterTheWaysOutAreCodes) {
  Person visitor;
  visitor.happens("kiosk", "");
  visitor.presses("person=sari");
  const page::Page shown = visitor.page();
  const page::Node* way = page::find(shown, "site");
  ASSERT_TRUE(way);
  EXPECT_EQ(way->kind, page::Kind::details);
  ASSERT_EQ(way->children.size(), 1U);
  EXPECT_TRUE(way->children[0].picture);
  EXPECT_EQ("https://" + way->children[0].text, visitor.content().contacts.site);
}

// A code takes long to draw on a cheap tablet, and the sources are many.
TEST(HandOver, APageHasFewCodes) {
  Person visitor;
  visitor.happens("kiosk", "");
  visitor.goes_to("#/sumber");
  int codes = 0;
  const page::Page shown = visitor.page();
  visit(shown, [&](const page::Node& node) { codes += node.picture.has_value(); });
  EXPECT_GT(codes, 0);
  EXPECT_LE(codes, 8);
}

}  // namespace
}  // namespace pandu::guide
