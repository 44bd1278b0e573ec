// The parts of a verdict in few bytes, so that those of a whole space fit in memory and can be
// compared with each other.
#pragma once

#include <cstdint>

#include "law/answers.h"
#include "law/verdict.h"

namespace pandu::verify {

struct Parts {
  static constexpr std::uint64_t no_documents = ~std::uint64_t{0};
  static constexpr std::int64_t no_tax = -1;
  static constexpr std::int32_t no_day = INT32_MIN;
  static constexpr std::uint8_t none = 0xFF;
  static constexpr unsigned bits_per_need = 2;

  std::uint64_t documents = no_documents;  // two bits each: 0 not among them, else 1 + its Need;
                                           // then two for which kind of house papers is meant
  std::int64_t gross = no_tax;
  std::int64_t tax = no_tax;       // twice the amount, plus one where it is progressive
  std::int32_t earliest = no_day;  // days since 1970
  std::int32_t accepted_from = no_day;
  std::uint32_t missing = 0;     // one bit for each Key
  std::uint32_t can_matter = 0;  // the open keys that can still change something
  std::uint8_t outcome = none;   // none: no such case
  std::uint8_t share_percent = none;
  std::uint8_t channels = none;  // one bit for each Channel

  bool exists() const { return outcome != none; }
  bool refused() const;
  bool undecided() const;  // the outcome
};

Parts parts_of(const law::Verdict& verdict, const law::Answers& answers);

// Whether the parts are the same, decided or not, missing answers aside.
bool same_parts(const Parts& one, const Parts& other);

// The name of the first part that is the same in neither way: not equal, and not left undecided in
// `before`. None if all that was decided before still holds.
const char* contradicted_part(const Parts& before, const Parts& after);

constexpr std::uint32_t bit_of(law::Key key) { return 1U << static_cast<unsigned>(key); }

}  // namespace pandu::verify
