// Laws with one fault each, so that a property has something to find.
#pragma once

#include "support/assets.h"
#include "verify/verify.h"

namespace pandu::verify {

using law::Answer;
using law::Answers;
using law::Date;
using law::Ground;
using law::Outcome;
using law::Rules;
using law::Verdict;

inline Date date(std::string_view iso) { return law::parse_date(iso).value(); }

// The properties, looked at closely enough for one ground.
inline Tally check(const content::Content& content, Ground ground,
                   Verdict (*decide)(const Rules&, const Answers&, Date), Grain grain) {
  Options options;
  options.grain = grain;
  options.only.add(ground);
  return verify({content, decide}, options).tally;
}

// The first row of a ground, to be spoilt.
inline law::GroundRow& row_of(content::Content& content, Ground ground) {
  for (law::GroundRow& row : content.rules.grounds)
    if (row.ground == ground) return row;
  return content.rules.grounds.front();
}

inline law::KeyList without(const law::KeyList& keys, law::Key key) {
  law::KeyList rest;
  for (const law::Key other : keys)
    if (other != key) rest.add(other);
  return rest;
}

}  // namespace pandu::verify
