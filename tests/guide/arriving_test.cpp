// The learning screens' content comes later than that of the questions.
#include "content/bundle.h"
#include "page/html.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Content;
using content::Language;
using content::Part;
using support::bundle;

Content read_back(const std::vector<std::string>& bundles) {
  return support::read_bundles(bundles).content.value();
}

const Content& core() {
  static const Content content = read_back({bundle(Part::core, Language::id)});
  return content;
}

Model at(std::string_view address, const Content& content) {
  return update(start(some_day, Language::id), {"route", std::string(address)}, content);
}

TEST(Arriving, ALearningScreenWaitsForItsContent) {
  for (const char* address : {"#/belajar/klaim-jmo/3", "#/sumber"}) {
    const Model waiting = at(address, core());
    const page::Page page = view(waiting, core());
    EXPECT_TRUE(page.wants_learning);
    EXPECT_EQ(page.fragment, address);
    EXPECT_NE(page::find(page, "learning.again"), nullptr);
    const Model pressed = update(waiting, {"learning.again", ""}, core());
    EXPECT_TRUE(pressed == waiting);

    const Content& all = support::real_content();
    const Model arrived = update(waiting, {"route", address_of(waiting.route)}, all);
    EXPECT_TRUE(arrived == at(address, all));
    EXPECT_FALSE(view(arrived, all).wants_learning);
  }
}

// Everything that is shown of the rules and the learning part, through the compact form and without it.
TEST(Arriving, WhatTheBrowserLoadsShowsTheSameScreens) {
  const Content packed =
      read_back({bundle(Part::core, Language::id), bundle(Part::core, Language::en),
                 bundle(Part::learning, Language::id), bundle(Part::learning, Language::en)});
  const Content& direct = support::real_content();
  std::vector<std::string> addresses = {"#/",        "#/tentang", "#/banding", "#/saluran",
                                        "#/mitos",   "#/kendala", "#/istilah", "#/sumber",
                                        "#/belajar", "#/putar",   "#/hr",      "#/hasil"};
  for (const law::Key key : {law::Key::balance, law::Key::device, law::Key::npwp})
    addresses.push_back(address_of(Route::question(key)));
  for (const content::Tutorial& tutorial : direct.tutorials)
    for (int step = 0; step <= static_cast<int>(tutorial.steps.size()); ++step)
      addresses.push_back(address_of(Route::lesson(tutorial.id, step)));
  for (const content::PracticeScreen& screen : direct.practice.screens)
    addresses.push_back(address_of(Route::practice(screen.id)));
  for (const content::Trouble& trouble : direct.troubles)
    addresses.push_back(address_of(Route::about(Screen::trouble, trouble.id)));
  for (const std::string& address : addresses) {
    const Model one = at(address, packed);
    EXPECT_TRUE(one == at(address, direct)) << address;
    EXPECT_EQ(page::html(view(one, packed)), page::html(view(one, direct))) << address;
  }
  for (const content::InventedPerson& person : direct.people) {
    const Event chosen{"person=" + person.id, ""};
    Model kiosk = update(start(some_day, Language::en), {"kiosk", ""}, direct);
    EXPECT_TRUE(update(kiosk, chosen, packed) == update(kiosk, chosen, direct)) << person.id;
  }
}

TEST(Arriving, InOneLanguageEveryScreenButThoseOfHrIsThere) {
  const Content indonesian =
      read_back({bundle(Part::core, Language::id), bundle(Part::learning, Language::id)});
  const Content& all = support::real_content();
  for (const char* address :
       {"#/", "#/cek/event_date", "#/hasil", "#/belajar/klaim-jmo/3", "#/sumber", "#/kendala",
        "#/istilah", "#/mitos", "#/saluran", "#/tentang"}) {
    const page::Page page = view(at(address, indonesian), indonesian);
    EXPECT_FALSE(page.wants_words) << address;
    EXPECT_EQ(page::html(page), page::html(view(at(address, all), all))) << address;
  }
  for (const char* address : {"#/hr", "#/hr/daftar"}) {
    const Model waiting = at(address, indonesian);
    EXPECT_TRUE(view(waiting, indonesian).wants_words) << address;
    EXPECT_FALSE(view(waiting, indonesian).wants_learning) << address;
    EXPECT_EQ(view(waiting, indonesian).fragment, address);
    const Model arrived = update(waiting, {"route", address_of(waiting.route)}, all);
    EXPECT_TRUE(arrived == at(address, all)) << address;
    EXPECT_FALSE(view(arrived, all).wants_words);
  }
}

