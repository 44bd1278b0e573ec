// What stands in assets/ and nothing refers to.
#include <algorithm>

#include "content/lint/checks.h"
#include "content/quote.h"
#include "content/read/readers.h"

namespace pandu::content {
namespace {

using Words = std::set<std::string, std::less<>>;

bool is_text_file(std::string_view path) { return path.starts_with("text/"); }

// Every text in the files that is not the id of the thing itself, and not a sentence.
Words words_of(const Linted& all) {
  Words words;
  for (const LintedFile& file : all.files) {
    if (is_text_file(file.path)) continue;
    const bool defines_ids =
        file.path == "rules/sources.json" || file.path == "rules/parameters.json";
    visit(file.json, "", "", [&](const std::string&, std::string_view key, const Json& json) {
      if (json.is_string() && !(defines_ids && key == "id")) words.insert(json.get<std::string>());
      if (json.is_object())
        for (const auto& [name, value] : json.items()) words.insert(name);
    });
  }
  return words;
}

void check_ids(const Linted& all, std::string_view path, const Words& used, std::string_view what,
               Lint& lint) {
  for (const LintedFile& file : all.files) {
    if (file.path != path) continue;
    visit_texts(file, [&](const std::string& pointer, std::string_view key, const std::string& id) {
      if (key == "id" && used.count(id) == 0 && all.asked.count(id) == 0)
        lint.faults.push_back({file.path, pointer,
                               "nothing uses the " + std::string(what) + " " + quote(id),
                               "a use of it, or its removal"});
    });
  }
}

void check_papers(const Linted& all, Lint& lint) {
  law::SetOf<law::Document> used;
  for (const law::GroundRow& row : all.content.rules.grounds)
    for (const law::DocumentNeed& need : row.documents) used.add(need.document);
  for (std::size_t i = 0; i < law::count_of<law::Document>; ++i)
    if (!used.has(static_cast<law::Document>(i)))
      lint.faults.push_back(
          {"rules/documents.json", "/documents/" + std::string(law::names<law::Document>[i]),
           "no ground asks for this paper", "it among the documents of a ground, or its removal"});
}

// Whether a key can be put together: it begins like a word of the program that ends with a dot, and
// its other steps are words of the program, of the files, or numbers.
class Keys {
 public:
  Keys(const AskedWords& asked, const Words& words) : asked_(asked), words_(words) {}

  bool can_be_asked(std::string_view key) const {
    if (asked_.count(key) != 0) return true;
    for (std::size_t dot = key.find('.'); dot != key.npos; dot = key.find('.', dot + 1))
      if (asked_.count(key.substr(0, dot + 1)) != 0 && are_words(key.substr(dot + 1))) return true;
    return false;
  }

 private:
  bool are_words(std::string_view rest) const {
    if (is_word(rest)) return true;
    const std::size_t dot = rest.find('.');
    return dot != rest.npos && is_word(rest.substr(0, dot)) && are_words(rest.substr(dot + 1));
  }
  bool is_word(std::string_view word) const {
    const std::string step(word);
    return asked_.count(step) != 0 || asked_.count("." + step) != 0 ||
           asked_.count("." + step + ".") != 0 || words_.count(step) != 0 ||
           step.find_first_not_of("0123456789") == step.npos;
  }

  const AskedWords& asked_;
  const Words& words_;
};

void check_texts_are_asked(const Linted& all, const Words& words, Lint& lint) {
  Words needed;
  for (const NeededText& text : needed_texts(all.content)) needed.insert(text.key);
  const Keys keys(all.asked, words);
  for (const LintedFile& file : all.files) {
    if (!is_text_file(file.path)) continue;
    for (const auto& [key, sentence] : file.json.items())
      if (needed.count(key) == 0 && words.count(key) == 0 && !keys.can_be_asked(key))
        lint.faults.push_back({file.path, pointer_step(key), "nothing asks for this text",
                               "a use of it, or its removal"});
  }
}

}  // namespace

void check_unused(const Linted& all, Lint& lint) {
  const Words words = words_of(all);
  check_ids(all, "rules/sources.json", words, "source", lint);
  check_ids(all, "rules/parameters.json", words, "parameter", lint);
  check_papers(all, lint);
  check_texts_are_asked(all, words, lint);
}

}  // namespace pandu::content
