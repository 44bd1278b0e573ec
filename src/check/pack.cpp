#include "check/pack.h"

#include <algorithm>
#include <array>

#include "law/archive.h"

namespace pandu::check {
namespace {

using base::archive;

// How the keys of the sentences begin that a verdict is told with (text/wording.h).
constexpr std::array<std::string_view, 5> spoken = {"reason.", "blocker.", "warning.", "month.",
                                                    "option.balance_band."};

bool is_spoken(std::string_view key) {
  return std::any_of(spoken.begin(), spoken.end(),
                     [&](std::string_view beginning) { return key.starts_with(beginning); });
}

struct Sentence {
  std::string key;
  std::array<std::string, content::language_count> words;
};

std::vector<Sentence> sentences_of(const content::Content& content) {
  std::vector<Sentence> sentences;
  for (const auto& [key, words] : content.in(content::Language::id))
    if (is_spoken(key))
      sentences.push_back({key, {words, content.in(content::Language::en).find(key)->second}});
  return sentences;
}

law::Rules without_what_is_shown(law::Rules rules) {
  for (law::Source& source : rules.sources) source = {.id = std::move(source.id)};
  for (law::DocumentRule& document : rules.documents)
    document = {.when_any = std::move(document.when_any)};
  rules.conflicts.clear();
  return rules;
}

}  // namespace

std::string write_pack(const content::Content& content) {
  base::OutputArchive out;
  law::Rules rules = without_what_is_shown(content.rules);
  std::string contact_center = content.contacts.contact_center;
  std::vector<Sentence> sentences = sentences_of(content);
  archive(out, rules, contact_center, sentences);
  return out.take();
}

bool read_pack(std::string_view bytes, content::Content& content) {
  base::InputArchive in(bytes);
  std::vector<Sentence> sentences;
  archive(in, content.rules, content.contacts.contact_center, sentences);
  for (Sentence& sentence : sentences)
    for (std::size_t language = 0; language < content::language_count; ++language)
      content.texts[language].emplace(sentence.key, std::move(sentence.words[language]));
  content.spoken.fill(true);
  return in.at_end();
}

}  // namespace pandu::check
