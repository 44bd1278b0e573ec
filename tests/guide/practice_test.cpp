// The practice: it can be finished with every failure, wrong taps get a hint, nothing is kept.
#include "guide/ids.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;
using content::PracticeScreen;

const PracticeScreen& screen_of(const Person& person) {
  return *content::practice_screen(person.content().practice, person.model.route.tutorial);
}

std::string tap_of(std::size_t place) { return std::string(practice_tap) + std::to_string(place); }

// Taps the first thing that leads on, after every wrong one on the screen.
void finish(Person& person) {
  for (int taps = 0; taps < 30 && !screen_of(person).is_end(); ++taps) {
    const PracticeScreen& screen = screen_of(person);
    std::size_t right = screen.items.size();
    for (std::size_t i = 0; i < screen.items.size(); ++i) {
      const bool tappable = content::is_tappable(screen.items[i].drawn);
      EXPECT_EQ(person.sees(tap_of(i)), tappable) << screen.id << " " << i;
      if (!screen.items[i].to.empty()) right = i;
      if (!tappable || !screen.items[i].to.empty()) continue;
      person.presses(tap_of(i));
      EXPECT_EQ(screen_of(person).id, screen.id) << "a wrong tap stays";
      EXPECT_FALSE(person.page().main.empty());
      const page::Page page = person.page();
      EXPECT_FALSE(page::find(page, "practice.hint")->text.empty()) << screen.id;
    }
    expect_sound(person.page());
    const char* mark = person.model.language == Language::id ? "LATIHAN" : "PRACTICE";
    EXPECT_TRUE(person.reads(mark)) << screen.id;
    ASSERT_LT(right, screen.items.size()) << screen.id << " leads nowhere";
    person.presses(tap_of(right));
  }
  EXPECT_TRUE(screen_of(person).is_end());
  expect_sound(person.page());
}

TEST(Practice, EndsInTheRealStepsWithoutAndWithEachFailure) {
  const auto& failures = support::real_content().practice.failures;
  EXPECT_EQ(failures.size(), 6U);
  for (const Language language : {Language::id, Language::en}) {
    Person person(some_day, language);
    person.goes_to("#/belajar/latihan");
    finish(person);
    EXPECT_EQ(person.fragment(), "#/belajar/latihan/done");
    std::vector<std::string> ends = {screen_of(person).id};
    for (const std::string& failure : failures) {
      person.chooses("failure", failure);
      person.presses("practice.start");
      finish(person);
      EXPECT_EQ(std::count(ends.begin(), ends.end(), screen_of(person).id), 0) << failure;
      ends.push_back(screen_of(person).id);
      EXPECT_TRUE(person.sees("real"));
    }
  }
}

TEST(Practice, FailsThreeTimesAtTheFace) {
  Person person;
  person.goes_to("#/belajar/latihan");
  person.chooses("failure", "face");
  person.goes_to("#/belajar/latihan/data");
  int tries = 0;
  for (; !screen_of(person).is_end() && tries < 9; ++tries) {
    const PracticeScreen& screen = screen_of(person);
    for (std::size_t i = 0; i < screen.items.size(); ++i)
      if (!screen.items[i].to.empty()) {
        person.presses(tap_of(i));
        break;
      }
  }
  EXPECT_EQ(screen_of(person).id, "face_end");
  EXPECT_EQ(tries, 5) << "to the face, its photo, two more tries, and out";
}

TEST(Practice, EveryScreenIsReachedByItsAddress) {
  Person person;
  for (const PracticeScreen& screen : person.content().practice.screens) {
    person.goes_to("#/belajar/latihan/" + screen.id);
    EXPECT_EQ(screen_of(person).id, screen.id);
    expect_sound(person.page());
  }
}

TEST(Practice, KeepsNothingAndIgnoresForeignTaps) {
  Person person;
  person.goes_to("#/belajar/latihan");
  const Model before = person.model;
  for (const char* id : {"practice.tap=0", "practice.tap=99", "practice.tap=", "failure=nonsense"})
    person.happens(id, "on");
  EXPECT_EQ(person.model, before);
  person.chooses("failure", "face");
  EXPECT_EQ(save(person.model), save(before));
}

}  // namespace
}  // namespace pandu::guide
