#include "verify/choice.h"

#include <algorithm>

#include "law/answers_by_key.h"
#include "law/evaluate.h"
#include "law/in_force.h"
#include "verify/answer.h"

namespace pandu::verify {
namespace {

using law::Answer;
using law::Answers;
using law::Key;

// Every word that answers a question with words.
void add_words(Key key, Choices& choices) {
  for (const std::string_view word : law::values_of(key)) {
    Choice choice;
    law::choose(choice.answer, key, word);
    choices.push_back(choice);
  }
}

Choices values_of(Key key, law::Ground ground, law::Date on, const law::Rules& rules) {
  Choices choices;
  switch (key) {
    case Key::birth_date:
    case Key::event_date:
    case Key::nonactive_since:
      add_dates(key, ground, on, rules, choices);
      break;
    case Key::balance:
    case Key::balance_band:
      add_balances(ground, rules, choices);
      break;
    case Key::membership_years:
      add_membership_years(ground, rules, choices);
      break;
    case Key::earlier_partial_year:
      add_payout_years(on, rules, choices);
      break;
    default:
      add_words(key, choices);
      break;
  }
  return choices;
}

constexpr Key date_keys[] = {Key::birth_date, Key::event_date, Key::nonactive_since};

bool is_vague(const Choice& choice) {
  return choice.answer.balance_band.given() ||
         std::any_of(std::begin(date_keys), std::end(date_keys), [&](Key key) {
           const auto& date = law::date_answer(choice.answer, key);
           return date.given() && !date.value.exact();
         });
}

bool holds(const Answer<law::DateSpan>& span, const Answer<law::DateSpan>& day) {
  return span.given() && day.given() && span.value.first <= day.value.first &&
         day.value.last <= span.value.last;
}

// Whether `exact` may be the truth where `vague` was answered.
bool may_be(const Choice& vague, const Choice& exact, const law::Rules& rules) {
  if (vague.answer.balance_band.given()) {
    const law::BalanceSpan band = law::balance_of(vague.answer, rules);
    const law::Rupiah balance = exact.answer.balance.value;
    return band.low <= balance && balance <= band.high;
  }
  return std::any_of(std::begin(date_keys), std::end(date_keys), [&](Key key) {
    return holds(law::date_answer(vague.answer, key), law::date_answer(exact.answer, key));
  });
}

// The same value may have been found twice, at different grains.
void keep_each_once(Choices& choices) {
  Choices once;
  for (const Choice& choice : choices) {
    const auto same = std::find_if(once.begin(), once.end(), [&](const Choice& other) {
      return other.answer == choice.answer;
    });
    if (same == once.end())
      once.push_back(choice);
    else
      same->grain = std::min(same->grain, choice.grain);
  }
  choices = std::move(once);
}

}  // namespace

Choices choices_of(Key key, law::Ground ground, law::Date on, Grain grain,
                   const law::Rules& rules) {
  Choices choices = values_of(key, ground, on, rules);
  keep_each_once(choices);
  choices.erase(std::remove_if(choices.begin(), choices.end(),
                               [&](const Choice& choice) { return choice.grain > grain; }),
                choices.end());
  std::stable_partition(choices.begin(), choices.end(),
                        [](const Choice& choice) { return !is_vague(choice); });
  Choice open;
  open.open = true;
  std::uint64_t bit = 1;
  for (const Choice& exact : choices) {
    if (is_vague(exact)) break;
    open.covers |= bit;
    for (Choice& vague : choices)
      if (is_vague(vague) && may_be(vague, exact, rules)) vague.covers |= bit;
    bit <<= 1U;
  }
  if (key == Key::citizenship && !law::asks_citizenship(rules, ground)) {
    open.assumed = true;
    open.covers = 1U << static_cast<unsigned>(law::citizenship_of({}));
  }
  choices.push_back(open);
  return choices;
}

}  // namespace pandu::verify
