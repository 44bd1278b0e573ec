#include <algorithm>
#include <set>

#include "content/fault.h"
#include "content/placeholders.h"
#include "content/quote.h"
#include "content/read/readers.h"
#include "content/verdict_facts.h"

namespace pandu::content {
namespace {

// Part of the name of a page: "usia-pensiun".
bool is_address(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool explains_a_verdict(std::string_view key) {
  return key.starts_with("reason.") || key.starts_with("blocker.") || key.starts_with("warning.");
}

std::string listed(const std::set<std::string_view>& names) {
  if (names.empty()) return "no placeholder";
  std::string out;
  for (const std::string_view name : names) {
    if (!out.empty()) out += " ";
    out += "{" + std::string(name) + "}";
  }
  return out;
}

class TextCheck {
 public:
  TextCheck(const Content& content, const TextFiles& files, std::vector<Fault>& faults)
      : content_(content), files_(files), faults_(faults) {}

  void run() {
    for (std::size_t i = 0; i < language_count; ++i)
      for (const auto& [key, sentence] : content_.texts[i]) {
        check_placeholders(i, key, sentence);
        if (content_.texts[1 - i].count(key) == 0 && readable(1 - i, file_in(1 - i, key)))
          fault(file_in(1 - i, key), "", "the text " + quote(key) + " is missing",
                "it in both languages; " + std::string(file_in(i, key)) + " has it");
      }
    check_same_placeholders();
    check_addresses();
    check_needed();
  }

 private:
  // A file without any text could not be read, which has been told.
  bool readable(std::size_t language, std::string_view file) const {
    for (const auto& [key, place] : files_[language])
      if (place == file) return true;
    return false;
  }

  // Where a text stands or, if it is missing, where it should: beside that of the other language.
  std::string_view file_in(std::size_t language, std::string_view key) const {
    const auto place = files_[language].find(key);
    if (place != files_[language].end()) return place->second;
    const auto other = files_[1 - language].find(key);
    const bool is_there = other != files_[1 - language].end();
    return text_file(is_there ? part_of(other->second) : Part::core, language);
  }

  void fault(std::string_view file, std::string pointer, std::string found, std::string expected) {
    faults_.push_back(
        {std::string(file), std::move(pointer), std::move(found), std::move(expected)});
  }

  void check_placeholders(std::size_t language, const std::string& key,
                          const std::string& sentence) {
    const auto names = placeholders_in(sentence);
    if (!names) {
      fault(file_in(language, key), pointer_step(key), "unmatched curly bracket", "{name}");
      return;
    }
    if (!explains_a_verdict(key)) return;
    const std::vector<std::string_view> facts(law::names<VerdictFact>.begin(),
                                              law::names<VerdictFact>.end());
    for (const std::string_view name : *names)
      if (std::find(facts.begin(), facts.end(), name) == facts.end())
        fault(file_in(language, key), pointer_step(key),
              "unknown placeholder {" + std::string(name) + "}; the nearest is {" +
                  std::string(nearest(name, facts)) + "}",
              "");
  }

  void check_same_placeholders() {
    for (const auto& [key, indonesian] : content_.texts[0]) {
      const auto english = content_.texts[1].find(key);
      if (english == content_.texts[1].end()) continue;
      const auto here = placeholders_in(indonesian);
      const auto there = placeholders_in(english->second);
      if (here && there && *here != *there)
        fault(file_in(1, key), pointer_step(key), "the text has " + listed(*there),
              listed(*here) + ", as in " + std::string(file_in(0, key)));
    }
  }

  // The pages of both languages stand in one folder.
  void check_addresses() {
    std::set<std::string_view> taken;
    for (std::size_t i = 0; i < language_count; ++i)
      for (const auto& [key, address] : content_.texts[i]) {
        if (!key.starts_with("address.")) continue;
        if (!is_address(address))
          fault(file_in(i, key), pointer_step(key), quote_briefly(address) + " is no address",
                "small letters, digits and hyphens");
        else if (!taken.insert(address).second)
          fault(file_in(i, key), pointer_step(key), "duplicate address " + quote(address),
                "each page under its own");
      }
  }

  void check_needed() {
    std::set<std::string> reported;
    for (const NeededText& needed : needed_texts(content_)) {
      // In one language only: told already.
      if (content_.texts[0].count(needed.key) + content_.texts[1].count(needed.key) > 0) continue;
      if (!reported.insert(needed.key).second) continue;
      for (std::size_t i = 0; i < language_count; ++i)
        if (readable(i, text_file(needed.part, i)))
          fault(text_file(needed.part, i), "", "the text " + quote(needed.key) + " is missing",
                "a sentence, because " + needed.because);
    }
  }

  const Content& content_;
  const TextFiles& files_;
  std::vector<Fault>& faults_;
};

}  // namespace

void check_texts(const Content& content, const TextFiles& files, std::vector<Fault>& faults) {
  TextCheck(content, files, faults).run();
}

}  // namespace pandu::content
