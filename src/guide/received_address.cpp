#include "guide/received_address.h"

#include <algorithm>

#include "base/ascii.h"
#include "guide/handover/hr_link.h"
#include "share/share_code.h"
#include "text/typed.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

constexpr std::string_view fragment_start = "#/";
constexpr std::string_view query_marks = "?&";
// Mailers that encode what is encoded do so once more, seldom twice.
constexpr int most_encodings = 3;
constexpr std::size_t longest_shown = 60;

using base::is_letter_or_digit;

bool is_of_address(char c) { return is_letter_or_digit(c) || c == '/' || c == '_' || c == '-'; }

std::string lower_case(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

// Once; a % that begins no escape stays.
std::string plain_once(std::string_view text) {
  constexpr std::size_t escape = 3;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins = text[i] == '%';
    const auto byte = begins ? percent_decoded(text.substr(i, escape)) : std::nullopt;
    out += byte ? *byte : std::string(1, text[i]);
    if (byte) i += escape - 1;
  }
  return out;
}

// What stands behind "#/" is encoded by the browser, and may have been so before.
std::string plain(std::string_view text) { return plain_once(plain_once(text)); }

// From "#/" on, however often that was encoded; empty where it is not there.
std::string unpacked(std::string_view fragment) {
  std::string text(fragment);
  for (int i = 0; i < most_encodings && !text.starts_with(fragment_start); ++i)
    text = plain_once(text);
  const std::size_t start = text.find(fragment_start);
  return start == text.npos ? std::string() : text.substr(start);
}

// The beginning of it that has only what stands in our addresses.
std::string first_word_of(std::string_view text) {
  std::string word(fragment_start);
  for (std::size_t i = fragment_start.size(); i < text.size() && is_of_address(text[i]); ++i)
    word += text[i];
  return word;
}

// All of it without what a line break left inside: "name_=\r\n> differs" -> "name_differs".
std::string all_words_of(std::string_view text) {
  std::string words(text.substr(0, fragment_start.size()));
  for (const char c : text.substr(words.size(), text.find_first_of(query_marks) - words.size()))
    if (is_of_address(c)) words += c;
  return words;
}

std::string without_marks_behind(std::string word) {
  while (word.ends_with('_') || word.ends_with('-')) word.pop_back();
  return word;
}

// Reads pieces of letters and digits up to what ends a code; joined ones, for a line break may stand
// between them. The check character says where the code ends. Takes off what was read.
std::optional<law::Answers> take_code(std::string_view& text, std::string& code,
                                      const law::Rules& rules) {
  while (!text.empty() && text.front() != '/' && !contains(query_marks, text.front())) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_letter_or_digit);
    const auto length = static_cast<std::size_t>(end - text.begin());
    code += text.substr(0, length);
    text.remove_prefix(std::max<std::size_t>(length, 1));
    if (length == 0) continue;
    if (auto answers = read_share_code(code, rules)) return answers;
  }
  return std::nullopt;
}

// How many bytes the mark of a reply has that stands here, as a browser encodes it or not; 0: none.
std::size_t reply_mark_at(std::string_view text) {
  for (const std::string_view mark : {"%3E%20", "%3e%20", ">%20", "> "})
    if (text.starts_with(mark)) return mark.size();
  return 0;
}

bool is_hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// A line may have been broken inside an escape: "%> 20", "%2> 0".
std::string with_whole_escapes(std::string_view text) {
  constexpr std::size_t escape_size = 3;
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::string escape(1, text[i]);
    std::size_t at = i + 1;
    while (escape.front() == '%' && escape.size() < escape_size && at < text.size()) {
      const std::size_t mark = reply_mark_at(text.substr(at));
      if (mark == 0 && !is_hexadecimal(text[at])) break;
      if (mark == 0) escape += text[at];
      at += std::max<std::size_t>(mark, 1);
    }
    const bool is_whole = escape.size() == escape_size;
    out += is_whole ? escape : std::string(1, text[i]);
    i = is_whole ? at : i + 1;
  }
  return out;
}

// Without the marks of a reply, which stand where a line was broken: "PT Ma> ju", "PT > Maju". One
// that closes a bracket of the name is its own.
std::string unquoted(std::string_view name) {
  std::string out;
  bool was_mark = false, in_brackets = false;
  for (const char c : name) {
    in_brackets = c == '<' || (in_brackets && !out.ends_with('>'));
    const bool is_mark = c == '>' && !in_brackets;
    const bool is_its_space = was_mark && c == ' ';
    const bool repeated = c == ' ' && out.ends_with(' ');
    if (!is_mark && !is_its_space && !repeated) out += c;
    was_mark = is_mark;
  }
  return out;
}

// "/PT Maju"; a name is only there where nothing but punctuation stands before its slash.
std::string name_behind(std::string_view text) {
  const std::size_t slash = text.find('/');
  const std::string_view before = text.substr(0, slash);
  if (slash == text.npos || std::any_of(before.begin(), before.end(), is_letter_or_digit))
    return {};
  return as_name(unquoted(on_one_line(text.substr(slash + 1))));
}

// A line that ends with "=" goes on in the next one. Behind a code this is all that it can mean: in
// a name of ours it is encoded.
std::string without_soft_breaks(std::string_view text) {
  std::string out(text);
  out.erase(std::remove(std::find(out.begin(), out.end(), '/'), out.end(), '='), out.end());
  return out;
}

// What our own addresses never have unless it is encoded: a query, and punctuation at the end.
std::string_view without_tail(std::string_view text) {
  text = text.substr(0, text.find_first_of("?&#"));
  const std::size_t last = text.find_last_not_of("),;:!*'\"<>]}_");
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

}  // namespace

std::optional<Route> received_route(std::string_view fragment, const content::Content& content) {
  if (auto route = find_route(fragment, content)) return route;
  const std::string text = lower_case(plain(unpacked(fragment)));
  const std::string all = all_words_of(text);
  if (text.empty() || all == fragment_start) return Route{};
  for (const std::string& word : {all, first_word_of(text)}) {
    const auto route = find_route(without_marks_behind(word), content);
    if (!route || route->screen == Screen::start) continue;
    // Which of the two it is shows once there is more to compare with.
    return route->screen == Screen::arriving ? Route::arriving(shown_address(text)) : *route;
  }
  return std::nullopt;
}

std::optional<ReceivedLink> received_link(std::string_view fragment, const law::Rules& rules) {
  const std::string text = unpacked(fragment);
  if (lower_case(text.substr(0, shared_prefix.size())) != shared_prefix) return std::nullopt;
  const std::string_view behind = std::string_view(text).substr(shared_prefix.size());
  const std::string whole = plain(with_whole_escapes(without_soft_breaks(without_tail(behind))));
  std::string_view rest = whole;
  ReceivedLink link;
  link.answers = take_code(rest, link.code, rules);
  if (link.answers) link.name = name_behind(rest);
  return link;
}

std::string shown_address(std::string_view fragment) {
  std::string line;
  for (const char c : fragment.substr(0, longest_shown))
    line += is_of_address(c) || contains(std::string_view("#.%"), c) ? c : ' ';
  return line;
}

}  // namespace pandu::guide
