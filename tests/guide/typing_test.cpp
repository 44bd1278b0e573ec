// Fields: what is read kindly, what is refused and why, and that nothing typed is ever lost.
#include <limits>

#include "person.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using content::Language;

Person at(const std::string& address, const std::string& ground = "resigned") {
  Person person;
  person.answers("ground", ground);
  person.goes_to(address);
  return person;
}

struct Day {
  std::string day, month, year;
  std::string error;  // part of the message; empty: taken
  std::string taken;  // as ISO
};

class ADay : public testing::TestWithParam<Day> {};

TEST_P(ADay, IsTakenOrRefusedWithItsReason) {
  Person person = at("#/cek/event_date");
  const Day& day = GetParam();
  person.types_date("event_date", day.day, day.month, day.year);
  person.presses("next");
  if (day.error.empty()) {
    EXPECT_NE(person.fragment(), "#/cek/event_date") << person.text();
    EXPECT_EQ(law::to_iso(person.model.answers.event_date.value), day.taken);
    return;
  }
  EXPECT_EQ(person.fragment(), "#/cek/event_date");
  EXPECT_NE(person.error_at("event_date").find(day.error), std::string::npos)
      << person.error_at("event_date");
  EXPECT_EQ(person.value_at("event_date.day"), day.day);
  EXPECT_EQ(person.value_at("event_date.month"), day.month);
  EXPECT_EQ(person.value_at("event_date.year"), day.year);
  EXPECT_TRUE(person.model.answers.event_date.absent());
  expect_sound(person.page());
}

const std::vector<Day> days = {
    {"31", "10", "2026", "", "2026-10-31"},
    {" 1 ", "oktober", "2026", "", "2026-10-01"},
    {"1", "Okt", "2026", "", "2026-10-01"},
    {"1", "may", "2026", "", "2026-05-01"},
    {"", "10", "2026", "", "2026-10"},
    {"29", "2", "2024", "", "2024-02-29"},
    {"1", "1", "2027", "", "2027-01-01"},
    {"29", "2", "2026", "tidak ada di kalender", ""},
    {"31", "4", "2026", "tidak ada di kalender", ""},
    {"32", "10", "2026", "Tanggal ditulis", ""},
    {"0", "10", "2026", "Tanggal ditulis", ""},
    {"satu", "10", "2026", "Tanggal ditulis", ""},
    {"1", "13", "2026", "Bulan ditulis", ""},
    {"1", "", "2026", "Bulan ditulis", ""},
    {"1", "ok", "2026", "Bulan ditulis", ""},
    {"1", "10", "6", "empat angka", ""},
    {"1", "10", "", "empat angka", ""},
    {"1", "10", "99999999999999999999", "empat angka", ""},
    {"1", "10", "1899", "antara 1900 dan 2199", ""},
    {"1", "10", "2200", "antara 1900 dan 2199", ""},
    {"31", "12", "1976", "sejak 1977", ""},
    {"1", "10", "2037", "terlalu jauh", ""},
    {"", "", "", "Isi tanggalnya", ""},
    {"", "", " ", "Isi tanggalnya", ""},
};

INSTANTIATE_TEST_SUITE_P(Days, ADay, testing::ValuesIn(days));

TEST(Typing, AllFaultsOfADateAtOnce) {
  Person person = at("#/cek/event_date");
  person.types_date("event_date", "40", "14", "6");
  person.presses("next");
  const std::string error = person.error_at("event_date");
  for (const char* part : {"Tanggal ditulis", "Bulan ditulis", "Tahun ditulis"})
    EXPECT_NE(error.find(part), std::string::npos) << error;
}

TEST(Typing, NobodyIsBornTomorrowOrDiesTomorrow) {
  Person born = at("#/cek/birth_date", "age_56");
  born.types_date("birth_date", "30", "11", "2026");
  born.presses("next");
  EXPECT_NE(born.error_at("birth_date").find("Tanggal lahir"), std::string::npos);

  Person heir = at("#/cek/event_date", "death");
  heir.types_date("event_date", "30", "11", "2026");
  heir.presses("next");
  EXPECT_NE(heir.error_at("event_date").find("belum tiba"), std::string::npos);
  heir.types_date("event_date", "22", "11", "2026");
  heir.presses("next");
  EXPECT_TRUE(heir.model.answers.event_date.given());
}

// What stands in the field after one more stroke, or after something was pasted.
struct Stroke {
  std::string before;
  std::string typed;
  Language language;
  std::string shown;
};

class AStroke : public testing::TestWithParam<Stroke> {};

TEST_P(AStroke, GetsItsSeparators) {
  const auto& [before, typed, language, shown] = GetParam();
  EXPECT_EQ(regrouped_amount(typed, before, language), shown) << before << " -> " << typed;
}

