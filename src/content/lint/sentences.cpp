// Sentences that a tired reader would have to read twice.
#include "content/lint/checks.h"
#include "content/quote.h"

namespace pandu::content {
namespace {

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

}  // namespace

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

}  // namespace pandu::content
