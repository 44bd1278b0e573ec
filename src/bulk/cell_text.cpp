#include "bulk/cell_text.h"

#include <algorithm>

#include "content/quote.h"

namespace pandu::bulk {
namespace {

// How many bytes the unseen mark at `i` has; 0 if there is none.
std::size_t length_of_mark(std::string_view text, std::size_t i) {
  for (const std::string_view mark :
       {"\xE2\x80\x8B", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xEF\xBB\xBF", "\xD8\x9C"})
    if (text.substr(i, mark.size()) == mark) return mark.size();
  return 0;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view hard_space = "\xC2\xA0";
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  for (;;) {
    if (!text.empty() && is_space(text.front()))
      text.remove_prefix(1);
    else if (!text.empty() && is_space(text.back()))
      text.remove_suffix(1);
    else if (text.substr(0, 2) == hard_space)
      text.remove_prefix(2);
    else if (text.size() >= 2 && text.substr(text.size() - 2) == hard_space)
      text.remove_suffix(2);
    else
      return text;
  }
}

bool starts_with_direction_mark(std::string_view text) {
  const std::string_view mark = text.substr(0, 3);
  return (mark >= "\xE2\x80\xAA" && mark <= "\xE2\x80\xAE") ||
         (mark >= "\xE2\x81\xA6" && mark <= "\xE2\x81\xA9");
}

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

std::string_view stripped(std::string_view text, std::string& scratch) {
  const auto not_ascii = [](char c) { return static_cast<unsigned char>(c) >= 0x80U; };
  if (std::none_of(text.begin(), text.end(), not_ascii)) return trimmed(text);
  scratch.clear();
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t mark = length_of_mark(text, i);
    if (mark == 0) scratch += text[i];
    i += mark == 0 ? 1 : mark;
  }
  return trimmed(scratch);
}

bool hides_direction(std::string_view text) {
  for (std::size_t i = text.find('\xE2'); i != text.npos; i = text.find('\xE2', i + 1))
    if (starts_with_direction_mark(text.substr(i))) return true;
  return false;
}

void normalise(std::string_view text, std::string& out) {
  out.clear();
  bool gap = false;
  for (const char c : text) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool kept =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
    if (!capital && !kept) {
      gap = !out.empty();
      continue;
    }
    if (gap) out += ' ';
    gap = false;
    out += capital ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (out.empty()) out = text;
}

std::string normalised(std::string_view text) {
  std::string out;
  normalise(text, out);
  return out;
}

std::string display_text_whole(std::string_view text) {
  std::string scratch;
  const std::string_view clean = stripped(text, scratch);
  std::string out;
  for (std::size_t i = 0; i < clean.size(); ++i) {
    if (starts_with_direction_mark(clean.substr(i)))
      i += 2;
    else
      out += content::is_control(clean[i]) ? ' ' : clean[i];
  }
  return out;
}

std::string display_text(std::string_view text) {
  // No more is looked at than can be shown.
  constexpr std::size_t enough = 400;
  return content::shorten(display_text_whole(text.size() > enough ? content::shorten(text) : text));
}

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
