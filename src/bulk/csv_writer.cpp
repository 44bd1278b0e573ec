#include "bulk/csv_writer.h"

#include <algorithm>

namespace pandu::bulk {
namespace {

// Wide forms of = + - @, which some spreadsheets take for the narrow ones.
constexpr std::string_view wide_starts[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                            "\xEF\xBC\xA0"};
constexpr std::string_view starts = "=+-@";

bool is_of_number(char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; }

bool is_formula(std::string_view text) {
  if (text.empty()) return false;
  // Line ends and tabs before a formula are skipped by some spreadsheets; spaces and apostrophes too.
  const std::size_t first = text.find_first_not_of(" \t\r\n\v\f");
  if (first == text.npos) return false;
  const std::string_view rest = text.substr(first);
  for (const std::string_view wide : wide_starts)
    if (rest.substr(0, wide.size()) == wide) return true;
  if (starts.find(rest.front()) == starts.npos) return false;
  const bool is_sign = rest.front() == '+' || rest.front() == '-';
  return !is_sign || !std::all_of(rest.begin() + 1, rest.end(), is_of_number);
}

}  // namespace

void write_cell(std::string_view text, std::string& out) {
  const bool guarded = is_formula(text);
  if (text.find_first_of(",;\t\"\r\n") == text.npos) {
    if (guarded) out += '\'';
    out += text;
    return;
  }
  out += '"';
  if (guarded) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace pandu::bulk
