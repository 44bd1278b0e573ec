// Sentences from the text files, with a person's own dates and amounts put in.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "content/content.h"
#include "law/answers.h"
#include "law/verdict.h"

namespace pandu::text {

using content::Content;
using content::Language;

// Values for {placeholders}.
using Facts = std::map<std::string, std::string, std::less<>>;

// The text of a key in a language. A key that does not exist gives the key in angle brackets, which
// a test looks for on every screen.
std::string say(const Content& content, Language language, std::string_view key,
                const Facts& facts = {});
bool has_text(const Content& content, Language language, std::string_view key);

// Whether a thing is one of several.
template <class Things, class Thing>
bool contains(const Things& things, const Thing& thing) {
  return std::find(std::begin(things), std::end(things), thing) != std::end(things);
}

// The words of several things in a row, with the same between them; texts are their own words.
template <class Things, class Words = std::identity>
std::string joined(const Things& things, std::string_view between, Words words_of = {}) {
  std::string out;
  for (const auto& thing : things) {
    if (!out.empty()) out += between;
    out += words_of(thing);
  }
  return out;
}

// Every word of a closed list of the law, in its order.
template <class E>
inline constexpr auto every = [] {
  std::array<E, law::count_of<E>> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<E>(i);
  return all;
}();

std::string in_words(law::Date date, const Content& content, Language language);  // 1 November 2026
std::string in_words(const law::DateSpan& span, const Content& content, Language language);
// The month so many months after that of the day: "Desember 2026".
std::string month_ahead(law::Date day, int months, const Content& content, Language language);
std::string rupiah(law::Rupiah amount, Language language);  // Rp15.000.000, Rp15,000,000
// The amount in words: "dua belas juta lima ratus ribu rupiah".
std::string rupiah_in_words(law::Rupiah amount, const Content& content, Language language);

std::string reason_text(const law::Reason&, const law::Verdict&, const law::Answers&,
                        const Content&, Language);
std::string blocker_text(const law::Blocker&, const law::Verdict&, const law::Answers&,
                         const Content&, Language);
// What to do about it: the text blocker.<id>.do.
std::string blocker_advice(const law::Blocker&, const law::Verdict&, const law::Answers&,
                           const Content&, Language);
std::string warning_text(std::string_view warning, const law::Verdict&, const law::Answers&,
                         const Content&, Language);

}  // namespace pandu::text
