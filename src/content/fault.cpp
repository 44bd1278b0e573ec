#include "content/fault.h"

#include <algorithm>
#include <numeric>

#include "content/quote.h"

namespace pandu::content {
namespace {

// One fault is one line, whatever bytes a file or its name holds.
std::string without_control_characters(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_control(c))
      out += escaped_control(c);
    else
      out += c;
  }
  return out;
}

// Longer words are compared by their beginnings, so that an absurd key costs no more than a short
// one.
constexpr std::size_t longest = 64;

// Levenshtein's distance: how many letters to insert, drop or change.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0U);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t k = 1; k <= b.size(); ++k) {
      const std::size_t changed = diagonal + (a[i - 1] == b[k - 1] ? 0U : 1U);
      diagonal = row[k];
      row[k] = std::min({changed, row[k] + 1, row[k - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string describe(const Fault& fault) {
  std::string line = "error: " + fault.file + ": ";
  if (fault.line > 0) line += "line " + std::to_string(fault.line) + ": ";
  if (!fault.pointer.empty()) line += fault.pointer + ": ";
  line += fault.found;
  if (!fault.expected.empty()) line += " (expected " + fault.expected + ")";
  return without_control_characters(line);
}

std::string pointer_step(std::string_view key) {
  std::string step = "/";
  for (const char c : shorten(key)) {
    if (c == '~')
      step += "~0";
    else if (c == '/')
      step += "~1";
    else
      step += c;
  }
  return step;
}

std::string pointer_step(std::size_t index) { return "/" + std::to_string(index); }

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
  std::string_view best;
  std::size_t fewest = static_cast<std::size_t>(-1);
  for (const std::string_view candidate : known) {
    const std::size_t letters = distance(word.substr(0, longest), candidate.substr(0, longest));
    if (letters < fewest) {
      fewest = letters;
      best = candidate;
    }
  }
  return best;
}

}  // namespace pandu::content
