#include "verify/property.h"

#include <algorithm>

#include "content/read_answers.h"
#include "verify/answer.h"

namespace pandu::verify {
namespace {

bool is_simpler(const Failure& one, const Failure& other) {
  const int given = count_given(one.answers);
  const int given_in_other = count_given(other.answers);
  if (given != given_in_other) return given < given_in_other;
  if (one.answers.ground.value != other.answers.ground.value)
    return one.answers.ground.value < other.answers.ground.value;
  if (one.on != other.on) return one.on < other.on;
  if (one.sentence != other.sentence) return one.sentence < other.sentence;
  // Whichever thread came first: two cases are never equally simple.
  return content::write_answers(one.answers) < content::write_answers(other.answers);
}

}  // namespace

void Tally::fail(Property property, Failure failure) {
  Count& count = at(property);
  ++count.failures;
  if (!count.simplest || is_simpler(failure, *count.simplest)) count.simplest = std::move(failure);
}

void Tally::merge(const Tally& other) {
  cases_ += other.cases_;
  for (std::size_t i = 0; i < property_count; ++i) {
    Count& mine = counts_[i];
    const Count& theirs = other.counts_[i];
    mine.checked += theirs.checked;
    mine.failures += theirs.failures;
    if (theirs.simplest && (!mine.simplest || is_simpler(*theirs.simplest, *mine.simplest)))
      mine.simplest = theirs.simplest;
  }
}

bool Tally::all_hold() const {
  return std::all_of(counts_.begin(), counts_.end(),
                     [](const Count& count) { return count.failures == 0; });
}

}  // namespace pandu::verify
