#include "law/changes.h"
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
  // What the channels wait for may become known in between.
  if (wait.accepted_from && claim.accepted_from != wait.accepted_from)
    return "on " + day + " the channels accept from another day";
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
  const bool stopped = before.outcome != Outcome::fix_first && later.outcome == Outcome::fix_first;
  if (refused || stopped || (could_claim && later.outcome != Outcome::can_claim))
    return first + says(later);
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

std::string fix_turns(const LawUnderTest& law, const Answers& answers, const Verdict& verdict) {
  for (const law::Blocker& blocker : verdict.blockers) {
    const auto fixed = law::with_change({answers, verdict.on}, blocker);
    if (!fixed) return std::string(blocker.id) + " cannot be fixed";
    const Verdict after = law(fixed->answers, fixed->on);
    const bool day_is_open =
        after.outcome == Outcome::needs_answers && after.missing.has(law::Key::event_date);
    if (!day_is_open && after.outcome != Outcome::wait && after.outcome != Outcome::can_claim)
      return "with " + std::string(blocker.id) + " put right " + says(after);
    if (after.earliest != verdict.earliest || after.share_percent != verdict.share_percent ||
        after.documents != verdict.documents)
      return "with " + std::string(blocker.id) +
             " put right the day, the share or the papers change";
  }
  return {};
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
