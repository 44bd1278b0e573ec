// All cases of one ground on one day, decided under both rules.
#pragma once

#include <cstdint>
#include <vector>

#include "diff/group.h"
#include "diff/product.h"
#include "diff/sentences.h"

namespace pandu::diff {

// Those for whom the same thing changes.
struct Part {
  Change change;
  SentenceChanges sentences;
  std::uint64_t cases = 0;
  Example example;
  std::size_t doubts = SIZE_MAX;  // how far the example is from one who knows everything
  std::vector<Conditions> alternatives;
};

struct DayComparison {
  law::Date on{};
  std::uint64_t cases = 0;
  std::vector<Part> parts;  // each with a change of its own
};

DayComparison compare_day(const RulesPair& rules, const GroundPlan& plan, law::Date on,
                          verify::Grain grain, SentenceIndex& index);

// Null where that does not change.
const Part* find_part(const std::vector<Part>& parts, const Change& change);

// All of both, each once.
SentenceChanges joined(const SentenceChanges& one, const SentenceChanges& other);

}  // namespace pandu::diff
