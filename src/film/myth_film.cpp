// What is said and is not so, and what is.
#include "film/reel.h"
#include "guide/route.h"

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
  const float radius = std::min(stage.width, stage.height) * 0.36F;
  return {dot(centre, radius, ground), icon_shape(icon, centre, radius, colour)};
}

Shapes verdict(const Reel& reel, const std::string& words, bool is_wrong) {
  Box stage = reel.layout().opening_stage;
  stage.height = std::min(stage.height, reel.layout().height - stage.y - 60);
  const Box disc = {stage.x, stage.y, stage.width, stage.height - 110};
  Shapes shapes = sign(disc, is_wrong ? "no" : "info", is_wrong ? Token::bad : Token::caution,
                       is_wrong ? Token::bad_tint : Token::caution_tint);
  set_in(shapes, {stage.x, stage.y + stage.height - 100, stage.width, 90}, words,
         {is_wrong ? Token::bad : Token::caution, true, Anchor::middle, 64}, 40);
  return shapes;
}

void add_scene(Reel& reel, const std::string& above, const std::string& title, Shapes drawing,
               const std::string& words) {
  Draft draft;
  draft.title = title;
  draft.backdrop = plain_backdrop(reel.layout(), above, title);
  draft.phases = {std::move(drawing)};
  draft.words = shown_in_panel(words);
  reel.add(std::move(draft));
}

}  // namespace

Film myth_film(Reel reel, const content::FilmedMyth& filmed) {
  const paper::Edition& edition = reel.edition();
  const content::Myth& myth = *myth_named(edition.content, filmed.id);
  const bool is_wrong = myth.truth == content::Myth::Truth::wrong;
  const std::string claim = "“" + edition.say("myth." + myth.id + ".claim") + "”";
  const std::string word = edition.say(is_wrong ? "myths.wrong" : "myths.partly");
  const Box& stage = reel.layout().stage;
  reel.open(edition.say("myths.title"), claim, {}, word, verdict(reel, word, is_wrong));
  std::size_t number = 0;
  for (const std::string& sentence : in_captions(edition.say("myth." + myth.id + ".answer"))) {
    const std::string& icon = filmed.icons[std::min(number++, filmed.icons.size() - 1)];
    add_scene(reel, word + ": " + claim, edition.say("film.myth.truth"),
              sign(stage, icon, Token::accent, Token::accent_tint), sentence);
  }
  add_scene(
      reel, word + ": " + claim, edition.say("film.myth.source"),
      sign(stage, "document", Token::accent, Token::accent_tint),
      edition.say("loop.source",
                  {{"title", edition.content.rules.sources[myth.evidence.checked.source].title}}) +
          ". " + text::checked_mark(edition, myth.evidence.checked));
  add_scene(reel, word + ": " + claim, edition.say("film.myth.doubt"),
            sign(stage, "people", Token::accent, Token::accent_tint),
            edition.say("film.myth.doubt.text"));
  return reel.end(guide::address_of(guide::Route::about(guide::Screen::myths, myth.id)));
}

}  // namespace pandu::film
