#include "diff/changed_texts.h"

namespace pandu::diff {
namespace {

using content::Language;
using content::Texts;

void compare(const Texts& before, const Texts& after, Language language, ChangedTexts& changed) {
  const auto text = [](const Texts& texts, const std::string& key) {
    const auto found = texts.find(key);
    return found == texts.end() ? std::nullopt : std::optional<std::string>(found->second);
  };
  Texts all = after;
  all.insert(before.begin(), before.end());
  for (const auto& [key, ignored] : all) {
    ChangedText one{key, language, text(before, key), text(after, key)};
    if (one.before == one.after)
      ++changed.same;
    else
      changed.texts.push_back(std::move(one));
  }
}

}  // namespace

ChangedTexts changed_texts(const content::Content& before, const content::Content& after) {
  ChangedTexts changed;
  for (const Language language : {Language::id, Language::en})
    compare(before.in(language), after.in(language), language, changed);
  return changed;
}

}  // namespace pandu::diff
