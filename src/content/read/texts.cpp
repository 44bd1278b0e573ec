#include "content/asset_set.h"
#include "content/read/readers.h"
#include "content/text_files.h"

namespace pandu::content {

void read_texts(AssetSet& assets, Part part, Content& content, TextFiles& files) {
  for (std::size_t language = 0; language < language_count; ++language) {
    const std::string_view path = text_file(part, language);
    for (const auto& [key, at] : assets.need(path).members()) {
      const auto [place, is_new] = files[language].emplace(key, path);
      if (!is_new)
        at.fault("duplicate text, also in " + std::string(place->second), "each text once");
      content.texts[language].emplace(key, at.text());
    }
  }
}

}  // namespace pandu::content
