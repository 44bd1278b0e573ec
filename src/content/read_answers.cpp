#include "content/read_answers.h"

#include "content/consistent.h"
#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {
namespace {

using law::Answer;
using law::Answers;

class AnswersReader {
 public:
  AnswersReader(const Cursor& file, const law::Rules& rules) : fields_(file), rules_(rules) {}

  Answers read() {
    Answers answers;
    word("ground", answers.ground);
    date("birth_date", answers.birth_date);
    date("event_date", answers.event_date);
    whole("balance", answers.balance, 0, rules_.largest_balance);
    word("balance_band", answers.balance_band);
    whole("membership_years", answers.membership_years, 0, most_membership_years);
    word("card_status", answers.card_status);
    word("working", answers.working);
    word("citizenship", answers.citizenship);
    word("identity_matches", answers.identity_matches);
    word("device", answers.device);
    word("earlier_partial", answers.earlier_partial);
    whole("earlier_partial_year", answers.earlier_partial_year, law::earliest_year,
          law::latest_year);
    word("npwp", answers.npwp);
    word("house_payment", answers.house_payment);
    word("pmi_ground", answers.pmi_ground);
    check_balance(answers);
    check_earlier_partial(answers);
    return answers;
  }

 private:
  // The value, if the question was answered and not with "unknown".
  template <class T>
  std::optional<Cursor> given(std::string_view key, Answer<T>& answer) {
    auto at = fields_.maybe(key);
    if (!at) return std::nullopt;
    answer.state = Answer<T>::State::given;
    if (!at->is(Json::Type::text) || at->json()->text != "unknown") return at;
    answer.state = Answer<T>::State::unknown;
    return std::nullopt;
  }

  template <class E>
  void word(std::string_view key, Answer<E>& answer) {
    const auto at = given(key, answer);
    if (!at) return;
    std::vector<std::string_view> known(law::names<E>.begin(), law::names<E>.end());
    known.push_back("unknown");
    answer.value = static_cast<E>(at->place_among(known).value_or(0));
  }

  template <class Number>
  void whole(std::string_view key, Answer<Number>& answer, std::int64_t least, std::int64_t most) {
    if (const auto at = given(key, answer))
      answer.value = static_cast<Number>(at->whole(least, most));
  }

  void date(std::string_view key, Answer<law::DateSpan>& answer) {
    const auto at = given(key, answer);
    if (!at) return;
    const auto span =
        at->is(Json::Type::text) ? law::parse_date_span(at->json()->text) : std::nullopt;
    if (!span)
      at->fault(at->shown() + " is not a date", "YYYY-MM-DD");
    else
      answer.value = *span;
  }

  void check_balance(const Answers& answers) {
    if (band_holds_balance(answers, rules_)) return;
    const Cursor at = *fields_.maybe("balance_band");
    at.fault(at.shown() + " does not hold the balance " + std::to_string(answers.balance.value),
             "only one of the two, or a band that holds it");
  }

  void check_earlier_partial(const Answers& answers) {
    if (partial_year_has_claim(answers)) return;
    const bool none = says_no_partial(answers);
    fields_.maybe("earlier_partial_year")
        ->fault(none ? "a year, but \"earlier_partial\" is \"none\""
                     : "a year, but \"earlier_partial\" is missing",
                "\"earlier_partial\" with \"10\" or \"30\", or no year");
  }

  Fields fields_;
  const law::Rules& rules_;
};

}  // namespace

Answers read_answers_at(const Cursor& at, const law::Rules& rules) {
  return AnswersReader(at, rules).read();
}

ReadAnswers read_answers(std::string_view bytes, std::string_view file, const law::Rules& rules) {
  std::vector<Fault> faults;
  const std::optional<Json> json = parse_json(bytes, file, answer_limits, faults);
  if (!json) return {std::nullopt, std::move(faults)};
  // Keys that stand twice are told beside the other faults.
  const Answers answers = read_answers_at(Cursor(*json, file, "", faults), rules);
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return {answers, {}};
}

}  // namespace pandu::content
