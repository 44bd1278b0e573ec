// What stb_truetype makes of a font's bytes, inside this folder only.
#pragma once

#include <stb/stb_truetype.h>

#include <string_view>
#include <vector>

namespace pandu::media {

// Whether all of the font's tables lie in its bytes, which its library would believe: true, and the
// font, where they do.
bool read_font(std::string_view bytes, stbtt_fontinfo& font);

struct Glyph {
  int index;
  float x;  // from the beginning of the line
};

struct Line {
  std::vector<Glyph> glyphs;
  float width = 0;
};

// Letters side by side: our fonts have no pairs that move closer. `scale` is pixels for one of the
// font's units.
Line line_of(const stbtt_fontinfo& font, std::string_view text, float scale);

}  // namespace pandu::media
