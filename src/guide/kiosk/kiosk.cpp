// The keys on a counter's screen, and its ways out: it leads nowhere else, what was a link goes to
// the visitor's own phone.
#include "guide/kiosk/kiosk.h"

#include <algorithm>

#include "guide/ids.h"
#include "guide/parse_answer.h"
#include "law/answers_by_key.h"
#include "text/typed.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

using law::Key;

constexpr std::string_view key_prefix = "key.";
constexpr std::string_view erase_key = "key.erase";
constexpr std::string_view more_prefix = "more.";
constexpr std::string_view less_prefix = "less.";
constexpr std::string_view ten_more_prefix = "more10.";
constexpr std::string_view ten_less_prefix = "less10.";

bool has_number_pad(Key key) { return values_of(key).empty() && !is_date(key); }

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
               [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

std::optional<Event> pressed_on_pad(const Model& model, Key key, std::string_view id) {
  const std::string field(law::name_of(key));
  std::string text = digits_of(field_text(model, field));
  if (id == erase_key) {
    if (!text.empty()) text.pop_back();
    return Event{field, text};
  }
  const std::string_view digits = id.substr(key_prefix.size());
  if (digits.empty() || digits.size() > 3 || digits_of(digits) != digits) return std::nullopt;
  return Event{field, text + std::string(digits)};
}

// Where the first step begins: today, or for a birth the year in which the pension age is near.
int first_value(const Model& model, std::string_view field) {
  if (field.ends_with(".day")) return static_cast<int>(law::day_of(model.today));
  if (field.ends_with(".month")) return static_cast<int>(law::month_of(model.today));
  constexpr int usual_age = 50;
  const int year = law::year_of(model.today);
  return field.starts_with("birth_date") ? year - usual_age : year;
}

int turned(int value, int last) { return value < 1 ? last : value > last ? 1 : value; }

std::optional<Event> stepped(const Model& model, Key key, std::string_view field, int by) {
  if (!contains(drafts_of(key), field)) return std::nullopt;
  const auto before = typed_number(trimmed(field_text(model, field)));
  int value = first_value(model, field);
  if (before) {
    const auto last_year = static_cast<std::int64_t>(law::latest_year);
    value = static_cast<int>(std::min(*before, last_year)) + by;
  }
  if (field.ends_with(".day")) value = turned(value, 31);
  if (field.ends_with(".month")) value = turned(value, 12);
  if (field.ends_with(".year")) value = std::clamp(value, law::earliest_year, law::latest_year);
  return Event{std::string(field), std::to_string(value)};
}

Node pad(const Scene& scene) {
  Nodes keys;
  for (const char* digits : {"1", "2", "3", "4", "5", "6", "7", "8", "9", "000", "0"})
    keys.push_back(button(std::string(key_prefix) + digits, digits, Look::secondary));
  keys.push_back(button(std::string(erase_key), scene.say("kiosk.erase"), Look::secondary));
  return group(Look::plain, std::move(keys), {}, "keys");
}

Node steps_of(const Scene& scene, const std::string& field) {
  const std::string_view part = std::string_view(field).substr(field.find('.') + 1);
  const std::string name = scene.say("date." + std::string(part));
  const auto step = [&](std::string_view prefix, const char* text) {
    return button(std::string(prefix) + field, scene.say(text, {{"part", name}}), Look::secondary);
  };
  Nodes buttons = {step(more_prefix, "kiosk.more"), step(less_prefix, "kiosk.less")};
  if (field == "birth_date.year")
    add(buttons, {step(ten_more_prefix, "kiosk.more10"), step(ten_less_prefix, "kiosk.less10")});
  return group(Look::stack, std::move(buttons));
}

constexpr std::string_view scheme = "https://";

bool is_outside(const Node& node) {
  return node.kind == Kind::link && !node.value.starts_with("#");
}

bool copies(const Node& node) {
  return !node.copies.empty() || node.field == page::FieldKind::copy;
}

// A site is known by its host and page.
std::string printed(std::string_view address) {
  return std::string(address.substr(scheme.size(), address.find('?') - scheme.size()));
}

class Closing {
 public:
  explicit Closing(const Scene& scene) : scene_(scene) {}

  void close(Nodes& nodes) {
    std::erase_if(nodes, copies);
    for (Node& one : nodes) {
      if (is_outside(one) && !hand_over(one)) say_it(one);
      close(one.children);
    }
  }

 private:
  // One code for each address, and no more on a page than a phone can tell apart and draw at once.
  bool hand_over(Node& one) {
    constexpr std::size_t most_codes = 8;
    const bool shown = contains(shown_, one.value);
    if (!one.value.starts_with(scheme) || shown || shown_.size() == most_codes) return false;
    const std::string address = printed(one.value);
    auto code = qr_picture(one.value, scene_.say("qr.site", {{"address", address}}));
    if (!code) return false;
    shown_.push_back(one.value);
    one = details(one.id, one.text, {figure({}, *std::move(code), address)}, "phone");
    return true;
  }

  // A telephone number is its own words.
  static void say_it(Node& one) {
    one.kind = Kind::paragraph;
    one.look = Look::plain;
    one.icon.clear();
    if (one.value.starts_with(scheme) && one.text.find("://") == one.text.npos)
      one.text += ": " + printed(one.value);
    one.value.clear();
  }

  const Scene& scene_;
  std::vector<std::string> shown_;
};

}  // namespace

std::optional<Event> typed_by_key(const Model& model, std::string_view id) {
  if (!model.kiosk || model.route.screen != Screen::question) return std::nullopt;
  const Key key = model.route.key;
  if (id.starts_with(key_prefix))
    return has_number_pad(key) ? pressed_on_pad(model, key, id) : std::nullopt;
  if (!is_date(key)) return std::nullopt;
  for (const auto& [prefix, by] : {std::pair(more_prefix, 1), std::pair(less_prefix, -1),
                                   std::pair(ten_more_prefix, 10), std::pair(ten_less_prefix, -10)})
    if (const auto field = after(prefix, id)) return stepped(model, key, *field, by);
  return std::nullopt;
}

Nodes kiosk_keys(const Scene& scene, Key key) {
  if (!scene.model.kiosk || !values_of(key).empty()) return {};
  if (has_number_pad(key)) return {pad(scene)};
  Nodes columns;
  for (const std::string& field : drafts_of(key)) columns.push_back(steps_of(scene, field));
  return {group(Look::plain, std::move(columns), {}, "steps")};
}

void close_ways_out(const Scene& scene, page::Page& page) {
  Closing closing(scene);
  for (Nodes* nodes : {&page.header, &page.main, &page.aside, &page.footer}) closing.close(*nodes);
}

}  // namespace pandu::guide
