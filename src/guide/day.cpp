#include "guide/day.h"

#include <algorithm>

#include "base/utf8.h"
#include "guide/ids.h"
#include "guide/parse_answer.h"
#include "guide/screens/screens.h"
#include "law/decide.h"

namespace pandu::guide {
namespace {

constexpr std::string_view set_event = "preview.set";
constexpr std::string_view end_event = "preview.end";

// For a page that slept; a clock that moved further was set.
constexpr int longest_sleep = 31;  // days

// The day in these fields, once they name one; else their errors stand at them.
std::optional<law::Date> take_day(Model& model, const std::string& key,
                                  const content::Content& content) {
  TextById errors;
  const auto day = parse_date_fields(model, key, std::nullopt, content, errors);
  if (day && !day->exact()) errors[key + ".day"] = "error.day";
  model.errors = std::move(errors);
  return day && model.errors.empty() ? std::optional(day->first) : std::nullopt;
}

void forget_fields(Model& model, std::string_view key) {
  for (const char* part : {".day", ".month", ".year"}) model.drafts.erase(std::string(key) + part);
}

void end_preview(Model& model) {
  model.today = own_day(model);
  model.previewed_from.reset();
  forget_fields(model, preview_key);
}

void look_at(Model& model, law::Date day) {
  const law::Date own = own_day(model);
  end_preview(model);
  if (day == own) return;
  model.previewed_from = own;
  model.today = day;
}

// The day that was typed, as many days later as the clock has counted since.
std::optional<law::Date> typed_day(const Model& model, law::Date clock,
                                   const content::Content& content) {
  if (!model.wrong_clock || clock >= newest_check(content)) return std::nullopt;
  const int passed = law::days_between(*model.wrong_clock, clock);
  // One day back: in another time zone.
  if (passed < -1 || passed > longest_sleep) return std::nullopt;
  return law::add_days(own_day(model), passed);
}

// Only the days decide whether somebody reads it as another verdict.
bool reads_otherwise(const law::Verdict& one, const law::Verdict& other) {
  return one.outcome != other.outcome || one.earliest != other.earliest ||
         one.accepted_from != other.accepted_from ||
         law::is_accepted_later(one) != law::is_accepted_later(other);
}

bool changes_verdict(const Model& before, const Model& after, const content::Content& content) {
  return reads_otherwise(law::decide(content.rules, before.answers, before.today),
                         law::decide(content.rules, after.answers, after.today));
}

}  // namespace

law::Date newest_check(const content::Content& content) {
  const law::Rules& rules = content.rules;
  law::Date newest = content.contacts.provenance.verified_on;
  const auto note = [&newest](const law::Provenance& provenance) {
    newest = std::max(newest, provenance.verified_on);
  };
  for (const law::GroundRow& row : rules.grounds) note(row.provenance);
  for (const law::ChannelRow& row : rules.channels) note(row.provenance);
  for (const law::DocumentRule& document : rules.documents) note(document.provenance);
  for (const law::Parameter& parameter : rules.parameters)
    for (const law::Parameter::Value& value : parameter.values) note(value.provenance);
  return newest;
}

bool clock_is_wrong(const Model& model, const content::Content& content) {
  return !model.previewed_from && model.today < newest_check(content);
}

void take_clock(Model& model, law::Date clock, const content::Content& content) {
  const auto typed = typed_day(model, clock, content);
  model.wrong_clock = typed ? std::optional(clock) : std::nullopt;
  const law::Date own = typed.value_or(clock);
  if (!model.previewed_from)
    model.today = own;
  else if (model.today == own)
    model.previewed_from.reset();
  else
    model.previewed_from = own;
}

void turn_day(Model& model, std::string_view value, const content::Content& content) {
  const auto clock = law::parse_date(value);
  if (!clock) return;
  const Model before = model;
  take_clock(model, *clock, content);
  if (model.today == before.today) return;
  // What was refused because its day had not come is looked at when it is given again.
  std::erase_if(model.errors,
                [](const auto& error) { return contains(errors_of_the_day, error.second); });
  if (model.route.screen == Screen::result && changes_verdict(before, model, content))
    model.announced = "day.turned";
}

void correct_today(Model& model, const content::Content& content) {
  if (!clock_is_wrong(model, content)) return;
  const auto day = take_day(model, std::string(today_key), content);
  if (!day) return;
  forget_fields(model, today_key);
  if (!model.wrong_clock) model.wrong_clock = model.today;
  model.today = *day;
}

bool preview_event(Model& model, std::string_view id, std::string_view value,
                   const content::Content& content) {
  if (id == preview_key) {
    if (const auto day = law::parse_date(value)) look_at(model, *day);
    return true;
  }
  if (id == end_event) {
    end_preview(model);
    return true;
  }
  if (model.route.screen != Screen::sources) return false;
  if (id == set_event) {
    if (const auto day = take_day(model, std::string(preview_key), content)) look_at(model, *day);
    return true;
  }
  if (!is_known_control(id) || !id.starts_with(preview_key)) return false;
  model.drafts[std::string(id)] = base::cut_to(value, longest_draft);
  return true;
}

Nodes preview_banner(const Scene& scene) {
  if (!scene.model.previewed_from) return {};
  const Facts facts = {{"own_day", scene.date(*scene.model.previewed_from)}};
  return {callout(Tone::caution, "calendar", scene.say("preview.banner"),
                  {paragraph(scene.say("preview.explained", facts)),
                   button(std::string(end_event), scene.say("preview.end"), Look::secondary)},
                  "preview.banner")};
}

Node preview_control(const Scene& scene) {
  const std::string key(preview_key);
  const std::string next_year = std::to_string(law::year_of(scene.today) + 1);
  return details("preview.control", scene.say("preview.title"),
                 {paragraph(scene.say("preview.lead")),
                  date_fields(scene, key, scene.say("preview.legend"),
                              scene.say("date.hint_exact", {{"example", "1 3 " + next_year}})),
                  button(std::string(set_event), scene.say("preview.set"), Look::secondary)},
                 "calendar");
}

}  // namespace pandu::guide
