#include "content/readers.h"

namespace pandu::content {

void read_texts(const Cursor& file, Texts& texts) {
  const std::vector<Cursor> members = file.members();
  if (file.exists() && members.empty())
    file.fault("no text stands here", "a sentence for each key");
  for (std::size_t i = 0; i < members.size(); ++i)
    texts.emplace(file.json()->keys[i], members[i].text());
}

}  // namespace pandu::content
