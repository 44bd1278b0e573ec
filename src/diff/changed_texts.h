// The sentences of assets/text that are not the same in two contents.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::diff {

struct ChangedText {
  std::string key;
  content::Language language = content::Language::id;
  std::optional<std::string> before;  // none: new
  std::optional<std::string> after;   // none: no longer there
};

// By language, then by key.
struct ChangedTexts {
  std::vector<ChangedText> texts;
  std::size_t same = 0;  // in both languages
};
ChangedTexts changed_texts(const content::Content& before, const content::Content& after);

}  // namespace pandu::diff
