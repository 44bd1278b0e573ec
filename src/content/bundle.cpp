#include "content/bundle.h"

#include <algorithm>
#include <iterator>

#include "content/archive.h"

namespace pandu::content {
namespace {

using base::archive;

constexpr std::string_view bundle_form = "pandu-jht content 3";

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

// What only verdicts say, and what is shown beside them.
constexpr std::string_view of_verdicts[] = {
    "article.",    "blocker.", "broker.",   "calendar.",   "change.",   "changes.",   "channel.",
    "checklist.",  "choice.",  "choices.",  "confidence.", "conflict.", "conflicts.", "document.",
    "fold.",       "form.",    "handover.", "help.",       "instead.",  "issuer.",    "lesson.",
    "line.",       "mark.",    "match.",    "missing.",    "outcome.",  "picture.",   "qr.",
    "reason.",     "reasons.", "result.",   "rules.",      "share.",    "sheet.",     "source.",
    "take_along.", "takes.",   "tax.",      "today.",      "warning.",  "warnings.",  "what.",
    "when.",       "where.",   "wrong."};

bool is_of_verdicts(std::string_view key) {
  return std::any_of(std::begin(of_verdicts), std::end(of_verdicts),
                     [key](std::string_view beginning) { return key.starts_with(beginning); });
}

// By their keys.
template <class Wanted>
Wording wording_of(const Texts& texts, const Wanted& wanted) {
  Wording wording;
  for (const auto& [key, sentence] : texts) {
    if (!wanted(key)) continue;
    wording.keys.push_back(key);
    wording.sentences.push_back(sentence);
  }
  return wording;
}

void add_wording(Wording wording, Language language, Content& content) {
  Texts& texts = content.texts[static_cast<std::size_t>(language)];
  for (std::size_t i = 0; i < wording.sentences.size() && i < wording.keys.size(); ++i)
    texts.emplace(std::move(wording.keys[i]), std::move(wording.sentences[i]));
}

// What a bundle holds beside the fields of its pack.
struct Words {
  Pack pack = Pack::core;
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
void archive_pack(Archive& ar, Pack pack, Content& content) {
  if (pack == Pack::core) archive_core(ar, content);
  if (pack == Pack::learning) archive_learning(ar, content);
}

bool is_there(const Content& content, Pack pack) {
  if (pack == Pack::core) return content.speaks(content.spoken_language());
  return pack == Pack::result ? content.has_result : content.has_learning;
}

void note(Pack pack, Language language, Content& content) {
  if (pack == Pack::core) content.spoken[static_cast<std::size_t>(language)] = true;
  if (pack == Pack::result) content.has_result = true;
  if (pack == Pack::learning) content.has_learning = true;
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
  archive(in, words.pack, words.language);
  for (const Pack before : every_pack)
    if (before < words.pack && !is_there(content, before))
      return fault_at("line 3", "a pack before one that it needs", "core, result, learning");
  // What is there already is read once more for the words that stand behind it.
  Content again;
  archive_pack(in, words.pack, is_there(content, words.pack) ? again : content);
  archive(in, words.own, words.others);
  if (!in.at_end()) return fault_at("", "another version wrote this", "the bundle of this version");
  add_wording(std::move(words.own), words.language, content);
  add_wording(std::move(words.others), other_than(words.language), content);
  note(words.pack, words.language, content);
  return std::nullopt;
}

std::string write_bundle(std::span<const File> files, Pack pack, Language language) {
  const Content core = read_parts(files, Part::core);
  const bool is_learning = pack == Pack::learning;
  Content content = is_learning ? read_parts(files, Part::learning) : core;
  const auto is_own = [&](const std::string& key) {
    if (is_learning) return core.in(language).count(key) == 0;
    return is_of_verdicts(key) == (pack == Pack::result);
  };
  const auto is_shared = [pack](const std::string& key) {
    return pack == Pack::core && key.starts_with(shared);
  };
  Words words{pack, language, wording_of(content.in(language), is_own),
              wording_of(content.in(other_than(language)), is_shared)};
  base::OutputArchive out;
  archive(out, words.pack, words.language);
  archive_pack(out, pack, content);
  archive(out, words.own, words.others);
  const std::string lines = out.take();
  return std::string(bundle_form) + "\n" + std::to_string(sum_of(lines)) + "\n" + lines;
}

}  // namespace pandu::content
