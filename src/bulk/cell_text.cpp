#include "bulk/cell_text.h"

#include <algorithm>
#include <cstring>

#include "base/ascii.h"
#include "base/direction.h"
#include "base/utf8.h"
#include "content/quote.h"
#include "text/normal_form.h"

namespace pandu::bulk {
namespace {

// How many bytes the unseen mark at `i` has; 0 if there is none.
std::size_t length_of_mark(std::string_view text, std::size_t i) {
  for (const std::string_view mark :
       {"\xE2\x80\x8B", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xEF\xBB\xBF", "\xD8\x9C"})
    if (text.substr(i, mark.size()) == mark) return mark.size();
  return 0;
}

using base::is_digit;

bool is_seen(char c) { return c > ' ' && base::is_ascii(c); }

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view hard_space = "\xC2\xA0";
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  if (!text.empty() && is_seen(text.front()) && is_seen(text.back())) return text;
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

// ="00123" as a text; empty where it is something else.
std::string_view guarded_text(std::string_view text) {
  if (text.size() < 4 || text.front() != '=' || text[1] != '"' || text.back() != '"') return {};
  const std::string_view inner = text.substr(2, text.size() - 3);
  return inner.find('"') == inner.npos ? inner : std::string_view{};
}

// Without what keeps a spreadsheet from changing it: ="00123", '00123.
std::string_view unguarded(std::string_view text) {
  if (text.size() < 2 || (text.front() != '=' && text.front() != '\'')) return text;
  if (text.front() == '\'') return trimmed(text.substr(1));
  const std::string_view inner = guarded_text(text);
  return inner.empty() ? text : trimmed(inner);
}

// Digits of which a spreadsheet would lose some: zeros at the beginning, or more than it keeps of a
// number (15), which it shows in part from 12 on.
bool loses_digits(std::string_view text) {
  constexpr std::size_t most_shown = 11;
  if (text.size() < 2 || (text.front() != '0' && text.size() <= most_shown)) return false;
  return base::are_digits(text);
}

// Wide forms of = + - @, which some spreadsheets take for the narrow ones.
constexpr std::string_view wide_starts[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                            "\xEF\xBC\xA0"};

// What makes quotes necessary, whatever the delimiter is: the first ones in a record without a quote, too,
// in which there are no line ends.
constexpr std::string_view quoted_characters = ",;\t\"\r\n";
constexpr std::size_t seen_in_records = 4;

// One after the other: to look for one character in a text is what machines do best.
bool has_one_of(std::string_view characters, std::string_view text, char except) {
  if (text.empty()) return false;  // it may point nowhere, which memchr() does not take
  return std::any_of(characters.begin(), characters.end(), [=](char c) {
    return c != except && std::memchr(text.data(), c, text.size()) != nullptr;
  });
}

bool is_of_number(char c) { return is_digit(c) || c == '.' || c == ','; }

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

bool is_formula(std::string_view text) {
  const std::string_view rest = is_seen(text.front()) ? text : without_unseen_start(text);
  if (rest.empty()) return false;
  if (!base::is_ascii(rest.front()))
    return std::any_of(std::begin(wide_starts), std::end(wide_starts),
                       [rest](std::string_view wide) { return rest.starts_with(wide); });
  const bool is_sign = rest.front() == '+' || rest.front() == '-';
  if (!is_sign) return rest.front() == '=' || rest.front() == '@';
  return !std::all_of(rest.begin() + 1, rest.end(), is_of_number);
}

}  // namespace

bool is_guarded(std::string_view text) {
  if (text.empty() || base::is_letter(text.front())) return false;
  return is_digit(text.front()) ? loses_digits(text) : is_formula(text);
}

std::string_view strip_ascii(std::string_view text) { return unguarded(trimmed(text)); }

std::string_view stripped(std::string_view text, std::string& scratch) {
  if (base::is_ascii(text)) return stripped_ascii(text);
  scratch.clear();
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t mark = length_of_mark(text, i);
    if (mark == 0) scratch += text[i];
    i += mark == 0 ? 1 : mark;
  }
  return unguarded(trimmed(scratch));
}

bool hides_direction(std::string_view text) {
  for (std::size_t i = text.find('\xE2'); i != text.npos; i = text.find('\xE2', i + 1))
    if (base::begins_with_direction_mark(text.substr(i))) return true;
  return false;
}

void normalise(std::string_view text, std::string& out) {
  // Hard spaces, long dashes and wide letters are those that they stand for.
  const std::string plain = base::is_ascii(text) ? std::string() : text::normal_form(text);
  out.clear();
  bool gap = false;
  for (const char c : plain.empty() ? text : std::string_view(plain)) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool kept = base::is_small_letter(c) || is_digit(c) || !base::is_ascii(c);
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
  std::string out = base::without_direction_marks(clean);
  std::replace_if(out.begin(), out.end(), content::is_control, ' ');
  return out;
}

std::string display_text(std::string_view text) {
  // No more is looked at than can be shown.
  constexpr std::size_t enough = 400;
  return base::isolated(
      content::shorten(display_text_whole(text.size() > enough ? content::shorten(text) : text)));
}

bool has_to_be_quoted(std::string_view text) { return has_one_of(quoted_characters, text, '\0'); }

bool has_quoted_cells(std::string_view record, char delimiter) {
  return has_one_of(quoted_characters.substr(0, seen_in_records), record, delimiter);
}

void write_cell(std::string_view text, std::string& out) {
  if (loses_digits(text) || loses_digits(guarded_text(text))) {
    const std::string_view digits = text.front() == '=' ? guarded_text(text) : text;
    ((out += "\"=\"\"") += digits) += "\"\"\"";
    return;
  }
  const bool guarded = is_guarded(text);
  if (!has_to_be_quoted(text)) {
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
