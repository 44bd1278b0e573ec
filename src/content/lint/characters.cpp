#include <cstdio>
#include <map>

#include "base/utf8.h"
#include "content/lint/checks.h"
#include "content/quote.h"

namespace pandu::content {
namespace {

std::string shown(std::string_view text, std::size_t at, const base::Character& character) {
  char number[16];
  std::snprintf(number, sizeof number, "U+%04X", static_cast<unsigned>(character.point));
  return "the fonts have no \"" + std::string(text.substr(at, character.size)) + "\" (" + number +
         ")";
}

}  // namespace

std::vector<Fault> unshown_characters(std::span<const File> files,
                                      const std::function<bool(char32_t)>& is_shown) {
  std::vector<Fault> faults;
  std::map<char32_t, bool> known;
  for (const File& file : files) {
    if (is_schema(file.path)) continue;
    const auto json = parse_json(file.bytes, file.path, asset_limits, faults);
    if (!json) continue;
    const LintedFile linted{file.path, *json};
    visit_texts(linted, [&](const std::string& pointer, std::string_view, std::string_view text) {
      for (std::size_t at = 0; at < text.size();) {
        const base::Character character = base::character_at(text, at);
        const bool is_new = character.point >= U' ' && known.emplace(character.point, true).second;
        if (is_new && !is_shown(character.point))
          faults.push_back({file.path, pointer, shown(text, at, character), "another character"});
        at += character.size;
      }
    });
  }
  return faults;
}

}  // namespace pandu::content
