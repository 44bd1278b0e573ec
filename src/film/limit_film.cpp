// The limit of claims in JMO, on two balances.
#include "film/motion.h"
#include "film/reel.h"
#include "guide/pictures/pictures.h"
#include "guide/route.h"
#include "law/in_force.h"

namespace pandu::film {
namespace {

using page::Picture;
using page::Token;
using namespace view;

constexpr int steps_of_growth = 14;
constexpr law::Rupiah finest = 100'000;  // nobody reads smaller amounts while they grow

// The scale, and above it the ways that are open to the balance in the end.
Shapes scale_of(const Reel& reel, law::Rupiah balance, const std::vector<law::Channel>& open) {
  const Picture picture = guide::balance_scale(reel.edition(), balance);
  const Box& stage = reel.layout().stage;
  const float above = stage.height * 0.42F;
  Shapes shapes = Fitted(picture, {stage.x, stage.y + above, stage.width, stage.height - above})
                      .shapes(picture.shapes);
  const float radius = above * 0.3F;
  const auto count = static_cast<float>(open.size());
  float x = stage.x + stage.width / 2 - (count - 1) * radius * 1.9F;
  for (const law::Channel channel : open) {
    const std::string name(law::name_of(channel));
    const float y = stage.y + above * 0.4F;
    shapes.push_back(dot({x, y}, radius, Token::accent_tint));
    shapes.push_back(icon_shape(name, {x, y}, radius, Token::accent));
    set_in(reel.ruler(), shapes, {x - radius * 1.8F, y + radius + 10, radius * 3.6F, 48},
           reel.edition().say("channel." + name + ".name"), {Token::ink, true, Anchor::middle, 36},
           24);
    x += radius * 3.8F;
  }
  return shapes;
}

// The bar grows to the balance.
std::vector<Shapes> growing(const Reel& reel, law::Rupiah balance,
                            const std::vector<law::Channel>& open) {
  std::vector<Shapes> phases;
  for (int i = 0; i <= steps_of_growth; ++i) {
    const float done = eased(static_cast<float>(i) / steps_of_growth);
    const auto amount = static_cast<law::Rupiah>(static_cast<double>(balance) * done);
    const bool is_grown = i == steps_of_growth;
    phases.push_back(is_grown ? scale_of(reel, balance, open)
                              : scale_of(reel, amount / finest * finest, {}));
  }
  return phases;
}

void add_example(Reel& reel, law::Rupiah balance, const char* words,
                 const std::vector<law::Channel>& open) {
  const paper::Edition& edition = reel.edition();
  Draft draft;
  draft.title = edition.say("loop.example", {{"amount", edition.money(balance)}});
  draft.drawn = guide::balance_scale(edition, balance).alternative;
  draft.backdrop =
      plain_backdrop(reel.ruler(), reel.layout(), edition.say("film.limit.above"), draft.title);
  draft.phases = growing(reel, balance, open);
  draft.words = shown_in_panel(edition.say(words));
  reel.add(std::move(draft));
}

// The three ways, each as a row: up to the limit, above it, above it.
Shapes ways(const Reel& reel) {
  const paper::Edition& edition = reel.edition();
  const Box& stage = reel.layout().stage;
  constexpr float row = 164, gap = 26;
  const Box below = {stage.x + 140, row / 2 - 4, stage.width - 160, row / 2 - 10};
  const auto reach = [&](law::Channel channel) {
    return edition.say(channel == law::Channel::jmo ? "film.limit.up_to" : "film.limit.any");
  };
  Lettering quiet = {Token::quiet, false, Anchor::start, 34};
  for (const law::Channel channel : text::every<law::Channel>)
    quiet.size = size_in(reel.ruler(), below, reach(channel), quiet, 24);
  Shapes shapes;
  float y = stage.y + (stage.height - 3 * row - 2 * gap) / 2;
  for (const law::Channel channel : text::every<law::Channel>) {
    const std::string name(law::name_of(channel));
    shapes.push_back(filled({stage.x, y}, stage.width, row, 24, Token::card));
    shapes.push_back(outlined({stage.x, y}, stage.width, row, 24, Token::line, 3));
    shapes.push_back(icon_shape(name, {stage.x + 70, y + row / 2}, 72, Token::accent));
    const Box words = {below.x, y + 10, below.width, row / 2 - 14};
    set_in(reel.ruler(), shapes, words, edition.say("channel." + name + ".name"),
           {Token::ink, true, Anchor::start, 44}, 30, true);
    set_in(reel.ruler(), shapes, {below.x, y + below.y, below.width, below.height}, reach(channel),
           quiet, quiet.size, true);
    y += row + gap;
  }
  return shapes;
}

void add_ways(Reel& reel) {
  const paper::Edition& edition = reel.edition();
  Draft draft;
  draft.title = edition.say("film.limit.ways");
  draft.backdrop =
      plain_backdrop(reel.ruler(), reel.layout(), edition.say("film.limit.above"), draft.title);
  draft.phases = {ways(reel)};
  draft.words = shown_in_panel(edition.say("film.limit.ways.text"));
  reel.add(std::move(draft));
}

}  // namespace

Film limit_film(Reel reel) {
  const paper::Edition& edition = reel.edition();
  const auto limit =
      law::known_value(edition.content.rules, law::Param::jmo_balance_limit, edition.today);
  const law::Rupiah most = limit.value_or(0);
  const auto share = [&](int percent) { return most / 100 * percent; };
  const Picture scale = guide::balance_scale(edition, share(reel.plan().example_percents[0]));
  reel.open({edition.say("film.limit.above"),
             edition.say("paper.poster.title"),
             {},
             scale.alternative,
             Fitted(scale, reel.layout().sign).shapes(scale.shapes)});
  add_example(reel, share(reel.plan().example_percents[0]), "film.limit.within.text",
              {law::Channel::jmo});
  add_example(reel, share(reel.plan().example_percents[1]), "film.limit.beyond.text",
              {law::Channel::lapak_asik, law::Channel::branch});
  add_ways(reel);
  return reel.end(guide::address_of(guide::Route::to(guide::Screen::channels)));
}

}  // namespace pandu::film
