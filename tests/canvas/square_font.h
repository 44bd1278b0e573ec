// A TrueType font made for tests: every character that it has is the same rectangle, so that where ink
// must be can be worked out by hand.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace pandu::canvas {

struct SquareFont {
  // In units of the em.
  static constexpr int em = 1000;
  static constexpr int ascent = 950, descent = -290;
  static constexpr int advance = 600;
  static constexpr int last_letter = 0x24F, first_icon = 0xE000;
  static constexpr int left = 100, right = 500, bottom = 0, top = 700;

  static std::vector<std::uint8_t> bytes() {
    Writer head, hhea, hmtx, loca, glyf, cmap, maxp;
    head.longs({0x00010000, 0x00010000, 0, 0x5F0F3CF5}).shorts({0, em});
    head.longs({0, 0, 0, 0}).shorts({left, bottom, right, top, 0, 8, 2, 1, 0});  // long loca
    hhea.longs({0x00010000}).shorts({ascent, descent, 0, advance, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0});
    hhea.shorts({2});
    hmtx.shorts({advance, 0, advance, left});
    glyf.shorts({1, left, bottom, right, top, 3, 0});  // one contour of four points
    glyf.bytes({1, 1, 1, 1});                          // on the curve, both coordinates as words
    glyf.shorts({left, 0, right - left, 0}).shorts({bottom, top - bottom, 0, bottom - top});
    const auto size = static_cast<std::uint32_t>(glyf.data.size());
    loca.longs({0, 0, size});
    cmap.shorts({0, 1, 3, 10}).longs({12});
    // Many characters, one glyph.
    cmap.shorts({13, 0}).longs({40, 0, 2, ' ', last_letter, 1, first_icon, 0xF8FF, 1});
    maxp.longs({0x00010000}).shorts({2});
    return file({{"cmap", cmap},
                 {"glyf", glyf},
                 {"head", head},
                 {"hhea", hhea},
                 {"hmtx", hmtx},
                 {"loca", loca},
                 {"maxp", maxp}});
  }

 private:
  struct Writer {
    std::vector<std::uint8_t> data;

    Writer& bytes(std::initializer_list<int> values) {
      for (const int value : values) data.push_back(static_cast<std::uint8_t>(value));
      return *this;
    }
    Writer& shorts(std::initializer_list<int> values) {
      for (const int value : values) bytes({value >> 8 & 255, value & 255});
      return *this;
    }
    Writer& longs(std::initializer_list<std::uint32_t> values) {
      for (const std::uint32_t value : values)
        shorts({static_cast<int>(value >> 16), static_cast<int>(value & 0xFFFF)});
      return *this;
    }
  };

  static std::vector<std::uint8_t> file(
      const std::vector<std::pair<std::string_view, Writer>>& tables) {
    Writer out, body;
    out.longs({0x00010000}).shorts({static_cast<int>(tables.size()), 0, 0, 0});
    const auto start = static_cast<std::uint32_t>(12 + 16 * tables.size());
    for (const auto& [tag, table] : tables) {
      for (const char character : tag) out.bytes({character});
      out.longs({0, start + static_cast<std::uint32_t>(body.data.size()),
                 static_cast<std::uint32_t>(table.data.size())});
      body.data.insert(body.data.end(), table.data.begin(), table.data.end());
      while (body.data.size() % 4 != 0) body.data.push_back(0);
    }
    out.data.insert(out.data.end(), body.data.begin(), body.data.end());
    return out.data;
  }
};

}  // namespace pandu::canvas
