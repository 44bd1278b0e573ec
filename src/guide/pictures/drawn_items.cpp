#include "guide/pictures/drawn_items.h"

#include <algorithm>

namespace pandu::guide {

using content::PhoneItem;
using Item = PhoneItem::Kind;

namespace {

constexpr float frame_left = 16;
constexpr float frame_width = picture_width - 2 * frame_left;
constexpr float item_left = 32;  // of what is on the screen
constexpr float item_width = picture_width - 2 * item_left;
constexpr float item_middle = picture_width / 2;
constexpr float item_gap = 12;
constexpr float filmed_gap = 9;
constexpr float filmed_ring = 5;  // more, around what is tapped

}  // namespace

std::string words_of(const Speaker& speaker, const PhoneItem& item) {
  return item.label.empty() ? speaker.say(item.key) : item.label;
}

void DrawnItems::draw_all(const std::vector<PhoneItem>& items) {
  for (const PhoneItem& item : items) {
    const float more = is_filmed_ && item.tap ? filmed_ring : 0;
    y_ += more;
    const float top = y_;
    draw(item);
    if (item.tap) point_at(top);
    y_ += (is_filmed_ ? filmed_gap : item_gap) + more;
  }
}

void DrawnItems::draw(const PhoneItem& item) {
  const std::string words = words_of(speaker_, item);
  switch (item.kind) {
    case Item::bar:
      return bar(words);
    case Item::row:
      return row(words, item.icon);
    case Item::button:
      return button(words);
    case Item::tick:
      return marked(words, "yes", Token::accent);
    case Item::missing_tick:
      return marked(words, "no", Token::bad);
    case Item::field:
      return field(words);
    case Item::choice:
      return choice(words, item.tap);
    case Item::camera:
      return camera(words, item.icon);
    case Item::message:
      return message(words, item.icon);
    case Item::note:
      return note(words);
    case Item::progress:
      return progress(words);
  }
}

void DrawnItems::note(const std::string& words) {
  lines(words, item_left, item_width, {Token::quiet});
}

void DrawnItems::lines(const std::string& words, float x, float room, Lettering lettering) {
  for (const std::string& line : lines_of(words, room, lettering.bold)) {
    y_ += line_height;
    add(letters(line, {x, y_ - 5}, lettering));
  }
}

// A box as high as its words, with the words beside an icon (or what is drawn in its place).
void DrawnItems::box(const std::string& words, std::string_view icon, Token icon_colour,
                     Token ground) {
  const auto count = static_cast<float>(lines_of(words, item_width - 60, false).size());
  const float height = std::max(52.F, count * line_height + 20);
  add(filled({item_left, y_}, item_width, height, 10, ground));
  add(outlined({item_left, y_}, item_width, height, 10, Token::line, 1.5F));
  if (!icon.empty()) add(icon_shape(icon, {item_left + 24, y_ + height / 2}, 24, icon_colour));
  const float bottom = y_ + height;
  y_ += (height - count * line_height) / 2;
  lines(words, item_left + 48, item_width - 60, {Token::ink});
  y_ = bottom;
}

void DrawnItems::bar(const std::string& words) {
  add(filled({frame_left + 6, y_}, frame_width - 12, 46, 0, Token::accent));
  add(letters(words, {item_left, y_ + 29}, {Token::on_accent, true}));
  y_ += 46;
}

void DrawnItems::row(const std::string& words, const std::string& icon) {
  box(words, icon.empty() ? "right" : icon, Token::ink, Token::card);
}

void DrawnItems::marked(const std::string& words, std::string_view icon, Token colour) {
  box(words, icon, colour, Token::card);
}

void DrawnItems::choice(const std::string& words, bool chosen) {
  const float top = y_;
  box(words, {}, Token::edge, Token::card);
  const Place centre = {item_left + 24, (top + y_) / 2};
  Shape ring = dot(centre, 10, chosen ? Token::accent : Token::edge);
  ring.stroke = 2;
  add(ring);
  if (chosen) add(dot(centre, 5, Token::accent));
}

void DrawnItems::button(const std::string& words) {
  add(filled({item_left, y_}, item_width, 48, 24, Token::accent));
  add(letters(words, {item_middle, y_ + 30}, {Token::on_accent, true, Anchor::middle}));
  y_ += 48;
}

void DrawnItems::field(const std::string& words) {
  const float height = is_filmed_ ? 24 : 30;
  lines(words, item_left, item_width, {Token::quiet});
  add(filled({item_left, y_}, item_width, height, 8, Token::card));
  add(outlined({item_left, y_}, item_width, height, 8, Token::edge, 1.5F));
  add(filled({item_left + 12, y_ + height / 2 - 4}, item_width / 2, 8, 4, Token::line));
  y_ += height;
}

void DrawnItems::camera(const std::string& words, const std::string& icon) {
  constexpr float radius = 64;
  add(dot({item_middle, y_ + radius}, radius, Token::accent_tint));
  Shape ring = dot({item_middle, y_ + radius}, radius, Token::accent);
  ring.stroke = 4;
  ring.dashed = true;
  add(ring);
  add(icon_shape(icon.empty() ? "person" : icon, {item_middle, y_ + radius}, 72, Token::accent));
  y_ += radius * 2 + 4;
  lines(words, item_middle, item_width, {Token::ink, true, Anchor::middle});
}

void DrawnItems::message(const std::string& words, const std::string& icon) {
  box(words, icon.empty() ? "info" : icon, Token::accent, Token::accent_tint);
}

void DrawnItems::progress(const std::string& words) {
  lines(words, item_left, item_width, {Token::ink});
  add(filled({item_left, y_}, item_width, 10, 5, Token::track));
  add(filled({item_left, y_}, item_width / 2, 10, 5, Token::accent));
  y_ += 10;
}

// A ring around what was drawn since `top`, and "tap here" below it, which a film has a finger for.
void DrawnItems::point_at(float top) {
  add(outlined({item_left - 6, top - 6}, item_width + 12, y_ - top + 12, 16, Token::focus, 4));
  if (is_filmed_) return;
  y_ += 8;
  const std::string words = speaker_.say("tutorial.tap");
  const float start = item_middle - width_of(words, true) / 2;
  add(icon_shape("tap", {start - 4, y_ + 11}, 20, Token::ink));
  add(letters(words, {start + 14, y_ + 17}, {Token::ink, true}));
  y_ += line_height;
}

}  // namespace pandu::guide
