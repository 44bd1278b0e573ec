#include "guide/day.h"

#include <algorithm>

#include "base/utf8.h"
#include "guide/ids.h"
#include "guide/parse_answer.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

constexpr std::string_view set_event = "preview.set";
constexpr std::string_view end_event = "preview.end";

// The day in these fields, once they name one; else their errors stand at them.
std::optional<law::Date> take_day(Model& model, const std::string& key,
                                  const content::Content& content) {
  TextById errors;
  const auto day = parse_date_fields(model, key, content, errors);
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

void correct_today(Model& model, const content::Content& content) {
  if (!clock_is_wrong(model, content)) return;
  const auto day = take_day(model, std::string(today_key), content);
  if (!day) return;
  forget_fields(model, today_key);
  model.today = *day;
  model.today_corrected = true;
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
