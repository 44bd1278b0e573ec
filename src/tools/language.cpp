#include "tools/language.h"

namespace pandu::tools {

std::optional<content::Language> read_language(const std::string& text,
                                               std::vector<content::Fault>& faults) {
  if (text == "id") return content::Language::id;
  if (text == "en") return content::Language::en;
  faults.push_back({"--lang", "", "\"" + text + "\" is not a language we have", "id or en"});
  return std::nullopt;
}

}  // namespace pandu::tools
