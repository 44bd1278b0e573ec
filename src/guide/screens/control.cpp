// The control of a question: options, one field, or the three fields of a date.
#include "base/utf8.h"
#include "guide/day.h"
#include "guide/ids.h"
#include "guide/parse_answer.h"
#include "guide/screens/screens.h"
#include "law/answers_by_key.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using law::Key;
using page::FieldKind;

Node option_of(const Scene& scene, const std::string& key, std::string_view value, bool checked) {
  const std::string own = "option." + key + "." + std::string(value);
  const bool has_own = scene.has(own);
  const std::string hint = has_own ? own + ".hint" : "answer.unknown.hint";
  return option(std::string(value), scene.say(has_own ? own : "answer.unknown"), checked,
                scene.has(hint) ? scene.say(hint) : std::string());
}

Node choice_of(const Scene& scene, Key key) {
  const std::string name(law::name_of(key));
  const std::string picked = choice_text(scene.model, key);
  const bool tiles = key == Key::ground;
  Nodes options;
  const auto add_option = [&](std::string_view value) {
    options.push_back(option_of(scene, name, value, picked == value));
  };
  const law::Rules& rules = scene.content.rules;
  if (tiles)
    for (const law::Ground ground : rules.ground_list.shown) {
      add_option(law::name_of(ground));
      options.back().icon = icon_of(rules, ground);
    }
  else
    for (const std::string_view value : values_of(key)) add_option(value);
  if (key == Key::identity_matches) add_option(foreigner_choice);
  add_option(law::unknown_answer);
  if (tiles) options.back().icon = "question";
  Node control = choice(name, {}, std::move(options), tiles ? Look::tiles : Look::plain);
  control.error = error_text(scene, name);
  return control;
}

Node field_of(const Scene& scene, const std::string& id, FieldKind kind, std::string label,
              std::string hint = {}) {
  Node control = field(id, std::move(label), field_text(scene.model, id), std::move(hint), kind);
  control.error = error_text(scene, id);
  return control;
}

Node number_field(const Scene& scene, Key key) {
  const std::string name(law::name_of(key));
  const int this_year = law::year_of(scene.today);
  if (key == Key::balance)
    return field_of(scene, name, FieldKind::money, scene.say("money.label"),
                    scene.say("money.hint"));
  if (key == Key::membership_years)
    return field_of(scene, name, FieldKind::number, scene.say("years.label"),
                    scene.say("years.hint", {{"example", "12"}}));
  return field_of(scene, name, FieldKind::year, scene.say("year.label"),
                  scene.say("year.hint", {{"example", std::to_string(this_year - 1)}}));
}

std::string digits_of(law::Date date) {
  return std::to_string(law::day_of(date)) + " " + std::to_string(law::month_of(date)) + " " +
         std::to_string(law::year_of(date));
}

}  // namespace

Node control_of(const Scene& scene, Key key) {
  if (!values_of(key).empty()) return choice_of(scene, key);
  if (!law::is_date(key)) return number_field(scene, key);
  const law::Date example = key == Key::birth_date ? law::make_date(1970, 3, 27) : scene.today;
  return date_fields(scene, std::string(law::name_of(key)), {},
                     scene.say("date.hint", {{"example", digits_of(example)}}));
}

Node date_fields(const Scene& scene, const std::string& key, std::string legend, std::string hint) {
  Node date = node(Kind::date, std::move(legend), key);
  date.hint = std::move(hint);
  date.error = error_text(scene, key);
  date.children = {field_of(scene, key + ".day", FieldKind::day, scene.say("date.day")),
                   field_of(scene, key + ".month", FieldKind::month, scene.say("date.month")),
                   field_of(scene, key + ".year", FieldKind::year, scene.say("date.year"))};
  // Three narrow fields have no room for sentences: all of them are told above the fields.
  for (Node& part : date.children) {
    if (!part.error.empty()) date.error += (date.error.empty() ? "" : " ") + part.error;
    part.error.clear();
  }
  return date;
}

Nodes clock_caution(const Scene& scene) {
  if (!clock_is_wrong(scene.model, scene.content)) return {};
  const std::string text =
      scene.say("clock.text", {{"verified", scene.date(newest_check(scene.content))}});
  return {callout(Tone::caution, "warning", scene.say("clock.title"),
                  {paragraph(text),
                   date_fields(scene, std::string(today_key), scene.say("clock.legend"),
                               scene.say("date.hint_exact",
                                         {{"example", digits_of(newest_check(scene.content))}})),
                   button("today.set", scene.say("clock.set"), Look::secondary)})};
}

// What stands in a field, on one line and cut short: errors repeat it.
std::string typed_in(const Model& model, std::string_view id) {
  constexpr std::size_t most = 30;
  return text::on_one_line(base::cut_to(field_text(model, id), most));
}

std::string error_text(const Scene& scene, std::string_view id) {
  const auto error = scene.model.errors.find(id);
  if (error == scene.model.errors.end()) return {};
  const int this_year = law::year_of(scene.today);
  const bool is_past = id == "earlier_partial_year";
  return scene.say(error->second,
                   {{"example", std::to_string(this_year)},
                    {"scheme_year", std::to_string(scene.content.typed_words.first_year)},
                    {"typed", typed_in(scene.model, id)},
                    {"first", std::to_string(law::earliest_year)},
                    {"last", std::to_string(is_past ? this_year : law::latest_year)}});
}

}  // namespace pandu::guide
