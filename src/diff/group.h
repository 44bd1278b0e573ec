// The people for whom the same thing changes, and the fewest answers by which they are known.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "diff/change.h"
#include "diff/grid.h"
#include "law/answers.h"
#include "verify/space.h"

namespace pandu::diff {

// From one exact answer to another, both included. Where an end is open, everything beyond it belongs to
// the run as well.
struct Run {
  law::Answers first;
  law::Answers last;
  bool open_below = false;
  bool open_above = false;
  // The answer just below the first one is no part of the run, and known to be the next to it: "more than".
  std::optional<law::Answers> above;
};

// What somebody has to answer to one question: one of these.
struct Among {
  law::Key key = law::Key::ground;
  std::vector<Run> runs;              // of days and numbers
  std::vector<law::Answers> choices;  // words, months and bands
  bool unanswered = false;            // left out, or "I don't know"
  Places places;                      // the same, by place among the choices of the product
};

// All of these at once.
using Conditions = std::vector<Among>;

// Days that follow each other in the list of days that were looked at, on which the same people are
// concerned.
struct Period {
  law::Date first{};
  law::Date last{};
  bool goes_on = false;  // `last` is the last day that was looked at
  // The dates in the conditions are those for a claim on `first`; on the other days they lie as far from it.
  bool dates_move = false;
  std::vector<Conditions> alternatives;  // whoever fulfils any of these
};

// One person of the group, as `pandu check` reads them.
struct Example {
  law::Answers answers;
  law::Date on{};
};

struct Group {
  law::Ground ground = law::Ground::age_56;
  Change change;
  SentenceChanges sentences;  // all that come, go or have other figures with it
  std::uint64_t cases = 0;
  std::vector<Period> periods;  // by `first`
  Example example;
};

// What a box of the grid of a space says of the answers.
Conditions conditions_of(const Box& box, const verify::Space& space);

// Whether a person fulfils them.
bool fulfils(const law::Answers& answers, const Conditions& conditions);

// Whether two say the same of people who claim on two days: with the same dates, or (`moved`) with dates that
// lie as far from the one claim as from the other.
bool say_the_same(const std::vector<Conditions>& one, const std::vector<Conditions>& other,
                  bool moved);

}  // namespace pandu::diff
