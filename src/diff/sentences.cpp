#include "diff/sentences.h"

namespace pandu::diff {
namespace {

constexpr std::string_view prefixes[] = {"reason.", "blocker.", "warning."};

}  // namespace

std::uint16_t SentenceNames::number_of(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto [found, is_new] = numbers_.try_emplace(key, static_cast<std::uint16_t>(names_.size()));
  if (is_new) names_.push_back(key);
  return found->second;
}

std::uint16_t SentenceIndex::number_of(SentenceKind kind, std::string_view id) {
  const auto which = static_cast<std::size_t>(kind);
  const auto found = known_[which].find(id.data());
  if (found != known_[which].end()) return found->second;
  const std::uint16_t number = names_.number_of(std::string(prefixes[which]).append(id));
  known_[which].emplace(id.data(), number);
  return number;
}

}  // namespace pandu::diff
