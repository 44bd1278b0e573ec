#include "verify/properties.h"

namespace pandu::verify {
namespace {

using law::Answers;
using law::Channel;
using law::Date;
using law::Outcome;
using law::Verdict;

std::string says(const Verdict& verdict) {
  return "on " + law::to_iso(verdict.on) + " the answer is " +
         std::string(law::name_of(verdict.outcome));
}

std::string claim_differs(const Verdict& wait, const Verdict& claim) {
  const std::string day = law::to_iso(claim.on);
  if (claim.earliest != wait.earliest) return "on " + day + " the claim has another first day";
  if (claim.share_percent != wait.share_percent) return "on " + day + " the share is another";
  if (wait.channels && claim.channels != wait.channels)
    return "on " + day + " the channels are not those that were announced";
  if (wait.documents && claim.documents != wait.documents)
    return "on " + day + " the papers are not those that were announced";
  if (wait.tax && claim.tax != wait.tax)
    return "on " + day + " the tax is not the one that was announced";
  return {};
}

std::string got_worse(const Verdict& before, const Verdict& later) {
  const bool could_claim = before.outcome == Outcome::can_claim;
  const bool refused =
      later.outcome == Outcome::cannot_claim || later.outcome == Outcome::ask_office;
  const std::string first = std::string(law::name_of(before.outcome)) + ", but ";
  if (refused || (could_claim && later.outcome != Outcome::can_claim)) return first + says(later);
  if (before.earliest && later.earliest && *later.earliest > *before.earliest &&
      *later.earliest > later.on)
    return first + "on " + law::to_iso(later.on) + " the first day has moved to " +
           law::to_iso(*later.earliest);
  if (!before.channels || !later.channels) return {};
  for (const Channel channel : *before.channels)
    if (!later.channels->has(channel))
      return first + "on " + law::to_iso(later.on) + " " + std::string(law::name_of(channel)) +
             " is closed";
  return {};
}

}  // namespace

std::string wait_turns(const LawUnderTest& law, const Answers& answers, const Verdict& verdict) {
  if (!verdict.earliest || *verdict.earliest <= verdict.on) return "wait, but for no later day";
  const Verdict claim = law(answers, *verdict.earliest);
  if (claim.outcome != Outcome::can_claim)
    return "wait until " + law::to_iso(*verdict.earliest) + ", but " + says(claim);
  const Date day_before = law::add_days(*verdict.earliest, -1);
  if (day_before > verdict.on && law(answers, day_before).outcome == Outcome::can_claim)
    return "wait until " + law::to_iso(*verdict.earliest) + ", but the claim can be made on " +
           law::to_iso(day_before) + " already";
  return claim_differs(verdict, claim);
}

std::string waiting_never_worse(const LawUnderTest& law, const Answers& answers,
                                const Verdict& verdict, bool far) {
  std::string wrong = got_worse(verdict, law(answers, law::add_days(verdict.on, 1)));
  if (!far || !wrong.empty()) return wrong;
  for (const int months : {1, 12, 120}) {
    wrong = got_worse(verdict, law(answers, law::add_months(verdict.on, months)));
    if (!wrong.empty()) return wrong;
  }
  return {};
}

}  // namespace pandu::verify
