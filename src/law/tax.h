// What is withheld from the money: PPh Pasal 21 on old-age savings. Always an estimate.
#pragma once

#include <optional>

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::law {

// What the tax depends on, apart from the answers.
struct TaxCase {
  int share_percent = 0;
  Date earliest_claim{};  // the first and last day on which the claim may be made, as far as known
  Date latest_claim{};
};

struct TaxFound {
  std::optional<Tax> tax;
  bool depends_on_day = false;  // another day of the claim, as far as known, gives another tax
};

// PP 68/2009 and PMK 16/PMK.03/2010: final where all is paid within two calendar years, else the
// rates of Pasal 17 on the gross. None where an answer is missing that it depends on; those keys are
// added to `missing`. An earlier payout is not added to the gross.
TaxFound estimate_tax(const Rules& rules, const Answers& answers, const TaxCase& tax_case,
                      KeyList& missing);

}  // namespace pandu::law
