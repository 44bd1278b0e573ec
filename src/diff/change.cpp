#include "diff/change.h"

#include <algorithm>

namespace pandu::diff {
namespace {

using law::Verdict;

static_assert(law::count_of<law::Document> < 31, "Papers has no room for so many");

Papers papers_of(const Verdict& verdict) {
  if (!verdict.documents) return undecided_papers;
  Papers papers = 0;
  for (const law::DocumentEntry& entry : *verdict.documents)
    papers |= (Papers{1} + static_cast<Papers>(entry.need))
              << 2U * static_cast<unsigned>(entry.document);
  return papers;
}

// A paper with the same need on both sides is left out.
Moved<Papers> papers_moved(Papers before, Papers after) {
  if (before == after) return {};
  if (before == undecided_papers) return {before, 0};
  if (after == undecided_papers) return {0, after};
  Papers differ = before ^ after;
  differ |= (differ & 0x5555'5555'5555'5555U) << 1U | (differ & 0xAAAA'AAAA'AAAA'AAAAU) >> 1U;
  return {before & differ, after & differ};
}

std::uint32_t missing_of(const Verdict& verdict) {
  std::uint32_t keys = 0;
  for (const law::Key key : verdict.missing) keys |= 1U << static_cast<unsigned>(key);
  return keys;
}

Shift day_moved(const std::optional<law::Date>& before, const std::optional<law::Date>& after) {
  if (before == after) return Shift::same;
  if (!before) return Shift::appears;
  if (!after) return Shift::disappears;
  return *after < *before ? Shift::earlier : Shift::later;
}

Shift tax_moved(const std::optional<law::Tax>& before, const std::optional<law::Tax>& after) {
  if (before == after) return Shift::same;
  if (!before) return Shift::appears;
  if (!after) return Shift::disappears;
  if (after->tax == before->tax) return Shift::other;
  return after->tax < before->tax ? Shift::less : Shift::more;
}

bool same_figures(const law::Reason& one, const law::Reason& other) {
  return one.date == other.date && one.amount == other.amount;
}
bool same_figures(const law::Blocker& one, const law::Blocker& other) {
  return one.until == other.until && one.amount == other.amount && one.kind == other.kind &&
         one.channel == other.channel;
}
bool same_figures(std::string_view, std::string_view) { return true; }

std::string_view id_of(const law::Reason& reason) { return reason.id; }
std::string_view id_of(const law::Blocker& blocker) { return blocker.id; }
std::string_view id_of(std::string_view warning) { return warning; }

template <class List>
const auto* find(const List& list, std::string_view id) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& item) { return id_of(item) == id; });
  return found == list.end() ? nullptr : found;
}

// In the same order too, since the first is told first; but an order alone is not a change.
template <class List>
bool same_list(const List& before, const List& after) {
  if (before.size() != after.size()) return false;
  for (std::size_t i = 0; i < before.size(); ++i)
    if (id_of(before[i]) != id_of(after[i]) || !same_figures(before[i], after[i])) return false;
  return true;
}

template <class List>
void add_changes(SentenceKind kind, const List& before, const List& after, SentenceIndex& index,
                 SentenceChanges& changes) {
  if (same_list(before, after)) return;
  for (const auto& item : before) {
    const auto* now = find(after, id_of(item));
    if (!now)
      changes.push_back({index.number_of(kind, id_of(item)), Fate::goes});
    else if (!same_figures(item, *now))
      changes.push_back({index.number_of(kind, id_of(item)), Fate::other_figures});
  }
  for (const auto& item : after)
    if (!find(before, id_of(item)))
      changes.push_back({index.number_of(kind, id_of(item)), Fate::comes});
}

}  // namespace

Channels channels_of(const Verdict& verdict) {
  if (!verdict.channels) return undecided_channels;
  unsigned bits = 0;
  for (const law::Channel channel : *verdict.channels) bits |= 1U << static_cast<unsigned>(channel);
  return static_cast<Channels>(bits);
}

std::uint8_t share_of(const Verdict& verdict) {
  return verdict.share_percent ? static_cast<std::uint8_t>(*verdict.share_percent) : no_share;
}

bool Change::only_sentences() const {
  return !outcome.moves() && !channels.moves() && !share.moves() && !papers.moves() &&
         earliest == Shift::same && accepted_from == Shift::same && tax == Shift::same &&
         asked == 0 && answered == 0;
}

bool find_change(const Verdict& before, const Verdict& after, SentenceIndex& index,
                 Change& change) {
  change.outcome = Moved<std::uint8_t>::of(static_cast<std::uint8_t>(before.outcome),
                                           static_cast<std::uint8_t>(after.outcome));
  change.channels = Moved<Channels>::of(channels_of(before), channels_of(after));
  change.share = Moved<std::uint8_t>::of(share_of(before), share_of(after));
  change.papers = papers_moved(papers_of(before), papers_of(after));
  change.earliest = day_moved(before.earliest, after.earliest);
  change.accepted_from = day_moved(before.accepted_from, after.accepted_from);
  change.tax = tax_moved(before.tax, after.tax);
  const std::uint32_t missing_before = missing_of(before);
  const std::uint32_t missing_after = missing_of(after);
  change.asked = missing_after & ~missing_before;
  change.answered = missing_before & ~missing_after;
  change.sentences.clear();
  add_changes(SentenceKind::reason, before.reasons, after.reasons, index, change.sentences);
  add_changes(SentenceKind::blocker, before.blockers, after.blockers, index, change.sentences);
  add_changes(SentenceKind::warning, before.warnings, after.warnings, index, change.sentences);
  if (change.sentences.empty()) return !change.only_sentences();
  std::sort(change.sentences.begin(), change.sentences.end());
  return true;
}

}  // namespace pandu::diff
