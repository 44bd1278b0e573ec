// Every film, in both languages and formats: how long it lasts and what stands when.
#include "film/film.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>

#include "base/utf8.h"
#include "content/film_plan.h"
#include "support/assets.h"
#include "support/block_font.h"

namespace pandu::film {
namespace {

using content::Language;
using page::Shape;

const law::Date day = law::make_date(2026, 11, 29);
constexpr const char* site = "https://example.org/pandu/";

const content::FilmPlan& plan() {
  static const content::FilmPlan read = content::film_plan(support::asset_files());
  return read;
}

// Every letter of a width that few lines of the site's own font exceed.
const media::Ruler& ruler() {
  static const std::string font = support::BlockFont::bytes(500);
  static const media::Ruler one(media::Fonts{font, font, {}});
  return one;
}

std::vector<Film> films_of(const content::Content& content) {
  std::vector<Film> films;
  for (const Language language : {Language::id, Language::en}) {
    const paper::Edition edition(content, language, day, site);
    for (const std::string& id : film_ids(content, plan()))
      for (const Format format : every_format)
        films.push_back(film_named(id, edition, plan(), format, ruler()));
  }
  return films;
}

const std::vector<Film>& films() {
  static const std::vector<Film> made = films_of(support::real_content());
  return made;
}

std::string name_of(const Film& film) {
  return film.id + (film.language == Language::id ? " id " : " en ") +
         std::string(film::name_of(film.format));
}

const Film& film_of(std::string_view id, Format format = Format::upright) {
  return *std::find_if(films().begin(), films().end(), [&](const Film& film) {
    return film.id == id && film.format == format && film.language == Language::id;
  });
}

std::string words_on(const page::Picture& picture) {
  std::string words;
  for (const Shape& shape : picture.shapes)
    if (shape.kind == page::ShapeKind::text) words += shape.text + " ";
  return words;
}

// All that is to be seen of it, and when.
std::string described(const Film& film) {
  std::string out = film.title + film.message + film.address;
  const auto take = [&out](const Shapes& shapes) {
    for (const Shape& shape : shapes) {
      for (const float number :
           {shape.x, shape.y, shape.width, shape.height, shape.radius, shape.stroke, shape.size})
        out += std::to_string(number) + " ";
      for (const int name : {static_cast<int>(shape.kind), static_cast<int>(shape.anchor),
                             static_cast<int>(shape.colour), int{shape.bold}, int{shape.dashed}})
        out += std::to_string(name) + " ";
      out += shape.text + "\n";
    }
  };
  for (const Scene& scene : film.scenes) {
    out += std::to_string(scene.begins) + scene.drawn;
    take(scene.backdrop);
    for (const Phase& phase : scene.phases) {
      out += std::to_string(phase.begins);
      take(phase.shapes);
    }
    for (const Tap& tap : scene.taps)
      out += std::to_string(tap.at) + " " + std::to_string(tap.tip.x) + std::to_string(tap.tip.y);
    for (const Caption& caption : scene.captions) {
      out += std::to_string(caption.ends) + caption.text;
      take(caption.shapes);
    }
  }
  return out;
}

TEST(Films, AreMadeOfEveryWalkthroughTheLimitMythsAndGrounds) {
  const content::Content& content = support::real_content();
  const std::vector<std::string> ids = film_ids(content, plan());
  EXPECT_EQ(ids.size(), 1 + content.tutorials.size() + plan().myths.size() +
                            content.rules.ground_list.shown.size());
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
  EXPECT_EQ(plan().myths.size(), 3U);
}

TEST(Films, LastAsLongAsThePlanSays) {
  for (const Film& film : films()) {
    EXPECT_GE(film.seconds(), plan().shortest_seconds) << name_of(film);
    EXPECT_LE(film.seconds(), plan().longest_seconds) << name_of(film);
  }
}

TEST(Films, FollowSceneByScene) {
  for (const Film& film : films()) {
    int now = 0;
    for (const Scene& scene : film.scenes) {
      EXPECT_EQ(scene.begins, now) << name_of(film) << ": " << scene.title;
      EXPECT_GT(scene.ends, scene.begins) << name_of(film) << ": " << scene.title;
      now = scene.ends;
    }
    EXPECT_EQ(now, film.frames()) << name_of(film);
  }
}

TEST(Captions, StandOneAfterTheOtherAsLongAsTheyTakeToRead) {
  for (const Film& film : films())
    for (const Scene& scene : film.scenes) {
      int now = scene.begins;
      for (const Caption& caption : scene.captions) {
        EXPECT_EQ(caption.begins, now) << name_of(film) << ": " << caption.text;
        EXPECT_GE((caption.ends - caption.begins) * plan().characters_per_second,
                  static_cast<int>(base::count_characters(caption.text)) * plan().frames_per_second)
            << name_of(film) << ": " << caption.text;
        EXPECT_GE(caption.ends - caption.begins, plan().least_seconds * plan().frames_per_second)
            << name_of(film) << ": " << caption.text;
        now = caption.ends;
      }
      EXPECT_EQ(now, scene.ends) << name_of(film) << ": " << scene.title;
    }
}

TEST(Captions, StandOnTheFrameWordByWord) {
  for (const Film& film : films())
    for (const Scene& scene : film.scenes)
      for (const Caption& caption : scene.captions) {
        const std::string seen = words_on(picture_of(film, caption.ends - 1));
        for (std::size_t at = 0; at < caption.text.size();) {
          const std::size_t end = std::min(caption.text.find(' ', at), caption.text.size());
          std::string word = caption.text.substr(at, end - at);
          while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.pop_back();
          EXPECT_NE(seen.find(word), std::string::npos) << name_of(film) << ": " << word;
          at = end + 1;
        }
      }
}

TEST(Frames, HaveNoWordsAtTheirEdges) {
  for (const Film& film : films())
    EXPECT_EQ(words_at_the_edge(film, ruler()), std::vector<std::string>()) << name_of(film);
}

TEST(Frames, HaveTheirWordsAtTheEdgeTold) {
  const auto with_words = [](float x, page::Anchor anchor) {
    Film film = film_of("limit");
    film.scenes[1].phases.back().shapes.push_back({.kind = page::ShapeKind::text,
                                                   .x = x,
                                                   .y = 400,
                                                   .size = 40,
                                                   .anchor = anchor,
                                                   .text = "ten chars."});
    return words_at_the_edge(film, ruler());
  };
  const std::vector<std::string> told = {"ten chars."}, nothing;  // 200 pixels wide
  EXPECT_EQ(with_words(480, page::Anchor::start), nothing);
  EXPECT_EQ(with_words(510, page::Anchor::start), told);
  EXPECT_EQ(with_words(4, page::Anchor::start), told);
  EXPECT_EQ(with_words(110, page::Anchor::middle), told);
  EXPECT_EQ(with_words(204, page::Anchor::end), told);
}

TEST(Frames, HaveNoWordsThatAreTooSmall) {
  for (const Film& film : films())
    for (const Scene& scene : film.scenes)
      for (const Shape& shape : picture_of(film, scene.ends - 1).shapes) {
        if (shape.kind != page::ShapeKind::text) continue;
        // A drawn form of five fields on a television: 3 % of the height, as on a card.
        EXPECT_GE(shape.size, film.format == Format::upright ? 22 : 21)
            << name_of(film) << ": " << shape.text;
      }
}

TEST(Frames, AreStillWhereTheirNumberIsTheSame) {
  for (const char* id : {"limit", "steps-klaim-jmo", "papers-resigned"}) {
    const Film& film = film_of(id);
    Frame before = frame_of(film, 0);
    int changes = 0;
    for (int i = 1; i < film.frames(); ++i) {
      Frame now = frame_of(film, i);
      if (now.still_number == before.still_number) {
        ASSERT_EQ(now.still.size(), before.still.size()) << id << ", frame " << i;
        for (std::size_t at = 0; at < now.still.size(); ++at)
          ASSERT_EQ(now.still[at].text, before.still[at].text) << id << ", frame " << i;
      } else {
        ++changes;
      }
      before = std::move(now);
    }
    EXPECT_GT(changes, 5) << id;
    EXPECT_LT(changes, film.frames() / 4) << id;
  }
}

TEST(Finger, EndsOnWhatIsTapped) {
  std::size_t taps = 0;
  for (const Film& film : films())
    for (const Scene& scene : film.scenes)
      for (const Tap& tap : scene.taps) {
        ++taps;
        EXPECT_GT(tap.at, scene.begins) << name_of(film);
        EXPECT_LT(tap.at, scene.ends) << name_of(film);
        const Box& box = tap.target;
        EXPECT_TRUE(tap.tip.x > box.x && tap.tip.x < box.x + box.width && tap.tip.y > box.y &&
                    tap.tip.y < box.y + box.height)
            << name_of(film) << ": " << scene.title;
        // The ring that answers stands around it from then on, and not before.
        const auto rings = [&](int frame) {
          const Shapes moving = frame_of(film, frame).moving;
          return std::count_if(moving.begin(), moving.end(), [](const Shape& shape) {
            return shape.colour == page::Token::focus;
          });
        };
        EXPECT_EQ(rings(tap.at - 1), 0) << name_of(film) << ": " << scene.title;
        EXPECT_EQ(rings(tap.at), 1) << name_of(film) << ": " << scene.title;
      }
  std::size_t drawn = 0;
  for (const content::Tutorial& tutorial : support::real_content().tutorials)
    for (const content::TutorialStep& step : tutorial.steps)
      drawn += static_cast<std::size_t>(
          std::count_if(step.items.begin(), step.items.end(),
                        [](const content::PhoneItem& item) { return item.tap; }));
  EXPECT_EQ(taps, drawn * 4);  // two languages, two formats
  EXPECT_GT(drawn, 0U);
}

TEST(Drawings, SlideFromOutsideToTheirPlace) {
  const Film& film = film_of("steps-klaim-jmo");
  const Scene& scene = film.scenes[2];
  const Frame first = frame_of(film, scene.begins), last = frame_of(film, scene.begins + 7);
  EXPECT_NE(first.still_number, last.still_number);
  const auto words = [](const Shapes& shapes, const std::string& text) {
    return std::find_if(shapes.begin(), shapes.end(),
                        [&](const Shape& shape) { return shape.text == text; });
  };
  const auto before = words(first.moving, "Klaim JHT");
  const auto after = words(last.still, "Klaim JHT");
  ASSERT_NE(before, first.moving.end());
  ASSERT_NE(after, last.still.end());
  EXPECT_GT(before->x, after->x);
  EXPECT_EQ(before->y, after->y);
}

TEST(Closing, SaysWhomToAskWhereToLookAndWhoMadeIt) {
  for (const Film& film : films()) {
    const std::string words = words_on(picture_of(film, film.frames() - 1));
    for (const std::string& wanted : {std::string("175"), std::string("example.org/pandu"),
                                      support::real_content().rules.version})
      EXPECT_NE(words.find(wanted), std::string::npos) << name_of(film) << ": " << words;
    EXPECT_NE(words.find(film.language == Language::id ? "Bukan situs resmi" : "Not an official"),
              std::string::npos)
        << name_of(film);
    EXPECT_TRUE(film.address.starts_with(site)) << name_of(film);
    EXPECT_NE(film.message.find(film.address), std::string::npos) << name_of(film);
  }
}

TEST(Closing, HasNoCodeWhereNobodyKnowsTheAddress) {
  const paper::Edition edition(support::real_content(), Language::id, day);
  const Film film = film_named("limit", edition, plan(), Format::upright, ruler());
  EXPECT_EQ(film.address, "");
  for (const Shape& shape : picture_of(film, film.frames() - 1).shapes)
    EXPECT_NE(shape.colour, page::Token::code_ink);
}

// Also where a text has the amount by itself, which no change of the rules would reach.
bool says_fifteen_million(const std::string& text) {
  const std::string_view ways[] = {"15.000.000", "15,000,000", "15 juta", "15 million"};
  return std::any_of(std::begin(ways), std::end(ways),
                     [&](const std::string_view way) { return text.find(way) != text.npos; });
}

// A film says the limit or does not; a new one changes the former and no other.
TEST(Limit, ChangesTheFilmsThatSayIt) {
  content::Content changed = support::real_content();
  const law::Rupiah before = 15'000'000, after = 25'000'000;
  std::size_t replaced = 0;
  for (law::Parameter& parameter : changed.rules.parameters)
    if (parameter.id == "jmo_balance_limit")
      for (auto& value : parameter.values)
        if (value.value == before) value.value = after, ++replaced;
  ASSERT_EQ(replaced, 1U);
  const std::vector<Film> now = films_of(changed);
  ASSERT_EQ(now.size(), films().size());
  std::set<std::string> say, differ;
  for (std::size_t i = 0; i < now.size(); ++i) {
    const std::string text = described(films()[i]), later = described(now[i]);
    if (says_fifteen_million(text)) say.insert(name_of(films()[i]));
    if (text != later) differ.insert(name_of(films()[i]));
    EXPECT_FALSE(says_fifteen_million(later)) << name_of(films()[i]);
  }
  EXPECT_EQ(say, differ);
  EXPECT_TRUE(say.contains("limit id upright"));
  EXPECT_LT(say.size(), now.size() / 2);
}

TEST(WebVtt, HasEveryCaptionAtItsTime) {
  const std::string text = web_vtt(film_of("limit"));
  EXPECT_TRUE(text.starts_with("WEBVTT\n\n00:00:00.000 --> 00:00:")) << text;
  EXPECT_NE(text.find("\nGratis, tanpa calo.\n"), std::string::npos) << text;
}

TEST(Reading, TakesLongerForMoreCharacters) {
  content::FilmPlan slow = plan();
  slow.characters_per_second = 10;
  slow.frames_per_second = 10;
  slow.least_seconds = 2;
  EXPECT_EQ(reading_frames("Dua", slow), 20);
  EXPECT_EQ(reading_frames(std::string(50, 'a'), slow), 50);
  EXPECT_EQ(reading_frames("é", slow), reading_frames("e", slow));
}

}  // namespace
}  // namespace pandu::film
