// One verdict, ids without texts, by Google Benchmark.
#include <benchmark/benchmark.h>

#include "law/decide.h"
#include "sample.h"
#include "support/assets.h"

namespace {

void decide(benchmark::State& state) {
  const pandu::law::Rules& rules = pandu::support::real_content().rules;
  const std::vector<pandu::law::Answers> people = pandu::bench::sample();
  std::size_t at = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(pandu::law::decide(rules, people[at], pandu::bench::day()));
    if (++at == people.size()) at = 0;
  }
}
BENCHMARK(decide);

}  // namespace

BENCHMARK_MAIN();
