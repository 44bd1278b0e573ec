// Every kind of node becomes the native element with the right role, name and state; controls are in
// html_controls_test.cpp.
#include "page/html.h"

#include <gtest/gtest.h>

#include "page/icons.h"
#include "printed.h"

namespace {

using namespace samples;  // NOLINT: short names for nodes

TEST(Html, RegionsAreLandmarksAndTheHeaderBeginsWithTheWayPastIt) {
  Page page = page_of({node(Kind::paragraph, "p", "isi")});
  page.skip = "Langsung ke isi";
  page.header = {node(Kind::paragraph, "h", "kepala")};
  page.aside = {node(Kind::paragraph, "a", "samping")};
  page.footer = {node(Kind::paragraph, "f", "kaki")};
  const Reading reading = read_html(html(page));
  EXPECT_EQ(reading.elements.front().name, "header");
  EXPECT_EQ(reading.elements.at(1).get("href"), "#main");
  EXPECT_EQ(reading.elements.at(1).text, "Langsung ke isi");
  EXPECT_EQ(reading.around(reading.node("h")), std::vector<std::string>{"header"});
  EXPECT_EQ(reading.around(reading.node("p")), std::vector<std::string>{"main"});
  EXPECT_EQ(reading.around(reading.node("a")), std::vector<std::string>{"aside"});
  EXPECT_EQ(reading.around(reading.node("f")), std::vector<std::string>{"footer"});
  EXPECT_EQ(reading.with("id", "main").name, "main");
  EXPECT_EQ(reading.with("id", "main").get("tabindex"), "-1");
}

TEST(Html, NoAsideWithoutContent) {
  EXPECT_TRUE(read_html(html(page_of({}))).named("aside").empty());
}

TEST(Html, HeadingsHaveTheirLevelAndOnlyTheFirstTakesFocus) {
  for (int level = 1; level <= 3; ++level) {
    Node made = node(Kind::heading, "title", "Judul");
    made.level = level;
    const Element element = print(made).node("title");
    EXPECT_EQ(element.name, "h" + std::to_string(level));
    EXPECT_EQ(element.text, "Judul");
    EXPECT_EQ(element.get("tabindex"), level == 1 ? "-1" : "");
  }
}

TEST(Html, LevelsOutsideTheRangeAreBroughtIn) {
  Node made = node(Kind::heading, "title", "Judul");
  made.level = 9;
  EXPECT_EQ(print(made).node("title").name, "h3");
  made.level = -1;
  EXPECT_EQ(print(made).node("title").name, "h1");
}

TEST(Html, TheVerdictCarriesItsOutcome) {
  Node made = node(Kind::heading, "verdict", "Bisa");
  made.level = 1;
  made.outcome = "can_claim";
  made.icon = "yes";
  const Element element = print(made).node("verdict");
  EXPECT_EQ(element.get("data-outcome"), "can_claim");
  EXPECT_EQ(element.get("id"), "n-verdict");
}

TEST(Html, IconsAreHiddenFromScreenReaders) {
  Node made = node(Kind::button, "next", "Lanjut");
  made.icon = "yes";
  const Reading reading = print(made);
  const Element icon = reading.with("class", "icon");
  EXPECT_EQ(icon.get("aria-hidden"), "true");
  EXPECT_EQ(icon.text, pandu::page::icon_text("yes"));
}

TEST(Html, ParagraphsAndStatus) {
  EXPECT_EQ(print(node(Kind::paragraph, "p", "Teks")).node("p").name, "p");
  const Element status = print(node(Kind::status, "s", "Dua belas juta")).node("s");
  EXPECT_EQ(status.get("role"), "") << "Orca would say only that it is a status";
  EXPECT_EQ(status.get("aria-live"), "polite");
  EXPECT_EQ(status.get("aria-atomic"), "true");
  EXPECT_EQ(status.text, "Dua belas juta");
}

TEST(Html, ListsHaveItemsAndStepsHaveNumbers) {
  const std::vector<Node> items = {node(Kind::item, "a", "satu"), node(Kind::item, "b", "dua")};
  const Reading list = print(node(Kind::list, "l", "", items));
  EXPECT_EQ(list.node("l").name, "ul");
  EXPECT_EQ(list.node("l").get("role"), "list");
  EXPECT_EQ(list.node("a").name, "li");
  EXPECT_TRUE(list.with("class", "number").name == "missing");
  const Reading steps = print(node(Kind::steps, "l", "", items));
  EXPECT_EQ(steps.node("l").name, "ol");
  EXPECT_EQ(steps.node("b").text, "2dua");
}

TEST(Html, AListHoldsOnlyItems) {
  const Reading reading = print(node(Kind::list, "l", "", {node(Kind::paragraph, "p", "teks")}));
  EXPECT_EQ(reading.around(reading.node("p")).front(), "li");
}

TEST(Html, ACalloutIsANoteWithATitle) {
  Node made =
      node(Kind::callout, "c", "Hati-hati calo", {node(Kind::paragraph, "p", "Klaim gratis")});
  made.tone = Tone::caution;
  const Reading reading = print(made);
  const Element element = reading.node("c");
  EXPECT_EQ(element.get("role"), "note");
  EXPECT_EQ(reading.words_of(element.get("aria-labelledby")), "Hati-hati calo");
  EXPECT_TRUE(has_class(element, "tone-caution"));
}

TEST(Html, ATableHasHeads) {
  const auto row = [](const std::string& id) {
    return node(Kind::row, id, "",
                {node(Kind::cell, id + "1", "kiri"), node(Kind::cell, id + "2", "kanan")});
  };
  const Reading reading = print(node(Kind::table, "t", "Pajak", {row("a"), row("b")}));
  EXPECT_EQ(reading.named("caption").front().text, "Pajak");
  EXPECT_EQ(reading.node("a1").get("scope"), "col");
  EXPECT_EQ(reading.node("a2").get("scope"), "col");
  EXPECT_EQ(reading.node("b1").get("scope"), "row");
  EXPECT_EQ(reading.node("b2").name, "td");
  EXPECT_EQ(reading.around(reading.node("a"))[0], "thead");
  EXPECT_EQ(reading.around(reading.node("b"))[0], "tbody");
}

// Rows that are laid out as cards would no longer be a table: the roles are then said in words.
TEST(Html, ATableOfCardsKeepsItsRolesAndSaysHowItIsSorted) {
  Node sort = node(Kind::cell, "name", "", {node(Kind::button, "sort", "Nama")});
  sort.value = "ascending";
  Node person = node(Kind::cell, "who", "Bu Sari");
  person.hint = "Baris 2";
  Node table = node(Kind::table, "t", "",
                    {node(Kind::row, "head", "", {sort, node(Kind::cell, "other", "Hasil")}),
                     node(Kind::row, "one", "", {person, node(Kind::cell, "result", "Bisa")})});
  table.look = Look::cards;
  const Reading reading = print(table);
  EXPECT_EQ(reading.node("t").get("role"), "table");
  EXPECT_EQ(reading.node("head").get("role"), "row");
  EXPECT_EQ(reading.node("name").get("role"), "columnheader");
  EXPECT_EQ(reading.node("name").get("aria-sort"), "ascending");
  EXPECT_FALSE(reading.node("other").has("aria-sort"));
  EXPECT_EQ(reading.around(reading.node("sort"))[0], "th");
  EXPECT_EQ(reading.node("who").get("role"), "rowheader");
  EXPECT_NE(html(page_of({table})).find("Baris 2"), std::string::npos);
  EXPECT_EQ(reading.node("result").get("role"), "cell");
}

TEST(Html, ProgressSaysHowFarItIs) {
  Node made = node(Kind::progress, "done", "Kemajuan");
  made.value = "45";
  made.picture = Picture{10, 10, "45 %"};
  const Element bar = print(made).node("done");
  EXPECT_EQ(bar.get("role"), "progressbar");
  EXPECT_EQ(bar.get("aria-label"), "Kemajuan");
  EXPECT_EQ(bar.get("aria-valuenow"), "45");
}

TEST(Html, EachSheetIsOneOfItsOwn) {
  Page page = page_of({node(Kind::paragraph, "p", "layar")});
  page.sheets = {{node(Kind::paragraph, "a", "satu")}, {node(Kind::paragraph, "b", "dua")}};
  const Reading reading = read_html(html(page));
  EXPECT_TRUE(reading.complaints.empty());
  EXPECT_EQ(reading.node("a").text, "satu");
  EXPECT_EQ(find(page, "b")->text, "dua");
}

TEST(Html, DetailsOpenAndClose) {
  Node made = node(Kind::details, "d", "Mengapa?", {node(Kind::paragraph, "p", "Karena")});
  EXPECT_FALSE(print(made).node("d").has("open"));
  made.open = true;
  const Reading reading = print(made);
  EXPECT_EQ(reading.node("d").name, "details");
  EXPECT_TRUE(reading.node("d").has("open"));
  EXPECT_EQ(reading.named("summary").front().text.substr(0, 8), "Mengapa?");
}

// A sign alone is seen, its words are only heard.
TEST(Html, ASignAtTheEndOfARowHasAName) {
  Node made = node(Kind::details, "d", "Rincian: KTP", {node(Kind::paragraph, "p", "Asli")});
  EXPECT_FALSE(print(made).named("summary").front().has("aria-label"));
  made.look = Look::corner;
  const Reading reading = print(made);
  EXPECT_EQ(reading.named("summary").front().get("aria-label"), "Rincian: KTP");
  EXPECT_EQ(reading.named("summary").front().text.find("Rincian"), std::string::npos);
}

TEST(Html, AFigureIsAnImageWithWords) {
  Node made = node(Kind::figure, "f", "Gambar latihan");
  made.picture = picture_of("Layar JMO", "Klaim JHT");
  const Reading reading = print(made);
  EXPECT_EQ(reading.node("f").get("role"), "img");
  EXPECT_EQ(reading.node("f").get("aria-label"), "Layar JMO");
  EXPECT_EQ(reading.named("svg").front().get("aria-hidden"), "true");
  EXPECT_EQ(reading.named("figcaption").front().text, "Gambar latihan");
}

TEST(Html, GroupsHaveALookAToneAndATitle) {
  Node made = node(Kind::group, "g", "Mulai kapan", {node(Kind::paragraph, "p", "Besok")});
  made.look = Look::line;
  made.icon = "calendar";
  made.tone = Tone::good;
  const Reading reading = print(made);
  EXPECT_EQ(reading.node("g").get("class"), "group line tone-good");
  EXPECT_EQ(reading.named("h2").front().text, "Mulai kapan");
  EXPECT_EQ(reading.around(reading.node("p")).front(), "div");
}

}  // namespace
