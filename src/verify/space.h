// The product of what the keys of one ground can be answered with on one day. Each case is a place in
// it, a number of mixed radix, so that the cases that differ in one answer are found by arithmetic.
#pragma once

#include <cstdint>
#include <vector>

#include "verify/choice.h"

namespace pandu::verify {

struct Dimension {
  law::Key key = law::Key::ground;
  Choices choices;
  std::size_t stride = 1;  // how far apart two places lie that differ by one choice of this key
};

class Space {
 public:
  Space(law::Ground ground, law::Date on, std::vector<Dimension> dimensions);

  law::Ground ground() const { return ground_; }
  law::Date on() const { return on_; }
  std::size_t size() const { return size_; }
  const std::vector<Dimension>& dimensions() const { return dimensions_; }
  const Dimension& dimension(std::size_t i) const { return dimensions_[i]; }
  // The dimension of a key; none where it has none.
  const Dimension* find(law::Key key) const;

  // The answers at a place. Open questions are left out or answered "unknown", by turns. Not every
  // place holds answers that a person can give (is_acceptable).
  law::Answers answers_at(std::size_t place) const;

 private:
  law::Ground ground_;
  law::Date on_;
  std::vector<Dimension> dimensions_;
  std::size_t size_ = 1;
};

// All places of a space, one after the other.
class Walk {
 public:
  explicit Walk(const Space& space);

  bool at_end() const { return place_ == space_.size(); }
  void next();
  std::size_t place() const { return place_; }
  // Which choice each dimension has here.
  std::size_t choice(std::size_t dimension) const { return choices_[dimension]; }
  const law::Answers& answers() const { return answers_; }

 private:
  const Space& space_;
  std::size_t place_ = 0;
  std::vector<std::size_t> choices_;
  law::Answers answers_;
};

// The product of these keys at a grain.
Space product_of(const std::vector<law::Key>& keys, law::Ground ground, law::Date on, Grain grain,
                 const law::Rules& rules);

// Only what decides the outcome varies: the keys of the ground's own conditions, and which of several
// rows it is; one key, a date, with dates in every way around the claim day. All others that are read
// are answered (each with its first choice), or answered by someone who had a payout last year, or open.
enum class Companions : std::uint8_t { answered, paid_before, open };
Space calendar_of(const std::vector<law::Key>& keys, law::Key date, law::Ground ground,
                  law::Date on, Companions companions, const law::Rules& rules);

}  // namespace pandu::verify
