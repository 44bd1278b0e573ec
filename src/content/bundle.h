// The two parts of assets/ as the browser loads them, the core at once and learning when it is
// needed, each with the words of one language: read and checked when the site is built, and written
// in a compact form, so that a phone neither loads the code that checks nor waits for it. An
// archive (base/archive.h), after a line that tells the form and a sum by which damage shows.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "content/content.h"

namespace pandu::content {

// Adds what a bundle holds: a part where it is not there yet, and its words. A core comes first. A
// fault if write_bundle() of this version did not write it like that; the content is then as it
// was, or, where another version wrote it, not to be used.
std::optional<Fault> add_bundle(std::string_view bundle, Content& content);
// The files must be sound; whoever calls has read them with read_content(). The names of months
// stand in all languages in each core, because people type them as they stand on their papers.
std::string write_bundle(std::span<const File> files, Part part, Language language);

// "content.id.txt", "learn.en.txt": what the site's scripts ask for.
inline std::string bundle_file(Part part, Language language) {
  return std::string(part == Part::core ? "content" : "learn") +
         (language == Language::id ? ".id.txt" : ".en.txt");
}

}  // namespace pandu::content
