#include "guide/parse_answer.h"

#include <cstdio>

#include "content/consistent.h"
#include "guide/ids.h"
#include "guide/questions.h"
#include "law/answers_by_key.h"
#include "law/evaluate.h"
#include "text/speaker.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using law::Answers;
using law::Key;

bool is_part_of(std::string_view id, std::string_view key) {
  if (!id.starts_with(key)) return false;
  const std::string_view part = id.substr(key.size());
  return part == ".day" || part == ".month" || part == ".year";
}

std::string date_part(const law::Answer<law::DateSpan>& answer, std::string_view part) {
  if (!answer.given()) return {};
  const law::Date date = answer.value.first;
  if (part == "day")
    return answer.value.exact() ? std::to_string(law::day_of(date)) : std::string();
  if (part == "month") return std::to_string(law::month_of(date));
  return std::to_string(law::year_of(date));
}

std::string number_text(const law::Answer<int>& answer) {
  return answer.given() ? std::to_string(answer.value) : std::string();
}

std::string answer_text(const Model& model, std::string_view field_id) {
  const std::size_t dot = field_id.find('.');
  const std::string_view part = dot == field_id.npos ? "" : field_id.substr(dot + 1);
  const auto key = law::from_name<Key>(field_id.substr(0, dot));
  if (!key) return {};
  const Answers& answers = model.answers;
  if (law::is_date(*key)) return date_part(law::date_answer(answers, *key), part);
  switch (*key) {
    case Key::balance:
      if (!answers.balance.given()) return {};
      return grouped_amount(std::to_string(answers.balance.value), model.language);
    case Key::membership_years:
      return number_text(answers.membership_years);
    case Key::earlier_partial_year:
      return number_text(answers.earlier_partial_year);
    default:
      return {};
  }
}

// Why this day cannot be, if it cannot.
std::string_view fault_of_day(const Model& model, Key key, law::DateSpan day) {
  if (day.first <= model.today) return {};
  if (key == Key::birth_date) return "error.future_birth";
  if (key == Key::nonactive_since) return "error.future_event";
  const auto ground = ground_in_words(model.answers);
  const bool has_happened = ground == law::Ground::death || ground == law::Ground::total_disability;
  return has_happened ? "error.future_event" : std::string_view();
}

void parse_day(const Model& model, Key key, const content::Content& content,
               law::Answer<law::DateSpan>& answer, TextById& errors) {
  const std::string name(law::name_of(key));
  const auto day = parse_date_fields(model, name, content, errors);
  if (!day) return;
  const std::string_view fault = fault_of_day(model, key, *day);
  if (!fault.empty())
    errors[name] = fault;
  else
    answer = law::Answer<law::DateSpan>::of(*day);
}

void parse_balance(const Model& model, const content::Content& content, ParsedAnswer& parsed) {
  const std::string text = field_text(model, "balance");
  const auto amount = typed_amount(text, model.language);
  if (trimmed(text).empty())
    parsed.errors["balance"] = "error.empty_amount";
  else if (!amount)
    parsed.errors["balance"] = "error.amount";
  else if (*amount > content.rules.largest_balance)
    parsed.errors["balance"] = "error.large_amount";
  else
    parsed.answers.balance = law::Answer<law::Rupiah>::of(*amount);
  if (parsed.errors.empty()) parsed.answers.balance_band = {};
}

void parse_years(const Model& model, ParsedAnswer& parsed) {
  const auto years = typed_number(field_text(model, "membership_years"));
  if (!years || *years > content::most_membership_years)
    parsed.errors["membership_years"] = "error.years";
  else
    parsed.answers.membership_years = law::Answer<int>::of(static_cast<int>(*years));
}

void parse_year(const Model& model, ParsedAnswer& parsed) {
  const auto year = typed_number(field_text(model, "earlier_partial_year"));
  std::string_view fault;
  if (!year)
    fault = "error.year";
  else if (*year < law::earliest_year)
    fault = "error.year_range";
  else if (*year > law::year_of(model.today))
    fault = "error.future_year";
  if (!fault.empty())
    parsed.errors["earlier_partial_year"] = fault;
  else
    parsed.answers.earlier_partial_year = law::Answer<int>::of(static_cast<int>(*year));
}

