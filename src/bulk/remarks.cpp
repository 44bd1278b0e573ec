#include "bulk/remarks.h"

#include <algorithm>

namespace pandu::bulk {
namespace {

constexpr std::string_view opening = "([{", closing = ")]}";
constexpr std::string_view between_alternatives = "/|\n";

bool is_one_of(char c, std::string_view marks) { return marks.find(c) != marks.npos; }

}  // namespace

Remarked split_remarks(std::string_view text) {
  Remarked split;
  std::size_t depth = 0;
  for (const char c : text) {
    if (is_one_of(c, opening)) {
      if (depth++ == 0) split.remarks.emplace_back();
    } else if (is_one_of(c, closing) && depth > 0) {
      if (--depth == 0) split.text += ' ';
    } else {
      (depth > 0 ? split.remarks.back() : split.text) += c;
    }
  }
  return split;
}

std::vector<std::string_view> alternatives_of(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(between_alternatives, from), text.size());
    parts.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return parts;
}

bool contains_words(std::string_view normalised_text, std::string_view normalised_words) {
  const std::size_t size = normalised_words.size();
  for (std::size_t at = normalised_text.find(normalised_words); at != normalised_text.npos;
       at = normalised_text.find(normalised_words, at + 1)) {
    const bool begins = at == 0 || normalised_text[at - 1] == ' ';
    const bool ends = at + size == normalised_text.size() || normalised_text[at + size] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

}  // namespace pandu::bulk
