// The verdict of a row in a few numbers, and what many of them come to.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

#include "bulk/row_evaluator.h"
#include "lists/snapshot.h"

namespace pandu::bulk {

// Days since 1 January 1970; none where a verdict has no such day.
inline constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::max();
std::int32_t day_number(law::Date date);
std::int32_t day_number(const std::optional<law::Date>& date);
law::Date date_of(std::int32_t day_number);

struct RowVerdict {
  std::int32_t earliest = no_day;
  std::int32_t accepted_from = no_day;
  law::SetOf<law::Key> missing;
  law::Outcome outcome = law::Outcome::needs_answers;  // of a row without a fault
  std::optional<law::Channel> channel;                 // the best one
  bool faulty = false;
  bool letter = false;  // a paper that the employer writes is among what the verdict asks for

  // As law::day_to_claim().
  std::int32_t day_to_claim() const { return accepted_from == no_day ? earliest : accepted_from; }
};

// The papers that employers write.
law::SetOf<law::Document> letters_of(const content::Content& content);
RowVerdict brief(const EvaluatedRow& row, law::SetOf<law::Document> letters);

// The months as those who may claim are put into them.
class ClaimMonths {
 public:
  explicit ClaimMonths(law::Date on);
  // 0 for those whose day to claim is now or in the rest of this month, then month by month, and
  // lists::months_ahead for everything later. None for a row with a fault, without a day, or whose
  // card has to be closed first.
  std::optional<std::size_t> of(const RowVerdict& row) const;
  // Whether a claim is accepted today.
  bool is_now(const RowVerdict& row) const;

 private:
  std::int32_t on_;
  std::array<std::int32_t, lists::months_ahead>
      starts_{};  // of the month after `on` and those behind it
};

// Counts person after person.
class TotalsCount {
 public:
  explicit TotalsCount(law::Date on) : months_(on) {}
  void add(const RowVerdict& row);
  const lists::Totals& totals() const { return totals_; }

 private:
  ClaimMonths months_;
  lists::Totals totals_;
};

}  // namespace pandu::bulk
