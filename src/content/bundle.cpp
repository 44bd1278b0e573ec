#include "content/bundle.h"

#include "content/fields_of_content.h"
#include "content/readers.h"
#include "content/shelf.h"

namespace pandu::content {
namespace {

constexpr std::string_view form = "pandu-jht content 1";

// FNV-1a: tells damage, and is no protection against intent.
std::int64_t sum_of(std::string_view bytes) {
  std::uint64_t sum = 14695981039346656037U;
  for (const char byte : bytes) sum = (sum ^ static_cast<std::uint8_t>(byte)) * 1099511628211U;
  return static_cast<std::int64_t>(sum);
}

// Sentences in all languages, whose keys are the same.
struct Wording {
  std::vector<std::string> keys;
  std::array<std::vector<std::string>, language_count> sentences;
};

Wording wording_of(const Content& content, const Content& without) {
  Wording wording;
  for (const auto& [key, sentence] : content.in(Language::id)) {
    if (without.in(Language::id).count(key)) continue;
    wording.keys.push_back(key);
    for (std::size_t language = 0; language < language_count; ++language)
      wording.sentences[language].push_back(content.texts[language].at(key));
  }
  return wording;
}

void add_wording(Wording wording, Content& content) {
  for (std::size_t language = 0; language < language_count; ++language)
    for (std::size_t i = 0; i < wording.sentences[language].size() && i < wording.keys.size(); ++i)
      content.texts[language].emplace(wording.keys[i], std::move(wording.sentences[language][i]));
}

template <class Stream>
void pass_part(Stream& stream, Part part, Content& content, Wording& wording) {
  if (part == Part::core)
    pass_all(stream, content.rules, content.lapak_asik_hours, content.contacts, content.glossary);
  else
    pass_all(stream, content.tutorials, content.practice, content.troubles, content.myths,
             content.branch_only, content.duties, content.people, content.list_words);
  pass_all(stream, wording.keys, wording.sentences);
}

std::optional<Fault> read_part(std::string_view bytes, Part part, Content& content) {
  const std::string name = part == Part::core ? "core bundle" : "learning bundle";
  Unpacker stream(bytes);
  if (stream.line() != form)
    return Fault{name, "line 1", "this is not what `pandu bundle` writes", std::string(form)};
  const std::int64_t sum = stream.number();
  if (!stream.sound() || sum != sum_of(stream.rest()))
    return Fault{name, "line 2", "the file is damaged or cut off", "it as `pandu bundle` wrote it"};
  Wording wording;
  pass_part(stream, part, content, wording);
  if (!stream.at_end())
    return Fault{name, "", "another version wrote this", "the bundle of this version"};
  add_wording(std::move(wording), content);
  return std::nullopt;
}

Content read_parts(std::span<const File> files, Part last) {
  std::vector<Fault> faults;
  std::vector<ParsedFile> parsed;
  for (const File& file : files)
    if (!is_schema(file.path) && part_of(file.path) <= last)
      parsed.push_back({file.path, parse_json(file.bytes, file.path, asset_limits, faults)});
  return read_files(std::move(parsed), std::move(faults), last).content.value_or(Content{});
}

}  // namespace

std::optional<Fault> add_learning(std::string_view learning, Content& content) {
  auto fault = read_part(learning, Part::learning, content);
  content.has_learning = !fault;
  return fault;
}

ReadContent read_bundles(std::string_view core, std::string_view learning) {
  Content content;
  std::vector<Fault> faults;
  if (auto fault = read_part(core, Part::core, content)) faults.push_back(*std::move(fault));
  if (!learning.empty())
    if (auto fault = add_learning(learning, content)) faults.push_back(*std::move(fault));
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return {std::move(content), {}};
}

std::string write_bundle(std::span<const File> files, Part part) {
  const Content core = read_parts(files, Part::core);
  const bool learning = part == Part::learning;
  Content content = learning ? read_parts(files, part) : core;
  Wording wording = wording_of(content, learning ? core : Content{});
  Packer stream;
  pass_part(stream, part, content, wording);
  const std::string lines = stream.take();
  return std::string(form) + "\n" + std::to_string(sum_of(lines)) + "\n" + lines;
}

}  // namespace pandu::content
