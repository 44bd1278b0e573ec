#include "diff/group.h"

#include <algorithm>

#include "law/answers_by_key.h"
#include "verify/answer.h"

namespace pandu::diff {
namespace {

using law::Answers;
using law::Key;
using verify::Choice;

// A day or a number that stands for those around it, by its size. None for words, months and bands.
std::optional<std::int64_t> size_of(Key key, const Answers& answers) {
  if (law::is_date(key)) {
    const auto& date = law::date_answer(answers, key);
    if (!date.given() || !date.value.exact()) return std::nullopt;
    return std::chrono::sys_days(date.value.first).time_since_epoch().count();
  }
  const auto number = [](const auto& answer) -> std::optional<std::int64_t> {
    return answer.given() ? std::optional<std::int64_t>(answer.value) : std::nullopt;
  };
  switch (key) {
    case Key::balance:
    case Key::balance_band:
      return number(answers.balance);
    case Key::membership_years:
      return number(answers.membership_years);
    case Key::earlier_partial_year:
      return number(answers.earlier_partial_year);
    default:
      return std::nullopt;
  }
}

// Whether both say the same to one question; a balance and a band are the same question.
bool same_answer(Key key, const Answers& one, const Answers& other) {
  if (key == Key::balance || key == Key::balance_band)
    return one.balance == other.balance && one.balance_band == other.balance_band;
  return law::visit_field(key, [&](auto field) { return one.*field == other.*field; });
}

void add_runs(const verify::Dimension& dimension, Among& among) {
  const verify::Choices& choices = dimension.choices;
  const auto size = [&](std::size_t place) {
    return choices[place].open ? std::nullopt : size_of(dimension.key, choices[place].answer);
  };
  std::size_t exact = 0;
  while (exact < choices.size() && size(exact)) ++exact;
  for (std::size_t first = 0; first < exact; ++first) {
    if (!among.places[first]) continue;
    std::size_t last = first;
    while (last + 1 < exact && among.places[last + 1]) ++last;
    Run run{choices[first].answer, choices[last].answer, first == 0, last + 1 == exact, {}};
    if (first > 0 && *size(first - 1) + 1 == *size(first)) run.above = choices[first - 1].answer;
    among.runs.push_back(run);
    first = last;
  }
}

bool is_in(const Run& run, std::int64_t size, Key key) {
  return (run.open_below || *size_of(key, run.first) <= size) &&
         (run.open_above || size <= *size_of(key, run.last));
}

bool is_among(const Answers& answers, const Among& among) {
  if (!verify::is_given(among.key, answers)) return among.unanswered;
  if (const auto size = size_of(among.key, answers))
    return std::any_of(among.runs.begin(), among.runs.end(),
                       [&](const Run& run) { return is_in(run, *size, among.key); });
  return std::any_of(among.choices.begin(), among.choices.end(), [&](const Answers& choice) {
    return same_answer(among.key, choice, answers);
  });
}

bool same_run(const Run& one, const Run& other) {
  return one.open_below == other.open_below && one.open_above == other.open_above &&
         (one.open_below || one.first == other.first) && (one.open_above || one.last == other.last);
}

bool same_among(const Among& one, const Among& other, bool moved) {
  if (one.key != other.key || one.unanswered != other.unanswered) return false;
  if (moved && law::is_date(one.key)) return one.places == other.places;
  return one.choices == other.choices && std::equal(one.runs.begin(), one.runs.end(),
                                                    other.runs.begin(), other.runs.end(), same_run);
}

}  // namespace

Conditions conditions_of(const Box& box, const verify::Space& space) {
  Conditions conditions;
  for (const Box::Side& side : box.sides) {
    const verify::Dimension& dimension = space.dimension(side.axis);
    Among among{dimension.key, {}, {}, false, side.places};
    add_runs(dimension, among);
    for (std::size_t place = 0; place < side.places.size(); ++place) {
      const Choice& choice = dimension.choices[place];
      if (!side.places[place]) continue;
      if (choice.open)
        among.unanswered = true;
      else if (!size_of(dimension.key, choice.answer))
        among.choices.push_back(choice.answer);
    }
    conditions.push_back(std::move(among));
  }
  return conditions;
}

bool fulfils(const Answers& answers, const Conditions& conditions) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const Among& among) { return is_among(answers, among); });
}

bool say_the_same(const std::vector<Conditions>& one, const std::vector<Conditions>& other,
                  bool moved) {
  const auto same = [&](const Conditions& a, const Conditions& b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [&](const Among& left, const Among& right) { return same_among(left, right, moved); });
  };
  return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

}  // namespace pandu::diff
