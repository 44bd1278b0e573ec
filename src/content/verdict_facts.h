// The placeholders that an explanation of a verdict may have: texts reason.<id>, blocker.<id>,
// blocker.<id>.do and warning.<id>. One table for those who fill them in (src/text), who check the
// sentences when they are read, and who walk every case (src/verify).
#pragma once

#include "law/answers.h"
#include "law/verdict.h"

namespace pandu::content {

enum class VerdictFact : std::uint8_t {
  on,
  earliest,
  accepted_from,
  share,
  event_date,
  birth_date,
  years,
  balance,  // in rupiah, or as the words of its band
  membership_min,
  nonactive_months,
  jkp_months,
  contact_center,
  date,   // of a reason, or the day on which a blocker ends
  until,  // the day on which a blocker ends
  amount,
  amount_rp  // the same as rupiah
};
using VerdictFacts = law::SetOf<VerdictFact>;

// What is known of every verdict, or follows from this one and its answers.
VerdictFacts facts_of(const law::Verdict& verdict, const law::Answers& answers);
// What a reason or a blocker has besides.
VerdictFacts facts_of(const law::Reason& reason);
VerdictFacts facts_of(const law::Blocker& blocker);

}  // namespace pandu::content

namespace pandu::law {

template <>
inline constexpr auto names<content::VerdictFact> = std::to_array<std::string_view>(
    {"on", "earliest", "accepted_from", "share", "event_date", "birth_date", "years", "balance",
     "membership_min", "nonactive_months", "jkp_months", "contact_center", "date", "until",
     "amount", "amount_rp"});

}  // namespace pandu::law
