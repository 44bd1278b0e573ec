#include "content/lint/lint.h"

#include "content/lint/checks.h"
#include "content/quote.h"

namespace pandu::content {
namespace {

// Facts that should have been looked at again.
void check_review_dates(const Linted& all, Lint& lint) {
  for (const LintedFile& file : all.files)
    visit_texts(file,
                [&](const std::string& pointer, std::string_view key, const std::string& text) {
                  if (key != "review_by") return;
                  const auto review_by = law::parse_date(text);
                  if (review_by && *review_by < all.on)
                    lint.notes.push_back(
                        {file.path, pointer, "the day of review, " + text + ", has passed",
                         "the source read again, then new days for verified_on and review_by"});
                });
}

// Sentences that a tired reader would have to read twice.

constexpr int most_words = 25;
constexpr std::string_view blanks = " \n\t";

bool ends_sentence(std::string_view word) {
  while (!word.empty() && (word.back() == '"' || word.back() == ')')) word.remove_suffix(1);
  return !word.empty() && (word.back() == '.' || word.back() == '?' || word.back() == '!');
}

// The first sentence with too many words; empty if there is none. A line's end ends a sentence.
std::string_view too_long(std::string_view text) {
  int words = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; (at = text.find_first_not_of(blanks, at)) != text.npos;) {
    if (words == 0) begin = at;
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    if (++words > most_words) return text.substr(begin, end - begin);
    const bool line_ends = end < text.size() && text[end] == '\n';
    if (ends_sentence(text.substr(at, end - at)) || line_ends) words = 0;
    at = end;
  }
  return {};
}

// Indonesian sentences of more than 25 words.
void check_sentences(const Linted& all, Lint& lint) {
  for (const LintedFile& file : all.files) {
    if (!file.path.starts_with("text/") || file.path.find("/id.json") == file.path.npos) continue;
    visit_texts(file, [&](const std::string& pointer, std::string_view, std::string_view text) {
      const std::string_view sentence = too_long(text);
      if (!sentence.empty())
        lint.faults.push_back({file.path, pointer,
                               "a sentence has more than 25 words: " + quote_briefly(sentence),
                               "two short ones"});
    });
  }
}

}  // namespace

Lint lint(std::span<const File> files, const Content& content, const AskedWords& asked,
          law::Date on) {
  Lint lint;
  Linted all{{}, content, asked, on};
  for (const File& file : files) {
    if (is_schema(file.path)) continue;
    if (auto json = parse_json(file.bytes, file.path, asset_limits, lint.faults))
      all.files.push_back({file.path, std::move(*json)});
  }
  check_unused(all, lint);
  check_addresses(all, lint);
  check_placeholders(all, lint);
  check_review_dates(all, lint);
  check_sentences(all, lint);
  return lint;
}

}  // namespace pandu::content
