#include "content/consistent.h"
#include "content/fault.h"
#include "content/read/readers.h"
#include "content/read_answers.h"
#include "content/schema.h"
#include "law/answers_by_key.h"

namespace pandu::content {
namespace {

using law::Answer;
using law::Answers;
using law::Key;

Answer<law::DateSpan> read_date(const Cursor& at) {
  return Answer<law::DateSpan>::of(law::parse_date_span(at.text()).value_or(law::DateSpan{}));
}

void read_balance(const Cursor& at, Answers& answers, const law::Rules& rules) {
  // Without the rules that have a limit, which has been told, each balance is as good as another.
  if (rules.largest_balance > 0 && at.number() > rules.largest_balance)
    return at.fault(at.shown() + " is too large",
                    "a whole number from 0 to " + std::to_string(rules.largest_balance));
  answers.balance = Answer<law::Rupiah>::of(at.number());
}

void read_answer(const Cursor& at, Key key, Answers& answers, const law::Rules& rules) {
  if (!at.exists()) return;
  if (at.text() == law::unknown_answer) return law::set_unknown(answers, key);
  if (law::choose(answers, key, at.text())) return;
  if (key == Key::birth_date) answers.birth_date = read_date(at);
  if (key == Key::event_date) answers.event_date = read_date(at);
  if (key == Key::nonactive_since) answers.nonactive_since = read_date(at);
  if (key == Key::balance) read_balance(at, answers, rules);
  const auto years = Answer<int>::of(static_cast<int>(at.number()));
  if (key == Key::membership_years) answers.membership_years = years;
  if (key == Key::earlier_partial_year) answers.earlier_partial_year = years;
}

// How large a balance can be is a rule.
Json schema_of_answers(const law::Rules& rules) {
  Json schema = schema_named("answers.json");
  schema["properties"]["balance"]["anyOf"][0]["maximum"] = rules.largest_balance;
  return schema;
}

void check_balance(const Cursor& at, const Answers& answers, const law::Rules& rules) {
  if (!band_holds_balance(answers, rules))
    at["balance_band"].fault(at["balance_band"].shown() + " does not hold the balance " +
                                 std::to_string(answers.balance.value),
                             "only one of the two, or a band that holds it");
}

void check_earlier_partial(const Cursor& at, const Answers& answers) {
  const bool is_faulty = answers.earlier_partial.absent() && at.has("earlier_partial");
  if (is_faulty || partial_year_has_claim(answers)) return;
  at["earlier_partial_year"].fault(says_no_partial(answers)
                                       ? "a year, but \"earlier_partial\" is \"none\""
                                       : "a year, but \"earlier_partial\" is missing",
                                   "\"earlier_partial\" with \"10\" or \"30\", or no year");
}

}  // namespace

Answers read_answers_at(const Cursor& at, const law::Rules& rules) {
  Answers answers;
  for (std::size_t i = 0; i < law::count_of<Key>; ++i)
    read_answer(at[law::names<Key>[i]], static_cast<Key>(i), answers, rules);
  check_balance(at, answers, rules);
  check_earlier_partial(at, answers);
  return answers;
}

ReadAnswers read_answers(std::string_view bytes, std::string_view file, const law::Rules& rules) {
  std::vector<Fault> faults;
  std::optional<Json> json = parse_json(bytes, file, answer_limits, faults);
  if (!json) return {std::nullopt, std::move(faults)};
  check_shape(*json, schema_of_answers(rules), file, faults);
  const Answers answers = read_answers_at(Cursor(*json, file, "", faults), rules);
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return {answers, {}};
}

}  // namespace pandu::content
