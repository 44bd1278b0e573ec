// What would change the verdict: the smallest sets of things that, changed together, turn "no" and
// "not yet" into a claim, or open a channel that is closed.
//
// decide() says what stops a claim; this says what is enough. It decides several times, so it is asked
// for one person at a time.
#pragma once

#include <optional>

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::law {

// The answers of a person and the day on which they ask.
struct Situation {
  Answers answers;
  Date on{};
};

// The situation as it would be with this one thing changed: waited until the day that the blocker names,
// or the answer given that its condition asks for. The blocker is one that a verdict or a ChangeSet names. No value where no answer turns it: only the office
// can say.
std::optional<Situation> with_change(const Situation& now, const Blocker& blocker);

// Things that have to change together; without any one of them nothing turns.
struct ChangeSet {
  BlockerList changes;  // by kind: wait, employer, app, fixed
  // The channel that it opens; none: it turns the verdict itself.
  std::optional<Channel> opens;

  // The kind of the last change, which is the hardest: `fixed` for a set that nobody can bring about.
  BlockerKind kind() const { return changes[changes.size() - 1].kind; }
};

inline constexpr std::size_t most_change_sets = 1 + count_of<Channel>;
using ChangeSetList = List<ChangeSet, most_change_sets>;

// What would change the verdict of this situation; empty where nothing stops the claim and every channel
// that takes the ground is open. First the set that turns the verdict, if something stops the claim. Where
// the claim is not refused, then one for each closed channel, by kind and then by channel; a channel
// whose state an open answer decides has none.
ChangeSetList find_changes(const Rules& rules, const Situation& now);

}  // namespace pandu::law
