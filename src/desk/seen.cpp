#include "desk/seen.h"

#include "bulk/cells.h"
#include "content/quote.h"

namespace pandu::desk {
namespace {

// U+202A to U+202E and U+2066 to U+2069: the first two bytes are the same.
bool turns_direction(std::string_view rest) {
  if (rest.size() < 3 || rest[0] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(rest[2]);
  return (rest[1] == '\x80' && last >= 0xAAU && last <= 0xAEU) ||
         (rest[1] == '\x81' && last >= 0xA6U && last <= 0xA9U);
}

}  // namespace

std::string seen_whole(std::string_view text) {
  std::string scratch;
  const std::string_view clean = bulk::cleaned(text, scratch);
  std::string out;
  for (std::size_t i = 0; i < clean.size(); ++i) {
    if (turns_direction(clean.substr(i)))
      i += 2;
    else
      out += content::is_control(clean[i]) ? ' ' : clean[i];
  }
  return out;
}

std::string seen(std::string_view text) {
  // No more is looked at than can be shown.
  constexpr std::size_t enough = 400;
  return content::shorten(seen_whole(text.size() > enough ? content::shorten(text) : text));
}

}  // namespace pandu::desk
