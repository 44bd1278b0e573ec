#include "verify/verify.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "law/in_force.h"
#include "verify/answer.h"
#include "verify/conditions.h"
#include "verify/properties.h"
#include "verify/texts.h"

namespace pandu::verify {
namespace {

std::uint32_t keys_of(const Space& space) {
  std::uint32_t keys = 0;
  for (const Dimension& dimension : space.dimensions()) keys |= bit_of(dimension.key);
  return keys;
}

// Every property on every case of one space.
class SpaceCheck {
 public:
  SpaceCheck(const LawUnderTest& law, Tally& tally)
      : law_(law), tally_(tally), texts_(law.content) {}

  // The product of all keys. A sparse one has too few values to show that a question can matter.
  void check_product(const Space& space, Grain grain);
  // A product with the late keys too (is_late): whether it is asked since when the card is inactive
  // where that matters, and that it changes nothing else.
  void check_late_keys(const Space& space);
  // Some keys stand still, so that nothing can be said about whether a question can matter.
  void check_calendar(const Space& space);

 private:
  void decide_all(const Space& space, bool far);
  void check_one(const law::Answers& answers, const law::Verdict& verdict, bool far);
  void hold(Property property, std::string wrong, const law::Answers& answers, law::Date on);

  const LawUnderTest& law_;
  Tally& tally_;
  TextCheck texts_;
  Table table_;
};

void SpaceCheck::check_product(const Space& space, Grain grain) {
  decide_all(space, false);
  check_open_answers(space, table_, tally_);
  if (grain > Grain::sparse) check_asked_questions(space, keys_of(space), table_, tally_);
  check_balances(space, law_.rules(), table_, tally_);
}

void SpaceCheck::check_late_keys(const Space& space) {
  decide_all(space, false);
  check_open_answers(space, table_, tally_);
  check_asked_questions(space, bit_of(law::Key::nonactive_since), table_, tally_);
  check_nonactive_since(space, table_, tally_);
}

void SpaceCheck::check_calendar(const Space& space) {
  decide_all(space, true);
  check_open_answers(space, table_, tally_);
}

void SpaceCheck::decide_all(const Space& space, bool far) {
  table_.assign(space.size(), Parts{});
  std::uint64_t cases = 0;
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    if (!is_acceptable(walk.answers())) continue;
    const law::Verdict verdict = law_(walk.answers(), space.on());
    table_[walk.place()] = parts_of(verdict, walk.answers());
    check_one(walk.answers(), verdict, far);
    ++cases;
  }
  tally_.add_cases(cases);
}

void SpaceCheck::check_one(const law::Answers& answers, const law::Verdict& verdict, bool far) {
  const Case one{answers, verdict};
  const law::Date on = verdict.on;
  hold(Property::parts_agree, parts_agree(one), answers, on);
  hold(Property::texts_exist, texts_.texts_exist(one), answers, on);
  switch (verdict.outcome) {
    case law::Outcome::can_claim:
      hold(Property::claim_is_complete, claim_is_complete(one), answers, on);
      hold(Property::waiting_never_worse, waiting_never_worse(law_, answers, verdict, far), answers,
           on);
      return;
    case law::Outcome::wait:
      hold(Property::wait_turns, wait_turns(law_, answers, verdict), answers, on);
      hold(Property::waiting_never_worse, waiting_never_worse(law_, answers, verdict, far), answers,
           on);
      return;
    case law::Outcome::fix_first:
      hold(Property::refusal_has_next_step, refusal_has_next_step(one), answers, on);
      hold(Property::fix_turns, fix_turns(law_, answers, verdict), answers, on);
      hold(Property::waiting_never_worse, waiting_never_worse(law_, answers, verdict, far), answers,
           on);
      return;
    case law::Outcome::cannot_claim:
    case law::Outcome::ask_office:
      hold(Property::refusal_has_next_step, refusal_has_next_step(one), answers, on);
      return;
    case law::Outcome::needs_answers:
      return;
  }
}

void SpaceCheck::hold(Property property, std::string wrong, const law::Answers& answers,
                      law::Date on) {
  tally_.count(property);
  if (!wrong.empty()) tally_.fail(property, {answers, on, std::move(wrong)});
}

using Keys = std::vector<law::Key>;

// A piece of the work, small enough that threads can share it out.
struct Job {
  enum class Kind : std::uint8_t { product, late_keys, calendar, unread };

  Kind kind = Kind::product;
  std::size_t ground = 0;  // its place in the report
  law::Date on{};
  Grain grain = Grain::sparse;
  std::size_t cases = 0;  // about
};

struct Ground {
  law::Ground ground{};
  Keys keys;        // all that it reads
  Keys early_keys;  // without the late ones
};

class Plan {
 public:
  Plan(const LawUnderTest& law, const Options& options) : law_(law), grain_(options.grain) {
    for (const law::Ground ground : grounds_of(law.rules())) {
      if (!options.only.empty() && !options.only.has(ground)) continue;
      grounds_.push_back(ground_of(ground));
      add_jobs(grounds_.size() - 1);
    }
    // The longest first, so that no thread is left alone with one at the end.
    std::stable_sort(jobs_.begin(), jobs_.end(),
                     [](const Job& one, const Job& other) { return one.cases > other.cases; });
  }

