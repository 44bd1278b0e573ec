#include "bulk/csv_writer.h"

#include <algorithm>

namespace pandu::bulk {
namespace {

// Wide forms of = + - @, which some spreadsheets take for the narrow ones.
constexpr std::string_view wide_starts[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                            "\xEF\xBC\xA0"};
constexpr std::string_view starts = "=+-@";

bool is_of_number(char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; }

// Spaces, line ends and marks that nobody sees: some spreadsheets look behind them, and a byte
// order mark at the beginning of a file is no part of its first cell.
std::string_view without_unseen_start(std::string_view text) {
  constexpr std::string_view unseen[] = {
      " ",        "\t",           "\r",           "\n",           "\v",           "\f",
      "\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xD8\x9C"};
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view one : unseen)
      if (!text.empty() && text.starts_with(one)) {
        text.remove_prefix(one.size());
        more = true;
      }
  }
  return text;
}

bool is_plain_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_formula(std::string_view text) {
  if (text.empty() || is_plain_start(text.front())) return false;
  const std::string_view rest = without_unseen_start(text);
  if (rest.empty()) return false;
  for (const std::string_view wide : wide_starts)
    if (rest.starts_with(wide)) return true;
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
