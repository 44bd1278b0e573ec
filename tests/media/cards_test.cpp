// Cards to forward, from the real rules and texts: letters that a phone shows, every word on the
// picture, the same said by the message, and a new limit on exactly the cards that state it.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/utf8.h"
#include "law/in_force.h"
#include "media/card.h"
#include "support/assets.h"
#include "support/block_font.h"

namespace pandu::media {
namespace {

using content::Content;
using content::Language;
using page::Shape;
using page::ShapeKind;

const law::Date day = *law::parse_date("2026-12-01");

std::string some_address(std::string_view page) {
  return "https://example.org/pandu/" + std::string(page) + ".html";
}

// About as wide as the site's letters are on average.
const Ruler& ruler() {
  static const std::string font = support::BlockFont::bytes(460);
  static const Ruler one(Fonts{font, font, {}});
  return one;
}

std::vector<Card> cards_of(const Content& content, Language language,
                           std::vector<content::Fault>& faults) {
  return cards({content, language, day, "https://example.org/pandu/"}, some_address, ruler(),
               faults);
}

const std::vector<Card>& all_cards() {
  static const std::vector<Card> all = [] {
    std::vector<content::Fault> faults;
    std::vector<Card> both;
    for (const Language language : {Language::id, Language::en})
      for (Card& card : cards_of(support::real_content(), language, faults))
        both.push_back(std::move(card));
    for (const content::Fault& fault : faults) ADD_FAILURE() << content::describe(fault);
    return both;
  }();
  return all;
}

std::string words_of(const Card& card) {
  std::string words;
  for (const Shape& shape : card.picture.shapes)
    if (shape.kind == ShapeKind::text) words += shape.text + "\n";
  return words;
}

TEST(Cards, ThereIsOneForEveryGroundAndThreeMoreInEveryShapeAndLanguage) {
  std::map<std::string, std::set<std::string>> ids;
  std::set<std::string> files;
  for (const Card& card : all_cards()) {
    ids[card.medium.language + " " + card.medium.shape].insert(card.medium.id);
    EXPECT_TRUE(files.insert(card.medium.file).second) << card.medium.file;
  }
  std::set<std::string> wanted = {"limit", "free", "steps"};
  for (const std::string_view ground : law::names<law::Ground>)
    wanted.insert("ground." + std::string(ground));
  ASSERT_EQ(ids.size(), 4U);
  for (const auto& [where, found] : ids) EXPECT_EQ(found, wanted) << where;
}

TEST(Cards, NoLetterIsSmallerThanFourHundredthsOfTheWidth) {
  for (const Card& card : all_cards())
    for (const Shape& shape : card.picture.shapes) {
      if (shape.kind != ShapeKind::text) continue;
      EXPECT_GE(shape.size, 0.04F * card.picture.width - 0.01F)
          << card.medium.file << ": " << shape.text;
    }
}

TEST(Cards, EveryWordStandsOnThePictureAndNoneIsMissing) {
  for (const Card& card : all_cards()) {
    EXPECT_EQ(card.picture.width, 1080) << card.medium.file;
    EXPECT_EQ(card.picture.height, card.medium.shape == "upright" ? 1920 : 1080);
    EXPECT_EQ(words_of(card).find('<'), std::string::npos) << words_of(card);
    for (const Shape& shape : card.picture.shapes) {
      const float width =
          shape.kind == ShapeKind::text ? ruler().width_of(shape.text, shape.size, shape.bold) : 0;
      const float left = shape.anchor == page::Anchor::middle ? shape.x - width / 2 : shape.x;
      EXPECT_GE(left, 0) << card.medium.file << ": " << shape.text;
      EXPECT_LE(left + width, 1080) << card.medium.file << ": " << shape.text;
      EXPECT_LE(shape.y, card.picture.height) << card.medium.file << ": " << shape.text;
    }
  }
}

TEST(Cards, TheSecondOfTwoIsNamedOnTheFirst) {
  int pairs = 0;
  for (const Card& second : all_cards()) {
    if (!second.medium.file.ends_with("-2.png")) continue;
    ++pairs;
    const std::string file = second.medium.file.substr(0, second.medium.file.size() - 6) + ".png";
    const auto first = std::find_if(all_cards().begin(), all_cards().end(),
                                    [&](const Card& card) { return card.medium.file == file; });
    ASSERT_NE(first, all_cards().end()) << file;
    const char* says = second.medium.language == "id" ? "kartu kedua" : "second card";
    EXPECT_NE(words_of(*first).find(says), std::string::npos) << words_of(*first);
  }
  EXPECT_GT(pairs, 0);
}

TEST(Cards, AMessageIsShortAndSaysWhereToReadOn) {
  for (const Card& card : all_cards()) {
    const std::string& message = card.medium.message;
    EXPECT_LT(base::count_characters(message), 700U) << message;
    EXPECT_NE(message.find("https://example.org/pandu/"), std::string::npos) << message;
    EXPECT_NE(message.find("175"), std::string::npos) << message;
    EXPECT_EQ(message.find('<'), std::string::npos) << message;
  }
}

// Every paper that a row of the ground requires, whatever the picture had room for.
TEST(Cards, AMessageNamesTheLimitAndThePapersOfItsGround) {
  const Content& content = support::real_content();
  for (const Language language : {Language::id, Language::en}) {
    const text::Speaker speaker(content, language, day);
    for (const law::Ground ground : content.rules.ground_list.shown) {
      const std::string id = "ground." + std::string(law::name_of(ground));
      const auto card = std::find_if(all_cards().begin(), all_cards().end(), [&](const Card& one) {
        return one.medium.id == id &&
               one.medium.language == (language == Language::id ? "id" : "en");
      });
      ASSERT_NE(card, all_cards().end());
      const std::string& message = card->medium.message;
      for (const law::GroundRow* row : law::rows_of(content.rules, ground, day))
        for (const law::DocumentNeed& need : row->documents) {
          const std::string name =
              speaker.say("document." + std::string(law::name_of(need.document)) + ".name");
          EXPECT_TRUE(message.find(name) != message.npos ||
                      message.find(text::mid_sentence(name)) != message.npos)
              << name << " in " << message;
        }
      const bool by_app = law::takes(content.rules, law::Channel::jmo, ground, day);
      EXPECT_EQ(message.find(speaker.facts.at("jmo_limit")) != message.npos, by_app) << message;
    }
  }
}

TEST(Cards, ANewLimitChangesExactlyThoseThatStateIt) {
  Content changed = support::real_content();
  const std::size_t place =
      changed.rules.param[static_cast<std::size_t>(law::Param::jmo_balance_limit)];
  changed.rules.parameters[place].values.back().value += 5'000'000;
  for (const Language language : {Language::id, Language::en}) {
    std::vector<content::Fault> faults;
    const std::vector<Card> fresh = cards_of(changed, language, faults);
    EXPECT_TRUE(faults.empty());
    const text::Speaker old(support::real_content(), language, day);
    const std::string limit = old.facts.at("jmo_limit");
    std::size_t at = language == Language::id ? 0 : all_cards().size() - fresh.size();
    int stating = 0;
    for (const Card& card : fresh) {
      const Card& last = all_cards().at(at++);
      ASSERT_EQ(card.medium.file, last.medium.file);
      const bool states = words_of(last).find(limit) != std::string::npos;
      EXPECT_EQ(words_of(card) != words_of(last), states) << card.medium.file;
      EXPECT_EQ(words_of(card).find(limit), std::string::npos) << card.medium.file;
      const bool tells = last.medium.message.find(limit) != std::string::npos;
      EXPECT_EQ(card.medium.message != last.medium.message, tells) << card.medium.message;
      EXPECT_TRUE(tells || !states) << card.medium.file;
      stating += states;
    }
    EXPECT_GT(stating, 10);
  }
}

// A rule that asks for more is no reason to hand out no cards.
TEST(Cards, TwoFurtherPapersForEveryGroundStillFit) {
  Content changed = support::real_content();
  for (law::GroundRow& row : changed.rules.grounds)
    for (const law::Document more : {law::Document::house_papers, law::Document::layoff_proof}) {
      const bool known =
          std::any_of(row.documents.begin(), row.documents.end(),
                      [&](const law::DocumentNeed& need) { return need.document == more; });
      if (!known) row.documents.push_back({.document = more, .need = law::Need::required});
    }
  for (const Language language : {Language::id, Language::en}) {
    std::vector<content::Fault> faults;
    const std::vector<Card> all = cards_of(changed, language, faults);
    for (const content::Fault& fault : faults) ADD_FAILURE() << content::describe(fault);
    for (const Card& card : all) EXPECT_LT(base::count_characters(card.medium.message), 700U);
  }
}

TEST(Cards, WithoutAnAddressThereIsNoCodeAndAllElseStays) {
  std::vector<content::Fault> faults;
  const auto none = [](std::string_view) { return std::string(); };
  const std::vector<Card> all =
      cards({support::real_content(), Language::id, day}, none, ruler(), faults);
  EXPECT_TRUE(faults.empty());
  ASSERT_FALSE(all.empty());
  for (const Card& card : all) {
    EXPECT_EQ(card.medium.message.find("http"), std::string::npos);
    for (const Shape& shape : card.picture.shapes) EXPECT_NE(shape.colour, page::Token::code_ink);
  }
}

TEST(Cards, WhatFitsNoCardAndALongMessageAreFaultsWithTheirName) {
  Content content = support::real_content();
  std::string& sentence = content.texts[0].at("myth.broker.answer");
  for (int i = 0; i < 100; ++i) sentence += " dan satu kalimat lagi";
  std::vector<content::Fault> faults;
  cards_of(content, Language::id, faults);
  std::set<std::string> where;
  for (const content::Fault& fault : faults) where.insert(fault.file);
  EXPECT_TRUE(where.contains("card gratis, upright"));
  EXPECT_TRUE(where.contains("message kartu-gratis.txt"));
  EXPECT_FALSE(where.contains("card phk, upright"));
}

TEST(Cards, SpeakOfACodeOnlyWhereTheyHaveOne) {
  const auto mentions = [](const std::vector<Card>& cards, const std::string& sentence) {
    return std::any_of(cards.begin(), cards.end(), [&](const Card& card) {
      return words_of(card).find(sentence) != std::string::npos;
    });
  };
  const Content& content = support::real_content();
  const paper::Edition placeless(content, Language::id, day);
  std::vector<content::Fault> faults;
  const std::vector<Card> without = cards(
      placeless, [](std::string_view) { return std::string(); }, ruler(), faults);
  const std::vector<Card> with = cards_of(content, Language::id, faults);
  EXPECT_TRUE(faults.empty());
  EXPECT_TRUE(mentions(with, placeless.say("card.more.code")));
  EXPECT_FALSE(mentions(with, placeless.say("card.more.ask")));
  EXPECT_FALSE(mentions(without, placeless.say("card.more.code")));
  EXPECT_TRUE(mentions(without, placeless.say("card.more.ask")));
}

}  // namespace
}  // namespace pandu::media
