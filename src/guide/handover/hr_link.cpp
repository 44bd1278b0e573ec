#include "guide/handover/hr_link.h"

#include "base/utf8.h"
#include "guide/ids.h"
#include "guide/parse_answer.h"
#include "law/answers_by_key.h"
#include "law/decide.h"
#include "law/in_force.h"
#include "share/share_code.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using content::Language;
using law::Ground;
using law::Key;

std::string draft(const Model& model, std::string_view id) {
  const std::string* text = draft_of(model, id);
  return text ? *text : std::string();
}

bool has_day(const Model& model, std::string_view field) {
  for (const char* part : {".day", ".month", ".year"})
    if (!trimmed(draft(model, std::string(field) + part)).empty()) return true;
  return false;
}

void parse_day(const Model& model, const content::Content& content, Ground ground,
               PreparedLink& prepared) {
  const auto key = date_of_ground(ground, model.today, content.rules);
  const std::string field(hr_date);
  // A day that was typed for another reason stays in the form, unseen, until that is chosen again.
  if (!key) return;
  const auto day = parse_date_fields(model, field, key, content, prepared.errors);
  if (!day) return;
  const auto answer = law::Answer<law::DateSpan>::of(*day);
  (*key == Key::birth_date ? prepared.answers.birth_date : prepared.answers.event_date) = answer;
}

// When the card was closed, if HR knows: then it is inactive.
void parse_closed(const Model& model, const content::Content& content, Ground ground,
                  PreparedLink& prepared) {
  const std::string field(hr_closed);
  if (!has_day(model, field) || !counts_from_inactive(ground, model.today, content.rules)) return;
  const auto day = parse_date_fields(model, field, Key::nonactive_since, content, prepared.errors);
  if (!day) return;
  if (day->first > model.today) prepared.errors[field] = "error.hr.not_closed";
  prepared.answers.nonactive_since = law::Answer<law::DateSpan>::of(*day);
  prepared.answers.card_status = law::Answer<law::CardStatus>::of(law::CardStatus::inactive);
}

// "hr.ground=resigned"
void choose_in_form(Model& model, std::string_view id) {
  const std::size_t equals = id.find('=');
  const std::string name(id.substr(0, equals));
  const std::string_view value = id.substr(equals + 1);
  const bool known = name == "hr.ground" ? law::from_name<Ground>(value).has_value()
                     : name == "hr.band"
                         ? value == no_band || law::from_name<law::BalanceBand>(value)
                     : name == "hr.language" ? value == "id" || value == "en"
                                             : false;
  if (known) model.drafts[name] = value;
}

// The answer that the date in this field is.
Key meaning_of(const Model& model, std::string_view field_id, const content::Content& content) {
  if (field_id.starts_with(hr_closed)) return Key::nonactive_since;
  const auto ground = law::from_name<Ground>(draft(model, "hr.ground"));
  const auto key = ground ? date_of_ground(*ground, model.today, content.rules) : std::nullopt;
  return key.value_or(Key::event_date);
}

bool is_field(std::string_view id) {
  if (id == "hr.name") return true;
  for (const char* part : {".day", ".month", ".year"})
    for (const std::string_view field : {hr_date, hr_closed})
      if (id == std::string(field) + part) return true;
  return false;
}

}  // namespace

std::optional<Key> date_of_ground(Ground ground, law::Date today, const law::Rules& rules) {
  law::Answers only;
  only.ground = law::Answer<Ground>::of(ground);
  const law::Verdict verdict = law::decide(rules, only, today);
  for (const Key key : {Key::event_date, Key::birth_date})
    if (verdict.missing.has(key)) return key;
  return std::nullopt;
}

bool counts_from_inactive(Ground ground, law::Date today, const law::Rules& rules) {
  for (const law::GroundRow* row : law::rows_of(rules, ground, today))
    if (row->acceptance) return true;
  return false;
}

bool employer_closes_card(Ground ground, law::Date today, const law::Rules& rules) {
  for (const law::GroundRow* row : law::rows_of(rules, ground, today))
    for (const law::Condition& condition : row->conditions)
      if (condition.otherwise == law::Otherwise::fix_first &&
          condition.blocker == law::BlockerKind::employer)
        return true;
  return false;
}

PreparedLink prepare_link(const Model& model, const content::Content& content) {
  PreparedLink prepared;
  prepared.name = as_name(draft(model, "hr.name"));
  const std::string language = draft(model, "hr.language");
  prepared.language = language.empty()   ? model.language
                      : language == "en" ? Language::en
                                         : Language::id;
  if (const auto band = law::from_name<law::BalanceBand>(draft(model, "hr.band")))
    prepared.answers.balance_band = law::Answer<law::BalanceBand>::of(*band);
  const auto ground = law::from_name<Ground>(draft(model, "hr.ground"));
  if (!ground) {
    prepared.errors["hr.ground"] = "error.hr.ground";
    return prepared;
  }
  prepared.answers.ground = law::Answer<Ground>::of(*ground);
  parse_day(model, content, *ground, prepared);
  parse_closed(model, content, *ground, prepared);
  return prepared;
}

std::string address_of_prepared(const PreparedLink& prepared, const Model& model,
                                const law::Rules& rules) {
  if (model.site.empty()) return {};
  std::string address = start_page(model.site, prepared.language);
  address += share_address(prepared.answers, own_day(model), rules);
  if (!prepared.name.empty()) address += "/" + percent_encoded(prepared.name);
  return address;
}

std::string as_name(std::string_view text) {
  const std::string line = on_one_line(text);
  return std::string(trimmed(base::cut_to(trimmed(line), longest_name)));
}

bool hr_event(Model& model, const Event& event, const content::Content& content) {
  if (model.route.screen != Screen::hr || !event.id.starts_with(hr_prefix)) return false;
  if (event.id == "hr.make") {
    model.errors = prepare_link(model, content).errors;
    if (model.errors.empty()) model.drafts["hr.made"] = "yes";
    return true;
  }
  const bool chosen = event.value == "on" && event.id.find('=') != event.id.npos;
  if (!chosen && !is_field(event.id)) return true;
  // What was made no longer fits.
  model.drafts.erase("hr.made");
  if (!chosen) {
    const std::string text(base::cut_to(event.value, longest_draft));
    if (!paste_date(model, event.id, meaning_of(model, event.id, content), text, content))
      model.drafts[event.id] = text;
    return true;
  }
  choose_in_form(model, event.id);
  model.errors.clear();
  return true;
}

}  // namespace pandu::guide
