#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "guide/learning/learning.h"
#include "guide/model.h"
#include "text/wording.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

using Words = std::vector<std::string>;

Words words_in(std::string_view text) {
  Words words(1);
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (upper || plain)
      words.back() += upper ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// "saldonya" is "saldo": without its ending, where enough is left to know it by.
std::string without_ending(const std::string& word, const Words& endings) {
  constexpr std::size_t least = 4;
  for (const std::string& ending : endings) {
    const std::size_t left = word.size() - std::min(word.size(), ending.size());
    if (left >= least && word.compare(left, word.npos, ending) == 0) return word.substr(0, left);
  }
  return word;
}

// The dictionary of one language: which words say nothing, and which mean the same.
class Dictionary {
 public:
  Dictionary(const Content& content, Language language)
      : endings_(words_in(say(content, language, "search.endings"))) {
    for (std::string& word : words_in(say(content, language, "search.common")))
      common_.insert(std::move(word));
    const std::string groups = say(content, language, "search.same");
    for (std::size_t from = 0; from < groups.size();) {
      const std::size_t end = std::min(groups.find('.', from), groups.size());
      const Words group = words_in(std::string_view(groups).substr(from, end - from));
      for (const std::string& word : group)
        same_.emplace(without_ending(word, endings_), group.front());
      from = end + 1;
    }
  }

  Words read(std::string_view text) const {
    Words kept;
    for (const std::string& word : words_in(text)) {
      if (common_.count(word) > 0) continue;
      const std::string stem = without_ending(word, endings_);
      const auto same = same_.find(stem);
      kept.push_back(same == same_.end() ? stem : same->second);
    }
    return kept;
  }

 private:
  Words endings_;
  std::set<std::string> common_;
  std::map<std::string, std::string> same_;
};

// How well a typed word fits a word of a trouble: 1 if it is the same, 0 if it is another.
double fit(std::string_view typed, std::string_view word) {
  if (typed == word) return 1;
  if (typed.size() >= 3 && word.starts_with(typed)) return 0.8;
  // "kehilangan" and "hilang", "diunggah" and "unggah".
  const bool within = typed.find(word) != typed.npos || word.find(typed) != word.npos;
  if (within && std::min(typed.size(), word.size()) >= 5) return 0.75;
  const std::size_t allowed = typed.size() >= 8 ? 2 : typed.size() >= 4 ? 1 : 0;
  if (allowed == 0 ||
      std::max(typed.size(), word.size()) > std::min(typed.size(), word.size()) + allowed)
    return 0;
  return letters_apart(typed, word) <= allowed ? 0.7 : 0;
}

struct Entry {
  const content::Trouble* trouble = nullptr;
  std::map<std::string, double> weights;  // of its words
  double score = 0;
};

std::vector<Entry> entries_of(const Content& content, Language language,
                              const Dictionary& dictionary) {
  std::vector<Entry> entries;
  for (const content::Trouble& trouble : content.troubles) {
    Entry entry{&trouble, {}, 0};
    const std::string stem = "trouble." + trouble.id;
    for (const auto& [part, weight] :
         {std::pair(".cause", 1.0), std::pair(".title", 2.0), std::pair(".words", 2.0)})
      for (std::string& word : dictionary.read(say(content, language, stem + part)))
        entry.weights[std::move(word)] = weight;
    entries.push_back(std::move(entry));
  }
  return entries;
}

// A typed word that fits many troubles tells little about any of them.
void rate(std::vector<Entry>& entries, std::string_view typed) {
  std::vector<double> fits;
  for (const Entry& entry : entries) {
    double best = 0;
    for (const auto& [word, weight] : entry.weights)
      best = std::max(best, fit(typed, word) * weight);
    fits.push_back(best);
  }
  const auto fitting = std::count_if(fits.begin(), fits.end(), [](double one) { return one > 0; });
  if (fitting == 0) return;
  const double rarity = 1 / std::sqrt(static_cast<double>(fitting));
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].score += fits[i] * rarity;
}

}  // namespace

std::size_t letters_apart(std::string_view one, std::string_view other) {
  std::vector<std::size_t> before_last, last(other.size() + 1), row(other.size() + 1);
  for (std::size_t j = 0; j <= other.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
      const bool swapped =
          i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    last = row;
  }
  return last[other.size()];
}

std::vector<const content::Trouble*> find_troubles(const Content& content, Language language,
                                                   std::string_view query, std::size_t most) {
  const Dictionary dictionary(content, language);
  std::vector<Entry> entries = entries_of(content, language, dictionary);
  for (const std::string& typed : dictionary.read(query)) rate(entries, typed);
  put_in_order(entries, [](const Entry& a, const Entry& b) { return a.score > b.score; });
  std::vector<const content::Trouble*> found;
  for (const Entry& entry : entries)
    if (entry.score > 0 && entry.score >= 0.4 * entries.front().score && found.size() < most)
      found.push_back(entry.trouble);
  return found;
}

}  // namespace pandu::guide
