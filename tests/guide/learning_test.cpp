// The walkthroughs: every step of every one in both languages, playing, and where results lead.
#include "guide/fitting_lessons.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;
using content::Tutorial;
using content::TutorialStep;

std::string address(const Tutorial& tutorial, int step) {
  return address_of(Route::lesson(tutorial.id, step));
}

// Everything about the drawing of a step that must hold: words on it, inside its edges, and told.
void expect_drawn(const page::Page& page, const TutorialStep& step, Language language) {
  const page::Node* drawn = page::find(page, "drawn." + step.id);
  ASSERT_TRUE(drawn && drawn->picture) << step.id;
  const page::Picture& picture = *drawn->picture;
  std::string words;
  bool ring = false;
  for (const page::Shape& shape : picture.shapes) {
    words += shape.text + " ";
    ring = ring || shape.colour == page::Token::focus;
    EXPECT_GE(shape.x, 0) << step.id;
    EXPECT_LE(shape.y, picture.height) << step.id;
    EXPECT_TRUE(shape.kind != page::ShapeKind::text || shape.size >= 16) << shape.text;
  }
  const auto tapped = [](const content::PhoneItem& item) { return item.tap; };
  EXPECT_EQ(ring, std::any_of(step.items.begin(), step.items.end(), tapped)) << step.id;
  const char* mark = language == Language::id ? "bukan aplikasi resmi" : "not the official app";
  EXPECT_NE(words.find(mark), std::string::npos) << words;
  const std::string& alternative = picture.alternative;
  EXPECT_EQ(alternative.find('{'), std::string::npos) << alternative;
  for (const content::PhoneItem& item : step.items)
    EXPECT_NE(alternative.find(item.label), std::string::npos) << alternative;
}

TEST(Lessons, EveryStepIsReachedHasItsDrawingAndItsSource) {
  for (const Language language : {Language::id, Language::en}) {
    Person person(some_day, language);
    for (const Tutorial& tutorial : person.content().tutorials) {
      person.goes_to("#/belajar");
      person.follows("lesson=" + tutorial.id);
      EXPECT_EQ(person.fragment(), address(tutorial, 0));
      person.follows("begin");
      int number = 0;
      for (const TutorialStep& step : tutorial.steps) {
        EXPECT_EQ(person.fragment(), address(tutorial, ++number));
        expect_sound(person.page());
        expect_drawn(person.page(), step, language);
        EXPECT_TRUE(person.reads(person.content().rules.sources[tutorial.provenance.source].title));
        person.presses("next");
      }
      EXPECT_EQ(person.fragment(), "#/");
    }
  }
}

TEST(Lessons, StandWholeOnOnePage) {
  for (const Language language : {Language::id, Language::en}) {
    Person person(some_day, language);
    for (const Tutorial& tutorial : person.content().tutorials) {
      person.goes_to(address(tutorial, 0));
      expect_sound(person.page());
      EXPECT_TRUE(person.sees("print"));
      for (const TutorialStep& step : tutorial.steps) expect_drawn(person.page(), step, language);
    }
  }
}

TEST(Lessons, AreTheTenInTheirOrder) {
  const auto& tutorials = support::real_content().tutorials;
  ASSERT_EQ(tutorials.size(), 10U);
  int order = 0;
  for (const Tutorial& tutorial : tutorials) EXPECT_EQ(tutorial.order, ++order) << tutorial.id;
}

TEST(Lessons, TurnBackAndForthAndEndAtTheResult) {
  Person person;
  person.answers("ground", "resigned");
  person.goes_to("#/belajar/klaim-jmo/9");
  person.presses("previous");
  EXPECT_EQ(person.fragment(), "#/belajar/klaim-jmo/8");
  person.presses("next");
  person.presses("next");
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/hasil");
  person.goes_to("#/belajar/klaim-jmo/1");
  EXPECT_FALSE(person.sees("previous"));
}

TEST(Playing, TurnsTheStepsAndStopsOnTheLast) {
  Person person;
  person.goes_to("#/belajar/cek-saldo");
  EXPECT_EQ(person.page().next_after, 0);
  person.presses("play");
  for (int step = 1; step < 4; ++step) {
    EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/" + std::to_string(step));
    EXPECT_GE(person.page().next_after, 5000);
    EXPECT_EQ(person.page().focus, "pause");
    expect_sound(person.page());
    person.happens("tick", "");
  }
  EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/4");
  EXPECT_EQ(person.page().next_after, 0);
  person.happens("tick", "");
  EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/4");
}

TEST(Playing, PausesWhereItIsAndEndsWhenOneLeaves) {
  Person person;
  person.goes_to("#/belajar/cek-saldo/2");
  person.presses("play");
  person.presses("pause");
  EXPECT_EQ(person.page().next_after, 0);
  EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/2");
  person.presses("play");
  person.goes_to("#/");
  EXPECT_EQ(person.page().next_after, 0);
  person.happens("tick", "");
  EXPECT_EQ(person.fragment(), "#/");
}

std::vector<std::string> lessons_of(const std::vector<Wanted>& wanted) {
  Person person;
  walk(person, wanted);
  std::vector<std::string> names;
  for (const FittingLesson& lesson : fitting_lessons(Scene(person.model, person.content()))) {
    names.emplace_back(lesson.tutorial);
    person.goes_to("#/hasil");
    person.follows("lesson." + names.back());
    EXPECT_EQ(person.fragment(), address_of(Route::lesson(lesson.tutorial, lesson.step)));
  }
  return names;
}

TEST(Result, LeadsToTheWalkthroughsThatFit) {
  const std::vector<Wanted> sound = {{"balance", "12500000"},     {"working", "no"},
                                     {"card_status", "inactive"}, {"device", "phone"},
                                     {"earlier_partial", "none"}, {"event_date", "2026-09-01"}};
  const auto with = [&](std::vector<Wanted> more) {
    more.insert(more.end(), sound.begin(), sound.end());
    return lessons_of(more);
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(with({{"ground", "resigned"}, {"identity_matches", "yes"}}), (Names{"klaim-jmo"}));
  EXPECT_EQ(with({{"ground", "laid_off"}, {"identity_matches", "yes"}}),
            (Names{"klaim-jmo", "jkp"}));
  EXPECT_EQ(with({{"ground", "resigned"}, {"identity_matches", "no"}}),
            (Names{"perbaiki-data", "kantor-cabang"}));
}

TEST(Helper, SeesWhatOnlyTheMemberMayDo) {
  Person person;
  EXPECT_FALSE(person.reads("PIN"));
  person.happens("helper", "on");
  for (const char* address :
       {"#/cek/balance", "#/hasil", "#/belajar", "#/belajar/klaim-jmo/6", "#/belajar/latihan"}) {
    person.goes_to(address);
    EXPECT_TRUE(person.sees("helper.banner")) << address;
    expect_sound(person.page());
  }
  person.goes_to("#/belajar/klaim-jmo/6");
  const std::string only = "hanya boleh dilakukan peserta sendiri";
  EXPECT_TRUE(person.reads(only));
  person.goes_to("#/belajar/klaim-jmo/5");
  EXPECT_FALSE(person.reads(only));
  EXPECT_TRUE(restore(start(some_day, Language::id), save(person.model), person.content()).helper);
  person.happens("helper", "off");
  EXPECT_FALSE(person.sees("helper.banner"));
}

}  // namespace
}  // namespace pandu::guide
