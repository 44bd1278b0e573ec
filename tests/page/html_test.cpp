// Every kind of node becomes the native element with the right role, name and state.
#include "page/html.h"

#include <gtest/gtest.h>

#include "page/icons.h"
#include "reader.h"
#include "samples.h"

namespace {

using namespace samples;  // NOLINT: short names for nodes

Reading print(const Node& node) {
  const Reading reading = read_html(html(page_of({node})));
  EXPECT_TRUE(reading.complaints.empty()) << reading.complaints.front();
  return reading;
}

bool has_class(const Element& element, const std::string& name) {
  return (" " + element.get("class") + " ").find(" " + name + " ") != std::string::npos;
}

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
  EXPECT_EQ(status.get("role"), "status");
  EXPECT_EQ(status.get("aria-live"), "polite");
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

Node yes_no() {
  Node choice =
      node(Kind::choice, "working", "Bekerja?",
           {node(Kind::option, "working=yes", "Ya"), node(Kind::option, "working=no", "Tidak")});
  choice.children[0].value = "yes";
  choice.children[1].value = "no";
  choice.children[1].hint = "Sedang menganggur";
  choice.children[1].checked = true;
  return choice;
}

TEST(Html, AChoiceIsAFieldsetOfRadios) {
  const Reading reading = print(yes_no());
  const Element group = reading.node("working");
  EXPECT_EQ(group.name, "fieldset");
  EXPECT_EQ(group.get("role"), "radiogroup");
  EXPECT_EQ(reading.named("legend").front().text, "Bekerja?");
  EXPECT_FALSE(group.has("aria-invalid"));
  const Element yes = reading.node("working=yes");
  const Element no = reading.node("working=no");
  EXPECT_EQ(yes.name, "input");
  EXPECT_EQ(yes.get("type"), "radio");
  EXPECT_EQ(yes.get("value"), "yes");
  EXPECT_EQ(yes.get("name"), no.get("name"));
  EXPECT_FALSE(yes.has("checked"));
  EXPECT_TRUE(no.has("checked"));
  EXPECT_EQ(reading.words_of(no.get("aria-labelledby")), "Tidak");
  EXPECT_EQ(reading.words_of(no.get("aria-describedby")), "Sedang menganggur");
  EXPECT_EQ(reading.around(no).front(), "label");
  EXPECT_EQ(reading.with("data-box", "working=no").name, "label");
}

TEST(Html, AChoiceTiesItsHintAndError) {
  Node choice = yes_no();
  choice.hint = "Pilih satu";
  choice.error = "Belum dipilih";
  const Reading reading = print(choice);
  const Element group = reading.node("working");
  EXPECT_EQ(group.get("aria-invalid"), "true");
  const std::string described = reading.words_of(group.get("aria-describedby"));
  EXPECT_NE(described.find("Pilih satu"), std::string::npos);
  EXPECT_NE(described.find("Belum dipilih"), std::string::npos);
}

TEST(Html, AQuestionWithoutWordsIsNamedByTheHeading) {
  Node title = node(Kind::heading, "title", "Sedang bekerja?");
  title.level = 1;
  Node choice = yes_no();
  choice.text.clear();
  Node field = node(Kind::field, "balance", "");
  Page page = page_of({title, choice, field});
  page.focus = "title";
  const Reading reading = read_html(html(page));
  EXPECT_EQ(reading.words_of(reading.node("working").get("aria-labelledby")), "Sedang bekerja?");
  EXPECT_EQ(reading.words_of(reading.node("balance").get("aria-labelledby")), "Sedang bekerja?");
  EXPECT_TRUE(reading.named("legend").empty());
}

TEST(Html, ThatHeadingMayStandInsideSomething) {
  Node title = node(Kind::heading, "title", "Hasil");
  Page page = page_of({node(Kind::group, "band", "", {title}), node(Kind::field, "balance", "")});
  page.focus = "title";
  const Reading reading = read_html(html(page));
  EXPECT_EQ(reading.words_of(reading.node("balance").get("aria-labelledby")), "Hasil");
}

TEST(Html, ACheckIsATickBoxInItsLabel) {
  Node made = node(Kind::check, "ready=card", "Kartu");
  made.hint = "Asli";
  made.checked = true;
  const Reading reading = print(made);
  const Element input = reading.node("ready=card");
  EXPECT_EQ(input.get("type"), "checkbox");
  EXPECT_TRUE(input.has("checked"));
  EXPECT_EQ(reading.words_of(input.get("aria-labelledby")), "Kartu");
  EXPECT_EQ(reading.words_of(input.get("aria-describedby")), "Asli");
  EXPECT_EQ(reading.with("data-box", "ready=card").name, "label");
  made.checked = false;
  EXPECT_FALSE(print(made).node("ready=card").has("checked"));
}

TEST(Html, AFieldHasItsLabelValueHintAndError) {
  Node made = node(Kind::field, "balance", "Saldo");
  made.field = FieldKind::money;
  made.value = "12.500.000";
  made.hint = "Semua kartu";
  const Reading good = print(made);
  const Element input = good.node("balance");
  EXPECT_EQ(input.name, "input");
  EXPECT_EQ(input.get("type"), "text");
  EXPECT_EQ(input.get("inputmode"), "numeric");
  EXPECT_EQ(input.get("autocomplete"), "off");
  EXPECT_EQ(input.get("value"), "12.500.000");
  EXPECT_TRUE(input.has("enterkeyhint"));
  EXPECT_FALSE(input.has("aria-invalid"));
  EXPECT_EQ(good.with("for", input.get("id")).text, "Saldo");
  EXPECT_EQ(good.words_of(input.get("aria-describedby")), "Semua kartu");
  EXPECT_EQ(good.with("data-box", "balance").name, "div");
  made.error = "Bukan angka";
  const Reading wrong = print(made);
  EXPECT_EQ(wrong.node("balance").get("aria-invalid"), "true");
  const std::string described = wrong.words_of(wrong.node("balance").get("aria-describedby"));
  EXPECT_NE(described.find("Bukan angka"), std::string::npos);
}

TEST(Html, OnlyNumbersGetTheNumberKeys) {
  Node made = node(Kind::field, "f", "Isian");
  for (const FieldKind kind :
       {FieldKind::number, FieldKind::money, FieldKind::year, FieldKind::day, FieldKind::month}) {
    made.field = kind;
    EXPECT_EQ(print(made).node("f").get("inputmode"), "numeric");
  }
  made.field = FieldKind::text;
  EXPECT_FALSE(print(made).node("f").has("inputmode"));
  EXPECT_EQ(print(made).node("f").get("enterkeyhint"), "search");
}

TEST(Html, TextToCopyKeepsItsLines) {
  Node made = node(Kind::field, "report", "Laporan");
  made.field = FieldKind::copy;
  made.value = "\nsatu\n<dua>";
  const Element area = print(made).node("report");
  EXPECT_EQ(area.name, "textarea");
  EXPECT_TRUE(area.has("readonly"));
  // Parsers drop one line break after the tag: this one is ours.
  EXPECT_EQ(area.text, "\n\nsatu\n<dua>");
}

TEST(Html, ADateIsThreeLabelledFields) {
  Node date = node(
      Kind::date, "birth_date", "Tanggal lahir",
      {node(Kind::field, "birth_date.day", "Hari"), node(Kind::field, "birth_date.month", "Bulan"),
       node(Kind::field, "birth_date.year", "Tahun")});
  date.error = "Bulan 13 tidak ada";
  const Reading reading = print(date);
  EXPECT_EQ(reading.node("birth_date").name, "fieldset");
  EXPECT_EQ(reading.node("birth_date").get("role"), "group");
  EXPECT_EQ(reading.named("legend").front().text, "Tanggal lahir");
  const char* expected[][3] = {{"birth_date.day", "bday-day", "next"},
                               {"birth_date.month", "bday-month", "next"},
                               {"birth_date.year", "bday-year", "go"}};
  for (const auto& [id, autocomplete, enter] : expected) {
    const Element input = reading.node(id);
    EXPECT_EQ(input.get("autocomplete"), autocomplete);
    EXPECT_EQ(input.get("enterkeyhint"), enter);
    EXPECT_EQ(input.get("aria-invalid"), "true");
    const std::string described = reading.words_of(input.get("aria-describedby"));
    EXPECT_NE(described.find("Bulan 13 tidak ada"), std::string::npos);
  }
  EXPECT_EQ(reading.with("for", "n-birth_date-2eyear").text, "Tahun");
}

TEST(Html, ButtonsAreButtons) {
  Node made = node(Kind::button, "copy", "Salin");
  made.look = Look::secondary;
  made.copies = "report";
  const Element element = print(made).node("copy");
  EXPECT_EQ(element.name, "button");
  EXPECT_EQ(element.get("type"), "button");
  EXPECT_EQ(element.get("data-copies"), "report");
  EXPECT_TRUE(has_class(element, "secondary"));
  made.copies.clear();
  EXPECT_FALSE(print(made).node("copy").has("data-copies"));
}

TEST(Html, LinksTellNothingToOtherHosts) {
  Node made = node(Kind::link, "l", "Sumber");
  made.value = "https://example.go.id/a?b=1&c=2";
  EXPECT_EQ(print(made).node("l").get("href"), made.value);
  EXPECT_EQ(print(made).node("l").get("rel"), "noreferrer");
  made.value = "HTTPS://example.go.id";
  EXPECT_EQ(print(made).node("l").get("rel"), "noreferrer");
  made.value = "#/hasil";
  made.current = true;
  EXPECT_FALSE(print(made).node("l").has("rel"));
  EXPECT_EQ(print(made).node("l").get("aria-current"), "page");
}

TEST(Html, AnAddressThatRunsSomethingIsNotALink) {
  Node made = node(Kind::link, "l", "Sumber");
  for (const char* bad : {"javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)",
                          " javascript:alert(1)", "data:text/html,x", "vbscript:x",
                          "\x01javascript:x", "\t//example.com", "#/a b", ":x", ""}) {
    made.value = bad;
    EXPECT_FALSE(print(made).node("l").has("href")) << bad;
  }
  for (const char* good : {"#/", "rules.html", "./a:b", "?polos", "tel:175", "mailto:a@b.id"}) {
    made.value = good;
    EXPECT_EQ(print(made).node("l").get("href"), good);
  }
}

TEST(Html, AnIconThatFollowsStaysWithTheLastWord) {
  Node made = node(Kind::link, "l", "Latihan klaim di JMO");
  made.value = "#/";
  made.icon = "next";
  const Reading reading = print(made);
  EXPECT_EQ(reading.with("class", "last").text, "JMO" + pandu::page::icon_text("next"));
  made.text = "https://peraturan.example.go.id/a-very-long-address";
  EXPECT_EQ(print(made).with("class", "last").name, "missing");
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

TEST(Html, AListThatOpensIsASelect) {
  Node one = node(Kind::option, "", "Satu");
  one.value = "1";
  Node two = node(Kind::option, "", "Dua <b>");
  two.value = "2";
  two.checked = true;
  Node pick = node(Kind::pick, "number", "Nomor", {one, two});
  pick.hint = "Pilih satu";
  pick.error = "Belum";
  const Reading reading = print(pick);
  const Element select = reading.node("number");
  EXPECT_EQ(select.name, "select");
  EXPECT_EQ(select.get("aria-invalid"), "true");
  EXPECT_EQ(reading.with("for", select.get("id")).text, "Nomor");
  EXPECT_NE(reading.words_of(select.get("aria-describedby")).find("Pilih satu"), std::string::npos);
  EXPECT_EQ(reading.named("option").size(), 2U);
  EXPECT_FALSE(reading.with("value", "1").has("selected"));
  EXPECT_TRUE(reading.with("value", "2").has("selected"));
  EXPECT_EQ(reading.with("value", "2").text, "Dua <b>");
}

TEST(Html, AFileIsChosenByARealControl) {
  Node made = node(Kind::file, "list", "Pilih berkas");
  made.value = ".csv";
  made.look = Look::primary;
  const Reading reading = print(made);
  const Element input = reading.node("list");
  EXPECT_EQ(input.get("type"), "file");
  EXPECT_EQ(input.get("accept"), ".csv");
  EXPECT_EQ(reading.words_of(input.get("aria-labelledby")), "Pilih berkas");
  EXPECT_EQ(reading.with("data-box", "list").name, "label");
  EXPECT_TRUE(has_class(reading.with("data-box", "list"), "primary"));
}

TEST(Html, AnAreaIsTypedInto) {
  Node made = node(Kind::field, "paste", "Tempel");
  made.field = FieldKind::area;
  const Element area = print(made).node("paste");
  EXPECT_EQ(area.name, "textarea");
  EXPECT_FALSE(area.has("readonly"));
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
