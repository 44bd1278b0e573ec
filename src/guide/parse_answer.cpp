#include "guide/parse_answer.h"

#include <cstdio>

#include "content/consistent.h"
#include "guide/ids.h"
#include "guide/questions.h"
#include "law/answers_by_key.h"
#include "law/evaluate.h"
#include "text/normal_form.h"
#include "text/read_amount.h"
#include "text/read_date.h"
#include "text/speaker.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using law::Answers;
using law::Key;

constexpr std::string_view day_part = ".day";

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
      return grouped_amount(answers.balance.value, model.language);
    case Key::membership_years:
      return number_text(answers.membership_years);
    case Key::earlier_partial_year:
      return number_text(answers.earlier_partial_year);
    default:
      return {};
  }
}

std::optional<text::DateWindow> window_of(const Model& model, std::optional<Key> meaning,
                                          const content::Content& content) {
  if (!meaning) return std::nullopt;
  return text::window_of(*meaning, model.today, content.typed_words);
}

// The date, or an error where nobody can have meant it.
std::optional<law::DateSpan> likely(const Model& model, const std::string& field,
                                    std::optional<Key> meaning, law::DateSpan date,
                                    const content::Content& content, TextById& errors) {
  const auto window = window_of(model, meaning, content);
  if (!window || (date.last >= window->first && date.first <= window->last)) return date;
  const bool is_birth = meaning == Key::birth_date;
  const bool early = date.last < window->first;
  errors[field] = is_birth && date.first > model.today ? "error.future_birth"
                  : is_birth                           ? "error.unlikely_birth"
                  : early                              ? "error.before_scheme"
                                                       : "error.far_ahead";
  return std::nullopt;
}

// A date that stands whole in the first field, the day first where it could be either.
std::optional<law::DateSpan> whole_date(const Model& model, std::optional<Key> meaning,
                                        std::string_view typed, const content::Content& content) {
  constexpr auto order = content::DateOrder::day_first;
  const auto window = window_of(model, meaning, content);
  const auto read = text::read_date(typed, order, content.typed_words, window);
  if (read.value || read.fault != text::ReadFault::unlikely_date) return read.value;
  return text::read_date(typed, order, content.typed_words).value;
}

// Why this day cannot be, if it cannot.
std::string_view fault_of_day(const Model& model, Key key, law::DateSpan day,
                              const law::Rules& rules) {
  if (day.first <= model.today) return {};
  if (key == Key::birth_date) return "error.future_birth";
  if (key == Key::nonactive_since) return "error.future_event";
  const auto ground = ground_in_words(model.answers);
  const bool has_happened = ground && rules.ground_list.has_happened.has(*ground);
  return has_happened ? "error.future_event" : std::string_view();
}

void parse_day(const Model& model, Key key, const content::Content& content,
               law::Answer<law::DateSpan>& answer, TextById& errors) {
  const std::string name(law::name_of(key));
  const auto day = parse_date_fields(model, name, key, content, errors);
  if (!day) return;
  const std::string_view fault = fault_of_day(model, key, *day, content.rules);
  if (!fault.empty())
    errors[name] = fault;
  else
    answer = law::Answer<law::DateSpan>::of(*day);
}

std::string_view fault_of_amount(text::ReadFault fault) {
  switch (fault) {
    case text::ReadFault::shortened:
      return "error.short_amount";
    case text::ReadFault::two_amounts:
      return "error.two_amounts";
    case text::ReadFault::amount_too_large:
      return "error.large_amount";
    default:
      return "error.amount";
  }
}

void parse_balance(const Model& model, const content::Content& content, ParsedAnswer& parsed) {
  const std::string typed = field_text(model, "balance");
  const auto amount = read_balance(typed, content);
  if (trimmed(typed).empty())
    parsed.errors["balance"] = "error.empty_amount";
  else if (!amount.value)
    parsed.errors["balance"] = fault_of_amount(amount.fault);
  else
    parsed.answers.balance = law::Answer<law::Rupiah>::of(*amount.value);
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

text::Reading<law::Rupiah> read_balance(std::string_view typed, const content::Content& content) {
  return text::read_amount(typed, content.rules.largest_balance, content.typed_words);
}

bool paste_date(Model& model, std::string_view field_id, std::optional<Key> meaning,
                std::string_view typed, const content::Content& content) {
  constexpr std::size_t shortest_paste = 4;
  const std::string* before = draft_of(model, field_id);
  const bool at_once = typed.size() >= (before ? before->size() : 0) + shortest_paste;
  if (!field_id.ends_with(day_part) || !at_once) return false;
  const auto span = whole_date(model, meaning, typed, content);
  if (!span) return false;
  const std::string field(field_id.substr(0, field_id.size() - day_part.size()));
  const law::Answer<law::DateSpan> date = law::Answer<law::DateSpan>::of(*span);
  for (const char* part : {"day", "month", "year"})
    model.drafts[field + "." + part] = date_part(date, part);
  return true;
}

std::optional<law::DateSpan> parse_date_fields(const Model& model, const std::string& field,
                                               std::optional<Key> meaning,
                                               const content::Content& content, TextById& errors) {
  const std::string day_text = field_text(model, field + ".day");
  const std::string month_text = field_text(model, field + ".month");
  const std::string year_text = field_text(model, field + ".year");
  const bool no_day = trimmed(day_text).empty();
  const bool only_day = trimmed(month_text).empty() && trimmed(year_text).empty();
  if (no_day && only_day) {
    errors[field] = "error.empty_date";
    return std::nullopt;
  }
  if (const auto whole = whole_date(model, meaning, day_text, content); whole && only_day)
    return likely(model, field, meaning, *whole, content, errors);
  const auto day = typed_number(day_text);
  const auto month = text::read_month(month_text, content.typed_words);
  const auto year =
      text::read_year(text::normal_form(year_text), window_of(model, meaning, content));
  if (!no_day && (!day || *day < 1 || *day > 31)) errors[field + ".day"] = "error.day";
  if (!month) errors[field + ".month"] = "error.month";
  if (!year)
    errors[field + ".year"] = "error.year";
  else if (*year < law::earliest_year || *year > law::latest_year)
    errors[field + ".year"] = "error.year_range";
  if (!errors.empty()) return std::nullopt;

  const law::Date date = law::make_date(*year, static_cast<unsigned>(*month),
                                        no_day ? 1U : static_cast<unsigned>(*day));
  const std::string iso = law::to_iso(date);
  const auto span = law::parse_date_span(no_day ? iso.substr(0, 7) : iso);
  if (span) return likely(model, field, meaning, *span, content, errors);
  errors[field] = "error.no_such_day";
  return std::nullopt;
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
