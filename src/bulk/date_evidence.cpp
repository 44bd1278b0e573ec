#include "bulk/date_evidence.h"

namespace pandu::bulk {

void DateEvidence::add(std::string_view text, const MonthNames& months) {
  const auto day_first = read_date(text, lists::DateOrder::day_first, months).value;
  const auto month_first = read_date(text, lists::DateOrder::month_first, months).value;
  if (day_first == month_first) return;
  if (day_first && month_first)
    ++two_ways_;
  else
    ++(day_first ? day_first_ : month_first_);
}

lists::DateOrder DateEvidence::proven() const {
  if ((day_first_ > 0) == (month_first_ > 0)) return lists::DateOrder::not_said;
  return day_first_ > 0 ? lists::DateOrder::day_first : lists::DateOrder::month_first;
}

}  // namespace pandu::bulk
