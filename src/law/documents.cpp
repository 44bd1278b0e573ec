#include "law/documents.h"

#include "law/evaluate.h"

namespace pandu::law {
namespace {

// Whether any of a paper's conditions holds; the keys that may still make one hold go to `missing`.
Truth is_needed(const DocumentRule& rule, const Rules& rules, const Answers& answers, Date claim,
                KeyList& missing) {
  if (rule.when_any.empty()) return Truth::yes;
  KeyList open;
  for (const Condition& condition : rule.when_any) {
    const Evaluation evaluation = evaluate(condition, rules, answers, claim);
    if (evaluation.truth == Truth::yes) return Truth::yes;
    if (evaluation.truth == Truth::unknown) open.add_once(evaluation.key);
  }
  for (const Key key : open) missing.add_once(key);
  return open.empty() ? Truth::no : Truth::unknown;
}

}  // namespace

bool is_for(const DocumentNeed& need, const Answers& answers) {
  return !need.only_for || *need.only_for == citizenship_of(answers);
}

DocumentsFound find_documents(const Rules& rules, const Answers& answers, const GroundRow& row,
                              Date claim) {
  // Cash and credit each have papers of their own under this one name.
  constexpr DocumentEntry house_papers{Document::house_papers, Need::required};
  bool has_house_papers = false;
  DocumentsFound found;
  for (const DocumentNeed& need : row.documents) {
    if (!is_for(need, answers)) continue;
    const DocumentRule& rule = rules.documents[static_cast<std::size_t>(need.document)];
    const Truth needed = is_needed(rule, rules, answers, claim, found.missing);
    if (needed == Truth::no) continue;
    found.entries.add({need.document, needed == Truth::yes ? need.need : Need::depends});
    has_house_papers = has_house_papers || found.entries.back() == house_papers;
  }
  if (has_house_papers && !answers.house_payment.given())
    found.missing.add_once(Key::house_payment);
  return found;
}

}  // namespace pandu::law
