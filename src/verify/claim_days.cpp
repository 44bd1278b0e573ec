
#include <algorithm>

#include "law/in_force.h"
#include "verify/conditions.h"

namespace pandu::verify {
namespace {

using law::Date;
using law::Rules;

template <class Dated>
void add_from(const std::vector<Dated>& list, std::vector<Date>& days) {
  for (const Dated& dated : list) days.push_back(dated.provenance.from);
}

void sort_each_once(std::vector<Date>& days) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

void keep_from(Date first, std::vector<Date>& days) {
  days.erase(std::remove_if(days.begin(), days.end(), [&](Date day) { return day < first; }),
             days.end());
}

std::vector<Date> all_days_of_change(const Rules& rules) {
  std::vector<Date> days;
  add_from(rules.grounds, days);
  add_from(rules.channels, days);
  add_from(rules.tax_brackets, days);
  for (const law::Parameter& parameter : rules.parameters) add_from(parameter.values, days);
  return days;
}

void add_month_ends(Date from, std::vector<Date>& days) {
  for (Date first = from; law::year_of(first) <= last_year;) {
    if (law::month_of(first) == 2) days.push_back(law::make_date(law::year_of(first), 2, 28));
    first = law::first_of_next_month(first);
    days.push_back(law::add_days(first, -1));
  }
}

}  // namespace

Date last_verified(const Rules& rules) {
  Date last = law::make_date(law::earliest_year, 1, 1);
  for (const law::GroundRow& row : rules.grounds) last = std::max(last, row.provenance.verified_on);
  return last;
}

std::vector<law::Ground> grounds_of(const Rules& rules) {
  std::vector<law::Ground> grounds;
  for (const law::GroundRow& row : rules.grounds) grounds.push_back(row.ground);
  std::sort(grounds.begin(), grounds.end());
  grounds.erase(std::unique(grounds.begin(), grounds.end()), grounds.end());
  return grounds;
}

Date first_day_of(law::Ground ground, const Rules& rules) {
  Date first = law::make_date(law::latest_year, 12, 31);
  for (const law::GroundRow& row : rules.grounds)
    if (row.ground == ground) first = std::min(first, row.provenance.from);
  return first;
}

std::vector<Date> days_of_change(law::Ground ground, const Rules& rules) {
  std::vector<Date> days;
  for (const law::GroundRow& row : rules.grounds)
    if (row.ground == ground) days.push_back(row.provenance.from);
  for (const law::ChannelRow& row : rules.channels)
    if (law::takes(row, ground)) days.push_back(row.provenance.from);
  for (const law::Condition* condition : all_conditions(ground, rules))
    if (condition->parameter != law::no_parameter)
      add_from(rules.parameters[condition->parameter].values, days);
  for (const law::Param param :
       {law::Param::tax_free_amount, law::Param::tax_final_percent,
        law::Param::tax_final_calendar_years, law::Param::tax_without_npwp_percent_more})
    add_from(law::parameter_of(rules, param)->values, days);
  add_from(rules.tax_brackets, days);
  sort_each_once(days);
  keep_from(first_day_of(ground, rules), days);
  return days;
}

std::vector<Date> calendar_days(law::Ground ground, const Rules& rules) {
  const Date eve = law::add_days(first_day_of(ground, rules), -1);
  std::vector<Date> days;
  for (const Date day : all_days_of_change(rules))
    for (const int shift : {-1, 0, 1}) days.push_back(law::add_days(day, shift));
  days.push_back(last_verified(rules));
  add_month_ends(eve, days);
  sort_each_once(days);
  keep_from(eve, days);
  return days;
}

}  // namespace pandu::verify
