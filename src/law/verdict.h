// The answer of the law, with its explanation. Ids, dates and amounts only: the words are made from
// it elsewhere. Everything points into the Rules that it was decided with.
#pragma once

#include <optional>
#include <string_view>

#include "law/date.h"
#include "law/list.h"
#include "law/rules.h"
#include "law/vocabulary.h"

namespace pandu::law {

// Why a part of the verdict is as it is: a condition that is met, with the person's own figures.
struct Reason {
  std::string_view id;                   // text reason.<id>
  const Condition* condition = nullptr;  // null for the right itself (text reason.<id> of the row)
  const Provenance* provenance = nullptr;
  std::optional<Date> date;            // the day from which a dated condition is met
  std::optional<std::int64_t> amount;  // the value of the condition's parameter that was applied
  bool operator==(const Reason&) const = default;
};

// A condition that is not met, and what would turn it.
struct Blocker {
  std::string_view id;  // text blocker.<id>, blocker.<id>.do
  BlockerKind kind = BlockerKind::fixed;
  std::optional<Date> until;  // the day on which waiting alone turns it
  std::optional<Channel>
      channel;  // the best channel that it closes; none: it stops the claim itself
  const Condition* condition = nullptr;
  std::optional<std::int64_t> amount;
  bool operator==(const Blocker&) const = default;
};

struct DocumentEntry {
  Document document = Document::card;
  Need need = Need::required;
  bool operator==(const DocumentEntry&) const = default;
};

// Always an estimate. net = gross - tax.
struct Tax {
  Rupiah gross = 0;
  Rupiah tax = 0;
  Rupiah net = 0;
  TaxKind kind = TaxKind::final;
  bool operator==(const Tax&) const = default;
};

inline constexpr std::size_t longest_list = 16;
using ReasonList = List<Reason, longest_list>;
using BlockerList = List<Blocker, longest_list>;
using WarningList = List<std::string_view, longest_list>;
using ChannelList = List<Channel, count_of<Channel>>;
using DocumentList = List<DocumentEntry, count_of<Document>>;
using KeyList = List<Key, count_of<Key>>;

// A part without a value is not decided yet, or (where the outcome is cannot_claim or ask_office)
// does not exist. With fix_first all parts are those of the claim, but the only channel is the branch,
// where help is, and the blockers are what has to be put right, without the days that pass anyway.
struct Verdict {
  Outcome outcome = Outcome::needs_answers;
  Date on{};
  std::optional<Date> earliest;  // by the rule
  // The day from which the channels are known to accept: earliest or later. None where they are not
  // known to wait for anything, or not known since when they wait.
  std::optional<Date> accepted_from;
  std::optional<int> share_percent;
  std::optional<ChannelList> channels;  // best first
  std::optional<DocumentList> documents;
  std::optional<Tax> tax;
  ReasonList reasons;
  BlockerList blockers;
  WarningList warnings;  // text warning.<id>
  KeyList missing;       // most decisive first
  bool operator==(const Verdict&) const = default;
};

// The day on which the claim is worth the trip; none where that is not known.
inline std::optional<Date> day_to_claim(const Verdict& verdict) {
  return verdict.accepted_from ? verdict.accepted_from : verdict.earliest;
}

// Whether the channels accept later than the rule and the day of the claim say.
inline bool is_accepted_later(const Verdict& verdict) {
  return verdict.accepted_from && *verdict.accepted_from > verdict.on &&
         verdict.accepted_from != verdict.earliest;
}

// Whether the claim may be made, but not yet on this day.
inline bool has_to_wait(const Verdict& verdict) {
  return verdict.outcome == Outcome::wait ||
         (verdict.outcome == Outcome::can_claim && is_accepted_later(verdict));
}

}  // namespace pandu::law
