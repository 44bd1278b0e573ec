// Whether every sentence that a verdict needs is there, in every language, and can be filled in.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "content/content.h"
#include "content/verdict_facts.h"
#include "verify/properties.h"

namespace pandu::verify {

// One for each thread: it remembers what it has looked up.
class TextCheck {
 public:
  explicit TextCheck(const content::Content& content) : content_(content) {}

  std::string texts_exist(const Case& one);

 private:
  enum class Kind : std::uint8_t { reason, blocker, advice, warning };
  // The placeholders of a sentence, or what is wrong with the sentence itself.
  struct Sentence {
    content::VerdictFacts placeholders;
    std::string wrong;
  };
  struct Remembered {
    const char* id = nullptr;
    Kind kind = Kind::reason;
    const Sentence* sentence = nullptr;
  };

  const Sentence& sentence(const std::string& key);
  const Sentence& sentence(Kind kind, std::string_view id);
  std::string check(Kind kind, std::string_view id, content::VerdictFacts facts);
  std::string check_names(const law::Verdict& verdict);

  const content::Content& content_;
  std::map<std::string, Sentence> sentences_;
  std::array<Remembered, 1024> remembered_{};
  std::uint64_t named_ = 0;  // outcomes, channels and papers whose names were found
};

}  // namespace pandu::verify
