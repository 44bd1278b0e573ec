#include "content/placeholders.h"

#include <algorithm>

namespace pandu::content {

std::optional<std::set<std::string_view>> placeholders_in(std::string_view sentence) {
  std::set<std::string_view> names;
  while (true) {
    const std::size_t open = sentence.find_first_of("{}");
    if (open == sentence.npos) return names;
    const std::size_t close = sentence.find('}', open);
    if (sentence[open] == '}' || close == sentence.npos) return std::nullopt;
    const std::string_view inside = sentence.substr(open + 1, close - open - 1);
    const std::string_view name = inside.substr(0, inside.find('|'));
    const bool is_name = std::all_of(name.begin(), name.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
    const auto bars = std::count(inside.begin(), inside.end(), '|');
    if (name.empty() || !is_name || (bars != 0 && bars != 2)) return std::nullopt;
    names.insert(name);
    sentence.remove_prefix(close + 1);
  }
}

}  // namespace pandu::content
