#include "law/evaluate.h"

#include "law/in_force.h"

namespace pandu::law {
namespace {

Truth truth_of(bool value) { return value ? Truth::yes : Truth::no; }

// Everything here writes into the one Evaluation that is handed back: copying it costs more than
// comparing an answer.

// "Is the answer this one?"
template <class T>
void is(Key key, const Answer<T>& answer, T wanted, Evaluation& result) {
  result.key = key;
  if (answer.given()) result.truth = truth_of(answer.value == wanted);
}

// "Is the answer one of these?"
template <class T>
void is_one_of(Key key, const Answer<T>& answer, std::uint32_t values, Evaluation& result) {
  result.key = key;
  if (answer.given()) result.truth = truth_of(SetOf<T>{values}.has(answer.value));
}

// A condition that is met from a day on. Where only the month is known, so is only the span.
template <class Shift>
void reached(Key key, const Answer<DateSpan>& answer, Date on, Shift shift, Evaluation& result) {
  result.key = key;
  if (!answer.given()) return;
  const DateSpan since{shift(answer.value.first), shift(answer.value.last)};
  result.since = since;
  if (on >= since.last) result.truth = Truth::yes;
  if (on < since.first) result.truth = Truth::no;
}

void membership(const Answers& answers, std::int64_t years, Evaluation& result) {
  result.key = Key::membership_years;
  if (answers.membership_years.given())
    result.truth = truth_of(answers.membership_years.value >= years);
}

void at_most(const BalanceSpan& balance, std::int64_t limit, Evaluation& result) {
  result.key = Key::balance;
  if (balance.high <= limit) result.truth = Truth::yes;
  if (balance.low > limit) result.truth = Truth::no;
}

void turn_round(Evaluation& result) {
  if (result.truth != Truth::unknown) result.truth = truth_of(result.truth == Truth::no);
}

// Those that are met from a day on. Never put into evaluate_kind() by the compiler: most conditions have no
// dates, and need none of what it keeps at hand for them.
[[gnu::noinline]] void evaluate_dated(const Condition& condition, const Answers& answers, Date on,
                                      int amount, Evaluation& result) {
  switch (condition.kind) {
    case ConditionKind::age_passed:
      return reached(
          Key::birth_date, answers.birth_date, on,
          [amount](Date birth) { return add_days(add_years(birth, amount), 1); }, result);
    case ConditionKind::event_reached:
      return reached(
          Key::event_date, answers.event_date, on, [](Date event) { return event; }, result);
    case ConditionKind::months_since_event:
      return reached(
          Key::event_date, answers.event_date, on,
          [amount](Date event) { return add_months(event, amount); }, result);
    case ConditionKind::month_after_event:
      return reached(Key::event_date, answers.event_date, on, first_of_next_month, result);
    case ConditionKind::months_since_nonactive:
      return reached(
          Key::nonactive_since, answers.nonactive_since, on,
          [amount](Date since) { return add_months(since, amount); }, result);
    default:
      return;
  }
}

void evaluate_kind(const Condition& condition, const Rules& rules, const Answers& answers, Date on,
                   std::int64_t amount, Evaluation& result) {
  switch (condition.kind) {
    case ConditionKind::membership_at_least:
      return membership(answers, amount, result);
    case ConditionKind::no_earlier_partial:
      return is(Key::earlier_partial, answers.earlier_partial, EarlierPartial::none, result);
    case ConditionKind::earlier_partial_made:
      is(Key::earlier_partial, answers.earlier_partial, EarlierPartial::none, result);
      return turn_round(result);
    case ConditionKind::not_working:
      return is(Key::working, answers.working, YesNo::no, result);
    case ConditionKind::citizenship_is:
      return is_one_of(Key::citizenship, answers.citizenship, condition.values, result);
    case ConditionKind::balance_at_most:
      return at_most(balance_of(answers, rules), amount, result);
    case ConditionKind::balance_above:
      at_most(balance_of(answers, rules), amount, result);
      return turn_round(result);
    case ConditionKind::card_inactive:
      return is(Key::card_status, answers.card_status, CardStatus::inactive, result);
    case ConditionKind::identity_matches:
      return is(Key::identity_matches, answers.identity_matches, YesNo::yes, result);
    case ConditionKind::device_is:
      return is_one_of(Key::device, answers.device, condition.values, result);
    case ConditionKind::ground_is:
      return is_one_of(Key::ground, answers.ground, condition.values, result);
    case ConditionKind::still_working:
      return is(Key::working, answers.working, YesNo::yes, result);
    case ConditionKind::assumed_citizenship_is: {
      result.key = Key::citizenship;
      result.truth = truth_of(SetOf<Citizenship>{condition.values}.has(citizenship_of(answers)));
      return;
    }
    case ConditionKind::office_decides:
      result.truth = Truth::no;
      return;
    case ConditionKind::age_passed:
    case ConditionKind::event_reached:
    case ConditionKind::months_since_event:
    case ConditionKind::month_after_event:
    case ConditionKind::months_since_nonactive:
      return evaluate_dated(condition, answers, on, static_cast<int>(amount), result);
  }
}

}  // namespace

BalanceSpan balance_of(const Answers& answers, const Rules& rules) {
  if (answers.balance.given()) return {answers.balance.value, answers.balance.value};
  if (!answers.balance_band.given()) return {0, rules.largest_balance};
  const auto band = static_cast<std::size_t>(answers.balance_band.value);
  return {band == 0 ? 0 : rules.band_up_to[band - 1] + 1, rules.band_up_to[band]};
}

Citizenship citizenship_of(const Answers& answers) {
  return answers.citizenship.given() ? answers.citizenship.value : Citizenship::wni;
}

bool is_dated(ConditionKind kind) {
  return kind == ConditionKind::age_passed || kind == ConditionKind::event_reached ||
         kind == ConditionKind::months_since_event || kind == ConditionKind::month_after_event ||
         kind == ConditionKind::months_since_nonactive;
}

Evaluation evaluate(const Condition& condition, const Rules& rules, const Answers& answers,
                    Date on) {
  Evaluation result;
  if (!condition.only_for.empty() && !condition.only_for.has(answers.ground.value)) {
    result.truth = Truth::yes;
    result.applies = false;
    return result;
  }
  if (condition.parameter != no_parameter)
    result.amount = value_on(rules.parameters[condition.parameter], on);
  evaluate_kind(condition, rules, answers, on, result.amount.value_or(0), result);
  return result;
}

}  // namespace pandu::law
