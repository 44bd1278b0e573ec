#include "media/fonts.h"

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"

#define STB_TRUETYPE_IMPLEMENTATION
#include "media/font_reader.h"
#undef STB_TRUETYPE_IMPLEMENTATION

namespace pandu::media {
namespace {

std::unique_ptr<stbtt_fontinfo> reader_of(std::string_view bytes) {
  auto font = std::make_unique<stbtt_fontinfo>();
  return read_font(bytes, *font) ? std::move(font) : nullptr;
}

// Whether the next word has to stand on the same line.
bool holds_next(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(),
                                      [](char letter) { return letter >= '0' && letter <= '9'; });
}

// What is never broken: words, and numbers with the word after them.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces;
  bool joins = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    if (joins)
      pieces.back().append(" ").append(word);
    else
      pieces.emplace_back(word);
    joins = holds_next(word);
  }
  return pieces;
}

}  // namespace

bool read_font(std::string_view bytes, stbtt_fontinfo& font) {
  constexpr std::size_t head = 12, entry = 16;
  const auto number = [&](std::size_t at, int size) {
    std::uint64_t value = 0;
    for (int i = 0; i < size; ++i)
      value = value << 8U | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
  };
  if (bytes.size() < head) return false;
  const std::size_t tables = number(4, 2);
  if (bytes.size() < head + entry * tables) return false;
  for (std::size_t at = head; at < head + entry * tables; at += entry)
    if (number(at + 8, 4) + number(at + 12, 4) > bytes.size()) return false;
  return stbtt_InitFont(&font, reinterpret_cast<const unsigned char*>(bytes.data()), 0) != 0;
}

Line line_of(const stbtt_fontinfo& font, std::string_view text, float scale) {
  Line line;
  for (std::size_t at = 0; at < text.size();) {
    const base::Character character = base::character_at(text, at);
    const int glyph = stbtt_FindGlyphIndex(&font, static_cast<int>(character.point));
    int advance = 0, bearing = 0;
    stbtt_GetGlyphHMetrics(&font, glyph, &advance, &bearing);
    line.glyphs.push_back({glyph, line.width});
    line.width += static_cast<float>(advance) * scale;
    at += character.size;
  }
  return line;
}

bool is_font(std::string_view bytes) {
  stbtt_fontinfo font;
  return read_font(bytes, font);
}

bool has_character(std::string_view bytes, char32_t character) {
  stbtt_fontinfo font;
  return read_font(bytes, font) && stbtt_FindGlyphIndex(&font, static_cast<int>(character)) != 0;
}

Ruler::Ruler(const Fonts& fonts)
    : regular_(reader_of(fonts.regular)), bold_(reader_of(fonts.bold)) {}

Ruler::~Ruler() = default;

float Ruler::width_of(std::string_view text, float size, bool bold) const {
  const stbtt_fontinfo* font = (bold ? bold_ : regular_).get();
  if (font == nullptr) return 0;
  return line_of(*font, text, stbtt_ScaleForMappingEmToPixels(font, size)).width;
}

std::vector<std::string> Ruler::lines_of(std::string_view text, float width, float size,
                                         bool bold) const {
  const float space = width_of(" ", size, bold);
  std::vector<std::string> lines;
  float used = 0;
  for (std::string& piece : pieces_of(text)) {
    const float wide = width_of(piece, size, bold);
    if (!lines.empty() && used + space + wide <= width) {
      lines.back().append(" ").append(piece);
      used += space + wide;
    } else {
      lines.push_back(std::move(piece));
      used = wide;
    }
  }
  return lines;
}

std::vector<std::string> Ruler::even_lines_of(std::string_view text, float width, float size,
                                              bool bold) const {
  std::vector<std::string> best = lines_of(text, width, size, bold);
  if (best.size() < 2) return best;
  // The narrowest width that needs no more lines, to the pixel.
  float too_narrow = 0, wide_enough = width;
  while (wide_enough - too_narrow > 1) {
    const float middle = (too_narrow + wide_enough) / 2;
    std::vector<std::string> lines = lines_of(text, middle, size, bold);
    const bool fits = lines.size() <= best.size() &&
                      std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
                        return width_of(line, size, bold) <= middle;
                      });
    if (fits) best = std::move(lines);
    (fits ? wide_enough : too_narrow) = middle;
  }
  return best;
}

}  // namespace pandu::media
