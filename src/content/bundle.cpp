#include "content/bundle.h"

#include "content/archive.h"

namespace pandu::content {
namespace {

using base::archive;

constexpr std::string_view bundle_form = "pandu-jht content 2";

// FNV-1a: tells damage, and is no protection against intent.
std::int64_t sum_of(std::string_view bytes) {
  std::uint64_t sum = 14695981039346656037U;
  for (const char byte : bytes) sum = (sum ^ static_cast<std::uint8_t>(byte)) * 1099511628211U;
  return static_cast<std::int64_t>(sum);
}

// Sentences and their keys.
struct Wording {
  std::vector<std::string> keys, sentences;
};

// Those that stand in the bundles of every language.
constexpr std::string_view shared = "month.";

// Of a language: what is not `without`, and whose keys begin so.
Wording wording_of(const Content& content, const Content& without, Language language,
                   std::string_view beginning = {}) {
  Wording wording;
  for (const auto& [key, sentence] : content.in(language)) {
    if (without.in(language).count(key) || key.rfind(beginning, 0) != 0) continue;
    wording.keys.push_back(key);
    wording.sentences.push_back(sentence);
  }
  return wording;
}

void add_wording(Wording wording, Language language, Content& content) {
  Texts& texts = content.texts[static_cast<std::size_t>(language)];
  for (std::size_t i = 0; i < wording.sentences.size() && i < wording.keys.size(); ++i)
    texts.emplace(wording.keys[i], std::move(wording.sentences[i]));
}

// What a bundle holds beside the fields of its part.
struct Words {
  Part part = Part::core;
  Language language = Language::id;
  Wording own, others;  // `others`: what is shared, in the other language
};

template <class Archive>
void archive_core(Archive& ar, Content& content) {
  archive(ar, content.rules, content.lapak_asik_hours, content.contacts, content.glossary,
          content.related, content.typed_words);
}

// Stands apart, as what shows it (guide/learning_part.h). In several calls: a function that only
// makes one is not left standing by newer compilers.
template <class Archive>
[[gnu::noinline]] void archive_learning(Archive& ar, Content& content) {
  archive(ar, content.tutorials, content.practice, content.situations);
  archive(ar, content.troubles, content.myths, content.branch_only);
  archive(ar, content.duties, content.people, content.list_words);
}

template <class Archive>
void archive_part(Archive& ar, Part part, Content& content) {
  return part == Part::core ? archive_core(ar, content) : archive_learning(ar, content);
}

Fault fault_at(std::string place, std::string found, std::string_view expected) {
  return {"bundle", std::move(place), std::move(found), std::string(expected)};
}

Content read_parts(std::span<const File> files, Part last) {
  return read_content(files, last).content.value_or(Content{});
}

}  // namespace

std::optional<Fault> add_bundle(std::string_view bundle, Content& content) {
  base::InputArchive in(bundle);
  if (in.line() != bundle_form)
    return fault_at("line 1", "this is not what `pandu bundle` writes", bundle_form);
  const std::int64_t sum = in.number();
  if (!in.sound() || sum != sum_of(in.rest()))
    return fault_at("line 2", "the file is damaged or cut off", "it as `pandu bundle` wrote it");
  Words words;
  archive(in, words.part, words.language);
  const bool is_learning = words.part == Part::learning;
  const bool has_core = content.speaks(content.spoken_language());
  if (is_learning && !has_core) return fault_at("line 3", "learning before a core", "a core first");
  // What is there already is read once more for the words that stand behind it.
  const bool is_there = is_learning ? content.has_learning : has_core;
  Content again;
  archive_part(in, words.part, is_there ? again : content);
  archive(in, words.own, words.others);
  if (!in.at_end()) return fault_at("", "another version wrote this", "the bundle of this version");
  add_wording(std::move(words.own), words.language, content);
  add_wording(std::move(words.others), other_than(words.language), content);
  if (is_learning)
    content.has_learning = true;
  else
    content.spoken[static_cast<std::size_t>(words.language)] = true;
  return std::nullopt;
}

std::string write_bundle(std::span<const File> files, Part part, Language language) {
  const Content core = read_parts(files, Part::core);
  const bool is_learning = part == Part::learning;
  Content content = is_learning ? read_parts(files, part) : core;
  const Content without = is_learning ? core : Content{};
  Words words{part, language, wording_of(content, without, language),
              wording_of(content, without, other_than(language), shared)};
  base::OutputArchive out;
  archive(out, words.part, words.language);
  archive_part(out, part, content);
  archive(out, words.own, words.others);
  const std::string lines = out.take();
  return std::string(bundle_form) + "\n" + std::to_string(sum_of(lines)) + "\n" + lines;
}

}  // namespace pandu::content
