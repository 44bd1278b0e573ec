#include "check/pack.h"

#include <algorithm>
#include <array>
#include <span>

#include "law/archive.h"

namespace pandu::check {
namespace {

using base::archive;

// How the keys of the sentences begin that a verdict is told with (text/wording.h).
constexpr std::array<std::string_view, 5> of_verdicts = {"reason.", "blocker.", "warning.",
                                                         "month.", "option.balance_band."};
// The same of what is told of a list and its rows (bulk/mapping.h, bulk/row_fault.h).
constexpr std::array<std::string_view, 2> of_lists = {"list.problem.", "list.fault."};

struct Sentence {
  std::string key;
  std::array<std::string, content::language_count> words;
};

std::vector<Sentence> sentences_of(const content::Content& content,
                                   std::span<const std::string_view> beginnings) {
  const auto is_wanted = [&](std::string_view key) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return key.starts_with(beginning); });
  };
  std::vector<Sentence> sentences;
  for (const auto& [key, first] : content.texts[0]) {
    if (!is_wanted(key)) continue;
    Sentence& sentence = sentences.emplace_back();
    sentence.key = key;
    for (std::size_t language = 0; language < content::language_count; ++language)
      sentence.words[language] = content.texts[language].find(key)->second;
  }
  return sentences;
}

law::Rules without_what_is_shown(law::Rules rules) {
  for (law::Source& source : rules.sources) source = {.id = std::move(source.id)};
  for (law::DocumentRule& document : rules.documents)
    document = {.when_any = std::move(document.when_any)};
  rules.conflicts.clear();
  return rules;
}

void write(const content::Content& content, std::span<const std::string_view> sentences,
           base::OutputArchive& out) {
  archive(out, without_what_is_shown(content.rules));
  archive(out, content.contacts.contact_center);
  archive(out, sentences_of(content, sentences));
}

void read(base::InputArchive& in, content::Content& content) {
  std::vector<Sentence> sentences;
  archive(in, content.rules, content.contacts.contact_center, sentences);
  for (Sentence& sentence : sentences)
    for (std::size_t language = 0; language < content::language_count; ++language)
      content.texts[language].emplace(sentence.key, std::move(sentence.words[language]));
  content.spoken.fill(true);
}

}  // namespace

std::string write_pack(const content::Content& content) {
  base::OutputArchive out;
  write(content, of_verdicts, out);
  return out.take();
}

bool read_pack(std::string_view pack, content::Content& content) {
  base::InputArchive in(pack);
  read(in, content);
  return in.at_end();
}

std::string write_list_pack(const content::Content& content) {
  base::OutputArchive out;
  write(content, of_lists, out);
  archive(out, content.list_words);
  archive(out, content.typed_words);
  return out.take();
}

bool read_list_pack(std::string_view pack, content::Content& content) {
  base::InputArchive in(pack);
  read(in, content);
  archive(in, content.list_words, content.typed_words);
  return in.at_end();
}

}  // namespace pandu::check
