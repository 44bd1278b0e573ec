// What is said and is not so, and what is.
#include <algorithm>

#include "film/reel.h"
#include "guide/route.h"
#include "paper/sheet_parts.h"

namespace pandu::film {
namespace {

using page::Token;
using namespace view;

const content::Myth* myth_named(const content::Content& content, const std::string& id) {
  for (const content::Myth& myth : content.myths)
    if (myth.id == id) return &myth;
  return nullptr;
}

// A large sign on a disc.
Shapes sign(const Box& stage, const std::string& icon, Token colour, Token ground) {
  const Place centre = {stage.x + stage.width / 2, stage.y + stage.height / 2};
  const float radius = std::min(stage.width, stage.height) * 0.42F;
  return {dot(centre, radius, ground), icon_shape(icon, centre, radius, colour)};
}

// What the first frame says of it.
Shapes verdict(const Reel& reel, const std::string& word, const std::string& icon) {
  const Box& box = reel.layout().sign;
  constexpr float words = 110;
  Shapes shapes =
      sign({box.x, box.y, box.width, box.height - words}, icon, Token::bad, Token::bad_tint);
  set_in(reel.ruler(), shapes, {box.x, box.y + box.height - words, box.width, words}, word,
         {Token::bad, true, Anchor::middle, 80}, 40, true);
  return shapes;
}

// The myth on a card, and below it what a sentence is about.
Shapes drawing(const Reel& reel, const std::string& claim, const std::string& icon) {
  const Box& stage = reel.layout().stage;
  constexpr float height = 150, gap = 30;
  Shapes shapes = {filled({stage.x, stage.y}, stage.width, height, 20, Token::bad_tint),
                   icon_shape("no", {stage.x + 60, stage.y + height / 2}, 64, Token::bad)};
  set_in(reel.ruler(), shapes, {stage.x + 116, stage.y + 12, stage.width - 136, height - 24}, claim,
         {Token::bad, false, Anchor::start, 36}, 26, true);
  add(shapes, sign({stage.x, stage.y + height + gap, stage.width, stage.height - height - gap},
                   icon, Token::accent, Token::accent_tint));
  return shapes;
}

// "Sumber: IPOL; Permenaker 4/2022, Pasal 6. Diperiksa 22 November 2026."
std::string source_of(const paper::Edition& edition, const content::Myth& myth) {
  paper::Citations citations(edition);
  citations.add(myth.evidence.sources);
  const std::string count = std::to_string(citations.unnamed());
  return edition.say(citations.unnamed() == 0 ? "paper.foot.sources" : "paper.foot.sources_more",
                     {{"list", citations.short_names()}, {"count", count}}) +
         " " + text::checked_mark(edition, myth.evidence.checked);
}

struct Part {
  std::string title, icon, words;
};

void add_part(Reel& reel, const std::string& above, const std::string& claim, const Part& part) {
  Draft draft;
  draft.title = part.title;
  draft.backdrop = plain_backdrop(reel.ruler(), reel.layout(), above, part.title);
  draft.phases = {drawing(reel, claim, part.icon)};
  draft.words = shown_in_panel(part.words);
  reel.add(std::move(draft));
}

}  // namespace

Film myth_film(Reel reel, const content::FilmedMyth& filmed) {
  const paper::Edition& edition = reel.edition();
  const content::Myth& myth = *myth_named(edition.content, filmed.id);
  const bool is_wrong = myth.truth == content::Myth::Truth::wrong;
  const std::string claim = "“" + edition.say("myth." + myth.id + ".claim") + "”";
  const std::string word = edition.say(is_wrong ? "myths.wrong" : "myths.partly");
  // Whoever sees nothing but the first frame must not take the myth for the truth.
  reel.open({edition.say("myths.title"),
             claim,
             {},
             word,
             verdict(reel, word, is_wrong ? "no" : "info"),
             Token::bad});
  std::size_t number = 0;
  for (const std::string& sentence : in_captions(edition.say("myth." + myth.id + ".answer"))) {
    const std::string& icon = filmed.icons[std::min(number++, filmed.icons.size() - 1)];
    add_part(reel, word, claim, {edition.say("film.myth.truth"), icon, sentence});
  }
  add_part(reel, word, claim,
           {edition.say("film.myth.source"), "document", source_of(edition, myth)});
  add_part(reel, word, claim,
           {edition.say("film.myth.doubt"), "people", edition.say("film.myth.doubt.text")});
  return reel.end(guide::address_of(guide::Route::about(guide::Screen::myths, myth.id)));
}

}  // namespace pandu::film
