// The words of results come later than those of the questions, and the learning screens' content
// later still.
#include <random>

#include "content/bundle.h"
#include "content/consistent.h"
#include "page/html.h"
#include "person.h"
#include "share/share_code.h"

namespace pandu::guide {
namespace {

using content::Content;
using content::Language;
using content::Pack;
using support::bundle;

Content read_back(const std::vector<std::string>& bundles) {
  return support::read_bundles(bundles).content.value();
}

const Content& core() {
  static const Content content = read_back({bundle(Pack::core, Language::id)});
  return content;
}

Model at(std::string_view address, const Content& content) {
  return update(start(some_day, Language::id), {"route", std::string(address)}, content);
}

TEST(Arriving, ALearningScreenWaitsForItsContent) {
  for (const char* address : {"#/belajar/klaim-jmo/3", "#/sumber"}) {
    const Model waiting = at(address, core());
    const Output output = view(waiting, core());
    EXPECT_TRUE(output.wants_learning);
    EXPECT_EQ(output.page.fragment, address);
    EXPECT_NE(page::find(output.page, "learning.again"), nullptr);
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
      read_back({bundle(Pack::core, Language::id), bundle(Pack::core, Language::en),
                 bundle(Pack::result, Language::id), bundle(Pack::result, Language::en),
                 bundle(Pack::learning, Language::id), bundle(Pack::learning, Language::en)});
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
    EXPECT_EQ(page::html(view(one, packed).page), page::html(view(one, direct).page)) << address;
  }
  for (const content::InventedPerson& person : direct.people) {
    const Event chosen{"person=" + person.id, ""};
    Model kiosk = update(start(some_day, Language::en), {"kiosk", ""}, direct);
    EXPECT_TRUE(update(kiosk, chosen, packed) == update(kiosk, chosen, direct)) << person.id;
  }
}

TEST(Arriving, InOneLanguageEveryScreenButThoseOfHrIsThere) {
  const Content indonesian =
      read_back({bundle(Pack::core, Language::id), bundle(Pack::result, Language::id),
                 bundle(Pack::learning, Language::id)});
  const Content& all = support::real_content();
  for (const char* address :
       {"#/", "#/cek/event_date", "#/hasil", "#/belajar/klaim-jmo/3", "#/sumber", "#/kendala",
        "#/istilah", "#/mitos", "#/saluran", "#/tentang"}) {
    const Output output = view(at(address, indonesian), indonesian);
    EXPECT_FALSE(output.wants_words) << address;
    EXPECT_EQ(page::html(output.page), page::html(view(at(address, all), all).page)) << address;
  }
  for (const char* address : {"#/hr", "#/hr/daftar"}) {
    const Model waiting = at(address, indonesian);
    EXPECT_TRUE(view(waiting, indonesian).wants_words) << address;
    EXPECT_FALSE(view(waiting, indonesian).wants_learning) << address;
    EXPECT_EQ(view(waiting, indonesian).page.fragment, address);
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
  const Output waiting = view(model, core());
  EXPECT_TRUE(waiting.wants_words);
  EXPECT_EQ(waiting.page.language, "id");
  EXPECT_NE(page::find(waiting.page, "learning.again"), nullptr);
  EXPECT_EQ(page::html(waiting.page).find("&lt;"), std::string::npos) << "a text that is not there";
  const Output arrived = view(model, support::real_content());
  EXPECT_FALSE(arrived.wants_words);
  EXPECT_EQ(arrived.page.language, "en");
  EXPECT_EQ(page::find(arrived.page, "learning.again"), nullptr);
  EXPECT_EQ(page::find(arrived.page, "balance")->value, page::find(waiting.page, "balance")->value);
}

// They are typed as they stand on papers, which are Indonesian.
TEST(Arriving, MonthsAreReadInBothLanguages) {
  const Content english = read_back({bundle(Pack::core, Language::en)});
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

// Neither words nor screen are here: it says so once.
TEST(Arriving, WhatWaitsForTwoThingsSaysSoOnce) {
  for (const char* address : {"#/hasil", "#/sumber"}) {
    Model waiting = at(address, core());
    waiting.language = Language::en;
    const Output output = view(waiting, core());
    EXPECT_TRUE(output.wants_words) << address;
    EXPECT_TRUE(output.wants_result) << address;
    const std::string html = page::html(output.page);
    const std::string button = "data-id=\"learning.again\"";
    const std::size_t first = html.find(button);
    ASSERT_NE(first, html.npos) << address;
    EXPECT_EQ(html.find(button, first + 1), html.npos) << address;
  }
}

std::vector<std::string> question_addresses() {
  std::vector<std::string> addresses = {"#/", "#/cek/ringkasan"};
  for (const std::string_view key : law::names<law::Key>)
    addresses.push_back("#/cek/" + std::string(key));
  return addresses;
}

TEST(Arriving, TheQuestionsNeverWait) {
  for (const std::string& address : question_addresses()) {
    const Output output = view(at(address, core()), core());
    EXPECT_FALSE(output.wants_result || output.wants_learning) << address;
  }
}

TEST(Arriving, AResultWaitsForItsWordsAlone) {
  const Model waiting = at("#/hasil", core());
  const Output output = view(waiting, core());
  EXPECT_TRUE(output.wants_result);
  EXPECT_FALSE(output.wants_learning);
  EXPECT_EQ(output.page.fragment, "#/hasil");
  EXPECT_NE(page::find(output.page, "learning.again"), nullptr);
  const Content both =
      read_back({bundle(Pack::core, Language::id), bundle(Pack::result, Language::id)});
  const Output arrived = view(waiting, both);
  EXPECT_FALSE(arrived.wants_result || arrived.wants_learning);
  EXPECT_EQ(page::html(arrived.page), page::html(view(waiting, support::real_content()).page));
}

// Answers of people who never met, the same in every run.
law::Answers some_answers(std::mt19937& random) {
  const auto one_of = [&random](const auto& list) { return list[random() % std::size(list)]; };
  static const std::vector<std::string_view> dates = {"1965-03-31", "1970-11", "2026-10-05",
                                                      "2026-12-01", "2021"};
  static const std::vector<std::string_view> numbers = {"#0",        "#12",       "#2020",
                                                        "#10000000", "#15000001", "#80000000"};
  law::Answers answers;
  for (const std::string_view name : law::names<law::Key>) {
    const law::Key key = *law::from_name<law::Key>(name);
    const auto words = law::values_of(key);
    const bool is_date = key == law::Key::birth_date || key == law::Key::event_date;
    const std::string_view word = !words.empty() ? one_of(words)
                                  : is_date      ? one_of(dates)
                                                 : one_of(numbers);
    if (random() % 8 != 0) take_answer_word(answers, key, random() % 8 == 0 ? "unknown" : word);
  }
  return answers;
}

// Someone at a question, in every state that shows other words: helped, at a counter, with a link
// from an employer, with answers that this device keeps.
Model someone(std::mt19937& random, const Content& content) {
  Model model = start(some_day, random() % 2 == 0 ? Language::id : Language::en);
  const law::Answers answers = some_answers(random);
  if (content::are_consistent(answers, content.rules)) model.answers = answers;
  model.helper = random() % 3 == 0;
  model.kiosk = random() % 5 == 0;
  model.kept = random() % 7 == 0;
  model.opened_as_file = random() % 7 == 0;
  if (random() % 7 == 0) model.prepared_by = "PT X";
  return model;
}

// Nor does what is said of an answer that cannot be read.
TEST(Arriving, QuestionsSayNothingThatOnlyResultsHave) {
  const Content& all = support::real_content();
  const Content cores =
      read_back({bundle(Pack::core, Language::id), bundle(Pack::core, Language::en)});
  std::mt19937 random(20261130);
  const auto compare = [&](const Model& model, const std::string& what) {
    if (view(model, cores).wants_result || view(model, cores).wants_learning) return;
    EXPECT_EQ(page::html(view(model, cores).page), page::html(view(model, all).page)) << what;
  };
  for (int people = 0; people < 40; ++people)
    for (const std::string& address : question_addresses()) {
      const Model here = update(someone(random, all), {"route", address}, cores);
      compare(here, address);
      for (const char* typed : {"", "x", "0", "99", "31/2/2026", "3,5", "1000000000000"}) {
        Model model = here;
        for (const char* id :
             {"balance", "event_date.day", "event_date.month", "event_date.year", "birth_date.day",
              "birth_date.month", "birth_date.year", "membership_years"})
          model = update(model, {id, typed}, cores);
        compare(update(model, {"next", ""}, cores), address + " with " + typed);
      }
    }
}

// Neither a question nor a verdict names anything that only learning has: not a word, not a picture.
TEST(Arriving, QuestionsAndVerdictsAreTheSameWithoutLearning) {
  const Content& all = support::real_content();
  const Content both =
      read_back({bundle(Pack::core, Language::id), bundle(Pack::core, Language::en),
                 bundle(Pack::result, Language::id), bundle(Pack::result, Language::en)});
  const std::vector<std::string> questions = question_addresses();
  std::mt19937 random(20261128);
  int people = 0, verdicts = 0;
  const auto compare = [&](const Model& model, const std::string& address) {
    const Model here = update(update(model, {"route", address}, both), {"next", ""}, both);
    const page::Page page = view(here, both).page;
    EXPECT_EQ(page::html(page), page::html(view(here, all).page)) << address;
    const page::Node* verdict = page::find(page, "verdict");
    verdicts += verdict && verdict->outcome != "needs_answers" ? 1 : 0;
  };
  while (people < 60) {
    const law::Answers answers = some_answers(random);
    if (!content::are_consistent(answers, all.rules)) continue;
    Model model = start(some_day, ++people % 2 == 0 ? Language::id : Language::en);
    model.answers = answers;
    compare(model, "#/hasil");
    compare(model, "#/cek/ringkasan");
    if (people <= 4)
      for (const std::string& address : questions) compare(model, address);
  }
  EXPECT_GT(verdicts, 50);
}

}  // namespace
}  // namespace pandu::guide
