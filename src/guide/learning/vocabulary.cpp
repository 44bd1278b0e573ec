#include "guide/learning/vocabulary.h"

#include <algorithm>

#include "base/ascii.h"
#include "guide/learning/learning.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

// What is left of a word without its beginning or ending.
constexpr std::size_t least_known = 3;  // where it is known as a word
constexpr std::size_t least_stem = 4;   // where it is not

using base::is_digit;
using base::is_small_letter;

// Numbers stand alone: "50jt" is "50", "jt".
// `joining` are characters that belong to words besides letters and digits.
Words split(std::string_view text, std::string_view joining = {}) {
  Words words;
  bool goes_on = false, is_number = false;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool is_part = is_small_letter(c) || is_digit(c) || joining.find(c) != joining.npos;
    if (!is_part) {
      goes_on = false;
      continue;
    }
    if (!goes_on || (is_number && !is_digit(c))) {
      words.emplace_back();
      is_number = true;
    }
    words.back() += c;
    is_number = is_number && is_digit(c);
    goes_on = true;
  }
  return words;
}

// "bangeeet" -> "banget"
std::string without_repetition(const std::string& word) {
  std::string once;
  for (const char c : word)
    if (once.empty() || once.back() != c || is_digit(c)) once += c;
  return once;
}

std::size_t slips_allowed(const std::string& word) {
  if (is_digit(word.front())) return 0;
  return word.size() >= 8 ? 2 : word.size() >= 4 ? 1 : 0;
}

}  // namespace

Vocabulary::Vocabulary(const content::Content& content, content::Language language) {
  endings_ = split(text::say(content, language, "search.endings"));
  for (const std::string& one : split(text::say(content, language, "search.beginnings"), "/")) {
    const std::size_t slash = std::min(one.find('/'), one.size());
    beginnings_.push_back({one.substr(0, slash), one.substr(std::min(slash + 1, one.size()))});
  }
  for (std::string& word : split(text::say(content, language, "search.common")))
    common_.insert(std::move(word));
  read_same(text::say(content, language, "search.same"));
}

void Vocabulary::read_same(std::string_view groups) {
  for (std::size_t from = 0; from < groups.size();) {
    const std::size_t end = std::min(groups.find('.', from), groups.size());
    for (const std::string& word : split(groups.substr(from, end - from), "+")) {
      forms_.emplace(word, roots_);
      std::string spaced = word;
      std::replace(spaced.begin(), spaced.end(), '+', ' ');
      if (spaced != word) expressions_.emplace(std::move(spaced), word);
    }
    ++roots_;
    from = end + 1;
  }
}

bool Vocabulary::says_nothing(const std::string& word) const {
  return common_.count(word) > 0 ||
         (forms_.count(word) == 0 && common_.count(without_repetition(word)) > 0);
}

Words Vocabulary::words_in(std::string_view text) const {
  const Words all = split(text);
  Words kept;
  for (std::size_t at = 0; at < all.size();) {
    std::string joined;
    std::size_t taken = 0;
    for (const std::size_t length : {3U, 2U}) {
      if (at + length > all.size()) continue;
      joined = all[at];
      for (std::size_t i = 1; i < length; ++i) joined += " " + all[at + i];
      const auto found = expressions_.find(joined);
      if (found == expressions_.end()) continue;
      kept.push_back(found->second);
      taken = length;
      break;
    }
    if (taken == 0 && !says_nothing(all[at])) kept.push_back(all[at]);
    at += std::max<std::size_t>(taken, 1);
  }
  return kept;
}

// The word without its ending, without its beginning, and without both, the shortest first.
Words Vocabulary::shorter_forms(const std::string& word) const {
  Words without_ending = {word};
  for (std::size_t i = 0; i < without_ending.size() && i < 4; ++i)
    for (const std::string& ending : endings_) {
      const std::string& whole = without_ending[i];
      if (whole.size() >= ending.size() + least_known && whole.ends_with(ending))
        without_ending.push_back(whole.substr(0, whole.size() - ending.size()));
    }
  Words forms = without_ending;
  for (const std::string& whole : without_ending)
    for (const Beginning& beginning : beginnings_)
      if (whole.size() + beginning.instead.size() >= beginning.letters.size() + least_known &&
          whole.starts_with(beginning.letters))
        forms.push_back(beginning.instead + whole.substr(beginning.letters.size()));
  forms.erase(forms.begin());
  std::stable_sort(forms.begin(), forms.end(),
                   [](const auto& a, const auto& b) { return a.size() < b.size(); });
  return forms;
}

void Vocabulary::take_in(const std::string& word) {
  if (forms_.count(word) > 0) return;
  const Words shorter = shorter_forms(word);
  for (const std::string& form : shorter) {
    const auto known = forms_.find(form);
    if (known == forms_.end()) continue;
    forms_.emplace(word, known->second);
    return;
  }
  forms_.emplace(word, roots_);
  for (const std::string& form : shorter)
    if (form.size() >= least_stem) forms_.emplace(form, roots_);
  ++roots_;
}

void Vocabulary::learn(const std::set<std::string>& words) {
  Words shortest_first(words.begin(), words.end());
  std::stable_sort(shortest_first.begin(), shortest_first.end(),
                   [](const auto& a, const auto& b) { return a.size() < b.size(); });
  for (const std::string& word : shortest_first) take_in(word);
}

Root Vocabulary::root_of(const std::string& word) const { return forms_.at(word); }

void Vocabulary::collect_like(const std::string& form, std::size_t slips,
                              std::vector<Meaning>& meanings) const {
  constexpr double as_beginning = 0.75, one_slip = 0.65, two_slips = 0.45;
  for (const auto& [known, root] : forms_) {
    if (known.size() > form.size() && form.size() >= least_stem && known.starts_with(form))
      meanings.push_back({root, as_beginning});
    if (known.size() + slips < form.size() || form.size() + slips < known.size()) continue;
    if (known.size() < least_stem) continue;
    const std::size_t apart = letters_apart(form, known);
    if (apart <= slips) meanings.push_back({root, apart <= 1 ? one_slip : two_slips});
  }
}

std::vector<Meaning> Vocabulary::meanings_of(const std::string& word) const {
  for (const std::string& form : {word, without_repetition(word)})
    if (const auto known = forms_.find(form); known != forms_.end()) return {{known->second, 1}};
  const Words shorter = shorter_forms(word);
  for (auto form = shorter.rbegin(); form != shorter.rend(); ++form)
    if (const auto known = forms_.find(*form); known != forms_.end())
      return {{known->second, 0.95}};
  std::vector<Meaning> meanings;
  collect_like(word, slips_allowed(word), meanings);
  if (!meanings.empty()) return meanings;
  for (const std::string& form : shorter)
    if (form.size() >= least_stem) collect_like(form, 1, meanings);
  return meanings;
}

}  // namespace pandu::guide
