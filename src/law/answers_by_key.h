// Answers by the key of their question, for code that treats all questions alike.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <tuple>

#include "law/answers.h"

namespace pandu::law {

inline constexpr std::string_view unknown_answer = "unknown";

// The fields of Answers, in the order of Key.
inline constexpr std::tuple answer_fields{&Answers::ground,
                                          &Answers::birth_date,
                                          &Answers::event_date,
                                          &Answers::balance,
                                          &Answers::balance_band,
                                          &Answers::membership_years,
                                          &Answers::card_status,
                                          &Answers::working,
                                          &Answers::citizenship,
                                          &Answers::identity_matches,
                                          &Answers::device,
                                          &Answers::earlier_partial,
                                          &Answers::earlier_partial_year,
                                          &Answers::npwp,
                                          &Answers::house_payment,
                                          &Answers::pmi_ground,
                                          &Answers::nonactive_since};
static_assert(std::tuple_size_v<decltype(answer_fields)> == count_of<Key>);

// Calls `visitor` with the field of this key, as a pointer to a member of Answers. It is among the
// `Count` fields from `First` on, and found by halving them.
template <std::size_t First = 0, std::size_t Count = count_of<Key>, class Visitor>
auto visit_field(Key key, Visitor visitor) {
  if constexpr (Count == 1) {
    return visitor(std::get<First>(answer_fields));
  } else {
    constexpr std::size_t half = Count / 2;
    return static_cast<std::size_t>(key) < First + half
               ? visit_field<First, half>(key, visitor)
               : visit_field<First + half, Count - half>(key, visitor);
  }
}

// The answer to a question for a date (is_date).
template <class AnswersLike>
auto& date_answer(AnswersLike& answers, Key key) {
  if (key == Key::birth_date) return answers.birth_date;
  return key == Key::event_date ? answers.event_date : answers.nonactive_since;
}

// Calls `visitor` with the Answer of this key.
template <class AnswersLike, class Visitor>
auto visit_answer(AnswersLike& answers, Key key, Visitor visitor) {
  return visit_field(key, [&](auto field) { return visitor(answers.*field); });
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
