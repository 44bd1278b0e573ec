#include "bulk/display_text.h"

#include "bulk/cells.h"
#include "content/quote.h"

namespace pandu::bulk {

std::string display_text_whole(std::string_view text) {
  std::string scratch;
  const std::string_view clean = stripped(text, scratch);
  std::string out;
  for (std::size_t i = 0; i < clean.size(); ++i) {
    if (starts_with_direction_mark(clean.substr(i)))
      i += 2;
    else
      out += content::is_control(clean[i]) ? ' ' : clean[i];
  }
  return out;
}

std::string display_text(std::string_view text) {
  // No more is looked at than can be shown.
  constexpr std::size_t enough = 400;
  return content::shorten(display_text_whole(text.size() > enough ? content::shorten(text) : text));
}

}  // namespace pandu::bulk
