// Names in every script that people have: whole on the link, on the screen, on paper and in mails.
#include "guide/handover/hr_link.h"
#include "person.h"

namespace pandu::guide {
namespace {

constexpr const char* names[] = {"Nguyễn Văn An",
                                 "Łukasz Źródło",
                                 "PT 雅加达 Nguyễn",
                                 "田中 太郎",
                                 "علي (PT) 5",
                                 "ꦥꦺꦠꦺ ꦗꦮ",
                                 "Toko 👩🏽‍💻 Ayu 🇮🇩",
                                 "e\u0302\u0303",
                                 "می\u200Cشود"};

Person hr_named(const std::string& name) {
  Person hr;
  hr.happens("site", "https://example.org/pandu/");
  hr.goes_to("#/hr");
  hr.chooses("hr.ground", "resigned");
  hr.types_date("hr.date", "5", "10", "2026");
  hr.types("hr.name", name);
  hr.presses("hr.make");
  return hr;
}

Person opened_by_link_of(const Person& hr) {
  const std::string link = hr.value_at("hr.link");
  Person person;
  person.goes_to(link.substr(link.find('#')));
  return person;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

TEST(Names, ComeWholeThroughALinkOntoTheScreenAndThePaper) {
  for (const std::string name : names) {
    Person hr = hr_named(name);
    EXPECT_TRUE(hr.sees("hr.picture")) << name;
    EXPECT_TRUE(has(hr.value_at("hr.message"), name)) << name;
    EXPECT_TRUE(has(page::text(hr.page().sheets.at(0)), name)) << name;
    Person person = opened_by_link_of(hr);
    EXPECT_EQ(person.model.prepared_by, name);
    EXPECT_TRUE(person.reads(name)) << name;
    const Model again =
        restore(start(some_day, content::Language::id), save(person.model), person.content());
    EXPECT_EQ(again.prepared_by, name);
  }
}

// The sentence around it keeps its order: the name has a direction of its own.
TEST(Names, FromRightToLeftAreShutOff) {
  const std::string name = "علي (PT) 5";
  const std::string shut = "\u2068" + name + "\u2069";
  Person hr = hr_named(name);
  EXPECT_TRUE(has(page::text(hr.page().sheets.at(0)), shut));
  EXPECT_TRUE(has(hr.value_at("hr.message"), shut));
  EXPECT_TRUE(has(letter(hr.model, hr.content()), quoted_printable(shut)));
  Person person = opened_by_link_of(hr);
  EXPECT_TRUE(person.reads(shut));
  EXPECT_FALSE(opened_by_link_of(hr_named("PT Maju")).reads("\u2068"));
}

TEST(Names, TurnNothingAroundByHiddenMarks) {
  EXPECT_EQ(as_name("PT \u202Eujam\u202C \u2066x\u2069"), "PT ujam x");
  EXPECT_EQ(opened_by_link_of(hr_named("PT \u202Eujam")).model.prepared_by, "PT ujam");
}

TEST(Names, AreNeverCutInsideALetterAndFitACode) {
  for (const std::string letter : {"é", "雅", "ꦏꦾ", "👩🏽‍💻", "🇮🇩", "عَ"}) {
    std::string name;
    while (name.size() <= 2 * longest_name) name += letter;
    const std::string cut = as_name(name);
    EXPECT_LE(cut.size(), longest_name);
    EXPECT_GE(cut.size(), longest_name / 2);
    EXPECT_EQ(cut.size() % letter.size(), 0U) << cut;
    EXPECT_TRUE(hr_named(cut).sees("hr.picture")) << cut;
  }
  // What is cut behind a word is taken again as it is: a tab remembers it.
  const std::string words = as_name(std::string(longest_name - 1, 'x') + " and more");
  EXPECT_EQ(as_name(words), words);
}

// A drawing has no fonts but ours: none has words that somebody typed.
TEST(Names, StandInNoPicture) {
  const std::string name = "雅加达";
  const Person hr = hr_named(name);
  for (const Person& person : {hr, opened_by_link_of(hr)}) {
    const page::Page shown = person.page();
    const auto look = [&](const page::Node& node) {
      if (!node.picture) return;
      for (const page::Shape& shape : node.picture->shapes) EXPECT_FALSE(has(shape.text, name));
    };
    visit(shown, look);
    for (const auto& sheet : shown.sheets) visit(sheet, look);
  }
}

}  // namespace
}  // namespace pandu::guide
