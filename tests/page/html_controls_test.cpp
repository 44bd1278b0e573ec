// Everything that can be pressed, chosen or typed into is the native control, named and described.
#include <gtest/gtest.h>

#include "page/icons.h"
#include "printed.h"

namespace {

using namespace samples;  // NOLINT: short names for nodes

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

TEST(HtmlControls, AChoiceIsAFieldsetOfRadios) {
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
  EXPECT_EQ(reading.words_of(no.get("aria-labelledby")), "Tidak Sedang menganggur");
  const std::string id = no.get("id");
  EXPECT_EQ(reading.with("id", id + "-text").get("aria-hidden"), "true") << "heard once";
  EXPECT_EQ(reading.with("id", id + "-hint").get("aria-hidden"), "true");
  EXPECT_EQ(reading.around(no).front(), "label");
  EXPECT_EQ(reading.with("data-box", "working=no").name, "label");
}

TEST(HtmlControls, AChoiceTiesItsHintAndError) {
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

TEST(HtmlControls, AQuestionWithoutWordsIsNamedByTheHeading) {
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

TEST(HtmlControls, ThatHeadingMayStandInsideSomething) {
  Node title = node(Kind::heading, "title", "Hasil");
  Page page = page_of({node(Kind::group, "band", "", {title}), node(Kind::field, "balance", "")});
  page.focus = "title";
  const Reading reading = read_html(html(page));
  EXPECT_EQ(reading.words_of(reading.node("balance").get("aria-labelledby")), "Hasil");
}

TEST(HtmlControls, ACheckIsATickBoxInItsLabel) {
  Node made = node(Kind::check, "ready=card", "Kartu");
  made.hint = "Asli";
  made.checked = true;
  const Reading reading = print(made);
  const Element input = reading.node("ready=card");
  EXPECT_EQ(input.get("type"), "checkbox");
  EXPECT_TRUE(input.has("checked"));
  EXPECT_EQ(reading.words_of(input.get("aria-labelledby")), "Kartu Asli");
  EXPECT_EQ(reading.with("data-box", "ready=card").name, "label");
  made.checked = false;
  EXPECT_FALSE(print(made).node("ready=card").has("checked"));
}

TEST(HtmlControls, AFieldHasItsLabelValueHintAndError) {
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

TEST(HtmlControls, OnlyNumbersGetTheNumberKeys) {
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

TEST(HtmlControls, TextToCopyKeepsItsLines) {
  Node made = node(Kind::field, "report", "Laporan");
  made.field = FieldKind::copy;
  made.value = "\nsatu\n<dua>";
  const Element area = print(made).node("report");
  EXPECT_EQ(area.name, "textarea");
  EXPECT_TRUE(area.has("readonly"));
  // Parsers drop one line break after the tag: this one is ours.
  EXPECT_EQ(area.text, "\n\nsatu\n<dua>");
}

TEST(HtmlControls, ADateIsThreeLabelledFields) {
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

TEST(HtmlControls, ButtonsAreButtons) {
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

TEST(HtmlControls, LinksTellNothingToOtherHosts) {
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

TEST(HtmlControls, AnAddressThatRunsSomethingIsNotALink) {
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

TEST(HtmlControls, AnIconThatFollowsStaysWithTheLastWord) {
  Node made = node(Kind::link, "l", "Latihan klaim di JMO");
  made.value = "#/";
  made.icon = "next";
  const Reading reading = print(made);
  EXPECT_EQ(reading.with("class", "last").text, "JMO" + pandu::page::icon_text("next"));
  made.text = "https://peraturan.example.go.id/a-very-long-address";
  EXPECT_EQ(print(made).with("class", "last").name, "missing");
}

TEST(HtmlControls, AListThatOpensIsASelect) {
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

TEST(HtmlControls, AFileIsChosenByARealControl) {
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

TEST(HtmlControls, AnAreaIsTypedInto) {
  Node made = node(Kind::field, "paste", "Tempel");
  made.field = FieldKind::area;
  const Element area = print(made).node("paste");
  EXPECT_EQ(area.name, "textarea");
  EXPECT_FALSE(area.has("readonly"));
}

}  // namespace
