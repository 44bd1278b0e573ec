#include "law/decide.h"

#include <algorithm>

#include "law/channels.h"
#include "law/documents.h"
#include "law/evaluate.h"
#include "law/in_force.h"
#include "law/tax.h"

namespace pandu::law {
namespace {

// Later than any claim: the end of a span of days that has none.
const Date no_end = make_date(latest_year, 12, 31);

// What the conditions of a row say together, before channels, papers and tax.
struct Judgement {
  bool refused = false;        // a condition fails that no waiting turns
  bool for_office = false;     // a condition fails of which only the office can say what follows
  bool to_fix = false;         // a condition fails that somebody has to put right first
  bool open_question = false;  // a condition is open that could still refuse
  bool open_refusal = false;   // ... with a plain no
  bool open_fix = false;       // a condition is open that may have to be put right first
  bool dated = false;          // the row has a day from which it holds
  bool day_known = true;       // ... and that day, or its month, is known
  Truth day_reached = Truth::yes;
  DateSpan earliest{};
  KeyList vague_days;  // the dates that would have to be told more closely

  bool is_refusal() const { return refused || for_office; }
};

void add_missing(Verdict& verdict, const KeyList& keys) {
  for (const Key key : keys) verdict.missing.add_once(key);
}

void note_day(Judgement& judgement, const Evaluation& evaluation) {
  if (!evaluation.since || !evaluation.since->exact())
    judgement.vague_days.add_once(evaluation.key);
  if (!evaluation.since) {
    judgement.day_known = false;
    judgement.day_reached = Truth::unknown;
    return;
  }
  const bool first = !judgement.dated;
  judgement.dated = true;
  judgement.earliest.first =
      first ? evaluation.since->first : std::max(judgement.earliest.first, evaluation.since->first);
  judgement.earliest.last =
      first ? evaluation.since->last : std::max(judgement.earliest.last, evaluation.since->last);
  judgement.day_reached = std::min(judgement.day_reached, evaluation.truth);
}

void note_failure(Judgement& judgement, Otherwise otherwise) {
  if (otherwise == Otherwise::fix_first)
    judgement.to_fix = true;
  else if (otherwise == Otherwise::ask_office)
    judgement.for_office = true;
  else
    judgement.refused = true;
}

void note_open(Judgement& judgement, Otherwise otherwise) {
  if (otherwise == Otherwise::fix_first) {
    judgement.open_fix = true;
    return;
  }
  judgement.open_question = true;
  judgement.open_refusal = judgement.open_refusal || otherwise != Otherwise::ask_office;
}

// What has to be put right says nothing to those who are refused; and to those who have to put
// something right, the days that pass anyway are no obstacle besides.
void keep_what_counts(const Judgement& judgement, BlockerList& blockers) {
  if (!judgement.to_fix) return;
  const BlockerList all = blockers;
  blockers.clear();
  for (const Blocker& blocker : all) {
    const bool to_fix = blocker.condition->otherwise == Otherwise::fix_first;
    const bool idle = judgement.is_refusal() ? to_fix : judgement.to_fix && !to_fix;
    if (!idle) blockers.add(blocker);
  }
}

Judgement judge(const GroundRow& row, const Rules& rules, const Answers& answers,
                Verdict& verdict) {
  Judgement judgement;
  for (const Condition& condition : row.conditions) {
    const Evaluation evaluation = evaluate(condition, rules, answers, verdict.on);
    const auto day = evaluation.since ? std::optional{evaluation.since->last} : std::nullopt;
    if (is_dated(condition.kind)) note_day(judgement, evaluation);
    if (evaluation.truth == Truth::yes) {
      verdict.reasons.emplace(condition.id, &condition, &row.provenance, day, evaluation.amount);
    } else if (evaluation.truth == Truth::no) {
      if (!is_dated(condition.kind)) note_failure(judgement, condition.otherwise);
      verdict.blockers.emplace(condition.id, condition.blocker, day, std::nullopt, &condition,
                               evaluation.amount);
      if (!condition.warning.empty()) verdict.warnings.add_once(condition.warning);
    } else {
      if (!is_dated(condition.kind)) note_open(judgement, condition.otherwise);
      verdict.missing.add_once(evaluation.key);
    }
  }
  keep_what_counts(judgement, verdict.blockers);
  return judgement;
}

// A plain no outweighs what only the office can say, and both outweigh what has to be put right.
Outcome outcome_of(const Judgement& judgement) {
  if (judgement.refused) return Outcome::cannot_claim;
  if (judgement.for_office)
    return judgement.open_refusal ? Outcome::needs_answers : Outcome::ask_office;
  if (judgement.open_question) return Outcome::needs_answers;
  if (judgement.to_fix) return Outcome::fix_first;
  if (judgement.open_fix || judgement.day_reached == Truth::unknown) return Outcome::needs_answers;
  return judgement.day_reached == Truth::yes ? Outcome::can_claim : Outcome::wait;
}

// The days on which the claim may first be made, as far as they are known.
DateSpan claim_days(const Judgement& judgement, Date on) {
  if (!judgement.day_known) return {on, no_end};
  if (!judgement.dated) return {on, on};
  return {std::max(on, judgement.earliest.first), std::max(on, judgement.earliest.last)};
}

// Where the claim itself is refused, the branch is the place to ask.
ChannelList branch_only() {
  ChannelList list;
  list.add(Channel::branch);
  return list;
}

// Where the office decides, nothing more is asked: papers that depend on an answer are brought along.
DocumentList papers_to_bring(const GroundRow& row, const Rules& rules, const Answers& answers) {
  DocumentList papers;
  for (const DocumentNeed& need : row.documents) {
    if (!is_for(need, answers)) continue;
    const DocumentRule& rule = rules.documents[static_cast<std::size_t>(need.document)];
    papers.add({need.document, rule.when_any.empty() ? need.need : Need::bring});
  }
  return papers;
}

void refuse(Verdict& verdict, const GroundRow& row, const Rules& rules, const Answers& answers) {
  verdict.channels = branch_only();
  // Whether it is a plain no or one for the office, the open questions of the row still decide.
  if (verdict.outcome == Outcome::needs_answers) return;
  verdict.documents.emplace();
  if (verdict.outcome == Outcome::ask_office)
    verdict.documents = papers_to_bring(row, rules, answers);
  verdict.missing.clear();
}

void add_channels(Verdict& verdict, const Judgement& judgement, const DateSpan& claim,
                  const Rules& rules, const Answers& answers) {
  if (judgement.to_fix) {
    verdict.channels = branch_only();
    return;
  }
  const ChannelsFound found = find_channels(rules, answers, claim);
  add_missing(verdict, found.missing);
  if (found.depends_on_day) add_missing(verdict, judgement.vague_days);
  verdict.reasons.add_all(found.reasons);
  verdict.blockers.add_all(found.blockers);
  if (found.balance_at_limit) verdict.warnings.add("balance_at_limit");
  const bool may_be_closed = judgement.open_question || judgement.open_fix;
  if (!may_be_closed || found.open == branch_only()) verdict.channels = found.open;
}

void add_documents(Verdict& verdict, const Judgement& judgement, const DateSpan& claim,
                   const GroundRow& row, const Rules& rules, const Answers& answers) {
  const DocumentsFound found = find_documents(rules, answers, row, claim.last);
  add_missing(verdict, found.missing);
  if (!judgement.open_question) verdict.documents = found.entries;
}

void add_tax(Verdict& verdict, const Judgement& judgement, const DateSpan& claim,
             const GroundRow& row, const Rules& rules, const Answers& answers) {
  const TaxFound found =
      estimate_tax(rules, answers, {row.share_percent, claim.first, claim.last}, verdict.missing);
  if (found.depends_on_day) add_missing(verdict, judgement.vague_days);
  if (verdict.outcome != Outcome::needs_answers) verdict.tax = found.tax;
  if (answers.earlier_partial.given() && answers.earlier_partial.value != EarlierPartial::none)
    verdict.warnings.add("earlier_payout_ignored");
}

// The day from which the channels are known to accept, where they wait for more than the rule does.
void add_acceptance(Verdict& verdict, const GroundRow& row, const Rules& rules,
                    const Answers& answers) {
  if (!row.acceptance) return;
  const Condition& condition = row.acceptance->condition;
  const Evaluation evaluation = evaluate(condition, rules, answers, verdict.on);
  if (!evaluation.amount) return;  // not known yet on that day
  const bool inactive = answers.card_status == Answer<CardStatus>::of(CardStatus::inactive);
  if (!inactive || !evaluation.since) {
    if (inactive) verdict.missing.add_once(evaluation.key);
    verdict.warnings.add_once(row.acceptance->unknown_warning);
    return;
  }
  const Date since = evaluation.since->last;
  verdict.reasons.emplace(condition.id, &condition, &row.provenance, since, evaluation.amount);
  if (!verdict.earliest) return;
  verdict.accepted_from = std::max(*verdict.earliest, since);
  if (since > std::max(verdict.on, *verdict.earliest)) verdict.warnings.add_once(condition.warning);
}

Verdict decide_row(const GroundRow& row, const Rules& rules, const Answers& answers, Date on) {
  Verdict verdict;
  verdict.on = on;
  verdict.reasons.emplace(row.reason, nullptr, &row.provenance, std::nullopt, std::nullopt);
  const Judgement judgement = judge(row, rules, answers, verdict);
  verdict.outcome = outcome_of(judgement);
  if (judgement.is_refusal()) {
    refuse(verdict, row, rules, answers);
    return verdict;
  }
  for (const std::string& warning : row.warnings) verdict.warnings.add(warning);
  if (!judgement.open_question) {
    verdict.share_percent = row.share_percent;
    if (judgement.day_known) verdict.earliest = judgement.dated ? judgement.earliest.last : on;
    if (judgement.dated && !judgement.earliest.exact()) verdict.warnings.add("approximate_date");
  }
  const DateSpan claim = claim_days(judgement, on);
  add_channels(verdict, judgement, claim, rules, answers);
  add_documents(verdict, judgement, claim, row, rules, answers);
  add_tax(verdict, judgement, claim, row, rules, answers);
  add_acceptance(verdict, row, rules, answers);
  return verdict;
}

// Rules that know nothing of this ground: those of before it came.
Verdict unheard_of(Date on) {
  Verdict verdict;
  verdict.on = on;
  verdict.outcome = Outcome::ask_office;
  verdict.channels = branch_only();
  verdict.documents.emplace();
  return verdict;
}

// On a date before a row's first day the row does not exist; the verdict says since when it does.
Verdict before_its_time(const GroundRow& first, Date on) {
  Verdict verdict = unheard_of(on);
  verdict.blockers.add({"rule_not_yet", BlockerKind::wait, first.provenance.from, std::nullopt,
                        nullptr, std::nullopt});
  verdict.warnings.add("rule_not_yet");
  return verdict;
}

// The rows that can be this person's on a day.
GroundRows rows_for(const Rules& rules, const Answers& answers, Date on) {
  GroundRows rows;
  for (const GroundRow* row : rows_of(rules, answers.ground.value, on)) {
    const bool other = row->pmi_ground && answers.pmi_ground.given() &&
                       answers.pmi_ground.value != *row->pmi_ground;
    if (!other) rows.add(row);
  }
  return rows;
}

// The day on which the first of this person's rows begins; none where the rules have none.
const GroundRow* first_row_for(const Rules& rules, const Answers& answers) {
  const GroundRow* first = nullptr;
  for (const GroundRow& row : rules.grounds) {
    if (row.ground != answers.ground.value) continue;
    if (row.pmi_ground && answers.pmi_ground.given() && answers.pmi_ground.value != *row.pmi_ground)
      continue;
    if (!first || row.provenance.from < first->provenance.from) first = &row;
  }
  return first;
}

// Keeps of a verdict what another possible row says as well.
void keep_common(Verdict& verdict, const Verdict& other) {
  if (verdict.share_percent != other.share_percent) verdict.share_percent.reset();
  if (verdict.earliest != other.earliest) verdict.earliest.reset();
  if (verdict.accepted_from != other.accepted_from) verdict.accepted_from.reset();
  if (!(verdict.channels == other.channels)) verdict.channels.reset();
  if (!(verdict.documents == other.documents)) verdict.documents.reset();
  add_missing(verdict, other.missing);
}

// The question which of its grounds holds is open: only what all of them agree on is decided.
Verdict decide_between(const GroundRows& rows, const Rules& rules, const Answers& answers,
                       Date on) {
  Verdict verdict = decide_row(*rows[0], rules, answers, on);
  verdict.missing.clear();
  verdict.missing.add(Key::pmi_ground);
  // What decides the outcome comes before what decides papers and tax, whatever the row.
  for (const GroundRow* row : rows) {
    Verdict of_row;
    of_row.on = on;
    judge(*row, rules, answers, of_row);
    add_missing(verdict, of_row.missing);
  }
  for (const GroundRow* row : rows) keep_common(verdict, decide_row(*row, rules, answers, on));
  verdict.outcome = Outcome::needs_answers;
  verdict.tax.reset();
  verdict.reasons.clear();
  verdict.blockers.clear();
  verdict.warnings.clear();
  return verdict;
}

}  // namespace

Verdict decide(const Rules& rules, const Answers& answers, Date on) {
  if (!answers.ground.given()) {
    Verdict verdict;
    verdict.on = on;
    verdict.missing.add(Key::ground);
    return verdict;
  }
  const GroundRows rows = rows_for(rules, answers, on);
  if (rows.empty()) {
    const GroundRow* first = first_row_for(rules, answers);
    return first ? before_its_time(*first, on) : unheard_of(on);
  }
  if (rows.size() == 1) return decide_row(*rows[0], rules, answers, on);
  return decide_between(rows, rules, answers, on);
}

}  // namespace pandu::law
