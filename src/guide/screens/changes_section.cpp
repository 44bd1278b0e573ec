// What would change the verdict: the smallest sets of things that are enough, each with what to do.
#include <algorithm>

#include "guide/ids.h"
#include "guide/screens/screens.h"
#include "law/changes.h"

namespace pandu::guide {
namespace {

using law::BlockerKind;

// In the order of law::BlockerKind.
constexpr const char* blocker_icons[] = {"wait", "work", "jmo", "info"};
static_assert(static_cast<std::size_t>(BlockerKind::fixed) + 1 == std::size(blocker_icons));

Node blocker_item(const Speaker& speaker, const law::Blocker& blocker) {
  return item(speaker.blocker(blocker), blocker_icons[static_cast<std::size_t>(blocker.kind)],
              speaker.advice(blocker));
}

bool same_changes(const law::ChangeSet& a, const law::ChangeSet& b) {
  return a.opens.has_value() == b.opens.has_value() &&
         std::equal(
             a.changes.begin(), a.changes.end(), b.changes.begin(), b.changes.end(),
             [](const law::Blocker& one, const law::Blocker& other) { return one.id == other.id; });
}

// The channels that the same changes open, in one breath.
std::string channels_of(const Speaker& speaker, const law::ChangeSetList& sets,
                        const law::ChangeSet& set) {
  std::string names;
  for (const law::ChangeSet& other : sets) {
    if (!other.opens || !same_changes(other, set)) continue;
    const std::string id(law::name_of(*other.opens));
    if (!names.empty()) names += " " + speaker.say("list.and") + " ";
    names += speaker.say("channel." + id + ".name");
  }
  return names;
}

// A set that nobody can bring about is no advice, only an explanation.
std::string title_of(const Speaker& speaker, const law::ChangeSetList& sets,
                     const law::ChangeSet& set) {
  const bool fixed = set.kind() == BlockerKind::fixed;
  if (!set.opens) return speaker.say(fixed ? "changes.fixed" : "changes.turn");
  return speaker.say(fixed ? "changes.closed" : "changes.open",
                     {{"channel", channels_of(speaker, sets, set)}});
}

void add_set(const Speaker& speaker, const law::ChangeSetList& sets, const law::ChangeSet& set,
             Nodes& nodes) {
  const auto* first = std::find_if(sets.begin(), sets.end(), [&](const law::ChangeSet& other) {
    return same_changes(other, set);
  });
  if (first != &set) return;  // said already
  nodes.push_back(heading(3, title_of(speaker, sets, set)));
  if (set.changes.size() > 1 && set.kind() != BlockerKind::fixed)
    nodes.push_back(paragraph(speaker.say("changes.together")));
  Nodes items;
  for (const law::Blocker& change : set.changes) items.push_back(blocker_item(speaker, change));
  nodes.push_back(list(std::move(items)));
}

// What no change of ours turns: only the office can say, or the rule is not there yet.
Nodes left_over(const Speaker& speaker, const law::ChangeSetList& sets) {
  Nodes items;
  for (const law::Blocker& blocker : speaker.verdict.blockers) {
    const bool in_a_set = std::any_of(sets.begin(), sets.end(), [&](const law::ChangeSet& set) {
      return std::any_of(set.changes.begin(), set.changes.end(),
                         [&](const law::Blocker& change) { return change.id == blocker.id; });
    });
    if (!in_a_set) items.push_back(blocker_item(speaker, blocker));
  }
  return items;
}

}  // namespace

Nodes changes_section(const Speaker& speaker) {
  if (speaker.verdict.blockers.empty()) return {};
  const bool can = speaker.verdict.outcome == law::Outcome::can_claim;
  Nodes nodes = {heading(2, speaker.say(can ? "changes.title.can_claim" : "changes.title"))};
  const law::ChangeSetList sets =
      law::find_changes(speaker.content.rules, {speaker.answers, speaker.verdict.on});
  for (const law::ChangeSet& set : sets) add_set(speaker, sets, set, nodes);
  if (Nodes items = left_over(speaker, sets); !items.empty())
    nodes.push_back(list(std::move(items)));
  return nodes;
}

Nodes instead_section(const Speaker& speaker) {
  law::SetOf<law::Ground> grounds;
  for (const law::Blocker& blocker : speaker.verdict.blockers)
    if (blocker.condition && !blocker.channel) grounds.bits |= blocker.condition->instead.bits;
  if (grounds.empty()) return {};
  Nodes nodes = {heading(2, speaker.say("instead.title")), paragraph(speaker.say("instead.text"))};
  for (const law::Ground ground : text::every<law::Ground>)
    if (const std::string name(law::name_of(ground)); grounds.has(ground))
      nodes.push_back(button(std::string(instead_prefix) + name,
                             speaker.say("option.ground." + name), Look::secondary,
                             icon_of(speaker.content.rules, ground)));
  return nodes;
}

}  // namespace pandu::guide
