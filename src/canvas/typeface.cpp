#include "canvas/typeface.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

namespace pandu::canvas {
namespace {

int big_endian(std::span<const std::uint8_t> bytes, std::size_t at, std::size_t count) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < count; ++i)
    value = value << 8 | (at + i < bytes.size() ? bytes[at + i] : 0U);
  return count == 2 ? static_cast<std::int16_t>(value) : static_cast<int>(value);
}

// Where a table of the font begins; past its end if there is none.
std::size_t table(std::span<const std::uint8_t> bytes, const char (&tag)[5]) {
  const int count = big_endian(bytes, 4, 2);
  for (int i = 0; i < count; ++i) {
    const std::size_t entry = 12 + 16 * static_cast<std::size_t>(i);
    if (entry + 16 > bytes.size()) break;
    if (std::memcmp(bytes.data() + entry, tag, 4) == 0)
      return static_cast<std::size_t>(big_endian(bytes, entry + 8, 4));
  }
  return bytes.size();
}

// Dear ImGui's font size is ascent minus descent, CSS's is the em. Read from the font itself: what
// browsers report as a line's height is rounded.
float ascent_minus_descent_per_em(std::span<const std::uint8_t> bytes) {
  const std::size_t hhea = table(bytes, "hhea");
  const int height = big_endian(bytes, hhea + 4, 2) - big_endian(bytes, hhea + 6, 2);
  const int em = big_endian(bytes, table(bytes, "head") + 18, 2);
  return height > 0 && em > 0 ? static_cast<float>(height) / static_cast<float>(em) : 1.0F;
}

// Dear ImGui rasterises at whole sizes and stretches; asking for the missing fraction as pixel
// density makes it rasterise at the exact size, so that the stretched glyph meets the pixels again.
struct Baked {
  ImFontBaked* font;
  float scale;

  Baked(ImFont& source, float exact_size) {
    const float whole = std::max(1.0F, std::round(exact_size));
    scale = exact_size / whole;
    font = source.GetFontBaked(whole, scale);
  }
};

template <class Function>
void for_each_character(std::string_view text, Function function) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at < end) {
    unsigned int character = 0;
    at += ImTextCharFromUtf8(&character, at, end);
    function(static_cast<ImWchar>(character));
  }
}

struct Measured {
  float width = 0;
  int characters = 0;
};

Measured measure(const Baked& baked, std::string_view text) {
  Measured measured;
  for_each_character(text, [&](ImWchar character) {
    measured.width += baked.font->GetCharAdvance(character) * baked.scale;
    ++measured.characters;
  });
  return measured;
}

// A letter that the font lacks would be painted as a question mark.
bool has_all(const Baked& baked, std::string_view text) {
  bool all = true;
  for_each_character(text, [&](ImWchar character) {
    all = all && baked.font->FindGlyphNoFallback(character) != nullptr;
  });
  return all;
}

// What to add to each advance so that the text is as wide as wanted. Rounding moves a letter by half a
// CSS pixel; where more is missing, the browser has another font, and ours keeps its own shape.
float spread(const Baked& baked, std::string_view text, float width, float size) {
  const Measured measured = measure(baked, text);
  if (measured.characters == 0) return 0;
  const float apart = (width - measured.width) / static_cast<float>(measured.characters);
  return std::abs(apart) < size / 10 ? apart : 0;
}

// With 16-bit indices one list holds no more; a page's window has far less.
constexpr int most_vertices = 65000;

}  // namespace

Typeface::Typeface(std::span<const std::uint8_t> bytes)
    : bytes_(bytes.begin(), bytes.end()), height_per_em_(ascent_minus_descent_per_em(bytes)) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  font_ = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes_.data(), static_cast<int>(bytes_.size()),
                                                     0.0F, &config);
}

void Typeface::draw(ImDrawList& list, std::string_view text, float x, float baseline, float size,
                    std::uint32_t colour, float width) const {
  const Baked baked(*font_, size * height_per_em_);
  if (!has_all(baked, text)) return;
  const float apart = width > 0 ? spread(baked, text, width, size) : 0;
  // As the font loader places glyphs: below a whole number of units for the ascent.
  const float top = std::round(baseline) - std::round(baked.font->Ascent) * baked.scale;
  for_each_character(text, [&](ImWchar character) {
    if (list.VtxBuffer.Size > most_vertices) return;
    const ImFontGlyph& glyph = *baked.font->FindGlyph(character);
    if (glyph.Visible) {
      list.PrimReserve(6, 4);
      list.PrimRectUV({x + glyph.X0 * baked.scale, top + glyph.Y0 * baked.scale},
                      {x + glyph.X1 * baked.scale, top + glyph.Y1 * baked.scale},
                      {glyph.U0, glyph.V0}, {glyph.U1, glyph.V1}, colour);
    }
    x += glyph.AdvanceX * baked.scale + apart;
  });
}

float Typeface::width(std::string_view text, float size) const {
  return measure(Baked(*font_, size * height_per_em_), text).width;
}

}  // namespace pandu::canvas
