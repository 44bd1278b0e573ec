#include "law/channels.h"

#include <algorithm>

#include "law/evaluate.h"
#include "law/in_force.h"

namespace pandu::law {
namespace {

bool has_reason(const ReasonList& reasons, const Condition& condition) {
  const std::string_view id = condition.id;
  return std::any_of(reasons.begin(), reasons.end(),
                     [id](const Reason& reason) { return same_text(reason.id, id); });
}

bool has_blocker(const BlockerList& blockers, const Condition& condition) {
  for (const Blocker& blocker : blockers)
    if (blocker.id == condition.id) return true;
  return false;
}

bool is_exactly_at_limit(const Condition& condition, const Evaluation& evaluation,
                         const Answers& answers) {
  return condition.kind == ConditionKind::balance_at_most && answers.balance.given() &&
         evaluation.amount == answers.balance.value;
}

// Everything that one channel's conditions say on one day.
void judge(const ChannelRow& row, const Rules& rules, const Answers& answers, Date on,
           ChannelsFound& found) {
  Truth open = Truth::yes;
  bool at_limit = false;
  KeyList missing;
  const std::size_t reasons_before = found.reasons.size();
  for (const Condition& condition : row.conditions) {
    if (condition.kind == ConditionKind::ground_is) continue;  // the row takes it: find_on()
    const Evaluation evaluation = evaluate(condition, rules, answers, on);
    if (!evaluation.applies) continue;
    if (evaluation.truth == Truth::yes) {
      at_limit = at_limit || is_exactly_at_limit(condition, evaluation, answers);
      if (!has_reason(found.reasons, condition))
        found.reasons.emplace(condition.id, &condition, &row.provenance, std::nullopt,
                              evaluation.amount);
    } else if (evaluation.truth == Truth::no) {
      open = Truth::no;
      if (!has_blocker(found.blockers, condition))
        found.blockers.emplace(condition.id, condition.blocker, std::nullopt, row.channel,
                               &condition, evaluation.amount);
    } else {
      if (open == Truth::yes) open = Truth::unknown;
      missing.add_once(evaluation.key);
    }
  }
  if (open != Truth::yes) found.reasons.keep_first(reasons_before);
  if (open == Truth::no) return;
  if (open == Truth::unknown) {
    found.open.reset();
    for (const Key key : missing) found.missing.add_once(key);
    return;
  }
  if (found.open) found.open->add(row.channel);
  found.balance_at_limit = found.balance_at_limit || at_limit;
}

ChannelsFound find_on(const Rules& rules, const Answers& answers, Date on) {
  ChannelsFound found;
  found.open.emplace();
  for (std::size_t i = 0; i < count_of<Channel>; ++i) {
    const ChannelRow* row = row_of(rules, static_cast<Channel>(i), on);
    if (row && takes(*row, answers.ground.value)) judge(*row, rules, answers, on, found);
  }
  return found;
}

// Whether the channels may say something else on the last day of a span than on the first: a row or a
// value of theirs begins in between, or a condition waits for a day.
bool may_change(const Rules& rules, const DateSpan& span) {
  const auto begins = [&span](const auto& dated) {
    return !has_begun(dated.provenance, span.first) && has_begun(dated.provenance, span.last);
  };
  const auto changes = [&](const Condition& condition) {
    if (is_dated(condition.kind)) return true;
    if (condition.parameter == no_parameter) return false;
    const Parameter& parameter = rules.parameters[condition.parameter];
    return std::any_of(parameter.values.begin(), parameter.values.end(), begins);
  };
  return std::any_of(rules.channels.begin(), rules.channels.end(), [&](const ChannelRow& row) {
    return begins(row) || std::any_of(row.conditions.begin(), row.conditions.end(), changes);
  });
}

}  // namespace

ChannelsFound find_channels(const Rules& rules, const Answers& answers, const DateSpan& claim) {
  ChannelsFound found = find_on(rules, answers, claim.first);
  if (claim.exact() || !may_change(rules, claim)) return found;
  const ChannelsFound last = find_on(rules, answers, claim.last);
  for (const Key key : last.missing) found.missing.add_once(key);
  if (last.open == found.open) return found;
  found.depends_on_day = found.open.has_value() && last.open.has_value();
  found.open.reset();
  return found;
}

BlockerList what_closes(const Rules& rules, const Answers& answers, Channel channel, Date on) {
  BlockerList closing;
  const ChannelRow* row = row_of(rules, channel, on);
  if (!row || !takes(*row, answers.ground.value)) return closing;
  for (const Condition& condition : row->conditions) {
    const Evaluation evaluation = evaluate(condition, rules, answers, on);
    if (evaluation.truth == Truth::no)
      closing.emplace(condition.id, condition.blocker, std::nullopt, channel, &condition,
                      evaluation.amount);
  }
  return closing;
}

}  // namespace pandu::law
