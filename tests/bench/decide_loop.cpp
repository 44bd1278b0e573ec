// The same loop where there is no Google Benchmark (WebAssembly): prints the nanoseconds of one verdict,
// the best of five rounds.
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "law/decide.h"
#include "sample.h"
#include "support/assets.h"

namespace {

constexpr int rounds = 5;
constexpr int verdicts = 300'000;

}  // namespace

int main() {
  using Clock = std::chrono::steady_clock;
  const pandu::law::Rules& rules = pandu::support::real_content().rules;
  const std::vector<pandu::law::Answers> people = pandu::bench::sample();
  double best = 0;
  std::size_t claims = 0;  // so that no verdict is left out
  for (int round = 0; round < rounds; ++round) {
    const Clock::time_point begin = Clock::now();
    for (int i = 0; i < verdicts; ++i) {
      const auto& answers = people[static_cast<std::size_t>(i) % people.size()];
      const pandu::law::Verdict verdict = pandu::law::decide(rules, answers, pandu::bench::day());
      claims += verdict.outcome == pandu::law::Outcome::can_claim;
    }
    const double spent = std::chrono::duration<double, std::nano>(Clock::now() - begin).count();
    best = round == 0 ? spent : std::min(best, spent);
  }
  std::printf("%.1f\n", best / verdicts);
  return claims == 0 ? 1 : 0;
}
