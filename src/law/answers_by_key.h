// Answers by the key of their question, for code that treats all questions alike.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "law/answers.h"

namespace pandu::law {

inline constexpr std::string_view unknown_answer = "unknown";

// Calls `visitor` with the Answer of this key.
template <class AnswersLike, class Visitor>
auto visit_answer(AnswersLike& answers, Key key, Visitor visitor) {
  switch (key) {
    case Key::ground:
      break;
    case Key::birth_date:
      return visitor(answers.birth_date);
    case Key::event_date:
      return visitor(answers.event_date);
    case Key::balance:
      return visitor(answers.balance);
    case Key::balance_band:
      return visitor(answers.balance_band);
    case Key::membership_years:
      return visitor(answers.membership_years);
    case Key::card_status:
      return visitor(answers.card_status);
    case Key::working:
      return visitor(answers.working);
    case Key::citizenship:
      return visitor(answers.citizenship);
    case Key::identity_matches:
      return visitor(answers.identity_matches);
    case Key::device:
      return visitor(answers.device);
    case Key::earlier_partial:
      return visitor(answers.earlier_partial);
    case Key::earlier_partial_year:
      return visitor(answers.earlier_partial_year);
    case Key::npwp:
      return visitor(answers.npwp);
    case Key::house_payment:
      return visitor(answers.house_payment);
    case Key::pmi_ground:
      return visitor(answers.pmi_ground);
  }
  return visitor(answers.ground);
}

bool is_absent(const Answers& answers, Key key);
bool is_unknown(const Answers& answers, Key key);
void forget(Answers& answers, Key key);
void set_unknown(Answers& answers, Key key);

// The values one can choose from, without "unknown"; empty for a question with a field.
std::span<const std::string_view> values_of(Key key);
// Sets the answer to one of values_of(key) or "unknown". False, and nothing changed, for any other.
bool choose(Answers& answers, Key key, std::string_view value);
// The answer as one of values_of(key), "unknown", or nothing; nothing for a question with a field.
std::string_view chosen(const Answers& answers, Key key);

}  // namespace pandu::law
