#include "bulk/row_verdict.h"

#include <algorithm>
#include <chrono>

namespace pandu::bulk {

std::int32_t day_number(law::Date date) {
  return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

std::int32_t day_number(const std::optional<law::Date>& date) {
  return date ? day_number(*date) : no_day;
}

law::Date date_of(std::int32_t day_number) {
  return std::chrono::sys_days{std::chrono::days{day_number}};
}

law::SetOf<law::Document> letters_of(const content::Content& content) {
  law::SetOf<law::Document> letters;
  for (const content::Duty& duty : content.duties)
    for (const law::Document document : duty.documents) letters.add(document);
  return letters;
}

RowVerdict brief(const EvaluatedRow& row, law::SetOf<law::Document> letters) {
  const law::Verdict& verdict = row.verdict;
  RowVerdict brief;
  brief.faulty = !row.sound();
  brief.outcome = verdict.outcome;
  brief.earliest = day_number(verdict.earliest);
  brief.accepted_from = day_number(verdict.accepted_from);
  if (verdict.channels && !verdict.channels->empty()) brief.channel = (*verdict.channels)[0];
  if (verdict.documents)
    for (const law::DocumentEntry& entry : *verdict.documents)
      brief.letter = brief.letter || letters.has(entry.document);
  for (const law::Key key : verdict.missing) brief.missing.add(key);
  return brief;
}

ClaimMonths::ClaimMonths(law::Date on) : on_(day_number(on)) {
  law::Date first = law::first_of_next_month(on);
  for (std::int32_t& start : starts_) {
    start = day_number(first);
    first = law::first_of_next_month(first);
  }
}

std::optional<std::size_t> ClaimMonths::of(const RowVerdict& row) const {
  if (row.faulty) return std::nullopt;
  if (is_now(row)) return 0;
  const bool may_claim = row.outcome == law::Outcome::can_claim;
  const std::int32_t day = row.day_to_claim();
  if ((!may_claim && row.outcome != law::Outcome::wait) || day == no_day) return std::nullopt;
  const auto month = std::upper_bound(starts_.begin(), starts_.end(), day);
  return static_cast<std::size_t>(month - starts_.begin());
}

bool ClaimMonths::is_now(const RowVerdict& row) const {
  if (row.faulty || row.outcome != law::Outcome::can_claim) return false;
  return row.accepted_from == no_day || row.accepted_from <= on_;
}

void TotalsCount::add(const RowVerdict& row) {
  lists::Totals& all = totals_;
  ++all.rows;
  if (row.faulty) {
    ++all.faulty;
    return;
  }
  ++all.outcomes[static_cast<std::size_t>(row.outcome)];
  for (std::size_t key = 0; key < all.missing.size(); ++key)
    if (row.missing.has(static_cast<law::Key>(key))) ++all.missing[key];
  if (row.letter) ++all.letters;
  const auto month = months_.of(row);
  if (!month) return;
  if (months_.is_now(row)) ++all.now;
  if (row.channel) ++all.channels[static_cast<std::size_t>(*row.channel)];
  ++all.by_month[*month];
}

}  // namespace pandu::bulk
