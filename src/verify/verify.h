// The law, checked for every ground, every answer and every day that matters.
//
// Per ground the space is the product of the keys that its rows read; the values of each key are its
// words, the boundaries that the rules have, a band or a month, and no answer. On the day on which the
// rules were last verified every boundary is taken with one more and one less; on each day on which
// something changes for the ground, and on its eve, the boundaries of the conditions; through the
// calendar of two decades, the dates. See Property for what must hold.
#pragma once

#include <string>
#include <vector>

#include "verify/property.h"
#include "verify/space.h"

namespace pandu::verify {

struct Options {
  unsigned threads = 1;
  // The last grain of the product; tests look less closely than the command.
  Grain grain = Grain::fine;
  law::SetOf<law::Ground> only;  // empty: all grounds
};

struct GroundReport {
  Space space;  // the largest that was walked
  std::size_t days = 0;
  std::uint64_t cases = 0;
};

struct Report {
  std::vector<GroundReport> grounds;
  Tally tally;
  double seconds = 0;
};

Report verify(const LawUnderTest& law, const Options& options);

// A failure as one would tell it to a colleague, with the answers as a file for `pandu check`.
std::string tell(const Failure& failure, const content::Content& content);

// Everything: the values of each key, the cases of each ground, each property with its count, and the
// simplest failure of each that does not hold.
std::string tell(const Report& report, const content::Content& content);

}  // namespace pandu::verify
