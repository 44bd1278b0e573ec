// Answers by the key of their question, for code that treats all questions alike.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "law/answers.h"

namespace pandu::guide {

inline constexpr std::string_view unknown_answer = "unknown";

// Calls `visitor` with the Answer of this key.
template <class AnswersLike, class Visitor>
auto visit_answer(AnswersLike& answers, law::Key key, Visitor visitor) {
  switch (key) {
    case law::Key::ground:
      break;
    case law::Key::birth_date:
      return visitor(answers.birth_date);
    case law::Key::event_date:
      return visitor(answers.event_date);
    case law::Key::balance:
      return visitor(answers.balance);
    case law::Key::balance_band:
      return visitor(answers.balance_band);
    case law::Key::membership_years:
      return visitor(answers.membership_years);
    case law::Key::card_status:
      return visitor(answers.card_status);
    case law::Key::working:
      return visitor(answers.working);
    case law::Key::citizenship:
      return visitor(answers.citizenship);
    case law::Key::identity_matches:
      return visitor(answers.identity_matches);
    case law::Key::device:
      return visitor(answers.device);
    case law::Key::earlier_partial:
      return visitor(answers.earlier_partial);
    case law::Key::earlier_partial_year:
      return visitor(answers.earlier_partial_year);
    case law::Key::npwp:
      return visitor(answers.npwp);
    case law::Key::house_payment:
      return visitor(answers.house_payment);
    case law::Key::pmi_ground:
      return visitor(answers.pmi_ground);
  }
  return visitor(answers.ground);
}

bool is_absent(const law::Answers& answers, law::Key key);
bool is_unknown(const law::Answers& answers, law::Key key);
void forget(law::Answers& answers, law::Key key);
void set_unknown(law::Answers& answers, law::Key key);

// The values one can choose from, without "unknown"; empty for a question with a field.
std::span<const std::string_view> values_of(law::Key key);
// Sets the answer to one of values_of(key) or "unknown". False, and nothing changed, for any other.
bool choose(law::Answers& answers, law::Key key, std::string_view value);
// The answer as one of values_of(key), "unknown", or nothing; nothing for a question with a field.
std::string_view chosen(const law::Answers& answers, law::Key key);

}  // namespace pandu::guide
