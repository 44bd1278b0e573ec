#include "diff/compare.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

#include "diff/day_comparison.h"
#include "diff/product.h"

namespace pandu::diff {
namespace {

// The groups of one ground, out of its days.
class GroundMerge {
 public:
  GroundMerge(const GroundPlan& plan, std::vector<DayComparison> days)
      : plan_(plan), days_(std::move(days)) {}

  std::vector<Group> groups() const {
    std::vector<Group> groups;
    for (const DayComparison& day : days_)
      for (const Part& part : day.parts)
        if (std::none_of(groups.begin(), groups.end(),
                         [&](const Group& group) { return group.change == part.change; }))
          groups.push_back(group_of(part.change));
    std::stable_sort(groups.begin(), groups.end(), [](const Group& one, const Group& two) {
      const bool less = one.change.only_sentences();
      const bool more = two.change.only_sentences();
      return less != more ? more : one.cases > two.cases;
    });
    return groups;
  }

 private:
  static void add(const Part& part, Group& group, std::size_t& doubts) {
    group.cases += part.cases;
    group.sentences = joined(group.sentences, part.sentences);
    // Of two that are as clear, the later claim: it is the nearer to what comes.
    if (part.doubts > doubts) return;
    doubts = part.doubts;
    group.example = part.example;
  }

  // Whether the period takes this day in. One of several days has decided how its dates are meant.
  static bool lengthen(Period& period, const std::vector<Conditions>& now, law::Date day) {
    const bool is_long = period.first != period.last;
    for (const bool moved : {false, true}) {
      if ((is_long && moved != period.dates_move) || !say_the_same(period.alternatives, now, moved))
        continue;
      period.last = day;
      period.dates_move = moved;
      return true;
    }
    return false;
  }

  Group group_of(const Change& change) const {
    Group group{plan_.ground, change, {}, 0, {}, {}};
    std::size_t doubts = SIZE_MAX;
    bool follows = false;
    for (const DayComparison& day : days_) {
      const Part* part = find_part(day.parts, change);
      if (part) {
        add(*part, group, doubts);
        if (!follows || !lengthen(group.periods.back(), part->alternatives, day.on))
          group.periods.push_back({day.on, day.on, false, false, part->alternatives});
        group.periods.back().goes_on = day.on == plan_.days.back();
      }
      follows = part != nullptr;
    }
    return group;
  }

  const GroundPlan& plan_;
  std::vector<DayComparison> days_;  // by day
};

class Comparer {
 public:
  Comparer(const RulesPair& rules, const Options& options, Comparison& comparison)
      : rules_(rules), options_(options), comparison_(comparison) {
    for (const law::Ground ground : grounds_of(rules)) {
      if (!options.only.empty() && !options.only.has(ground)) continue;
      plans_.push_back(plan_of(rules, ground));
      comparison.grounds.push_back({ground, plans_.back().days, 0, {}});
      for (const law::Date day : plans_.back().days) jobs_.push_back({plans_.size() - 1, day});
    }
    results_.resize(jobs_.size());
  }

  void run() {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
      SentenceIndex index(comparison_.sentences);
      for (std::size_t i = next++; i < jobs_.size(); i = next++)
        results_[i] =
            compare_day(rules_, plans_[jobs_[i].ground], jobs_[i].on, options_.grain, index);
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < options_.threads; ++i) others.emplace_back(work);
    work();
    for (std::thread& other : others) other.join();
    for (std::size_t ground = 0; ground < plans_.size(); ++ground) merge_days(ground);
  }

 private:
  // A day of a ground, which a thread does as one.
  struct Job {
    std::size_t ground = 0;
    law::Date on{};
  };

  void merge_days(std::size_t ground) {
    std::vector<DayComparison> days;
    for (std::size_t i = 0; i < jobs_.size(); ++i)
      if (jobs_[i].ground == ground) days.push_back(std::move(results_[i]));
    GroundComparison& compared = comparison_.grounds[ground];
    for (const DayComparison& day : days) compared.cases += day.cases;
    compared.groups = GroundMerge(plans_[ground], std::move(days)).groups();
  }

  const RulesPair& rules_;
  const Options& options_;
  Comparison& comparison_;
  std::vector<GroundPlan> plans_;
  std::vector<Job> jobs_;
  std::vector<DayComparison> results_;
};

}  // namespace

std::uint64_t Comparison::cases() const {
  return std::accumulate(
      grounds.begin(), grounds.end(), std::uint64_t{0},
      [](std::uint64_t sum, const GroundComparison& ground) { return sum + ground.cases; });
}

std::uint64_t Comparison::changed_cases() const {
  std::uint64_t sum = 0;
  for (const GroundComparison& ground : grounds)
    for (const Group& group : ground.groups) sum += group.cases;
  return sum;
}

std::uint64_t Comparison::cases_with_another_answer() const {
  std::uint64_t sum = 0;
  for (const GroundComparison& ground : grounds)
    for (const Group& group : ground.groups)
      if (!group.change.only_sentences()) sum += group.cases;
  return sum;
}

void compare(const content::Content& before, const content::Content& after, const Options& options,
             Comparison& comparison) {
  const verify::LawUnderTest old_law{before};
  const verify::LawUnderTest new_law{after};
  Comparer({old_law, new_law}, options, comparison).run();
}

}  // namespace pandu::diff
