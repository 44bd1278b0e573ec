#include "law/changes.h"
#include "verify/answer.h"
#include "verify/properties.h"

namespace pandu::verify {
namespace {

using law::Blocker;
using law::ChangeSet;
using law::ChangeSetList;
using law::Outcome;
using law::Situation;
using law::Verdict;

// By its outcome, or (while an answer is still missing) by something that it names already.
bool is_stopped(const Verdict& verdict) {
  if (verdict.outcome != Outcome::can_claim && verdict.outcome != Outcome::needs_answers)
    return true;
  for (const Blocker& blocker : verdict.blockers)
    if (!blocker.channel) return true;
  return false;
}

// Everything changed but `left_out`; none where only the office can say.
std::optional<Situation> with_all(const ChangeSet& set, Situation situation,
                                  const Blocker* left_out) {
  for (const Blocker& change : set.changes) {
    if (&change == left_out) continue;
    const std::optional<Situation> changed = law::with_change(situation, change);
    if (!changed) return std::nullopt;
    situation = *changed;
  }
  return situation;
}

std::string named(const ChangeSet& set) {
  std::string names;
  for (const Blocker& change : set.changes)
    names += (names.empty() ? "" : " and ") + std::string(change.id);
  return names;
}

// What the set is for has come about; `open` is what counts while an answer is still missing.
bool has_turned(const ChangeSet& set, const Verdict& verdict, bool open) {
  if (!set.opens) return !is_stopped(verdict);
  if (!verdict.channels) return open;
  return verdict.channels->has(*set.opens);
}

std::string set_turns(const LawUnderTest& law, const Situation& now, const ChangeSet& set) {
  const std::string aim =
      set.opens ? "open " + std::string(law::name_of(*set.opens)) : std::string("turn the verdict");
  const std::optional<Situation> then = with_all(set, now, nullptr);
  if (!then) return {};
  if (!has_turned(set, law(then->answers, then->on), true))
    return named(set) + " should " + aim + ", but does not";
  for (const Blocker& change : set.changes) {
    const std::optional<Situation> less = with_all(set, now, &change);
    if (less && has_turned(set, law(less->answers, less->on), false))
      return named(set) + " should " + aim + " only together, but " + std::string(change.id) +
             " is not needed";
  }
  return {};
}

bool names_channel(const ChangeSetList& sets, const Blocker& blocker) {
  for (const ChangeSet& set : sets)
    for (const Blocker& change : set.changes)
      if (set.opens == blocker.channel && change.id == blocker.id) return true;
  return false;
}

std::string nothing_is_left_out(const Verdict& verdict, const ChangeSetList& sets) {
  if (is_stopped(verdict) && (sets.empty() || sets[0].opens))
    return std::string(law::name_of(verdict.outcome)) + ", but nothing is said to change it";
  if (!verdict.channels) return {};
  for (const Blocker& blocker : verdict.blockers)
    if (blocker.channel && !names_channel(sets, blocker))
      return std::string(law::name_of(*blocker.channel)) + " is closed by " +
             std::string(blocker.id) + ", but nothing is said to open it";
  return {};
}

}  // namespace

void check_changes(const Space& space, const LawUnderTest& law, Tally& tally) {
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    if (!is_acceptable(walk.answers())) continue;
    const Situation now{walk.answers(), space.on()};
    const ChangeSetList sets = law::find_changes(law.rules(), now);
    const auto hold = [&](std::string wrong) {
      tally.count(Property::changes_turn);
      if (!wrong.empty())
        tally.fail(Property::changes_turn, {now.answers, now.on, std::move(wrong)});
    };
    hold(nothing_is_left_out(law(now.answers, now.on), sets));
    for (const ChangeSet& set : sets) hold(set_turns(law, now, set));
  }
}

}  // namespace pandu::verify
