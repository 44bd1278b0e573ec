#include "content/verdict_facts.h"

namespace pandu::content {

VerdictFacts facts_of(const law::Verdict& verdict, const law::Answers& answers) {
  VerdictFacts facts;
  const auto add = [&facts](bool known, VerdictFact fact) {
    if (known) facts.add(fact);
  };
  for (const VerdictFact fact :
       {VerdictFact::on, VerdictFact::membership_min, VerdictFact::nonactive_months,
        VerdictFact::jkp_months, VerdictFact::contact_center})
    facts.add(fact);
  add(verdict.earliest.has_value(), VerdictFact::earliest);
  add(verdict.accepted_from.has_value(), VerdictFact::accepted_from);
  add(verdict.share_percent.has_value(), VerdictFact::share);
  add(answers.event_date.given(), VerdictFact::event_date);
  add(answers.birth_date.given(), VerdictFact::birth_date);
  add(answers.membership_years.given(), VerdictFact::years);
  add(answers.balance.given() || answers.balance_band.given(), VerdictFact::balance);
  return facts;
}

VerdictFacts facts_of(const law::Reason& reason) {
  VerdictFacts facts;
  if (reason.date) facts.add(VerdictFact::date);
  if (reason.amount)
    for (const VerdictFact fact : {VerdictFact::amount, VerdictFact::amount_rp}) facts.add(fact);
  // A right names the share of its row.
  if (!reason.condition) facts.add(VerdictFact::share);
  return facts;
}

VerdictFacts facts_of(const law::Blocker& blocker) {
  VerdictFacts facts;
  if (blocker.until)
    for (const VerdictFact fact : {VerdictFact::until, VerdictFact::date}) facts.add(fact);
  if (blocker.amount)
    for (const VerdictFact fact : {VerdictFact::amount, VerdictFact::amount_rp}) facts.add(fact);
  return facts;
}

}  // namespace pandu::content