  const std::vector<Job>& jobs() const { return jobs_; }
  const Ground& ground(const Job& job) const { return grounds_[job.ground]; }
  Space product(const Job& job) const {
    return product_of(ground(job).early_keys, ground(job).ground, job.on, job.grain, law_.rules());
  }
  Space late_product(const Job& job) const {
    std::vector<Dimension> dimensions;
    for (const law::Key key : ground(job).keys) {
      const bool varies = key == law::Key::nonactive_since;
      const Grain grain = varies ? Grain::coarse : Grain::sparse;
      dimensions.push_back({key, choices_of(key, ground(job).ground, job.on, grain, law_.rules())});
    }
    return Space(ground(job).ground, job.on, std::move(dimensions));
  }
  const std::vector<Ground>& grounds() const { return grounds_; }
  Space largest(const Ground& ground) const {
    return product_of(ground.keys, ground.ground, last_verified(law_.rules()), grain_,
                      law_.rules());
  }

 private:
  Ground ground_of(law::Ground which) const {
    Ground ground{which, keys_read(which, law_), {}};
    for (const law::Key key : ground.keys)
      if (!is_late(key, which, law_.rules())) ground.early_keys.push_back(key);
    return ground;
  }
  void add(Job job) {
    if (job.kind == Job::Kind::late_keys)
      job.cases = late_product(job).size();
    else if (job.kind != Job::Kind::calendar)
      job.cases = product(job).size();
    jobs_.push_back(job);
  }
  void add_jobs(std::size_t ground) {
    const law::Ground which = grounds_[ground].ground;
    const law::Date today = last_verified(law_.rules());
    const Grain less = std::min(grain_, Grain::coarse);
    add({Job::Kind::product, ground, today, grain_});
    add({Job::Kind::late_keys, ground, today});
    add({Job::Kind::unread, ground, today, Grain::sparse});
    const std::vector<law::Date> days = days_of_change(which, law_.rules());
    const auto after_today = std::upper_bound(days.begin(), days.end(), today);
    for (auto day = days.begin(); day != days.end(); ++day) {
      add({Job::Kind::product, ground, law::add_days(*day, -1), less});
      // What holds since the last change is what holds today.
      if (day + 1 != after_today) add({Job::Kind::product, ground, *day, less});
      add({Job::Kind::late_keys, ground, *day});
      add({Job::Kind::unread, ground, *day, Grain::sparse});
    }
    for (const law::Date day : calendar_days(which, law_.rules()))
      add({Job::Kind::calendar, ground, day, Grain::days});
  }

  const LawUnderTest& law_;
  Grain grain_;
  std::vector<Ground> grounds_;
  std::vector<Job> jobs_;
};

// Which keys take turns in the calendar. A ground without dates still is walked through it once.
Keys dates_or_first(const Keys& keys) {
  Keys dates;
  for (const law::Key key : keys)
    if (law::is_date(key)) dates.push_back(key);
  return dates.empty() ? Keys{keys.front()} : dates;
}

void work(const Job& job, const Plan& plan, const LawUnderTest& law, SpaceCheck& check,
          Tally& tally) {
  const Ground& ground = plan.ground(job);
  switch (job.kind) {
    case Job::Kind::product:
      check.check_product(plan.product(job), job.grain);
      return;
    case Job::Kind::late_keys:
      check.check_late_keys(plan.late_product(job));
      return;
    case Job::Kind::calendar:
      for (const law::Key date : dates_or_first(ground.keys))
        for (const Companions companions :
             {Companions::answered, Companions::paid_before, Companions::open})
          check.check_calendar(
              calendar_of(ground.keys, date, ground.ground, job.on, companions, law.rules()));
      return;
    case Job::Kind::unread: {
      const Space space = plan.product(job);
      check_unread_keys(space, ground.keys, law, tally);
      check_unanswered(space, law, tally);
      check_changes(space, law, tally);
      return;
    }
  }
}

}  // namespace

Report verify(const LawUnderTest& law, const Options& options) {
  const auto start = std::chrono::steady_clock::now();
  const Plan plan(law, options);
  std::vector<Tally> tallies(options.threads);
  std::vector<std::vector<std::uint64_t>> cases(options.threads,
                                                std::vector<std::uint64_t>(plan.grounds().size()));
  std::atomic<std::size_t> next{0};
  const auto run = [&](std::size_t thread) {
    SpaceCheck check(law, tallies[thread]);
    for (std::size_t i = next++; i < plan.jobs().size(); i = next++) {
      const std::uint64_t before = tallies[thread].cases();
      work(plan.jobs()[i], plan, law, check, tallies[thread]);
      cases[thread][plan.jobs()[i].ground] += tallies[thread].cases() - before;
    }
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < options.threads; ++i) others.emplace_back(run, i);
  run(0);
  for (std::thread& other : others) other.join();

  Report report;
  for (const Tally& tally : tallies) report.tally.merge(tally);
  for (std::size_t i = 0; i < plan.grounds().size(); ++i) {
    const Ground& one = plan.grounds()[i];
    GroundReport ground{plan.largest(one), calendar_days(one.ground, law.rules()).size(), 0};
    for (const auto& counts : cases) ground.cases += counts[i];
    report.grounds.push_back(std::move(ground));
  }
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return report;
}

}  // namespace pandu::verify
