// Sentences, dates and amounts in words.
#include "text/wording.h"

#include <set>

#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;

const content::Content& all() { return support::real_content(); }

TEST(Wording, AMissingTextAndAMissingFactStayVisible) {
  EXPECT_EQ(say(all(), Language::id, "no.such.key"), "<no.such.key>");
  EXPECT_NE(say(all(), Language::id, "question.left").find("{count}"), std::string::npos);
  EXPECT_EQ(say(all(), Language::id, "question.left", {{"count", "3"}}),
            "Paling banyak 3 pertanyaan lagi setelah ini.");
}

TEST(Wording, Dates) {
  const law::Date leap = law::make_date(2028, 2, 29);
  EXPECT_EQ(in_words(leap, all(), Language::id), "29 Februari 2028");
  EXPECT_EQ(in_words(leap, all(), Language::en), "29 February 2028");
  EXPECT_EQ(in_words(*law::parse_date_span("2028-02"), all(), Language::id), "Februari 2028");
}

TEST(Wording, Amounts) {
  const std::vector<std::tuple<law::Rupiah, std::string, std::string>> cases = {
      {0, "nol rupiah", "zero rupiah"},
      {11, "sebelas rupiah", "eleven rupiah"},
      {21, "dua puluh satu rupiah", "twenty-one rupiah"},
      {100, "seratus rupiah", "one hundred rupiah"},
      {115, "seratus lima belas rupiah", "one hundred fifteen rupiah"},
      {1000, "seribu rupiah", "one thousand rupiah"},
      {1100, "seribu seratus rupiah", "one thousand one hundred rupiah"},
      {11000, "sebelas ribu rupiah", "eleven thousand rupiah"},
      {100000, "seratus ribu rupiah", "one hundred thousand rupiah"},
      {1000000, "satu juta rupiah", "one million rupiah"},
      {12500000, "dua belas juta lima ratus ribu rupiah",
       "twelve million five hundred thousand rupiah"},
      {1000000000, "satu miliar rupiah", "one billion rupiah"},
      {10000000000000, "sepuluh triliun rupiah", "ten trillion rupiah"}};
  for (const auto& [amount, indonesian, english] : cases) {
    EXPECT_EQ(rupiah_in_words(amount, all(), Language::id), indonesian);
    EXPECT_EQ(rupiah_in_words(amount, all(), Language::en), english);
  }
  EXPECT_EQ(rupiah(15000000, Language::id), "Rp15.000.000");
  EXPECT_EQ(rupiah(15000000, Language::en), "Rp15,000,000");
  EXPECT_EQ(rupiah(999, Language::id), "Rp999");
}

// The words of a tired reader: short sentences, no exclamation marks.
TEST(Texts, AreShortAndCalm) {
  constexpr int most_words = 25;
  for (const Language language : {Language::id, Language::en})
    for (const auto& [key, text] : all().in(language)) {
      EXPECT_EQ(text.find('!'), std::string::npos) << key;
      int words = 1;
      for (std::size_t i = 0; i < text.size(); ++i) {
        const bool ends = i > 0 && text[i] == ' ' &&
                          std::string_view(".?:;").find(text[i - 1]) != std::string_view::npos;
        if (text[i] == ' ') ++words;
        if (ends) words = 1;
        EXPECT_LE(words, most_words) << key << ": " << text;
      }
    }
}

// What is compared with what people type, and never shown.
bool is_only_searched(std::string_view key) {
  return key.starts_with("search.") || key.ends_with(".words");
}

// A rule changes in assets/rules only, so no sentence repeats its numbers.
TEST(Texts, RepeatNoNumberOfTheRules) {
  std::set<std::string> numbers = {"56"};
  for (const law::Parameter& parameter : all().rules.parameters)
    for (const law::Parameter::Value& value : parameter.values)
      if (value.value > 12) numbers.insert(std::to_string(value.value));
  for (const Language language : {Language::id, Language::en})
    for (const auto& [key, text] : all().in(language)) {
      if (key.starts_with("number.") || is_only_searched(key)) continue;
      EXPECT_EQ(text.find("Rp1"), std::string::npos) << key;
      EXPECT_EQ(text.find("Rp5"), std::string::npos) << key;
      std::string digits;
      for (const char c : text + " ") {
        if (c >= '0' && c <= '9') {
          digits += c;
          continue;
        }
        EXPECT_EQ(numbers.count(digits), 0U) << key << ": " << text;
        digits.clear();
      }
    }
}

}  // namespace
}  // namespace pandu::guide
