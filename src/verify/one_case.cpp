#include "law/answers_by_key.h"
#include "law/evaluate.h"
#include "verify/answer.h"
#include "verify/properties.h"

namespace pandu::verify {
namespace {

using law::Blocker;
using law::BlockerKind;
using law::Date;
using law::Key;
using law::Outcome;
using law::Verdict;

std::string name(Outcome outcome) { return std::string(law::name_of(outcome)); }

bool is_refusal(Outcome outcome) {
  return outcome == Outcome::cannot_claim || outcome == Outcome::ask_office;
}

bool is_branch_only(const Verdict& verdict) {
  return verdict.channels && verdict.channels->size() == 1 &&
         (*verdict.channels)[0] == law::Channel::branch;
}

// Whether an answer leaves nothing to ask: a month and a band still do.
bool is_exact(Key key, const law::Answers& answers) {
  switch (key) {
    case Key::balance:
    case Key::balance_band:
      return answers.balance.given();
    case Key::birth_date:
    case Key::event_date:
    case Key::nonactive_since: {
      const auto& date = law::date_answer(answers, key);
      return date.given() && date.value.exact();
    }
    default:
      return is_given(key, answers);
  }
}

template <class List>
bool has_twice(const List& list) {
  for (std::size_t i = 0; i < list.size(); ++i)
    for (std::size_t j = i + 1; j < list.size(); ++j)
      if (list[i] == list[j]) return true;
  return false;
}

bool has_paper_twice(const law::DocumentList& list) {
  std::uint32_t seen = 0;
  for (const law::DocumentEntry& entry : list) {
    const std::uint32_t bit = 1U << static_cast<unsigned>(entry.document);
    if ((seen & bit) != 0) return true;
    seen |= bit;
  }
  return false;
}

bool has_open_paper(const Verdict& verdict) {
  if (!verdict.documents) return true;
  for (const law::DocumentEntry& entry : *verdict.documents)
    if (entry.need == law::Need::depends) return true;
  return false;
}

std::string missing_agrees(const Case& one) {
  const Verdict& verdict = one.verdict;
  if (has_twice(verdict.missing)) return "`missing` names a question twice";
  for (const Key key : verdict.missing)
    if (is_exact(key, one.answers))
      return "`missing` asks for " + std::string(law::name_of(key)) + ", which was answered";
  if (!verdict.missing.empty()) return {};
  if (verdict.outcome == Outcome::needs_answers) return "no outcome, and nothing left to ask";
  if (is_refusal(verdict.outcome)) return {};
  if (!verdict.share_percent) return "no share, and nothing left to ask";
  if (!verdict.channels) return "no channels, and nothing left to ask";
  if (!verdict.tax) return "no estimate of the tax, and nothing left to ask";
  if (has_open_paper(verdict)) return "the papers are open, and nothing is left to ask";
  return {};
}

std::string lists_agree(const Verdict& verdict) {
  if (verdict.channels)
    for (std::size_t i = 1; i < verdict.channels->size(); ++i)
      if (!((*verdict.channels)[i - 1] < (*verdict.channels)[i]))
        return "the channels are not in order, each once";
  if (verdict.documents && has_paper_twice(*verdict.documents)) return "a paper stands there twice";
  if (has_twice(verdict.warnings)) return "a warning stands there twice";
  for (std::size_t i = 0; i < verdict.blockers.size(); ++i) {
    const Blocker& blocker = verdict.blockers[i];
    if (blocker.until && *blocker.until <= verdict.on)
      return "the blocker " + std::string(blocker.id) + " waits for " +
             law::to_iso(*blocker.until) + ", which is not later";
    for (std::size_t j = 0; j < i; ++j)
      if (verdict.blockers[j].id == blocker.id)
        return "the blocker " + std::string(blocker.id) + " stands there twice";
  }
  return {};
}

std::string tax_agrees(const Case& one) {
  const Verdict& verdict = one.verdict;
  if (!verdict.tax) return {};
  const law::Tax& tax = *verdict.tax;
  if (!one.answers.balance.given() || !verdict.share_percent)
    return "a tax, but no balance or no share to take it from";
  if (tax.gross != one.answers.balance.value * *verdict.share_percent / 100)
    return "the gross amount is not the share of the balance, rounded down";
  if (tax.tax < 0 || tax.tax > tax.gross || tax.net != tax.gross - tax.tax)
    return "the tax, the gross and the net amount do not add up";
  return {};
}

std::string wait_agrees(const Verdict& verdict) {
  if (!verdict.earliest || *verdict.earliest <= verdict.on) return "wait, but for no later day";
  std::optional<Date> last;
  for (const Blocker& blocker : verdict.blockers) {
    if (blocker.channel) continue;
    if (blocker.kind != BlockerKind::wait || !blocker.until)
      return "wait, but " + std::string(blocker.id) + " does not go away by waiting";
    if (!last || *last < *blocker.until) last = blocker.until;
  }
  if (last != verdict.earliest) return "wait, but the blockers name another day or none";
  return {};
}

std::string fix_agrees(const Verdict& verdict) {
  for (const Blocker& blocker : verdict.blockers)
    if (blocker.channel || blocker.until ||
        (blocker.kind != BlockerKind::employer && blocker.kind != BlockerKind::app))
      return "fix_first, but " + std::string(blocker.id) + " is nothing that anybody can fix";
  return {};
}

std::string acceptance_agrees(const Case& one) {
  const Verdict& verdict = one.verdict;
  if (!verdict.accepted_from) return {};
  if (!verdict.earliest || *verdict.accepted_from < *verdict.earliest)
    return "the channels accept before the first day";
  if (!one.answers.nonactive_since.given())
    return "a day of acceptance, but it was not told since when the card is inactive";
  return {};
}

std::string outcome_agrees(const Verdict& verdict) {
  switch (verdict.outcome) {
    case Outcome::can_claim:
      if (!verdict.earliest || *verdict.earliest > verdict.on)
        return "can_claim, but from no day or a later one";
      for (const Blocker& blocker : verdict.blockers)
        if (!blocker.channel) return "can_claim, but " + std::string(blocker.id) + " stops it";
      return {};
    case Outcome::wait:
      return wait_agrees(verdict);
    case Outcome::fix_first:
      return fix_agrees(verdict);
    case Outcome::cannot_claim:
    case Outcome::ask_office:
      if (verdict.earliest || verdict.share_percent || verdict.tax)
        return name(verdict.outcome) + ", but with a day, a share or a tax";
      if (!verdict.missing.empty()) return name(verdict.outcome) + ", but it still asks";
      return {};
    case Outcome::needs_answers:
      return verdict.tax ? "a tax, but no outcome" : std::string();
  }
  return "the outcome is none of the six";
}

}  // namespace

std::string parts_agree(const Case& one) {
  std::string wrong = outcome_agrees(one.verdict);
  if (wrong.empty()) wrong = missing_agrees(one);
  if (wrong.empty()) wrong = lists_agree(one.verdict);
  if (wrong.empty()) wrong = tax_agrees(one);
  if (wrong.empty()) wrong = acceptance_agrees(one);
  return wrong;
}

std::string refusal_has_next_step(const Case& one) {
  const Verdict& verdict = one.verdict;
  bool has_blocker = false;
  for (const Blocker& blocker : verdict.blockers) has_blocker = has_blocker || !blocker.channel;
  if (!has_blocker) return name(verdict.outcome) + ", but nothing is named that stops the claim";
  if (!is_branch_only(verdict))
    return name(verdict.outcome) + ", but the branch is not its channel";
  return {};
}

std::string claim_is_complete(const Case& one) {
  const Verdict& verdict = one.verdict;
  if (verdict.channels && verdict.channels->empty()) return "can_claim, but there is no channel";
  if (!verdict.share_percent || *verdict.share_percent <= 0 || *verdict.share_percent > 100)
    return "can_claim, but of no share";
  bool has_required = false;
  if (verdict.documents)
    for (const law::DocumentEntry& entry : *verdict.documents)
      has_required = has_required || entry.need == law::Need::required;
  if (!has_required) return "can_claim, but no paper is required";
  for (const law::Reason& reason : verdict.reasons) {
    const bool has_source =
        reason.condition ? !reason.condition->sources.empty() : reason.provenance != nullptr;
    if (!has_source) return "the reason " + std::string(reason.id) + " has no source";
  }
  if (verdict.reasons.empty()) return "can_claim, but no reason is given";
  return {};
}

}  // namespace pandu::verify
