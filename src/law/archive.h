// Words and dates of the law in an archive (base/archive.h), which finds the rest by itself.
#pragma once

#include "base/archive.h"
#include "law/answers_by_key.h"
#include "law/in_force.h"

namespace pandu::base {

template <class E>
requires(law::count_of<E> > 0) inline constexpr std::size_t word_count<E> = law::count_of<E>;

template <>
inline constexpr std::size_t word_count<law::AnswerState> = 3;

// As year, month and day in one number; no date is 0.
template <class Archive>
void archive(Archive& ar, law::Date& date) {
  if constexpr (Archive::is_input) {
    const std::size_t number = ar.below(10000 * (law::latest_year + 1));
    date =
        law::make_date(static_cast<int>(number / 10000), static_cast<unsigned>(number / 100 % 100),
                       static_cast<unsigned>(number % 100));
    if (number != 0 && !date.ok()) ar.fail(), date = {};
  } else {
    ar.number(law::year_of(date) * 10000 + static_cast<int>(law::month_of(date)) * 100 +
              static_cast<int>(law::day_of(date)));
  }
}

template <class Archive>
void archive(Archive& ar, law::Answers& answers) {
  std::apply([&](auto... fields) { archive(ar, answers.*fields...); }, law::answer_fields);
}

// All but where each Param stands among the parameters, which is found anew.
template <class Archive>
void archive(Archive& ar, law::Rules& rules) {
  auto& [version, sources, parameters, param, tax_brackets, band_up_to, largest_balance,
         ground_list, grounds, channels, documents, conflicts] = rules;
  archive(ar, version, sources, parameters, tax_brackets, band_up_to, largest_balance, ground_list,
          grounds, channels, documents, conflicts);
  if constexpr (Archive::is_input) {
    law::find_params(rules);
    law::keep_names(rules.ground_list);
  }
}

}  // namespace pandu::base
