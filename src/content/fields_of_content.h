// Every field of what stands beside the rules, for packer.h; as in fields_of_rules.h, none can be
// forgotten.
#pragma once

#include <algorithm>

#include "content/content.h"
#include "content/fields_of_rules.h"
#include "law/answers_by_key.h"

namespace pandu::content {

template <>
inline constexpr std::size_t word_count<Part> = 2;  // what only stands on paper is never bundled
template <>
inline constexpr std::size_t word_count<Language> = language_count;
template <>
inline constexpr std::size_t word_count<Stage> = stage_names.size();
template <>
inline constexpr std::size_t word_count<PhoneItem::Kind> = phone_item_names.size();
template <>
inline constexpr std::size_t word_count<Myth::Truth> = 2;

template <class Stream>
void pass(Stream& stream, PhoneItem& of) {
  auto& [kind, label, key, icon, tap] = of;
  pass_all(stream, kind, label, key, icon, tap);
}

template <class Stream>
void pass(Stream& stream, AlreadyDone& of) {
  auto& [key, value] = of;
  pass_all(stream, key, value);
}

template <class Stream>
void pass(Stream& stream, TutorialStep& of) {
  auto& [id, minutes, at_hand, only_member, site, done_with, stage, items] = of;
  pass_all(stream, id, minutes, at_hand, only_member, site, done_with, stage, items);
}

template <class Stream>
void pass(Stream& stream, Tutorial& of) {
  auto& [id, order, provenance, steps, then] = of;
  pass_all(stream, id, order, provenance, steps, then);
}

template <class Stream>
void pass(Stream& stream, OpeningHours& of) {
  auto& [provenance, opens, closes] = of;
  pass_all(stream, provenance, opens, closes);
}

template <class Stream>
void pass(Stream& stream, Contacts& of) {
  auto& [provenance, contact_center, site, lapak_asik, official_hosts] = of;
  pass_all(stream, provenance, contact_center, site, lapak_asik, official_hosts);
}

template <class Stream>
void pass(Stream& stream, PracticeItem& of) {
  auto& [drawn, value, to] = of;
  pass_all(stream, drawn, value, to);
}

template <class Stream>
void pass(Stream& stream, PracticeScreen& of) {
  auto& [id, items, instead_of, failure, lesson] = of;
  pass_all(stream, id, items, instead_of, failure, lesson);
}

template <class Stream>
void pass(Stream& stream, Practice& of) {
  auto& [provenance, failures, screens] = of;
  pass_all(stream, provenance, failures, screens);
}

template <class Stream>
void pass(Stream& stream, Evidence& of) {
  auto& [sources, checked] = of;
  pass_all(stream, sources, checked);
}

template <class Stream>
void pass(Stream& stream, Trouble& of) {
  auto& [id, place, evidence, steps, causes] = of;
  pass_all(stream, id, place, evidence, steps, causes);
}

template <class Stream>
void pass(Stream& stream, Myth& of) {
  auto& [id, truth, evidence] = of;
  pass_all(stream, id, truth, evidence);
}

template <class Stream>
void pass(Stream& stream, BranchCase& of) {
  auto& [id, evidence] = of;
  pass_all(stream, id, evidence);
}

template <class Stream>
void pass(Stream& stream, Duty& of) {
  auto& [id, evidence] = of;
  pass_all(stream, id, evidence);
}

template <class Stream>
void pass(Stream& stream, Term& of) {
  auto& [id, evidence] = of;
  pass_all(stream, id, evidence);
}

template <class Stream>
void pass(Stream& stream, law::DateSpan& of) {
  auto& [first, last] = of;
  pass_all(stream, first, last);
}

template <class Stream, class T>
void pass(Stream& stream, law::Answer<T>& of) {
  auto& [state, value] = of;
  std::uint8_t place = static_cast<std::uint8_t>(state);
  pass_all(stream, place, value);
  if (place > 2) return;
  state = static_cast<typename law::Answer<T>::State>(place);
}

template <class Stream>
void pass(Stream& stream, InventedPerson& of) {
  auto& [id, icon, answers] = of;
  pass_all(stream, id, icon);
  for (std::size_t key = 0; key < law::count_of<law::Key>; ++key)
    law::visit_answer(answers, static_cast<law::Key>(key),
                      [&](auto& answer) { pass(stream, answer); });
}

template <class Stream>
void pass(Stream& stream, WordsOfValue& of) {
  auto& [value, words] = of;
  std::string spelled(value);
  pass_all(stream, spelled, words);
  if constexpr (Stream::reads) {
    // The contract's own spelling outlives what is read.
    value = {};
    for (std::size_t key = 0; key < law::count_of<law::Key>; ++key)
      for (const std::string_view known : law::values_of(static_cast<law::Key>(key)))
        if (known == spelled) value = known;
    if (value.empty()) stream.fail();
  }
}

template <class Stream>
void pass(Stream& stream, ListColumn& of) {
  auto& [key, headers, values] = of;
  pass_all(stream, key, headers, values);
}

template <class Stream>
void pass(Stream& stream, ListWords& of) {
  auto& [unknown, months, columns] = of;
  pass_all(stream, unknown, months, columns);
}

}  // namespace pandu::content
