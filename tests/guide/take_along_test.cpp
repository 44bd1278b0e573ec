// The result on its way: to someone else, into a calendar, into this device's storage.
#include "guide/handover/handover.h"
#include "person.h"

namespace pandu::guide {
namespace {

// Resigned on this day, and asked on 29 November 2026.
Person resigned_on(int year, unsigned month, unsigned day) {
  Person person;
  person.model.answers.ground = law::Answer<law::Ground>::of(law::Ground::resigned);
  person.model.answers.event_date = law::Answer<law::DateSpan>::of(
      {law::make_date(year, month, day), law::make_date(year, month, day)});
  person.model.answers.working = law::Answer<law::YesNo>::of(law::YesNo::no);
  person.model.answers.card_status = law::Answer<law::CardStatus>::of(law::CardStatus::inactive);
  person.goes_to("#/hasil");
  return person;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST(TakeAlong, TheTextHasFiveLinesAndNoBalance) {
  Person person = resigned_on(2026, 11, 5);
  person.model.answers.balance = law::Answer<law::Rupiah>::of(12345678);
  const std::string text = share_text(Scene(person.model, person.content()));
  EXPECT_EQ(count(text, "\n"), 4U);
  EXPECT_NE(text.find("5 Desember 2026"), text.npos) << text;
  EXPECT_EQ(text.find("12.345.678"), text.npos) << text;
  EXPECT_EQ(page::find(person.page(), "share.text")->value, text);
}

// The rule since 5 November, the channels from 20 December: both are told, and the day noted is the
// one that is worth the trip.
TEST(TakeAlong, WhomTheChannelsAcceptLaterReadsAndNotesThatDay) {
  Person person = resigned_on(2026, 10, 5);
  const law::Date closed = law::make_date(2026, 11, 21);
  person.model.answers.nonactive_since = law::Answer<law::DateSpan>::of({closed, closed});
  const Scene scene(person.model, person.content());
  const std::string text = share_text(scene);
  EXPECT_NE(text.find("5 November 2026"), text.npos) << text;
  EXPECT_NE(text.find("21 Desember 2026"), text.npos) << text;
  EXPECT_EQ(count(text, "\n"), 4U);
  EXPECT_TRUE(person.sees("calendar"));
  const std::string file = calendar(scene);
  EXPECT_NE(file.find("DTSTART:20261221T090000\r\n"), file.npos) << file;
}

TEST(TakeAlong, WhoseCardIsActiveReadsThatNoChannelPaysAndNotesNoDay) {
  Person person = resigned_on(2026, 10, 5);
  person.model.answers.card_status = law::Answer<law::CardStatus>::of(law::CardStatus::active);
  const std::string text = share_text(Scene(person.model, person.content()));
  EXPECT_NE(text.find("Kartu masih Aktif"), text.npos) << text;
  EXPECT_FALSE(person.sees("calendar"));
}

TEST(TakeAlong, TheMailCarriesTheSameText) {
  Person person = resigned_on(2026, 11, 5);
  const page::Page shown = person.page();
  const std::string& address = page::find(shown, "share.mail")->value;
  EXPECT_EQ(address.substr(0, 16), "mailto:?subject=");
  EXPECT_EQ(address.find_first_of(" \n\"<>"), address.npos) << address;
  EXPECT_EQ(count(address, "%0D%0A"), 4U);
}

// Copying, files and printing show nothing by themselves: they are said, and the next time again.
TEST(TakeAlong, WhatNobodyCanSeeHappenIsSaidUntilTheNextTap) {
  for (const char* event : {"copied", "copy.refused", "file.offered", "print.refused"}) {
    Person person = resigned_on(2026, 9, 1);
    person.happens(event, "");
    EXPECT_EQ(view(person.model, person.content()).announced,
              say(person.content(), content::Language::id, event));
    person.presses("share.copy");
    EXPECT_EQ(view(person.model, person.content()).announced, "") << event;
  }
}

TEST(Keep, IsAskedForSaidAndTakenBack) {
  Person person = resigned_on(2026, 9, 1);
  EXPECT_FALSE(person.model.kept);
  person.presses("keep");
  EXPECT_TRUE(person.model.kept);
  EXPECT_EQ(
      restore(start(some_day, content::Language::id), save(person.model), person.content()).kept,
      true);
  person.goes_to("#/");
  EXPECT_TRUE(person.sees("result"));
  person.goes_to("#/hasil");
  person.presses("forget");
  EXPECT_FALSE(person.model.kept);
}

TEST(Keep, ARefusalAndADamageAreToldOnce) {
  for (const char* event : {"keep.failed", "keep.damaged"}) {
    Person person = resigned_on(2026, 9, 1);
    person.presses("keep");
    person.happens(event, "");
    EXPECT_FALSE(person.model.kept);
    EXPECT_TRUE(person.reads(say(person.content(), content::Language::id, event)));
    person.goes_to("#/tentang");
    EXPECT_FALSE(person.reads(say(person.content(), content::Language::id, event)));
  }
}

}  // namespace
}  // namespace pandu::guide
