// The site's fonts as our own rasteriser reads them: which characters they have, how wide a line of
// letters is, and where it breaks. Sizes are CSS font sizes: pixels of an em.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct stbtt_fontinfo;

namespace pandu::media {

// TrueType, as the site's pages fetch them. Must live as long as what is measured or painted with
// them.
struct Fonts {
  std::string_view regular;
  std::string_view bold;
  std::string_view icons;
};

bool is_font(std::string_view bytes);
// Whether a font has a character.
bool has_character(std::string_view font, char32_t character);

// Measures lines of letters, to the pixel as they are painted. A font that cannot be read measures
// 0 and breaks nothing.
class Ruler {
 public:
  explicit Ruler(const Fonts& fonts);
  ~Ruler();
  Ruler(const Ruler&) = delete;
  Ruler& operator=(const Ruler&) = delete;

  float width_of(std::string_view text, float size, bool bold) const;

  // The text in as few lines as fit `width`, broken at spaces only; a number stays with the word
  // after it ("56 tahun"), and U+00A0 never breaks. A word that is wider has a line of its own, and
  // is wider still: whoever lays it out has to look.
  std::vector<std::string> lines_of(std::string_view text, float width, float size,
                                    bool bold) const;

  // The same number of lines, as even as they can be: for titles, and for short texts whose last
  // word would stand alone.
  std::vector<std::string> even_lines_of(std::string_view text, float width, float size,
                                         bool bold) const;

 private:
  std::unique_ptr<stbtt_fontinfo> regular_, bold_;  // null: cannot be read
};

}  // namespace pandu::media
