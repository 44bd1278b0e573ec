#include "content/readers.h"
#include "content/shelf.h"
#include "content/text_files.h"

namespace pandu::content {
namespace {

void read_file(const Cursor& file, std::string_view path, std::size_t language, Content& content,
               TextFiles& files) {
  const std::vector<Cursor> members = file.members();
  if (file.exists() && members.empty())
    file.fault("no text stands here", "a sentence for each key");
  for (std::size_t i = 0; i < members.size(); ++i) {
    const std::string& key = file.json()->keys[i];
    const auto [place, is_new] = files[language].emplace(key, path);
    if (!is_new)
      members[i].fault("this text stands in " + std::string(place->second) + " too", "it once");
    content.texts[language].emplace(key, members[i].text());
  }
}

}  // namespace

void read_texts(Shelf& shelf, Part part, Content& content, TextFiles& files) {
  for (std::size_t language = 0; language < language_count; ++language) {
    const std::string_view path = text_file(part, language);
    read_file(shelf.need(path), path, language, content, files);
  }
}

}  // namespace pandu::content
