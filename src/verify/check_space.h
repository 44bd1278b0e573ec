// Every property on every case of one space.
#pragma once

#include "verify/law_under_test.h"
#include "verify/properties.h"
#include "verify/texts.h"

namespace pandu::verify {

class SpaceCheck {
 public:
  SpaceCheck(const LawUnderTest& law, Tally& tally)
      : law_(law), tally_(tally), texts_(law.content) {}

  // The product of all keys. A sparse one has too few values to show that a question can matter.
  void check_product(const Space& space, Grain grain);
  // A product with the late keys too (Plan in verify.cpp): whether it is asked since when the card is
  // inactive where that matters, and that it changes nothing else.
  void check_late_keys(const Space& space);
  // Some keys stand still, so that nothing can be said about whether a question can matter.
  void check_calendar(const Space& space);

 private:
  void decide_all(const Space& space, bool far);
  void check_one(const law::Answers& answers, const law::Verdict& verdict, bool far);
  void hold(Property property, std::string wrong, const law::Answers& answers, law::Date on);

  const LawUnderTest& law_;
  Tally& tally_;
  TextCheck texts_;
  Table table_;
};

}  // namespace pandu::verify
