#include "view/drawing.h"

#include <qrcodegen.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace pandu::view {
namespace {

constexpr int densest_version = 15;  // 77 modules a side; longest_qr_text fills it
constexpr int quiet_zone = 4;        // modules on each side, by ISO/IEC 18004
constexpr int smallest_module = 3;   // CSS pixels

using Buffer = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_FOR_VERSION(densest_version)>;
static_assert(longest_qr_text <= std::tuple_size_v<Buffer>);

bool encode(std::string_view text, Buffer& code) {
  if (text.empty() || text.size() > longest_qr_text) return false;
  Buffer bytes{};
  std::copy(text.begin(), text.end(), bytes.begin());
  return qrcodegen_encodeBinary(bytes.data(), text.size(), code.data(), qrcodegen_Ecc_MEDIUM,
                                qrcodegen_VERSION_MIN, densest_version, qrcodegen_Mask_AUTO, true);
}

// The dark modules of one row, as few rectangles as they are.
void add_row(const Buffer& code, int row, float module, Picture& picture) {
  const int size = qrcodegen_getSize(code.data());
  for (int from = 0; from < size; ++from) {
    int end = from;
    while (end < size && qrcodegen_getModule(code.data(), end, row)) ++end;
    if (end == from) continue;
    const auto place = [module](int at) { return static_cast<float>(at + quiet_zone) * module; };
    picture.shapes.push_back(
        filled({place(from), place(row)}, place(end) - place(from), module, 0, Token::code_ink));
    from = end;
  }
}

}  // namespace

Shape filled(Place at, float width, float height, float radius, Token colour) {
  return outlined(at, width, height, radius, colour, 0);
}

Shape outlined(Place at, float width, float height, float radius, Token colour, float stroke) {
  return {.x = at.x,
          .y = at.y,
          .width = width,
          .height = height,
          .radius = radius,
          .stroke = stroke,
          .colour = colour};
}

Shape straight(Place from, Place to, Token colour, float stroke) {
  Shape line = outlined(from, to.x - from.x, to.y - from.y, 0, colour, stroke);
  line.kind = ShapeKind::line;
  return line;
}

Shape dot(Place centre, float radius, Token colour) { return ring(centre, radius, colour, 0); }

Shape ring(Place centre, float radius, Token colour, float stroke) {
  Shape circle = outlined(centre, 0, 0, radius, colour, stroke);
  circle.kind = ShapeKind::circle;
  return circle;
}

Shape icon_shape(std::string_view name, Place centre, float size, Token colour) {
  return {.kind = ShapeKind::icon,
          .x = centre.x,
          .y = centre.y,
          .size = size,
          .colour = colour,
          .text = std::string(name)};
}

Shape letters(std::string text, Place baseline, Lettering lettering) {
  return {.kind = ShapeKind::text,
          .x = baseline.x,
          .y = baseline.y,
          .size = lettering.size,
          .bold = lettering.bold,
          .anchor = lettering.anchor,
          .colour = lettering.colour,
          .text = std::move(text)};
}

float width_of(std::string_view text, bool bold) {
  // Mean advances of Atkinson Hyperlegible Next in ems, a little on the wide side.
  const float em = bold ? 0.52F : 0.49F;
  return static_cast<float>(base::count_characters(text)) * em * text_size;
}

std::vector<std::string> lines_of(std::string_view text, float width, bool bold) {
  std::vector<std::string> lines;
  std::string line;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string word(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::string longer = line.empty() ? word : std::string(line).append(" ").append(word);
    if (!line.empty() && width_of(longer, bold) > width) {
      lines.push_back(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

std::optional<page::Picture> qr_picture(std::string_view text, std::string alternative) {
  Buffer code{};
  if (!encode(text, code)) return std::nullopt;
  const int size = qrcodegen_getSize(code.data());
  const int side = size + 2 * quiet_zone;
  // Whole pixels, so that every module is as wide as the next.
  const auto module =
      static_cast<float>(std::max(smallest_module, static_cast<int>(picture_width) / side));
  const float width = static_cast<float>(side) * module;
  Picture picture{
      width, width, std::move(alternative), {filled({0, 0}, width, width, 0, Token::code_paper)}};
  for (int row = 0; row < size; ++row) add_row(code, row, module, picture);
  return picture;
}

}  // namespace pandu::view
