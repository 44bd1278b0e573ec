// What must stand on every sheet, and that it comes from the rules.
#include <gtest/gtest.h>

#include <cctype>
#include <set>

#include "paper/document.h"
#include "paper/sheet_parts.h"
#include "printer.h"

namespace pandu::paper {
namespace {

constexpr Language languages[] = {Language::id, Language::en};

// "A4" is a size of paper, "F1B" the name of a form, and what stands in brackets is put in.
std::string without_names_and_places(std::string text) {
  for (const std::string name : {"A4", "A3", "F1B"})
    for (std::size_t at = 0; (at = text.find(name)) != text.npos;) text.erase(at, name.size());
  for (std::size_t at = 0; (at = text.find('{')) != text.npos;)
    text.erase(at, text.find('}', at) - at + 1);
  return text;
}

law::Parameter& parameter(content::Content& content, std::string_view id) {
  for (law::Parameter& one : content.rules.parameters)
    if (one.id == id) return one;
  ADD_FAILURE() << id;
  return content.rules.parameters.front();
}

TEST(Sheets, SayWhenFromWhereByWhichRulesAndWhoseTheyAreNot) {
  for (const Language language : languages) {
    const Printer printer(language);
    const bool english = language == Language::en;
    for (const Sheet& sheet : printer.sheets()) {
      // A page of a list of pages may be handed out alone.
      std::vector<std::string> parts = {words_of(sheet)};
      if (sheet.kind == "checklist")
        for (const Face& face : sheet.faces) parts.push_back(words_of(face));
      for (const std::string& words : parts) {
        EXPECT_TRUE(has(words, "22 November 2026")) << sheet.id;
        EXPECT_TRUE(has(words, printer.content.rules.version)) << sheet.id;
        EXPECT_TRUE(has(words, english ? "Sources: " : "Sumber: ")) << sheet.id;
        EXPECT_TRUE(has(words, english ? "Not an official site" : "Bukan situs resmi")) << sheet.id;
        EXPECT_TRUE(has(words, english ? "After 22 February 2027" : "Sesudah 22 Februari 2027"))
            << sheet.id;
        EXPECT_FALSE(has(words, "<")) << sheet.id << ": a text has no sentence: " << words;
        EXPECT_FALSE(has(words, "{")) << sheet.id << ": a place was not filled: " << words;
      }
    }
  }
}

TEST(Sheets, OfADayAfterTheNextCheckSayThatTheyMayHaveChanged) {
  Printer printer;
  printer.today = law::make_date(2027, 2, 23);
  for (const Sheet& sheet : printer.sheets())
    EXPECT_TRUE(has(words_of(sheet), "Mungkin sudah berubah")) << sheet.id;
  printer.today = law::make_date(2027, 2, 22);
  for (const Sheet& sheet : printer.sheets())
    EXPECT_FALSE(has(words_of(sheet), "Mungkin sudah berubah")) << sheet.id;
}

TEST(Sheets, LeadToTheGuideOrLeaveALineForItsAddress) {
  Printer printer;
  for (const Sheet& sheet : printer.sheets()) {
    const std::string page = document(sheet, printer.edition());
    EXPECT_TRUE(has(page, ".code\"")) << sheet.id;
    EXPECT_TRUE(has(page, "example.org/pandu<")) << sheet.id;
    EXPECT_FALSE(has(page, ".address.write\"")) << sheet.id;
  }
  printer.site.clear();
  for (const Sheet& sheet : printer.sheets()) {
    const std::string page = document(sheet, printer.edition());
    EXPECT_FALSE(has(page, ".code\"")) << sheet.id;
    EXPECT_TRUE(has(page, ".address.write\"")) << sheet.id;
  }
}

// The sheets that state an old value state the new one once the rules have it, and the old one nowhere.
std::set<std::string> changed_by(std::string_view id, std::int64_t value, const std::string& before,
                                 const std::string& after) {
  std::set<std::string> stating;
  for (const Language language : languages) {
    const Printer old(language);
    Printer changed(language);
    for (law::Parameter::Value& one : parameter(changed.content, id).values) one.value = value;
    const std::vector<Sheet> sheets = changed.sheets();
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      const std::string then = words_of(old.sheets()[i]);
      const std::string now = words_of(sheets[i]);
      const bool english = language == Language::en;
      const auto said = [&](std::string amount) {
        if (english)
          for (char& c : amount) c = c == '.' ? ',' : c;
        return amount;
      };
      EXPECT_FALSE(has(now, said(before))) << sheets[i].id << ": " << now;
      EXPECT_EQ(has(then, said(before)), has(now, said(after))) << sheets[i].id;
      if (has(now, said(after))) stating.insert(sheets[i].id);
    }
  }
  return stating;
}

TEST(Sheets, ANewLimitChangesEverySheetThatStatesIt) {
  EXPECT_EQ(changed_by("jmo_balance_limit", 23456000, "Rp15.000.000", "Rp23.456.000"),
            (std::set<std::string>{"brochure", "poster", "triage-card", "counter-card",
                                   "checklists", "checklist-age_56", "checklist-resigned",
                                   "checklist-laid_off", "checklist-contract_ended"}));
}

TEST(Sheets, ANewAmountForTheTaxNumberChangesEverySheetThatStatesIt) {
  const std::set<std::string> stating =
      changed_by("npwp_balance", 61000000, "Rp50.000.000", "Rp61.000.000");
  EXPECT_EQ(stating.count("brochure"), 1U);
  EXPECT_EQ(stating.size(), 2 + law::names<law::Ground>.size());
}

TEST(Sheets, NewWaitsAndYearsChangeWhatTheySay) {
  Printer printer;
  for (law::Parameter::Value& one : parameter(printer.content, "waiting_months_resigned").values)
    one.value = 3;
  for (law::Parameter::Value& one : parameter(printer.content, "membership_years_partial").values)
    one.value = 12;
  for (const char* id : {"brochure", "triage-card"})
    for (const Sheet& sheet : printer.sheets()) {
      if (sheet.id != id) continue;
      EXPECT_TRUE(has(words_of(sheet), "3 bulan sesudah tanggal surat pengunduran diri")) << id;
      EXPECT_TRUE(has(words_of(sheet), "etelah 12 tahun menjadi peserta")) << id;
    }
}

TEST(Sheets, NoAmountIsTypedIntoTheirTexts) {
  for (const Language language : languages)
    for (const auto& [key, sentence] : support::real_content().in(language)) {
      if (!key.starts_with("paper.") || key.starts_with("paper.source.")) continue;
      for (const char c : without_names_and_places(sentence))
        EXPECT_FALSE(std::isdigit(static_cast<unsigned char>(c))) << key << ": " << sentence;
    }
}

TEST(Sheets, WhatAWeakSourceAloneSaysIsNotToldAsCertain) {
  Printer printer;
  Citations citations(printer.edition());
  const auto moment = [&](law::Ground ground) {
    const Edition edition = printer.edition();
    Citations of_edition(edition);
    return moment_of(edition, ground, of_edition);
  };
  EXPECT_EQ(moment(law::Ground::resigned), "1 bulan sesudah tanggal surat pengunduran diri");
  EXPECT_EQ(moment(law::Ground::total_disability), "tanyakan tanggalnya ke kantor cabang");
  for (law::Source& source : printer.content.rules.sources)
    if (source.id == "permenaker-4-2022-art-8") source.confidence = law::Confidence::low;
  EXPECT_EQ(moment(law::Ground::resigned), "tanyakan tanggalnya ke kantor cabang");
}

TEST(Sheets, ThereIsAChecklistForEveryGroundWithAllItsPapers) {
  for (const Language language : languages) {
    const Printer printer(language);
    const Edition edition = printer.edition();
    for (const law::GroundRow& row : printer.content.rules.grounds) {
      const std::string words = words_of(checklist(edition, row.ground));
      for (const law::DocumentNeed& need : row.documents)
        EXPECT_TRUE(has(
            words, edition.say("document." + std::string(law::name_of(need.document)) + ".name")))
            << law::name_of(row.ground);
    }
    EXPECT_EQ(all_checklists(edition).faces.size(), law::names<law::Ground>.size());
  }
}

TEST(Sheets, HaveOneMainHeadingAndNoIdTwice) {
  for (const Sheet& sheet : Printer().sheets()) {
    const std::string page = document(sheet, Printer().edition());
    std::size_t headings = 0;
    for (std::size_t at = 0; (at = page.find("<h1", at)) != page.npos; ++at) ++headings;
    EXPECT_EQ(headings, sheet.kind == "checklist" ? sheet.faces.size() : 1U) << sheet.id;
    std::set<std::string> ids;
    for (std::size_t at = 0; (at = page.find(" id=\"", at)) != page.npos;) {
      at += 5;
      EXPECT_TRUE(ids.insert(page.substr(at, page.find('"', at) - at)).second) << sheet.id;
    }
    EXPECT_FALSE(has(page, "style=")) << sheet.id;
    EXPECT_FALSE(has(page, "<script")) << sheet.id;
  }
}

}  // namespace
}  // namespace pandu::paper