TEST(Arriving, UntilTheWordsOfAnotherLanguageAreThereThePageStaysAndSaysSo) {
  Model model = at("#/cek/balance", core());
  model = update(model, {"balance", "12500000"}, core());
  model = update(model, {"language", ""}, core());
  EXPECT_EQ(model.language, Language::en);
  const page::Page waiting = view(model, core());
  EXPECT_TRUE(waiting.wants_words);
  EXPECT_EQ(waiting.language, "id");
  EXPECT_NE(page::find(waiting, "learning.again"), nullptr);
  EXPECT_EQ(page::html(waiting).find("&lt;"), std::string::npos) << "a text that is not there";
  const page::Page arrived = view(model, support::real_content());
  EXPECT_FALSE(arrived.wants_words);
  EXPECT_EQ(arrived.language, "en");
  EXPECT_EQ(page::find(arrived, "learning.again"), nullptr);
  EXPECT_EQ(page::find(arrived, "balance")->value, page::find(waiting, "balance")->value);
}

// They are typed as they stand on papers, which are Indonesian.
TEST(Arriving, MonthsAreReadInBothLanguages) {
  const Content english = read_back({bundle(Part::core, Language::en)});
  for (const char* month : {"Agustus", "August"}) {
    Model model = start(some_day, Language::en);
    model = update(model, {"ground=resigned", "on"}, english);
    model = update(model, {"next", ""}, english);
    for (const auto& [part, typed] :
         {std::pair("day", "5"), std::pair("month", month), std::pair("year", "2026")})
      model = update(model, {std::string("event_date.") + part, typed}, english);
    model = update(model, {"next", ""}, english);
    EXPECT_TRUE(model.answers.event_date.given()) << month;
  }
}

TEST(Arriving, AnAddressThatIsNoneLeadsToTheStartOnceThatIsKnown) {
  const Model waiting = at("#/belajar/<script>", core());
  EXPECT_EQ(waiting.route.screen, Screen::arriving);
  const Content& all = support::real_content();
  EXPECT_EQ(update(waiting, {"route", address_of(waiting.route)}, all).route.screen, Screen::start);
}

// Their code comes with that part of the content (guide/learning_part.h): nothing may call it before.
TEST(Arriving, NothingThatNeedsLearningHappensWithoutIt) {
  const Content& all = support::real_content();
  for (const char* address : {"#/", "#/cek/balance", "#/hasil", "#/hr", "#/kendala"})
    for (const char* id : {"list.came", "list.check", "hr.make", "practice.start", "person=sari",
                           "loop.start", "tick", "play", "pause", "previous"}) {
      const Model before = update(at(address, core()), {"kiosk", ""}, core());
      EXPECT_TRUE(update(before, {id, ""}, core()) == before) << address << " " << id;
    }
  // However the model came to be there.
  for (const Screen screen :
       {Screen::learning, Screen::tutorial, Screen::practice, Screen::about, Screen::sources,
        Screen::compare, Screen::channels, Screen::myths, Screen::troubles, Screen::trouble,
        Screen::glossary, Screen::loop, Screen::hr, Screen::list}) {
    Model model = start(some_day, Language::id);
    model.route = Route::to(screen);
    EXPECT_TRUE(view(model, core()).wants_learning) << static_cast<int>(screen);
    EXPECT_FALSE(view(model, all).wants_learning) << static_cast<int>(screen);
  }
}

TEST(Arriving, TheQuestionsNeverWait) {
  for (const std::string_view key : law::names<law::Key>)
    EXPECT_FALSE(view(at("#/cek/" + std::string(key), core()), core()).wants_learning);
  for (const char* address : {"#/", "#/cek/ringkasan", "#/hasil"})
    EXPECT_FALSE(view(at(address, core()), core()).wants_learning) << address;
}

// A verdict names nothing that only learning has.
TEST(Arriving, VerdictsAreTheSameWithoutLearning) {
  for (const std::string_view ground : law::names<law::Ground>) {
    Model model = start(some_day, Language::id);
    model = update(model, {"ground=" + std::string(ground), "on"}, core());
    model = update(model, {"next", ""}, core());
    model = update(model, {"route", "#/hasil"}, core());
    EXPECT_EQ(page::text(view(model, core())), page::text(view(model, support::real_content())));
  }
}

}  // namespace
}  // namespace pandu::guide
