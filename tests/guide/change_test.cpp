// Going back, changing answers, and what stays.
#include "law/decide.h"
#include "person.h"

namespace pandu::guide {
namespace {

const std::vector<Wanted> resigned = {
    {"ground", "resigned"}, {"event_date", "2026-10-01"}, {"balance", "12500000"},
    {"working", "no"},      {"card_status", "inactive"},  {"identity_matches", "yes"},
    {"device", "phone"},    {"earlier_partial", "none"},  {"nonactive_since", "2026-10-05"}};

TEST(Back, GoesOneQuestionBackAndLosesNothing) {
  Person person;
  std::vector<std::string> way = {person.fragment()};
  person.answers("ground", "resigned");
  way.push_back(person.fragment());
  person.types_date("event_date", "1", "10", "2026");
  person.presses("next");
  way.push_back(person.fragment());
  person.follows("back");
  EXPECT_EQ(person.fragment(), way[1]);
  EXPECT_EQ(person.value_at("event_date.day"), "1");
  EXPECT_EQ(person.value_at("event_date.year"), "2026");
  person.follows("back");
  EXPECT_EQ(person.fragment(), way[0]);
  const page::Page shown = person.page();
  EXPECT_TRUE(page::find(shown, "ground=resigned")->checked);
  person.presses("next");
  EXPECT_EQ(person.fragment(), way[2]) << "what was answered is not asked again";
}

TEST(Back, FromTheResultToTheLastQuestion) {
  Person person;
  walk(person, resigned);
  person.follows("back");
  EXPECT_EQ(person.fragment().rfind("#/cek/", 0), 0U) << person.fragment();
  EXPECT_NE(person.fragment(), "#/cek/ground");
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/hasil");
}

TEST(Back, WhatWasTypedAndNotYetTakenStays) {
  Person person;
  person.answers("ground", "resigned");
  person.types("event_date.day", "3");
  person.follows("back");
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/cek/event_date");
  EXPECT_EQ(person.value_at("event_date.day"), "3");
}

TEST(Summary, ListsTheAnswersInTheOrderInWhichTheyWereGiven) {
  Person person;
  std::vector<std::string> given;
  while (person.fragment() != "#/hasil") {
    const std::string key =
        person.fragment() == "#/" ? "ground" : std::string(law::name_of(person.model.route.key));
    given.push_back("change=" + key);
    for (const Wanted& one : resigned) {
      if (one.key != key) continue;
      if (person.sees(key + "=unknown")) person.chooses(key, one.value);
      if (person.sees(key)) person.happens(key, one.value);
      if (person.sees(key + ".day")) person.types_date(key, "1", "10", "2026");
    }
    person.presses("next");
    ASSERT_LT(given.size(), 20U) << person.text();
  }
  person.goes_to("#/cek/ringkasan");
  std::vector<std::string> listed;
  visit(person.page(), [&](const page::Node& node) {
    if (node.id.starts_with("change=")) listed.push_back(node.id);
  });
  EXPECT_EQ(listed, given);
  EXPECT_NE(listed, [&] {
    std::vector<std::string> by_key;
    for (const std::string_view key : law::names<law::Key>)
      if (std::find(given.begin(), given.end(), "change=" + std::string(key)) != given.end())
        by_key.push_back("change=" + std::string(key));
    return by_key;
  }()) << "the order of the keys would pass too, so this test would prove nothing";
}

TEST(Change, LeadsStraightBackToTheResult) {
  Person person;
  walk(person, resigned);
  ASSERT_EQ(person.outcome(), "can_claim");
  person.follows("change=event_date");
  EXPECT_EQ(person.fragment(), "#/cek/event_date");
  person.types_date("event_date", "15", "November", "2026");
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/hasil");
  EXPECT_EQ(person.outcome(), "wait");
  EXPECT_TRUE(person.reads("15 Desember 2026"));
}

TEST(Change, FromTheSummaryLeadsBackToTheSummary) {
  Person person;
  walk(person, resigned);
  person.follows("all_answers");
  EXPECT_EQ(person.fragment(), "#/cek/ringkasan");
  person.follows("change=balance");
  EXPECT_EQ(person.value_at("balance"), "12.500.000");
  person.types("balance", "20000000");
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/cek/ringkasan");
  EXPECT_TRUE(person.reads("Rp20.000.000"));
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/hasil");
  const law::ChannelList channels =
      *law::decide(person.content().rules, person.model.answers, some_day).channels;
  EXPECT_EQ(channels[0], law::Channel::lapak_asik);
}

TEST(Change, NewQuestionsComeFirst) {
  Person person;
  walk(person, resigned);
  person.follows("all_answers");
  person.follows("change=earlier_partial");
  person.answers("earlier_partial", "10");
  EXPECT_EQ(person.fragment(), "#/cek/earlier_partial_year");
  person.types("earlier_partial_year", "2020");
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/cek/npwp");
  person.answers("npwp", "no");
  EXPECT_EQ(person.fragment(), "#/cek/ringkasan");
}

TEST(Change, AnotherReasonAsksForItsOwnDayAndKeepsTheRest) {
  Person person;
  walk(person, resigned);
  person.follows("change=ground");
  person.answers("ground", "laid_off");
  EXPECT_EQ(person.fragment(), "#/cek/event_date") << "a resignation is not a termination";
  EXPECT_EQ(person.value_at("event_date.day"), "1") << "yet nothing typed is lost";
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/hasil");
  EXPECT_EQ(person.outcome(), "can_claim");
}

TEST(Change, AnswersThatDoNotMatterAreKeptAndNotShown) {
  Person person;
  walk(person, resigned);
  person.follows("change=ground");
  person.answers("ground", "left_indonesia");
  person.answers("citizenship", "wni");
  ASSERT_EQ(person.outcome(), "ask_office");
  EXPECT_FALSE(person.sees("change=device"));
  EXPECT_TRUE(person.model.answers.device.given());
  person.follows("change=ground");
  person.answers("ground", "resigned");
  person.presses("next");  // the day of the resignation, still in its fields
  EXPECT_EQ(person.fragment(), "#/hasil");
  EXPECT_EQ(person.outcome(), "can_claim");
  EXPECT_TRUE(person.sees("change=device"));
}

TEST(Change, AYearWithoutAPartialClaimIsSetAside) {
  Person person;
  walk(person, resigned);
  person.follows("change=earlier_partial");
  person.answers("earlier_partial", "10");
  person.types("earlier_partial_year", "2025");
  person.presses("next");
  person.goes_to("#/cek/earlier_partial");
  person.answers("earlier_partial", "none");
  EXPECT_TRUE(person.model.answers.earlier_partial_year.absent());
  person.goes_to("#/cek/earlier_partial");
  person.answers("earlier_partial", "10");
  EXPECT_EQ(person.fragment(), "#/cek/earlier_partial_year");
  EXPECT_EQ(person.value_at("earlier_partial_year"), "2025");
}

TEST(Restart, ClearsEverythingButTheLanguage) {
  Person person;
  walk(person, resigned);
  person.presses("language");
  person.happens("ready=card", "on");
  person.presses("restart");
  EXPECT_EQ(person.fragment(), "#/");
  EXPECT_EQ(person.model, start(some_day, content::Language::en));
}

TEST(Checklist, TicksStayAndNeverLookFiled) {
  Person person;
  walk(person, resigned);
  EXPECT_TRUE(person.reads("BELUM DIAJUKAN: ini baru daftar persiapan"));
  EXPECT_TRUE(person.reads("0 dari 7 dokumen siap."));
  person.happens("ready=card", "on");
  person.happens("ready=id_card", "on");
  person.happens("ready=passport", "on");  // not on this list: ticked for another reason
  EXPECT_TRUE(person.reads("2 dari 7 dokumen siap."));
  EXPECT_TRUE(person.reads("BELUM DIAJUKAN"));
  person.happens("ready=card", "off");
  EXPECT_TRUE(person.reads("1 dari 7 dokumen siap."));
  const page::Page shown = person.page();
  EXPECT_TRUE(page::find(shown, "ready=id_card")->checked);
  EXPECT_FALSE(page::find(shown, "ready=card")->checked);
}

}  // namespace
}  // namespace pandu::guide
