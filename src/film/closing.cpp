// The last scene of every film: free of charge, whom to ask, the code, and what made it.
#include "film/reel.h"
#include "paper/sheet_parts.h"

namespace pandu::film {
namespace {

using page::Token;
using namespace view;

// Where each part stands, which differs between the formats.
struct Parts {
  Box field;  // the coloured one, with what is free
  Box free;
  Box call;  // the words above the number
  Place number;
  float number_size;
  Box check;  // the words for the code
  Box code;
  Box address;
  Box foot;
};

constexpr Parts closing_upright = {.field = {0, 0, 720, 190},
                                   .free = {40, 40, 640, 130},
                                   .call = {40, 230, 640, 44},
                                   .number = {40, 400},
                                   .number_size = 150,
                                   .check = {40, 460, 640, 100},
                                   .code = {160, 576, 400, 400},
                                   .address = {40, 992, 640, 60},
                                   .foot = {40, 1076, 640, 174}};

constexpr Parts closing_wide = {.field = {0, 0, 1280, 190},
                                .free = {56, 40, 1168, 130},
                                .call = {56, 230, 620, 44},
                                .number = {56, 400},
                                .number_size = 150,
                                .check = {740, 222, 484, 90},
                                .code = {832, 316, 300, 300},
                                .address = {740, 622, 484, 70},
                                .foot = {56, 470, 640, 200}};

void add_number(Shapes& shapes, const Parts& parts, const std::string& number) {
  const float size = parts.number_size;
  shapes.push_back(icon_shape("phone",
                              {parts.number.x + size * 0.4F, parts.number.y - size * 0.36F},
                              size * 0.7F, Token::accent));
  shapes.push_back(letters(number, {parts.number.x + size, parts.number.y},
                           {Token::ink, true, Anchor::start, size}));
}

}  // namespace

Film Reel::end(const std::string& route) {
  const Parts& parts = film_.format == Format::upright ? closing_upright : closing_wide;
  const paper::Edition& edition = edition_;
  const std::string page = edition.language == content::Language::en ? "en.html" : "";
  if (!edition.site.empty()) film_.address = edition.site + page + route;

  const auto say = [&](const char* key) { return edition.say(key); };
  const std::string free = say("film.end.free"), call = say("film.end.call"),
                    check = say("film.end.check"), own = say("film.end.not_official");
  Draft draft;
  draft.title = free;
  Shapes& shapes = draft.backdrop;
  shapes = paper_of(layout_);
  const Box& field = parts.field;
  shapes.push_back(filled({field.x, field.y}, field.width, field.height, 0, Token::accent));
  set_in(ruler_, shapes, parts.free, free, {Token::on_accent, true, Anchor::start, 64}, 44, true);
  set_in(ruler_, shapes, parts.call, call, {Token::ink, false, Anchor::start, 38}, 28);
  add_number(shapes, parts, edition.content.contacts.contact_center);
  const float after =
      set_in(ruler_, shapes, parts.foot, own, {Token::ink, true, Anchor::start, 34}, 28);
  Box foot = parts.foot;
  foot.height -= after - foot.y;
  foot.y = after + 6;
  set_in(ruler_, shapes, foot, say("film.end.date"), {Token::quiet, false, Anchor::start, 28}, 26);

  draft.words = {{free, {}}, {call + " " + edition.content.contacts.contact_center + ".", {}}};
  if (auto code =
          qr_picture(film_.address, edition.say("paper.code", {{"address", film_.address}}))) {
    const Box& box = parts.code;
    film::add(shapes, Fitted(*code, box, box.width / code->width).shapes(code->shapes));
    set_in(ruler_, shapes, parts.check, check, {Token::ink, true, Anchor::middle, 36}, 28, true);
    set_in(ruler_, shapes, parts.address, paper::printed_address(edition),
           {Token::quiet, false, Anchor::middle, 30}, 24);
    draft.words.push_back({check, {}});
    draft.drawn = code->alternative;
  }
  draft.words.push_back({own, {}});
  draft.is_slid_in = false;
  draft.has_progress = false;
  add(std::move(draft));
  film_.message = edition.say(
      "film.message", {{"title", film_.title},
                       {"seconds", std::to_string((film_.frames() + film_.frames_per_second - 1) /
                                                  film_.frames_per_second)},
                       {"address", film_.address}});
  return std::move(film_);
}

}  // namespace pandu::film
