// Cases of real life: each has its sentences, its sources and a way into the questions.
#include "guide/learning/learning.h"
#include "guide/scene.h"
#include "law/answers_by_key.h"
#include "person.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

using content::Situation;

const std::vector<Situation>& situations() { return support::real_content().situations; }

std::string address(const Situation& situation) { return "#/keadaan/" + situation.id; }

TEST(Situations, AreListedUnderTheirGroups) {
  EXPECT_EQ(situations().size(), 44U);
  for (const content::Language language : {content::Language::id, content::Language::en}) {
    Person person(some_day, language);
    person.goes_to("#/keadaan");
    for (const Situation& one : situations()) EXPECT_TRUE(person.sees("situation=" + one.id));
    expect_sound(person.page());
  }
}

TEST(Situations, EachSaysWhatHoldsWhatToDoAndWhomToAsk) {
  for (const content::Language language : {content::Language::id, content::Language::en})
    for (const Situation& one : situations()) {
      Person person(some_day, language);
      person.goes_to(address(one));
      EXPECT_EQ(person.fragment(), address(one));
      const Scene scene(person.model, support::real_content());
      for (const std::string& key :
           {"situation." + one.id + ".title", content::answer_key(one),
            "situation." + one.id + ".today", "situation." + one.id + ".ask"})
        EXPECT_TRUE(person.reads(scene.say(key))) << key;
      EXPECT_TRUE(person.sees("evidence=" + one.id));
      expect_sound(person.page());
    }
}

TEST(Situations, WhatIsNotCertainIsNeverShownAsCertain) {
  for (const Situation& one : situations()) {
    Person person;
    person.goes_to(address(one));
    if (one.confidence == law::Confidence::low) {
      EXPECT_TRUE(person.reads("Hal ini belum pasti")) << one.id;
    }
    EXPECT_TRUE(person.reads("Tingkat keyakinan")) << one.id;
  }
  Person person;
  person.goes_to("#/keadaan/told_to_wait_till_59");
  EXPECT_FALSE(person.reads("Hal ini belum pasti"));
}

// Dates and balances are the person's own.
TEST(Situations, OpenTheQuestionsWithTheirAnswersFilledIn) {
  for (const Situation& one : situations()) {
    Person person;
    person.goes_to(address(one));
    ASSERT_EQ(person.sees("situation.check"), !(one.answers == law::Answers{})) << one.id;
    if (!person.sees("situation.check")) continue;
    person.presses("situation.check");
    EXPECT_EQ(person.model.answers, one.answers) << one.id;
    EXPECT_NE(person.fragment(), address(one));
    expect_sound(person.page());
  }
}

TEST(Situations, KeepTheAnswersThatTheySayNothingAbout) {
  Person person;
  person.model.answers.balance = law::Answer<law::Rupiah>::of(9000000);
  person.model.answers.ground = law::Answer<law::Ground>::of(law::Ground::death);
  person.model.answers.event_date =
      law::Answer<law::DateSpan>::of(*law::parse_date_span("2026-10-01"));
  person.goes_to("#/keadaan/employer_not_reported");
  person.presses("situation.check");
  EXPECT_EQ(person.model.answers.balance.value, 9000000);
  EXPECT_TRUE(person.model.answers.event_date.absent()) << "the day of another event";
  EXPECT_EQ(person.fragment(), "#/cek/event_date");
}

TEST(Situations, AreReachedFromTheFirstQuestionTheResultAndTheTroubles) {
  for (const char* from : {"#/", "#/cek/ground", "#/hasil", "#/kendala"}) {
    Person person;
    person.goes_to(from);
    person.follows("other_case");
    EXPECT_EQ(person.fragment(), "#/keadaan") << from;
  }
}

TEST(Situations, AreFoundOnTheirScreenAndOnThatOfTroubles) {
  for (const char* screen : {"#/keadaan", "#/kendala"}) {
    Person person;
    person.goes_to(screen);
    person.types("search", "bos kabur, kantor kosong");
    EXPECT_TRUE(person.sees("match=situation.employer_vanished")) << screen;
    expect_sound(person.page());
    person.follows("match=situation.employer_vanished");
    EXPECT_EQ(person.fragment(), "#/keadaan/employer_vanished");
  }
}

// Who is asked to have HR report an exit, and is not the one who left, finds the way out at once.
TEST(Situations, ThatAreTakenForAnotherStandBesideQuestionAndResult) {
  Person person;
  person.answers("ground", "laid_off");
  EXPECT_EQ(person.fragment(), "#/cek/event_date");
  EXPECT_TRUE(person.sees("related=sent_home"));
  EXPECT_TRUE(person.sees("related=layoff_disputed"));
  EXPECT_FALSE(person.sees("related=employer_vanished")) << "only beside the result";

  Person fixed;
  walk(fixed, ended_work("laid_off", "2026-09-01", "active"));
  EXPECT_EQ(fixed.outcome(), "fix_first");
  for (const char* one : {"sent_home", "layoff_disputed", "own_work_card_active",
                          "employer_vanished", "registered_by_stranger"})
    EXPECT_TRUE(fixed.sees(std::string("related=") + one)) << one;
  fixed.follows("related=sent_home");
  EXPECT_EQ(fixed.fragment(), "#/keadaan/sent_home");
  EXPECT_FALSE(fixed.sees("situation.check")) << "no ground fits who is still employed";
}

TEST(Situations, TheStartSaysWhatIsAlreadyAnswered) {
  Person person;
  EXPECT_FALSE(person.sees("start.answered"));
  person.goes_to("#/keadaan/name_differs");
  person.presses("situation.check");
  EXPECT_EQ(person.fragment(), "#/");
  EXPECT_TRUE(person.sees("start.answered"));
  person.presses("restart");
  EXPECT_FALSE(person.sees("start.answered"));
}

TEST(Situations, OneThatIsNotThereLeadsToTheStart) {
  Person person;
  person.goes_to("#/keadaan/no_such");
  EXPECT_EQ(person.fragment(), "#/");
}

}  // namespace
}  // namespace pandu::guide
