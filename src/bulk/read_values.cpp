#include "bulk/read_values.h"

#include <algorithm>

#include "text/typed.h"
#include "workbook/excel_number.h"

namespace pandu::bulk {
namespace {

constexpr std::size_t digits_of_a_day = 5;  // from 1927 to 2173

}  // namespace

void DateEvidence::add(std::string_view text, const content::TypedWords& words,
                       const text::DateWindow& window) {
  using lists::DateOrder;
  const auto day_first = text::read_date(text, DateOrder::day_first, words, window).value;
  const auto month_first = text::read_date(text, DateOrder::month_first, words, window).value;
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

text::Reading<law::DateSpan> read_serial(std::string_view text, const text::DateWindow& window) {
  const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
  const std::string_view behind = text.substr(std::min(mark + 1, text.size()));
  const bool has_rest = mark < text.size();
  if (mark != digits_of_a_day || !text::whole_number(text.substr(0, mark)) ||
      (has_rest && !text::whole_number(behind)))
    return {};
  std::string number(text);
  if (has_rest) number[mark] = '.';
  std::string day;
  workbook::write_excel_number(number, {workbook::NumberFormat::Kind::date},
                               workbook::DateSystem::since_1900, day);
  const auto date = law::parse_date(day);
  if (!date || *date < window.first || *date > window.last)
    return {std::nullopt, text::ReadFault::unlikely_date};
  return {law::DateSpan{*date, *date}};
}

text::Reading<std::int64_t> read_whole(std::string_view text, std::int64_t least,
                                       std::int64_t most) {
  const auto value = text::whole_number(text);
  if (!value || *value < least || *value > most)
    return {std::nullopt, text::ReadFault::not_a_number};
  return {value};
}

}  // namespace pandu::bulk
