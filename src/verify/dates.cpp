// Dates of birth and of events, placed so that the day from which a condition is met falls on the day
// before the claim, on it, and after it, as late as a date can be, near a change of year, and as months.

#include <algorithm>
#include <array>

#include "law/answers_by_key.h"
#include "law/evaluate.h"
#include "verify/choice.h"
#include "verify/conditions.h"

namespace pandu::verify {
namespace {

using law::Answers;
using law::Date;
using law::DateSpan;

const Date first_day = law::make_date(law::earliest_year, 1, 1);
const Date last_day = law::make_date(law::latest_year, 12, 31);
const int days_in_all = law::days_between(first_day, last_day);
constexpr int far_years = 10;

DateSpan month_of_day(Date day) {
  const Date first = law::make_date(law::year_of(day), law::month_of(day), 1);
  return {first, law::add_days(law::first_of_next_month(day), -1)};
}

class Dates {
 public:
  Dates(law::Key key, Choices& choices) : key_(key), choices_(choices) {}

  void add(Date day, Grain grain) { add(DateSpan{day, day}, grain); }
  void add_month(Date day, Grain grain) { add(month_of_day(day), grain); }
  Answers answered(law::Ground ground, Date day) const {
    Answers answers;
    answers.ground = law::Answer<law::Ground>::of(ground);
    law::date_answer(answers, key_) = law::Answer<DateSpan>::of({day, day});
    return answers;
  }

 private:
  void add(DateSpan span, Grain grain) {
    if (law::year_of(span.first) < law::earliest_year || law::year_of(span.last) > law::latest_year)
      return;
    Choice choice;
    law::date_answer(choice.answer, key_) = law::Answer<DateSpan>::of(span);
    choice.grain = grain;
    choices_.push_back(choice);
  }

  law::Key key_;
  Choices& choices_;
};

// The first day of the event (or birth) whose condition is met only from `since` or later.
template <class SinceOf>
Date first_with(Date since, SinceOf since_of) {
  int low = 0;
  int high = days_in_all;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (since_of(law::add_days(first_day, middle)) >= since)
      high = middle;
    else
      low = middle + 1;
  }
  return law::add_days(first_day, low);
}

void add_around(const law::Condition& condition, law::Ground ground, Date on,
                const law::Rules& rules, Dates& dates) {
  const auto first = [&](Date since) {
    return first_with(since, [&](Date day) {
      return law::evaluate(condition, rules, dates.answered(ground, day), on).since->first;
    });
  };
  const auto last_before = [&](Date since) { return law::add_days(first(since), -1); };
  const Date tomorrow = law::add_days(on, 1);
  const DateSpan month = month_of_day(last_before(tomorrow));
  dates.add(last_before(tomorrow), Grain::sparse);
  dates.add(first(tomorrow), Grain::sparse);
  dates.add(last_before(on), Grain::coarse);
  dates.add(last_before(law::add_days(last_day, 1)), Grain::coarse);
  dates.add_month(month.first, Grain::coarse);

  const Date new_year = law::make_date(law::year_of(on) + 1, 1, 1);
  for (const Date since : {law::add_days(on, -1), on, law::add_days(on, 2), new_year}) {
    dates.add(first(since), Grain::days);
    dates.add(last_before(since), Grain::days);
  }
  dates.add_month(last_before(new_year), Grain::days);
  dates.add(month.first, Grain::days);
  dates.add(month.last, Grain::days);
  dates.add_month(law::add_days(month.first, -1), Grain::days);
  dates.add_month(law::add_days(month.last, 1), Grain::days);
  dates.add(law::add_years(on, -far_years), Grain::days);
  dates.add(law::add_years(first(on), -far_years), Grain::days);
  dates.add(law::add_years(first(on), far_years), Grain::days);
}

}  // namespace

void add_dates(law::Key key, law::Ground ground, Date on, const law::Rules& rules,
               Choices& choices) {
  Dates dates(key, choices);
  for (const law::Condition* condition : own_conditions(ground, rules))
    if (key_of(*condition, ground, rules) == key) add_around(*condition, ground, on, rules, dates);
  if (!choices.empty()) return;
  // A key that nothing reads still needs answers, so that this can be shown.
  dates.add(on, Grain::sparse);
  dates.add(law::add_years(on, -far_years), Grain::sparse);
}

void add_dates_met_from(law::Key key, law::Ground ground, Date on, const std::vector<Date>& days,
                        const law::Rules& rules, Choices& choices) {
  Dates dates(key, choices);
  for (const law::Condition* condition : own_conditions(ground, rules)) {
    if (key_of(*condition, ground, rules) != key) continue;
    for (const Date met : days) {
      if (met <= on) continue;
      const Date first = first_with(met, [&](Date day) {
        return law::evaluate(*condition, rules, dates.answered(ground, day), on).since->first;
      });
      dates.add(first, Grain::coarse);
      dates.add(law::add_days(first, -1), Grain::coarse);
    }
  }
}

}  // namespace pandu::verify
