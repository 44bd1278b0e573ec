#include "law/changes.h"

#include <algorithm>

#include "law/channels.h"
#include "law/decide.h"

namespace pandu::law {
namespace {

template <class T>
Answer<T> first_of(std::uint32_t values) {
  std::size_t i = 0;
  while (i + 1 < count_of<T> && !SetOf<T>{values}.has(static_cast<T>(i))) ++i;
  return Answer<T>::of(static_cast<T>(i));
}

// As long as something stops the claim that no waiting turns, no channel opens by anything else.
bool is_stopped(const Verdict& verdict) {
  if (verdict.outcome == Outcome::cannot_claim || verdict.outcome == Outcome::ask_office)
    return true;
  return std::any_of(verdict.blockers.begin(), verdict.blockers.end(),
                     [](const Blocker& blocker) { return !blocker.channel && !blocker.until; });
}

BlockerList by_kind(const BlockerList& changes) {
  BlockerList sorted;
  for (std::size_t kind = 0; kind < count_of<BlockerKind>; ++kind)
    for (const Blocker& change : changes)
      if (change.kind == static_cast<BlockerKind>(kind)) sorted.add(change);
  return sorted;
}

bool has(const BlockerList& changes, const Blocker& blocker) {
  return std::any_of(changes.begin(), changes.end(),
                     [&](const Blocker& known) { return known.id == blocker.id; });
}

// All that stops the claim itself. The day that one waits for may bring another row with conditions of
// its own, so it is looked at from there until nothing new is found. Of several waits the last is enough.
BlockerList what_stops(const Rules& rules, Situation situation) {
  BlockerList changes;
  std::optional<Blocker> wait;
  for (bool found = true; found;) {
    found = false;
    for (const Blocker& blocker : decide(rules, situation.answers, situation.on).blockers) {
      if (blocker.channel || has(changes, blocker)) continue;
      if (blocker.until && wait && *blocker.until <= *wait->until) continue;
      found = true;
      if (blocker.until)
        wait = blocker;
      else
        changes.add(blocker);
      if (const auto changed = with_change(situation, blocker)) situation = *changed;
    }
  }
  if (wait) changes.add(*wait);
  return by_kind(changes);
}

ChangeSetList by_kind(const ChangeSetList& sets) {
  ChangeSetList sorted;
  for (std::size_t kind = 0; kind < count_of<BlockerKind>; ++kind)
    for (const ChangeSet& set : sets)
      if (set.kind() == static_cast<BlockerKind>(kind)) sorted.add(set);
  return sorted;
}

ChangeSetList what_opens(const Rules& rules, const Answers& answers, Date claim) {
  ChangeSetList sets;
  for (std::size_t i = 0; i < count_of<Channel>; ++i) {
    const auto channel = static_cast<Channel>(i);
    const BlockerList closing = what_closes(rules, answers, channel, claim);
    if (!closing.empty()) sets.add({by_kind(closing), channel});
  }
  return by_kind(sets);
}

}  // namespace

std::optional<Situation> with_change(const Situation& now, const Blocker& blocker) {
  Situation changed = now;
  if (blocker.until) {
    changed.on = std::max(now.on, *blocker.until);
    return changed;
  }
  const Condition& condition = *blocker.condition;
  Answers& answers = changed.answers;
  switch (condition.kind) {
    case ConditionKind::membership_at_least:
      answers.membership_years = Answer<int>::of(static_cast<int>(blocker.amount.value_or(0)));
      return changed;
    case ConditionKind::no_earlier_partial:
      answers.earlier_partial = Answer<EarlierPartial>::of(EarlierPartial::none);
      answers.earlier_partial_year = {};
      return changed;
    case ConditionKind::earlier_partial_made:
      answers.earlier_partial = Answer<EarlierPartial>::of(EarlierPartial::ten);
      return changed;
    case ConditionKind::not_working:
      answers.working = Answer<YesNo>::of(YesNo::no);
      return changed;
    case ConditionKind::citizenship_is:
    case ConditionKind::assumed_citizenship_is:
      answers.citizenship = first_of<Citizenship>(condition.values);
      return changed;
    case ConditionKind::balance_at_most:
    case ConditionKind::balance_above: {
      const bool above = condition.kind == ConditionKind::balance_above;
      answers.balance = Answer<Rupiah>::of(blocker.amount.value_or(0) + (above ? 1 : 0));
      answers.balance_band = {};
      return changed;
    }
    case ConditionKind::card_inactive:
      answers.card_status = Answer<CardStatus>::of(CardStatus::inactive);
      return changed;
    case ConditionKind::identity_matches:
      answers.identity_matches = Answer<YesNo>::of(YesNo::yes);
      return changed;
    case ConditionKind::device_is:
      answers.device = first_of<Device>(condition.values);
      return changed;
    case ConditionKind::ground_is:
      answers.ground = first_of<Ground>(condition.values);
      return changed;
    case ConditionKind::still_working:
      answers.working = Answer<YesNo>::of(YesNo::yes);
      return changed;
    case ConditionKind::age_passed:
    case ConditionKind::event_reached:
    case ConditionKind::months_since_event:
    case ConditionKind::month_after_event:
    case ConditionKind::months_since_nonactive:
    case ConditionKind::office_decides:
      return std::nullopt;
  }
  return std::nullopt;
}

ChangeSetList find_changes(const Rules& rules, const Situation& now) {
  ChangeSetList sets;
  if (!now.answers.ground.given()) return sets;
  const Verdict verdict = decide(rules, now.answers, now.on);
  const BlockerList stopping = what_stops(rules, now);
  if (!stopping.empty()) sets.add({stopping, std::nullopt});
  if (is_stopped(verdict)) return sets;
  const Date claim = std::max(now.on, verdict.earliest.value_or(now.on));
  for (const ChangeSet& set : what_opens(rules, now.answers, claim)) sets.add(set);
  return sets;
}

}  // namespace pandu::law
