#include "bulk/header_unit.h"

#include "bulk/cell_text.h"
#include "text/typed.h"

namespace pandu::bulk {
namespace {

// The word before the one that begins at `at`.
std::string_view word_before(std::string_view text, std::size_t at) {
  if (at < 2) return {};
  const std::size_t gap = text.rfind(' ', at - 2);
  const std::size_t from = gap == text.npos ? 0 : gap + 1;
  return text.substr(from, at - 1 - from);
}

// Whole words of the header, and no part of a number: "10 juta", "rp10 juta", "10.000".
bool says(std::string_view header, std::string_view unit) {
  for (std::size_t at = header.find(unit); at != header.npos; at = header.find(unit, at + 1)) {
    const std::size_t end = at + unit.size();
    const bool begins = at == 0 || header[at - 1] == ' ';
    const bool ends = end == header.size() || header[end] == ' ';
    const std::string_view before = word_before(header, at);
    const bool is_counted = !before.empty() && text::is_digit(before.back());
    if (begins && ends && !is_counted) return true;
  }
  return false;
}

}  // namespace

std::optional<std::int64_t> header_unit(std::string_view header, const content::ListWords& words) {
  const std::string written = normalised(header);
  for (const content::AmountUnit& unit : words.units)
    for (const std::string& word : unit.words)
      if (says(written, normalised(word))) return unit.times;
  return std::nullopt;
}

}  // namespace pandu::bulk
