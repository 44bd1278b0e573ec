// A font made for tests: every character of ASCII is as wide as the next, half an em, and, but for
// the space, a block half an em high that stands on the line. What a line measures can be said in
// advance.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace pandu::support {

class BlockFont {
 public:
  // `advance`: of a character, in thousandths of an em.
  static std::string bytes(unsigned advance = half) {
    const std::vector<std::pair<std::string, std::string>> tables = {
        {"cmap", cmap()}, {"glyf", block()},       {"head", head()},
        {"hhea", hhea()}, {"hmtx", hmtx(advance)}, {"loca", loca()}};
    std::string directory =
        u32(0x00010000) + u16(static_cast<unsigned>(tables.size())) + u16(0) + u16(0) + u16(0);
    std::string data;
    const std::size_t begin = 12 + 16 * tables.size();
    for (const auto& [name, table] : tables) {
      directory += name + u32(0) + u32(static_cast<unsigned>(begin + data.size())) +
                   u32(static_cast<unsigned>(table.size()));
      data += table;
      data.resize((data.size() + 3) / 4 * 4);
    }
    return directory + data;
  }

 private:
  static constexpr unsigned em = 1000, half = 500;
  static constexpr unsigned first = 32, count = 95;  // of ASCII
  static constexpr unsigned missing = 0, space = 1, filled = 2;

  static std::string u16(unsigned value) {
    return {static_cast<char>(value >> 8U & 0xFFU), static_cast<char>(value & 0xFFU)};
  }
  static std::string u32(unsigned value) { return u16(value >> 16U) + u16(value & 0xFFFFU); }

  // Unicode, as a trimmed table (format 6).
  static std::string cmap() {
    std::string map = u16(0) + u16(1) + u16(3) + u16(1) + u32(12) + u16(6) + u16(10 + 2 * count) +
                      u16(0) + u16(first) + u16(count);
    for (unsigned i = 0; i < count; ++i) map += u16(i == 0 ? space : filled);
    return map;
  }

  // One contour of four points.
  static std::string block() {
    std::string glyph = u16(1) + u16(0) + u16(0) + u16(half) + u16(half) + u16(3) + u16(0);
    glyph += std::string(4, '\1');  // on the curve, both coordinates in two bytes
    for (const unsigned x : {0U, half, 0U, 0x10000U - half}) glyph += u16(x);
    for (const unsigned y : {0U, 0U, half, 0U}) glyph += u16(y);
    return glyph;
  }

  static std::string head() {
    std::string table(54, '\0');
    table.replace(18, 2, u16(em));
    table.replace(50, 2, u16(1));  // places in four bytes
    return table;
  }

  static std::string hhea() {
    std::string table(36, '\0');
    table.replace(34, 2, u16(3));  // glyphs with a width
    return table;
  }

  static std::string hmtx(unsigned advance) {
    std::string table;
    for (int i = 0; i < 3; ++i) table += u16(advance) + u16(0);
    return table;
  }

  static std::string loca() {
    const auto size = static_cast<unsigned>(block().size());
    return u32(0) + u32(0) + u32(0) + u32(size);
  }
};

}  // namespace pandu::support