const std::vector<Stroke> strokes = {
    {"", "12500000", Language::id, "12.500.000"},
    {"", "12500000", Language::en, "12,500,000"},
    {"123", "1234", Language::id, "1.234"},
    {"1.234", "1.2345", Language::id, "12.345"},
    {"12.505", "12.50", Language::id, "1.250"},  // a digit was deleted
    {"12.500.000", "12.00.000", Language::id, "1.200.000"},
    {"1.234", "1234", Language::id, "1.234"},  // a separator was deleted
    // Marks that a person sets are theirs.
    {"12", "12,", Language::id, "12,"},
    {"12,", "12,5", Language::id, "12,5"},
    {"12,50", "12,500", Language::id, "12,500"},
    {"12.500.000", "12.500.000.", Language::id, "12.500.000."},
    {"12.500.000.", "12.500.000.0", Language::id, "12.500.000.0"},
    {"", "12,500,000.00", Language::id, "12,500,000.00"},
    {"", "12.500.000,00", Language::en, "12.500.000,00"},
    {"", "Rp 12.500.000", Language::id, "Rp 12.500.000"},
    {"", "12,5 juta", Language::id, "12,5 juta"},
    {"", "0", Language::id, "0"},
    {"", "007", Language::id, "7"},
    {"5", "", Language::id, ""},
    {"", "-5", Language::id, "-5"},
    {"", "9999999999999999999999", Language::id, "9999999999999999999999"},
};

INSTANTIATE_TEST_SUITE_P(Strokes, AStroke, testing::ValuesIn(strokes));

void type_by_letter(Person& person, const std::string& id, const std::string& text) {
  for (const char letter : text) person.types(id, person.value_at(id) + letter);
}

// Whatever the language, letter by letter or pasted.
TEST(Typing, AnAmountIsWhatItsMarksMeanNeverAHundredTimesThat) {
  for (const Language language : {Language::id, Language::en})
    for (const char* text :
         {"12,500,000.00", "12.500.000,00", "12500000.00", "12.500.000.00", "Rp12,500,000.00",
          "IDR 12.500.000", "12.500.000,-", "12,5 juta", "12.5jt", "12500000"})
      for (const bool pasted : {false, true}) {
        Person person(some_day, language);
        person.answers("ground", "resigned");
        person.goes_to("#/cek/balance");
        if (pasted)
          person.types("balance", text);
        else
          type_by_letter(person, "balance", text);
        person.presses("next");
        EXPECT_EQ(person.model.answers.balance.value, 12'500'000) << text;
        person.goes_to("#/cek/balance");
        EXPECT_EQ(person.value_at("balance"),
                  language == Language::id ? "12.500.000" : "12,500,000");
      }
}

TEST(Typing, AnAmountThatIsNotClearIsToldAsItWasRead) {
  for (const auto& [text, words] : {std::pair("12,5", "“12,5” bisa berarti juta"),
                                    std::pair("12.500,000", "“12.500,000” dapat dibaca")}) {
    Person person = at("#/cek/balance");
    person.types("balance", text);
    person.presses("next");
    EXPECT_NE(person.error_at("balance").find(words), std::string::npos)
        << person.error_at("balance");
    EXPECT_EQ(person.value_at("balance"), text) << "what was typed stays";
  }
}

TEST(Typing, AWholeDateFillsItsThreeFieldsWhenItIsPasted) {
  for (const char* text : {"5/10/2026", "2026-10-05", "Senin, 5 Okt. 2026", "05-Okt-26",
                           "5 Oktober 2026 pukul 14.30"}) {
    Person person = at("#/cek/event_date");
    person.types("event_date.day", text);
    EXPECT_EQ(person.value_at("event_date.day"), "5") << text;
    EXPECT_EQ(person.value_at("event_date.month"), "10") << text;
    EXPECT_EQ(person.value_at("event_date.year"), "2026") << text;
    person.presses("next");
    EXPECT_EQ(law::to_iso(person.model.answers.event_date.value), "2026-10-05") << text;
  }
}

TEST(Typing, AWholeDateInTheFirstFieldIsReadWhereItWasTypedByLetter) {
  Person person = at("#/cek/event_date");
  type_by_letter(person, "event_date.day", "5 okt 2026");
  EXPECT_EQ(person.value_at("event_date.day"), "5 okt 2026");
  person.presses("next");
  EXPECT_EQ(law::to_iso(person.model.answers.event_date.value), "2026-10-05");
}

TEST(Typing, AYearOfTwoDigitsIsOfTheCenturyThatCanBeMeant) {
  Person left = at("#/cek/event_date");
  left.types_date("event_date", "5", "Nopember", "25");
  left.presses("next");
  EXPECT_EQ(law::to_iso(left.model.answers.event_date.value), "2025-11-05");
  Person born = at("#/cek/birth_date", "age_56");
  born.types_date("birth_date", "5", "Agt", "69");
  born.presses("next");
  EXPECT_EQ(law::to_iso(born.model.answers.birth_date.value), "1969-08-05");
}

TEST(Typing, ADateThatNobodyCanMeanIsAskedAgain) {
  for (const auto& [key, ground, year, words] :
       {std::tuple("event_date", "resigned", "1900", "sejak 1977"),
        std::tuple("event_date", "resigned", "1970", "sejak 1977"),
        std::tuple("event_date", "contract_ended", "2099", "terlalu jauh"),
        std::tuple("birth_date", "age_56", "1900", "Tahun lahir"),
        std::tuple("birth_date", "age_56", "2020", "Tahun lahir")}) {
    Person person = at(std::string("#/cek/") + key, ground);
    person.types_date(key, "1", "1", year);
    person.presses("next");
    EXPECT_NE(person.error_at(key).find(words), std::string::npos)
        << year << ": " << person.error_at(key);
  }
}

