// The words of a language as people type them: in everyday forms, with beginnings and endings, with
// slips of the finger. Inside this folder only.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"

namespace pandu::guide {

// Words of one meaning have one root.
using Root = std::uint16_t;
using Words = std::vector<std::string>;

// A root that a typed word may stand for.
struct Meaning {
  Root root = 0;
  double likeness = 0;  // 1 if it is the word itself, less where a letter had to be changed
};

// Made from the words that can be found and from the texts "search.common" (words that say
// nothing), "search.same" (words of one meaning: groups end with a dot, "+" joins the words of an
// expression), "search.beginnings" ("meny/s": what stands there, and what it replaces) and
// "search.endings".
class Vocabulary {
 public:
  Vocabulary(const content::Content& content, content::Language language);

  // In small letters, without those that say nothing; an expression is one word.
  Words words_in(std::string_view text) const;
  // To be called once, with all words that can be found.
  void learn(const std::set<std::string>& words);
  // Of a learnt word.
  Root root_of(const std::string& word) const;
  // Of a typed word; none if it is like no word that was learnt.
  std::vector<Meaning> meanings_of(const std::string& word) const;
  std::size_t count_of_roots() const { return roots_; }

 private:
  struct Beginning {
    std::string letters, instead;
  };

  void read_same(std::string_view groups);
  bool says_nothing(const std::string& word) const;
  Words shorter_forms(const std::string& word) const;
  void take_in(const std::string& word);
  void collect_like(const std::string& form, std::size_t slips,
                    std::vector<Meaning>& meanings) const;

  Words endings_;
  std::vector<Beginning> beginnings_;
  std::set<std::string> common_;
  std::map<std::string, std::string> expressions_;  // "luar negeri" -> "luar+negeri"
  std::map<std::string, Root> forms_;
  Root roots_ = 0;
};

}  // namespace pandu::guide
