// The walkthroughs: every step of every one in both languages, playing, and where results lead.
#include "guide/learning/learning.h"

#include "law/answers_by_key.h"
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
  EXPECT_EQ(person.output().tick_after, 0);
  person.presses("play");
  for (int step = 1; step < 4; ++step) {
    EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/" + std::to_string(step));
    EXPECT_GE(person.output().tick_after, 5000);
    EXPECT_EQ(person.page().focus, "pause");
    expect_sound(person.page());
    person.happens("tick", "");
  }
  EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/4");
  EXPECT_EQ(person.output().tick_after, 0);
  person.happens("tick", "");
  EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/4");
}

TEST(Playing, PausesWhereItIsAndEndsWhenOneLeaves) {
  Person person;
  person.goes_to("#/belajar/cek-saldo/2");
  person.presses("play");
  person.presses("pause");
  EXPECT_EQ(person.output().tick_after, 0);
  EXPECT_EQ(person.fragment(), "#/belajar/cek-saldo/2");
  person.presses("play");
  person.goes_to("#/");
  EXPECT_EQ(person.output().tick_after, 0);
  person.happens("tick", "");
  EXPECT_EQ(person.fragment(), "#/");
}

std::vector<std::string> lessons_of(const std::vector<Wanted>& wanted) {
  Person person;
  walk(person, wanted);
  std::vector<std::string> names;
  for (const std::string_view lesson : fitting_lessons(Scene(person.model, person.content()))) {
    names.emplace_back(lesson);
    person.goes_to("#/hasil");
    person.follows("lesson." + names.back());
    const Tutorial& tutorial = *tutorial_named(person.content(), lesson);
    const int step = needed_step(person.model, person.content(), tutorial);
    EXPECT_EQ(person.fragment(), address(tutorial, step));
    EXPECT_TRUE(person.sees("next")) << person.fragment();
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

TEST(Result, BeginsWithTheAppWhereItMayBeMissing) {
  const auto names = lessons_of({{"ground", "resigned"},
                                 {"balance", "12500000"},
                                 {"working", "no"},
                                 {"card_status", "inactive"},
                                 {"device", "phone"},
                                 {"earlier_partial", "none"},
                                 {"event_date", "2026-09-01"}});
  EXPECT_EQ(std::count(names.begin(), names.end(), "pasang-jmo"), 1);
  EXPECT_EQ(std::count(names.begin(), names.end(), "perbaiki-data"), 0);
}

TEST(NeededStep, IsBehindWhatTheAnswersSayAlready) {
  Person person;
  person.goes_to("#/belajar/perbaiki-data/lanjut");
  EXPECT_EQ(person.fragment(), "#/belajar/perbaiki-data/1") << "nothing is known yet";
  person.goes_to("#/cek/identity_matches");
  person.answers("identity_matches", "no");
  person.goes_to("#/belajar/perbaiki-data/lanjut");
  EXPECT_EQ(person.fragment(), "#/belajar/perbaiki-data/2") << "the difference is found";
  person.presses("previous");
  EXPECT_EQ(person.fragment(), "#/belajar/perbaiki-data/1") << "it can still be read";
  person.goes_to("#/");
  person.answers("ground", "laid_off");
  person.goes_to("#/belajar/jkp/lanjut");
  EXPECT_EQ(person.fragment(), "#/belajar/jkp/2");
}

TEST(NeededStep, IsTheJourneyOnceAllRequiredPapersAreTicked) {
  Person person;
  walk(person, {{"ground", "death"},
                {"event_date", "2026-08-20"},
                {"balance", "31000000"},
                {"earlier_partial", "none"}});
  const auto begins = [&] {
    person.goes_to("#/belajar/kantor-cabang/lanjut");
    return person.fragment();
  };
  EXPECT_EQ(begins(), "#/belajar/kantor-cabang/1");
  const law::Verdict verdict = Scene(person.model, person.content()).verdict;
  person.goes_to("#/hasil");
  for (const law::DocumentEntry& paper : *verdict.documents)
    if (paper.need == law::Need::required) {
      EXPECT_EQ(begins(), "#/belajar/kantor-cabang/1");
      person.goes_to("#/hasil");
      person.happens("ready=" + std::string(law::name_of(paper.document)), "on");
    }
  EXPECT_EQ(begins(), "#/belajar/kantor-cabang/2");
}

TEST(NeededStep, WaitsForTheWalkthroughs) {
  const content::Content& whole = support::real_content();
  content::Content core = whole;
  core.has_learning = false;
  core.tutorials.clear();
  Model model = start(some_day, Language::id);
  model.answers.identity_matches = law::Answer<law::YesNo>::of(law::YesNo::no);
  model = update(model, {"route", "#/belajar/perbaiki-data/lanjut"}, core);
  EXPECT_EQ(model.route.screen, Screen::arriving);
  model = update(model, {"route", address_of(model.route)}, whole);
  EXPECT_EQ(address_of(model.route), "#/belajar/perbaiki-data/2");
}

TEST(NeededStep, IsAskedOfAnswersThatExist) {
  int asked = 0;
  for (const Tutorial& tutorial : support::real_content().tutorials)
    for (const TutorialStep& step : tutorial.steps) {
      if (!step.done_with || !step.done_with->key) continue;
      law::Answers answers;
      EXPECT_TRUE(choose(answers, *step.done_with->key, step.done_with->value)) << step.id;
      ++asked;
    }
  EXPECT_GT(asked, 1);
}

TEST(Lessons, TheLastStepLeadsToTheNextWalkthrough) {
  Person person;
  person.goes_to("#/belajar/pasang-jmo/5");
  EXPECT_FALSE(person.sees("then"));
  person.presses("next");
  person.follows("then");
  EXPECT_EQ(person.fragment(), "#/belajar/pengkinian-data/1");
  person.goes_to("#/belajar/lapak-asik/1");
  const page::Page page = person.page();
  EXPECT_EQ(page::find(page, "site")->value, "https://lapakasik.bpjsketenagakerjaan.go.id");
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
