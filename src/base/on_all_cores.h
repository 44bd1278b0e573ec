// Work on many things at once.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace pandu::base {

// Calls `work` with each number below `count`, in no order, and returns when all is done: each
// processor takes the next one. `work` must not throw, and what it writes belongs to its number.
template <class Work>
void on_all_cores(std::size_t count, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto take = [&] {
    for (std::size_t at; (at = next++) < count;) work(at);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
    threads.emplace_back(take);
  take();
  for (std::thread& thread : threads) thread.join();
}

}  // namespace pandu::base
