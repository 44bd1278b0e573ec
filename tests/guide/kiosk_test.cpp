// On a counter's screen: no keyboard, no way out, and nothing left for the next visitor.
#include "person.h"

namespace pandu::guide {
namespace {

Person at_counter() {
  Person visitor;
  visitor.happens("kiosk", "");
  return visitor;
}

void each(const std::vector<page::Node>& nodes,
          const std::function<void(const page::Node&)>& look) {
  for (const page::Node& node : nodes) {
    look(node);
    each(node.children, look);
  }
}

TEST(Kiosk, AnswersARowOfKeysAndStepsWithoutAKeyboard) {
  Person visitor = at_counter();
  visitor.chooses("ground", "resigned");
  visitor.presses("next");
  ASSERT_EQ(visitor.fragment(), "#/cek/event_date");
  for (const char* part : {"day", "month", "year"})
    visitor.presses(std::string("more.event_date.") + part);
  visitor.presses("less.event_date.month");
  visitor.presses("next");
  EXPECT_EQ(law::to_iso(visitor.model.answers.event_date.value), "2026-10-29");
}

TEST(Kiosk, StepsTurnAtTheEndsOfTheMonthAndTheYear) {
  Person visitor = at_counter();
  visitor.goes_to("#/cek/event_date");
  visitor.happens("event_date.day", "31");
  visitor.happens("event_date.month", "12");
  visitor.presses("more.event_date.day");
  visitor.presses("more.event_date.month");
  EXPECT_EQ(page::find(visitor.page(), "event_date.day")->value, "1");
  EXPECT_EQ(page::find(visitor.page(), "event_date.month")->value, "1");
  visitor.presses("less.event_date.day");
  EXPECT_EQ(page::find(visitor.page(), "event_date.day")->value, "31");
}

TEST(Kiosk, TheNumberPadGroupsAndErases) {
  Person visitor = at_counter();
  visitor.goes_to("#/cek/balance");
  for (const char* key : {"key.1", "key.5", "key.000", "key.000", "key.7", "key.erase"})
    visitor.presses(key);
  EXPECT_EQ(page::find(visitor.page(), "balance")->value, "15.000.000");
}

TEST(Kiosk, KeysMeanNothingElsewhere) {
  Person person;
  person.goes_to("#/cek/balance");
  const Model before = person.model;
  for (const char* id : {"key.1", "key.erase", "key.", "key.x", "more.event_date.day"})
    person.happens(id, "");
  EXPECT_EQ(person.model, before);
  EXPECT_FALSE(person.sees("keys"));
}

TEST(Kiosk, NoScreenLeadsOutOrCopies) {
  Person visitor = at_counter();
  visitor.chooses("ground", "resigned");
  visitor.presses("next");
  for (const char* address : {"#/", "#/cek/event_date", "#/cek/ringkasan", "#/hasil", "#/tentang",
                              "#/sumber", "#/belajar/klaim-jmo/1"}) {
    visitor.goes_to(address);
    const page::Page shown = visitor.page();
    for (const auto* nodes : {&shown.header, &shown.main, &shown.aside, &shown.footer})
      each(*nodes, [&](const page::Node& node) {
        if (node.kind == page::Kind::link) {
          EXPECT_EQ(node.value.substr(0, 1), "#") << node.id;
        }
        EXPECT_TRUE(node.copies.empty()) << node.id;
        EXPECT_FALSE(node.field == page::FieldKind::copy) << node.id;
      });
    EXPECT_TRUE(visitor.sees("clear")) << address;
  }
  visitor.goes_to("#/hasil");
  EXPECT_FALSE(visitor.sees("keep"));
}

TEST(Kiosk, ClearingLeavesNothingOfTheVisitor) {
  Person visitor = at_counter();
  const Model untouched = visitor.model;
  visitor.presses("language");
  visitor.chooses("ground", "resigned");
  visitor.presses("next");
  visitor.presses("more.event_date.day");
  visitor.happens("keep", "");
  EXPECT_FALSE(visitor.model.kept);
  visitor.presses("clear");
  EXPECT_EQ(visitor.model, untouched);
  EXPECT_TRUE(visitor.model.kiosk);
}

TEST(Kiosk, TheDoubleClickedFileOffersIt) {
  Person person;
  EXPECT_FALSE(person.sees("kiosk"));
  person.happens("file", "");
  person.presses("kiosk");
  EXPECT_TRUE(person.model.kiosk);
  EXPECT_FALSE(person.sees("kiosk"));
}

TEST(Kiosk, SavesNoFile) {
  for (const bool at_the_counter : {false, true}) {
    Person officer = at_the_counter ? at_counter() : Person();
    officer.happens("site", "https://example.org/");
    officer.goes_to("#/hr");
    officer.chooses("hr.ground", "resigned");
    officer.types_date("hr.date", "5", "10", "2026");
    officer.presses("hr.make");
    EXPECT_TRUE(officer.sees("print"));
    EXPECT_EQ(officer.sees("hr.letter"), !at_the_counter);
  }
}

}  // namespace
}  // namespace pandu::guide
