// What a counter's screen shows without a visitor: invented people, and the loop.
#include "guide/kiosk/kiosk.h"
#include "guide/scene.h"
#include "law/evaluate.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::InventedPerson;
using content::Language;

Person at_counter(Language language = Language::id) {
  Person visitor(some_day, language);
  visitor.happens("kiosk", "");
  visitor.model.language = language;
  return visitor;
}

TEST(Demonstration, EachPersonIsOneTapToAFullAnswerAndItsWalkthrough) {
  std::vector<std::string> outcomes;
  for (const Language language : {Language::id, Language::en})
    for (const InventedPerson& one : support::real_content().people) {
      Person visitor = at_counter(language);
      expect_sound(visitor.page());
      visitor.presses("person=" + one.id);
      EXPECT_EQ(visitor.fragment(), "#/hasil");
      const Scene scene(visitor.model, visitor.content());
      EXPECT_TRUE(scene.verdict.missing.empty()) << one.id;
      EXPECT_TRUE(visitor.sees("example")) << one.id;
      expect_sound(visitor.page());
      outcomes.push_back(visitor.outcome());
      const page::Page result = visitor.page();
      int lessons = 0;
      visit(result, [&](const page::Node& node) {
        if (!node.id.starts_with("lesson.")) return;
        ++lessons;
        Person reader = visitor;
        reader.goes_to(node.value);
        EXPECT_EQ(reader.model.route.screen, Screen::tutorial) << node.id;
        EXPECT_TRUE(reader.sees("example"));
      });
      EXPECT_GT(lessons, 0) << one.id;
    }
  ASSERT_EQ(outcomes.size(), 16U) << "eight people in two languages";
  EXPECT_EQ(std::count(outcomes.begin(), outcomes.end(), "can_claim"), 14);
  EXPECT_EQ(std::count(outcomes.begin(), outcomes.end(), "fix_first"), 2);
}

// The case under each name: whose card is still active, whom the channels accept later, who is no
// citizen; all others may claim and are accepted.
TEST(Demonstration, EachPersonIsTheCaseUnderTheName) {
  for (const InventedPerson& one : support::real_content().people) {
    Person visitor = at_counter();
    visitor.presses("person=" + one.id);
    const Scene scene(visitor.model, visitor.content());
    EXPECT_EQ(scene.verdict.outcome == law::Outcome::fix_first, one.id == "rini") << one.id;
    EXPECT_EQ(law::is_accepted_later(scene.verdict), one.id == "agus") << one.id;
    EXPECT_EQ(law::citizenship_of(one.answers) == law::Citizenship::wna, one.id == "kenji")
        << one.id;
  }
}

TEST(Demonstration, IsClearedForTheNextVisitor) {
  Person visitor = at_counter();
  const Model untouched = visitor.model;
  visitor.presses("person=sari");
  visitor.presses("clear");
  EXPECT_EQ(visitor.model, untouched);
}

TEST(Demonstration, IsNothingOutsideAKiosk) {
  Person person;
  EXPECT_FALSE(person.sees("people"));
  const Model before = person.model;
  for (const char* id : {"person=sari", "person=", "loop.start", "tick"}) person.happens(id, "");
  EXPECT_EQ(person.model, before);
}

TEST(Demonstration, AKioskAsksForWhatItIsMadeOf) {
  content::Content core = support::real_content();
  core.has_learning = false;
  Model model = update(start(some_day, Language::id), {"kiosk", ""}, core);
  EXPECT_TRUE(view(model, core).wants_learning);
  EXPECT_EQ(page::find(view(model, core).page, "people"), nullptr);
  EXPECT_FALSE(view(model, support::real_content()).wants_learning);
  EXPECT_FALSE(view(start(some_day, Language::id), core).wants_learning);
}

TEST(Loop, ShowsEveryMythTheLimitAndEveryStepAndBeginsAgain) {
  const content::Content& content = support::real_content();
  for (const Language language : {Language::id, Language::en}) {
    Person visitor = at_counter(language);
    visitor.presses("loop.start");
    EXPECT_EQ(visitor.fragment(), "#/putar");
    std::string told;
    const std::size_t count = slides_of(visitor.model, content).size();
    for (std::size_t i = 0; i < count; ++i) {
      expect_sound(visitor.page());
      EXPECT_GE(visitor.output().tick_after, 4000);
      EXPECT_TRUE(visitor.sees("loop.stop"));
      told += visitor.text();
      visitor.happens("tick", "");
    }
    EXPECT_EQ(visitor.model.slide, 0U);
    const Scene scene(visitor.model, content);
    const auto tells = [&](const std::string& key) {
      EXPECT_NE(told.find(scene.say(key)), std::string::npos) << key;
    };
    for (const content::Myth& myth : content.myths) tells("myth." + myth.id + ".answer");
    for (const content::Tutorial& tutorial : content.tutorials)
      for (const content::TutorialStep& step : tutorial.steps)
        tells("tutorial." + tutorial.id + "." + step.id + ".do");
    tells("channels.limit.text");
    tells("channels.lapak_asik.hours");
    for (const law::GroundRow& row : content.rules.grounds)
      if (row.ground != law::Ground::pmi)
        tells("option.ground." + std::string(law::name_of(row.ground)));
  }
}

TEST(Loop, ATouchEndsIt) {
  Person visitor = at_counter();
  visitor.presses("loop.start");
  visitor.happens("tick", "");
  visitor.presses("loop.stop");
  EXPECT_EQ(visitor.fragment(), "#/");
  EXPECT_EQ(visitor.output().tick_after, 0);
}

}  // namespace
}  // namespace pandu::guide
