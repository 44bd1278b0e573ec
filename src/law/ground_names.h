// What the grounds are called. A ground's name and number belong together for ever, in links as in
// files, whatever the rules: so they are kept once for the whole program, and rules that are read
// add those of theirs (content/read/ground_list.cpp, law/archive.h).
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <string>
#include <string_view>

namespace pandu::law {

// The names by number. None is ever taken back once it has been kept, so that other threads may go
// on reading; one thread at a time adds.
class GroundNames {
 public:
  // As many as SetOf has bits.
  static constexpr std::size_t most = 32;
  static constexpr std::size_t known_to_the_program = 12;

  constexpr explicit GroundNames(const std::array<std::string_view, known_to_the_program>& first) {
    std::copy(first.begin(), first.end(), names_.begin());
  }

  std::size_t size() const { return size_.load(std::memory_order_acquire); }
  // Of a number below `most`; empty where no ground has it.
  std::string_view operator[](std::size_t number) const { return names_[number]; }
  const std::string_view* begin() const { return names_.data(); }
  const std::string_view* end() const { return names_.data() + size(); }
  const std::string_view* data() const { return names_.data(); }

  // Adds the ground of the next number; its name is kept for as long as the program runs.
  void add(const std::string& name) {
    const std::size_t number = size();
    if (number == most) return;
    const std::string* own = new std::string(name);
    own_[number - known_to_the_program] = own;
    names_[number] = *own;
    size_.store(number + 1, std::memory_order_release);
  }
  // What was added since stays, or goes: rules in which a fault was found count for nothing.
  void keep() { kept_ = size(); }
  void drop() {
    const std::size_t end = size();
    size_.store(kept_, std::memory_order_release);
    for (std::size_t number = kept_; number < end; ++number) {
      names_[number] = {};
      delete own_[number - known_to_the_program];
    }
  }

 private:
  std::array<std::string_view, most> names_{};
  std::array<const std::string*, most - known_to_the_program> own_{};
  std::atomic<std::size_t> size_{known_to_the_program};
  std::size_t kept_ = known_to_the_program;
};

}  // namespace pandu::law
