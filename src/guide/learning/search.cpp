// One index over all that has a screen or a place of its own, and the words that a person types.
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "guide/learning/learning.h"
#include "guide/learning/vocabulary.h"
#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

struct Passage {
  Words words;
  double weight = 0;  // how much it tells of the whole
};

struct Entry {
  Found found;
  std::vector<Passage> passages;
  std::map<Root, double> weights;         // of the words that stand in it
  std::set<std::pair<Root, Root>> pairs;  // of words side by side
};

struct Rated {
  const Entry* entry = nullptr;
  double score = 0;
};

constexpr double in_title = 2.4, in_words = 2, in_answer = 1, in_steps = 0.5;

// Reads the texts of everything that can be found.
class Reader {
 public:
  Reader(const Content& content, Language language, const Vocabulary& vocabulary)
      : content_(content),
        speaker_(content, language, content.contacts.provenance.verified_on),
        vocabulary_(vocabulary) {}

  std::vector<Entry> read() {
    for (const content::Situation& one : content_.situations) situation(one);
    for (const content::Trouble& one : content_.troubles) trouble(one);
    for (const content::Myth& one : content_.myths) {
      open(Subject::myth, one.id);
      add("myth." + one.id + ".claim", in_title);
      add("myth." + one.id + ".answer", in_answer);
    }
    for (const content::Term& one : content_.glossary) {
      open(Subject::term, one.id);
      add("term." + one.id + ".name", in_title);
      add("term." + one.id + ".also", in_words);
      add("term." + one.id + ".meaning", in_answer);
    }
    return std::move(entries_);
  }

 private:
  void open(Subject subject, const std::string& id) {
    entries_.push_back({{subject, id}, {}, {}, {}});
  }

  // Words side by side are of one phrase.
  void add(const std::string& key, double weight) {
    const std::string text = speaker_.say(key);
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t end = std::min(text.find_first_of(".,;:?", from), text.size());
      Words words = vocabulary_.words_in(std::string_view(text).substr(from, end - from));
      if (!words.empty()) entries_.back().passages.push_back({std::move(words), weight});
      from = end + 1;
    }
  }

  void situation(const content::Situation& one) {
    const std::string stem = "situation." + one.id;
    open(Subject::situation, one.id);
    add(stem + ".title", in_title);
    add(stem + ".words", in_words);
    add(content::answer_key(one), in_answer);
    add(stem + ".today", in_steps);
    add(stem + ".ask", in_steps);
  }

  void trouble(const content::Trouble& one) {
    const std::string stem = "trouble." + one.id;
    open(Subject::trouble, one.id);
    add(stem + ".title", in_title);
    add(stem + ".words", in_words);
    add(stem + ".cause", in_answer);
    const std::string stem_of_steps = stem + ".step.";
    for (const std::string& step : one.steps) add(stem_of_steps + step, in_steps);
  }

  const Content& content_;
  const Speaker speaker_;  // for the numbers in sentences; any day will do
  const Vocabulary& vocabulary_;
  std::vector<Entry> entries_;
};

std::set<std::string> all_words(const std::vector<Entry>& entries) {
  std::set<std::string> words;
  for (const Entry& entry : entries)
    for (const Passage& passage : entry.passages)
      words.insert(passage.words.begin(), passage.words.end());
  return words;
}

void take_roots(Entry& entry, const Vocabulary& vocabulary) {
  for (const Passage& passage : entry.passages) {
    const Root* before = nullptr;
    for (const std::string& word : passage.words) {
      const auto [place, is_new] = entry.weights.emplace(vocabulary.root_of(word), passage.weight);
      place->second = std::max(place->second, passage.weight);
      if (before) entry.pairs.emplace(*before, place->first);
      before = &place->first;
    }
  }
  entry.passages.clear();
}

class Index {
 public:
  Index(const Content& content, Language language) : vocabulary_(content, language) {
    entries_ = Reader(content, language, vocabulary_).read();
    vocabulary_.learn(all_words(entries_));
    for (Entry& entry : entries_) take_roots(entry, vocabulary_);
  }

  // In the order of the content.
  std::vector<Rated> rated(std::string_view query) const {
    std::vector<std::vector<Meaning>> typed;
    for (const std::string& word : vocabulary_.words_in(query))
      typed.push_back(vocabulary_.meanings_of(word));
    std::vector<Rated> all;
    for (const Entry& entry : entries_) all.push_back({&entry, 0});
    std::set<Root> rated_already;
    for (const auto& meanings : typed)
      if (!meanings.empty() && rated_already.insert(meanings.front().root).second)
        rate(meanings, all);
    for (std::size_t i = 1; i < typed.size(); ++i) rate_pair(typed[i - 1], typed[i], all);
    for (Rated& one : all)
      one.score /= std::pow(static_cast<double>(one.entry->weights.size()), length_matters);
    return all;
  }

 private:
  static constexpr double length_matters = 0.15, pair_matters = 0.35;

  static double fit(const Entry& entry, const std::vector<Meaning>& meanings) {
    double best = 0;
    for (const Meaning& meaning : meanings)
      if (const auto weight = entry.weights.find(meaning.root); weight != entry.weights.end())
        best = std::max(best, meaning.likeness * weight->second);
    return best;
  }

  // A word that stands in many entries tells little about any of them.
  double rarity(const std::vector<Meaning>& meanings) const {
    const auto with = static_cast<double>(
        std::count_if(entries_.begin(), entries_.end(),
                      [&](const Entry& entry) { return fit(entry, meanings) > in_steps; }));
    return std::log(1 + (static_cast<double>(entries_.size()) - with + 0.5) / (with + 0.5));
  }

  void rate(const std::vector<Meaning>& meanings, std::vector<Rated>& all) const {
    const double rare = rarity(meanings);
    for (Rated& one : all) one.score += rare * fit(*one.entry, meanings);
  }

  void rate_pair(const std::vector<Meaning>& first, const std::vector<Meaning>& second,
                 std::vector<Rated>& all) const {
    if (first.empty() || second.empty()) return;
    const double rare = rarity(first) + rarity(second);
    const std::pair pair(first.front().root, second.front().root);
    for (Rated& one : all)
      if (one.entry->pairs.count(pair) > 0) one.score += pair_matters * rare;
  }

  Vocabulary vocabulary_;
  std::vector<Entry> entries_;
};

// People type letter by letter, so the last index is kept while the words are the same.
const Index& index_of(const Content& content, Language language) {
  struct Kept {
    const Content* content;
    Language language;
    std::size_t texts;
    Index index;
  };
  static std::optional<Kept> kept;
  const std::size_t texts = content.in(language).size();
  if (!kept || kept->content != &content || kept->language != language || kept->texts != texts)
    kept.emplace(Kept{&content, language, texts, Index(content, language)});
  return kept->index;
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

std::vector<Found> search(const Content& content, Language language, std::string_view query,
                          std::size_t most) {
  constexpr double share_of_best = 0.4;
  std::vector<Rated> all = index_of(content, language).rated(query);
  put_in_order(all, [](const Rated& a, const Rated& b) { return a.score > b.score; });
  std::vector<Found> found;
  for (const Rated& one : all)
    if (one.score > 0 && one.score >= share_of_best * all.front().score && found.size() < most)
      found.push_back(one.entry->found);
  return found;
}

}  // namespace pandu::guide