// The third answer to the question about identity is another one's.
void parse_foreigner(ParsedAnswer& parsed) {
  parsed.answers.identity_matches = {};
  parsed.answers.citizenship = law::Answer<law::Citizenship>::of(law::Citizenship::wna);
}

void parse_choice(const Model& model, Key key, ParsedAnswer& parsed) {
  const std::string choice = choice_text(model, key);
  if (is_foreigner_choice(key, choice)) return parse_foreigner(parsed);
  if (key == Key::identity_matches) parsed.answers.citizenship = {};
  if (!choose(parsed.answers, key, choice))
    parsed.errors[std::string(law::name_of(key))] = "error.choose";
  else if (key == Key::balance_band)
    parsed.answers.balance = law::Answer<law::Rupiah>::unknown();
}

}  // namespace

std::vector<std::string> drafts_of(law::Key key) {
  const std::string name(law::name_of(key));
  if (law::is_date(key)) return {name + ".day", name + ".month", name + ".year"};
  return {name};
}

bool is_known_control(std::string_view id) {
  if (law::from_name<law::Key>(id) || id == today_key || id == preview_key) return true;
  if (id == search_field || id == scale_field) return true;
  for (const std::string_view control : hr_controls)
    if (id == control) return true;
  return is_part_of(id, hr_date) || is_part_of(id, hr_closed) || is_part_of(id, "birth_date") ||
         is_part_of(id, "event_date") || is_part_of(id, "nonactive_since") ||
         is_part_of(id, today_key) || is_part_of(id, preview_key);
}

std::string field_text(const Model& model, std::string_view field_id) {
  const std::string* draft = draft_of(model, field_id);
  return draft ? *draft : answer_text(model, field_id);
}

std::string choice_text(const Model& model, Key key) {
  if (const std::string* draft = draft_of(model, law::name_of(key))) return *draft;
  const bool foreigner = key == Key::identity_matches && is_absent(model.answers, key) &&
                         law::is_foreigner(model.answers);
  return std::string(foreigner ? foreigner_choice : chosen(model.answers, key));
}

std::optional<law::DateSpan> parse_date_fields(const Model& model, const std::string& key,
                                               const content::Content& content, TextById& errors) {
  const std::string day_text = field_text(model, key + ".day");
  const std::string month_text = field_text(model, key + ".month");
  const std::string year_text = field_text(model, key + ".year");
  const bool no_day = trimmed(day_text).empty();
  if (no_day && trimmed(month_text).empty() && trimmed(year_text).empty()) {
    errors[key] = "error.empty_date";
    return std::nullopt;
  }
  const auto day = typed_number(day_text);
  const auto month = typed_month(month_text, content);
  const auto year = typed_number(year_text);
  if (!no_day && (!day || *day < 1 || *day > 31)) errors[key + ".day"] = "error.day";
  if (!month) errors[key + ".month"] = "error.month";
  if (!year || trimmed(year_text).size() != 4)
    errors[key + ".year"] = "error.year";
  else if (*year < law::earliest_year || *year > law::latest_year)
    errors[key + ".year"] = "error.year_range";
  if (!errors.empty()) return std::nullopt;

  const law::Date date = law::make_date(static_cast<int>(*year), static_cast<unsigned>(*month),
                                        no_day ? 1U : static_cast<unsigned>(*day));
  const std::string iso = law::to_iso(date);
  const auto span = law::parse_date_span(no_day ? iso.substr(0, 7) : iso);
  if (!span) errors[key] = "error.no_such_day";
  return span;
}

bool is_foreigner_choice(Key key, std::string_view choice) {
  return key == Key::identity_matches && choice == foreigner_choice;
}

ParsedAnswer parse_answer(const Model& model, Key key, const content::Content& content) {
  ParsedAnswer parsed{model.answers, {}};
  if (law::is_date(key)) {
    parse_day(model, key, content, law::date_answer(parsed.answers, key), parsed.errors);
    return parsed;
  }
  switch (key) {
    case Key::balance:
      parse_balance(model, content, parsed);
      break;
    case Key::membership_years:
      parse_years(model, parsed);
      break;
    case Key::earlier_partial_year:
      parse_year(model, parsed);
      break;
    default:
      parse_choice(model, key, parsed);
      break;
  }
  return parsed;
}

}  // namespace pandu::guide
