#include "verify/space.h"

#include <algorithm>

#include "verify/answer.h"
#include "verify/conditions.h"

namespace pandu::verify {
namespace {

using law::Key;

bool is_in(const std::vector<Key>& keys, Key key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// Left out or "unknown"? Scattered over the places, so that each stands beside each. A payout is never
// left out, because its year may not stand alone.
bool is_left_out(std::size_t place, const Dimension& dimension) {
  if (dimension.key == Key::earlier_partial) return false;
  const std::size_t outer = place / (dimension.stride * dimension.choices.size());
  const std::uint64_t mixed = (outer + 1) * 0x9E3779B97F4A7C15U;
  return (mixed >> (32U + static_cast<unsigned>(dimension.key)) & 1U) != 0;
}

void give_answer(const Dimension& dimension, std::size_t choice, std::size_t place,
                 law::Answers& answers) {
  if (!dimension.choices[choice].open)
    copy_answer(dimension.key, dimension.choices[choice].answer, answers);
  else if (is_left_out(place, dimension))
    set_absent(dimension.key, answers);
  else
    set_unknown(dimension.key, answers);
}

// What someone says about a key that stands still in the calendar.
Choice said(const Dimension& dimension, Companions companions, int last_year) {
  const Choices& choices = dimension.choices;
  const bool paid_before = companions == Companions::paid_before;
  if (companions == Companions::open) return choices.back();
  if (dimension.key == Key::earlier_partial && paid_before) return choices[1];
  if (dimension.key != Key::earlier_partial_year) return choices.front();
  if (paid_before)
    for (const Choice& choice : choices)
      if (choice.answer.earlier_partial_year == law::Answer<int>::of(last_year)) return choice;
  return choices.back();
}

}  // namespace

Space::Space(law::Ground ground, law::Date on, std::vector<Dimension> dimensions)
    : ground_(ground), on_(on), dimensions_(std::move(dimensions)) {
  for (std::size_t i = dimensions_.size(); i-- > 0;) {
    dimensions_[i].stride = size_;
    size_ *= dimensions_[i].choices.size();
  }
}

const Dimension* Space::find(Key key) const {
  for (const Dimension& dimension : dimensions_)
    if (dimension.key == key) return &dimension;
  return nullptr;
}

law::Answers Space::answers_at(std::size_t place) const {
  law::Answers answers;
  answers.ground = law::Answer<law::Ground>::of(ground_);
  for (const Dimension& dimension : dimensions_)
    give_answer(dimension, place / dimension.stride % dimension.choices.size(), place, answers);
  return answers;
}

Walk::Walk(const Space& space)
    : space_(space), choices_(space.dimensions().size()), answers_(space.answers_at(0)) {}

void Walk::next() {
  ++place_;
  for (std::size_t i = choices_.size(); i-- > 0 && !at_end();) {
    const Dimension& dimension = space_.dimension(i);
    choices_[i] = (choices_[i] + 1) % dimension.choices.size();
    give_answer(dimension, choices_[i], place_, answers_);
    if (choices_[i] != 0) return;
  }
}

Space product_of(const std::vector<Key>& keys, law::Ground ground, law::Date on, Grain grain,
                 const law::Rules& rules) {
  std::vector<Dimension> dimensions;
  dimensions.reserve(keys.size());
  for (const Key key : keys) dimensions.push_back({key, choices_of(key, ground, on, grain, rules)});
  return Space(ground, on, std::move(dimensions));
}

Space calendar_of(const std::vector<Key>& keys, Key date, law::Ground ground, law::Date on,
                  Companions companions, const law::Rules& rules) {
  const std::vector<Key> own = keys_asked(own_conditions(ground, rules), ground, rules);
  std::vector<Dimension> dimensions;
  for (const Key key : keys) {
    const bool varies =
        key == date || key == Key::pmi_ground || (is_in(own, key) && !law::is_date(key));
    const Grain grain = key == date ? Grain::days : varies ? Grain::sparse : Grain::coarse;
    Dimension dimension{key, choices_of(key, ground, on, grain, rules)};
    if (!varies) {
      Choice one = said(dimension, companions, law::year_of(on) - 1);
      one.covers = 0;
      dimension.choices = {one};
    }
    dimensions.push_back(std::move(dimension));
  }
  return Space(ground, on, std::move(dimensions));
}

}  // namespace pandu::verify
