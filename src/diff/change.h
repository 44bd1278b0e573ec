// What differs between the verdicts that two sets of rules give to the same person on the same day.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "diff/sentences.h"
#include "law/verdict.h"

namespace pandu::diff {

// How a day or an amount moves. "appears": it was not decided, or did not exist.
enum class Shift : std::uint8_t { same, appears, disappears, earlier, later, less, more, other };
inline constexpr auto shift_names = std::to_array<std::string_view>(
    {"same", "appears", "disappears", "earlier", "later", "less", "more", "other"});

// A part of the verdict under the old rules and under the new ones. Where both are the same, both are
// `same`, so that equal changes are equal whatever stayed.
template <class Part>
struct Moved {
  static constexpr Part same = static_cast<Part>(~Part{0});
  Part before = same;
  Part after = same;

  static Moved of(Part before, Part after) {
    return before == after ? Moved{} : Moved{before, after};
  }
  bool moves() const { return before != after; }
  bool operator==(const Moved&) const = default;
};

// The papers of a verdict: two bits each, by Document: 0 not among them, else 1 + its Need.
using Papers = std::uint64_t;
inline constexpr Papers undecided_papers = Papers{1} << 63U;
constexpr unsigned need_in(Papers papers, law::Document document) {
  return static_cast<unsigned>(papers >> 2U * static_cast<unsigned>(document) & 3U);
}

// The channels of a verdict: one bit each, by Channel.
using Channels = std::uint8_t;
inline constexpr Channels undecided_channels = 0x80;
Channels channels_of(const law::Verdict& verdict);

// Percent, or no_share.
inline constexpr std::uint8_t no_share = 0xFE;
std::uint8_t share_of(const law::Verdict& verdict);

// Without the person's own days and amounts, so that the same thing happening to many is one change.
struct Change {
  Moved<std::uint8_t> outcome;  // by Outcome
  Moved<Channels> channels;
  Moved<std::uint8_t> share;  // percent, or no_share
  Moved<Papers> papers;       // only those that differ, or undecided_papers
  Shift earliest = Shift::same;
  Shift accepted_from = Shift::same;
  Shift tax = Shift::same;
  std::uint32_t asked = 0;     // keys that are missing under the new rules only, one bit each
  std::uint32_t answered = 0;  // under the old ones only
  // Sentences that come, go, or have other figures. Kept apart only where nothing else changes: where
  // more does, the same change has them together (Group::sentences).
  SentenceChanges sentences;

  bool only_sentences() const;
  bool operator==(const Change&) const = default;
};

// Whether anything differs that a person is told; `change` then says what, with its sentences.
bool find_change(const law::Verdict& before, const law::Verdict& after, SentenceIndex& index,
                 Change& change);

}  // namespace pandu::diff