TEST(Typing, TheBalanceIsGroupedAndSpelledOutAsOneTypes) {
  Person person = at("#/cek/balance");
  person.types("balance", "12500000");
  EXPECT_EQ(person.value_at("balance"), "12.500.000");
  const page::Page shown = person.page();
  EXPECT_EQ(page::find(shown, "balance.words")->text, "dua belas juta lima ratus ribu rupiah");
  person.presses("language");
  EXPECT_EQ(person.value_at("balance"), "12,500,000");
  const page::Page english = person.page();
  EXPECT_EQ(page::find(english, "balance.words")->text,
            "twelve million five hundred thousand rupiah");
}

TEST(Typing, CentsSurviveASwitchOfLanguage) {
  Person person = at("#/cek/balance");
  person.types("balance", "1.000,50");
  person.presses("language");
  person.presses("next");
  EXPECT_EQ(person.model.answers.balance.value, 1000);
}

TEST(Typing, ABalanceIsRefusedWithItsReason) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "Tulis saldonya"},
      {"  ", "Tulis saldonya"},
      {"-1", "angka saja"},
      {"banyak", "angka saja"},
      {"10000000000001", "terlalu besar"},
      {"99999999999999999999999999", "terlalu besar"}};
  for (const auto& [typed, error] : cases) {
    Person person = at("#/cek/balance");
    person.types("balance", typed);
    person.presses("next");
    EXPECT_EQ(person.fragment(), "#/cek/balance") << typed;
    EXPECT_NE(person.error_at("balance").find(error), std::string::npos)
        << typed << ": " << person.error_at("balance");
    EXPECT_TRUE(person.model.answers.balance.absent());
  }
  Person person = at("#/cek/balance");
  person.types("balance", "10000000000000");
  person.presses("next");
  EXPECT_EQ(person.model.answers.balance.value, 10000000000000);
}

TEST(Typing, YearsOfMembershipAreWholeAndSensible) {
  for (const std::string typed : {"", "81", "-1", "9,5", "sepuluh"}) {
    Person person = at("#/cek/membership_years", "partial_10");
    person.types("membership_years", typed);
    person.presses("next");
    EXPECT_NE(person.error_at("membership_years").find("dari 0 sampai 80"), std::string::npos)
        << typed;
  }
  Person person = at("#/cek/membership_years", "partial_10");
  person.types("membership_years", "80");
  person.presses("next");
  EXPECT_EQ(person.model.answers.membership_years.value, 80);
}

TEST(Typing, AYearIsNotInTheFuture) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "empat angka"}, {"2027", "belum tiba"}, {"1899", "antara 1900 dan 2026"}};
  for (const auto& [typed, error] : cases) {
    Person person = at("#/cek/earlier_partial_year");
    person.types("earlier_partial_year", typed);
    person.presses("next");
    EXPECT_NE(person.error_at("earlier_partial_year").find(error), std::string::npos) << typed;
  }
}

TEST(Typing, NothingChosenIsSaidAndGoesAwayWithTheChoice) {
  Person person;
  person.presses("next");
  EXPECT_EQ(person.fragment(), "#/");
  EXPECT_EQ(person.error_at("ground"), "Pilih satu jawaban dulu.");
  person.chooses("ground", "resigned");
  EXPECT_EQ(person.error_at("ground"), "");
}

TEST(Typing, HalfTypedTextAndErrorsSurviveTheLanguage) {
  Person person = at("#/cek/event_date");
  person.types_date("event_date", "31", "xx", "2");
  person.presses("next");
  person.presses("language");
  EXPECT_EQ(person.value_at("event_date.month"), "xx");
  EXPECT_NE(person.error_at("event_date").find("Write the month"), std::string::npos);
  EXPECT_NE(person.error_at("event_date").find("Write the year"), std::string::npos);
  person.presses("language");
  EXPECT_NE(person.error_at("event_date").find("Bulan ditulis"), std::string::npos);
}

TEST(Typing, AnErrorGoesWhenThePersonLeaves) {
  Person person = at("#/cek/event_date");
  person.presses("next");
  EXPECT_NE(person.error_at("event_date"), "");
  person.follows("back");
  person.goes_to("#/cek/event_date");
  EXPECT_EQ(person.error_at("event_date"), "");
}

TEST(Typing, UnknownKeepsWhatWasTyped) {
  Person person = at("#/cek/event_date");
  person.types("event_date.year", "2026");
  person.presses("unknown");
  EXPECT_FALSE(person.model.answers.event_date.given());
  EXPECT_FALSE(person.model.answers.event_date.absent());
  EXPECT_NE(person.fragment(), "#/cek/event_date");
  person.goes_to("#/cek/event_date");
  EXPECT_EQ(person.value_at("event_date.year"), "2026");
}

}  // namespace
}  // namespace pandu::guide
