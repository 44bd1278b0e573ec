#include <algorithm>

#include "bulk/cell_text.h"
#include "bulk/session.h"
#include "law/answers_by_key.h"
#include "text/wording.h"

namespace pandu::bulk {
namespace {

using content::Language;
using law::Key;

class Example {
 public:
  Example(const content::Content& content, Language language)
      : content_(content), language_(language) {}

  std::string write() const {
    std::string out = "\xEF\xBB\xBF";
    const std::vector<Key> keys = answered();
    cell(say("list.example.name"), out);
    for (const Key key : keys) next_cell(say("list.column." + std::string(law::name_of(key))), out);
    for (const content::InventedPerson& person : content_.people) {
      out += '\n';
      cell(say("person." + person.id + ".name"), out);
      for (const Key key : keys) next_cell(answer(person.answers, key), out);
    }
    return out += '\n';
  }

 private:
  std::string say(std::string_view key) const { return text::say(content_, language_, key); }

  static void cell(std::string_view text, std::string& out) { write_cell(text, out); }
  // Semicolons: what Excel in Indonesia opens as columns.
  static void next_cell(std::string_view text, std::string& out) {
    out += ';';
    cell(text, out);
  }

  // What any of them answers.
  std::vector<Key> answered() const {
    std::vector<Key> keys;
    for (std::size_t i = 0; i < law::count_of<Key>; ++i) {
      const auto key = static_cast<Key>(i);
      const bool any = std::any_of(content_.people.begin(), content_.people.end(),
                                   [&](const content::InventedPerson& person) {
                                     return !law::is_absent(person.answers, key);
                                   });
      if (any) keys.push_back(key);
    }
    return keys;
  }

  // As people say it, where Indonesian is spoken; else as the contract does.
  std::string word(Key key, std::string_view value) const {
    if (language_ == Language::id)
      for (const content::ListColumn& column : content_.list_words.columns)
        for (const content::WordsOfValue& one : column.values)
          if (column.key == key && one.value == value && !one.words.empty())
            return one.words.front();
    return std::string(value);
  }

  std::string answer(const law::Answers& answers, Key key) const {
    if (law::is_absent(answers, key)) return {};
    if (law::is_unknown(answers, key)) return content_.list_words.unknown.back();
    if (const auto value = law::chosen(answers, key); !value.empty()) return word(key, value);
    if (law::is_date(key))
      return text::in_words(law::date_answer(answers, key).value, content_, language_);
    switch (key) {
      case Key::balance:
        return text::rupiah(answers.balance.value, language_);
      case Key::membership_years:
        return std::to_string(answers.membership_years.value);
      default:
        return std::to_string(answers.earlier_partial_year.value);
    }
  }

  const content::Content& content_;
  Language language_;
};

}  // namespace

std::string example_list(const content::Content& content, Language language) {
  return Example(content, language).write();
}

}  // namespace pandu::bulk
