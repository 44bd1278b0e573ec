// The sentences of verdicts as numbers, so that those of millions of verdicts can be compared.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pandu::diff {

enum class SentenceKind : std::uint8_t { reason, blocker, warning };
enum class Fate : std::uint8_t { comes, goes, other_figures };

struct SentenceChange {
  std::uint16_t sentence = 0;  // its number in SentenceNames
  Fate fate = Fate::comes;
  auto operator<=>(const SentenceChange&) const = default;
};
using SentenceChanges = std::vector<SentenceChange>;  // sorted, each once

// The keys of texts by number, shared by all threads: "reason.balance_small".
class SentenceNames {
 public:
  std::uint16_t number_of(const std::string& key);
  // For when all threads have ended.
  const std::string& name_of(std::uint16_t number) const { return names_[number]; }

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::uint16_t> numbers_;
  std::vector<std::string> names_;
};

// One thread's way to them. Ids are known by where they stand in the rules, which outlive this.
class SentenceIndex {
 public:
  explicit SentenceIndex(SentenceNames& names) : names_(names) {}
  std::uint16_t number_of(SentenceKind kind, std::string_view id);

 private:
  SentenceNames& names_;
  std::unordered_map<const char*, std::uint16_t> known_[3];
};

}  // namespace pandu::diff
