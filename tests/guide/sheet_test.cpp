// The sheet of paper: all that a person takes to the counter, and nothing that only a screen can do.
#include "person.h"

namespace pandu::guide {
namespace {

Person resigned() {
  Person person;
  walk(person, {{"ground", "resigned"}, {"event_date", "2026-10-05"}, {"working", "no"}});
  return person;
}

std::string words_of(const std::vector<page::Node>& nodes) {
  std::string words;
  visit(nodes, [&](const page::Node& node) { words += node.text + "\n"; });
  return words;
}

TEST(Sheet, HoldsTheVerdictTheAnswersAndEveryPaper) {
  const Person person = resigned();
  const page::Page shown = person.page();
  const std::string words = words_of(shown.sheets.at(0));
  EXPECT_NE(words.find(page::find(shown, "verdict")->text), words.npos);
  for (const page::Node& row : shown.aside)
    EXPECT_TRUE(row.look != page::Look::summary || words.find(row.text) != words.npos) << row.text;
  int papers = 0;
  visit(shown.main, [&](const page::Node& node) {
    if (node.kind != page::Kind::check) return;
    ++papers;
    EXPECT_NE(words.find(node.text), words.npos) << node.text;
  });
  EXPECT_GT(papers, 2);
}

TEST(Sheet, HasNothingToPressAndNoIdTwice) {
  const page::Page shown = resigned().page();
  std::vector<std::string> ids;
  const auto note = [&](const page::Node& node) { ids.push_back(node.id); };
  visit(shown, note);
  visit(shown.sheets.at(0), note);
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
  visit(shown.sheets.at(0), [&](const page::Node& node) {
    EXPECT_NE(node.kind, page::Kind::button);
    EXPECT_NE(node.kind, page::Kind::link);
    EXPECT_FALSE(node.kind == page::Kind::heading && node.level == 1);
  });
}

TEST(Sheet, ShowsWhichPapersAreReady) {
  Person person = resigned();
  const auto ticked = [&] {
    int count = 0;
    const page::Page shown = person.page();
    visit(shown.sheets.at(0), [&](const page::Node& node) { count += node.icon == "ticked"; });
    return count;
  };
  EXPECT_EQ(ticked(), 0);
  person.happens("ready=card", "on");
  EXPECT_EQ(ticked(), 1);
}

TEST(Sheet, OnlyTheResultHasOne) {
  Person person;
  EXPECT_TRUE(person.page().sheets.empty());
  person.goes_to("#/tentang");
  EXPECT_TRUE(person.page().sheets.empty());
}

}  // namespace
}  // namespace pandu::guide
