// The packs of assets/ as the browser loads them, each with the words of one language: read and
// checked when the site is built, and written in a compact form, so that a phone neither loads the
// code that checks nor waits for it. An archive (base/archive.h), after a line that tells the form
// and a sum by which damage shows.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "content/content.h"

namespace pandu::content {

// In the order in which they come: `core` at once, with all rules and the words of the questions;
// `result`, the words of verdicts; `learning`, as Part::learning. Each needs those before it.
enum class Pack : std::uint8_t { core, result, learning };
inline constexpr std::array every_pack = {Pack::core, Pack::result, Pack::learning};

// Adds what a bundle holds: a pack where it is not there yet, and its words. A fault if
// write_bundle() of this version did not write it like that; the content is then as it was, or,
// where another version wrote it, not to be used.
std::optional<Fault> add_bundle(std::string_view bundle, Content& content);
// The files must be sound; whoever calls has read them with read_content(). The names of months
// stand in all languages in each core, because people type them as they stand on their papers.
std::string write_bundle(std::span<const File> files, Pack pack, Language language);

// "content.id.txt", "result.id.txt", "learn.en.txt": what the site's scripts ask for.
inline std::string bundle_file(Pack pack, Language language) {
  constexpr std::array<std::string_view, every_pack.size()> names = {"content", "result", "learn"};
  return std::string(names[static_cast<std::size_t>(pack)]) +
         (language == Language::id ? ".id.txt" : ".en.txt");
}

}  // namespace pandu::content
