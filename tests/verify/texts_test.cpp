// The texts are spoilt one at a time.

#include <gtest/gtest.h>

#include "broken_law.h"

namespace pandu::verify {
namespace {

std::string complaint(const content::Content& content, Ground ground) {
  const Tally tally = check(content, ground, law::decide, Grain::sparse);
  const auto& failure = tally.simplest(Property::texts_exist);
  return failure ? failure->sentence : "";
}

content::Texts& english(content::Content& content) { return content.texts[1]; }

TEST(Texts, AreAllThere) { EXPECT_EQ(complaint(support::real_content(), Ground::death), ""); }

TEST(Texts, AreMissedInEachLanguage) {
  for (const std::string key :
       {"reason.death_date", "reason.right_death", "blocker.death_date", "blocker.death_date.do",
        "warning.heirs_order", "warning.approximate_date", "outcome.wait.sentence",
        "channel.branch.name", "document.heir_id.what"})
    for (std::size_t language = 0; language < content::language_count; ++language) {
      content::Content content = support::real_content();
      ASSERT_EQ(content.texts[language].erase(key), 1U) << key;
      EXPECT_EQ(complaint(content, Ground::death), "the text " + key + " is missing in a language");
    }
}

TEST(Texts, HaveTheSamePlaceholders) {
  content::Content content = support::real_content();
  english(content)["reason.death_date"] = "The member died.";
  EXPECT_EQ(complaint(content, Ground::death),
            "the text reason.death_date has other placeholders in another language");
}

TEST(Texts, HaveNoPlaceholderThatTheCaseCannotFill) {
  content::Content content = support::real_content();
  for (content::Texts& texts : content.texts) texts["warning.heirs_order"] = "{years}";
  EXPECT_EQ(complaint(content, Ground::death),
            "a text of heirs_order has nothing to put in {years}");
}

}  // namespace
}  // namespace pandu::verify
