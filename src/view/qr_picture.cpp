#include <qrcodegen.h>

#include <algorithm>
#include <array>

#include "view/drawing.h"

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

std::optional<page::Picture> qr_picture(std::string_view text, std::string alternative) {
  Buffer code{};
  if (!encode(text, code)) return std::nullopt;
  const int size = qrcodegen_getSize(code.data());
  const int side = size + 2 * quiet_zone;
  // Whole pixels, so that every module is as wide as the next.
  const auto module =
      static_cast<float>(std::max(smallest_module, static_cast<int>(picture_width) / side));
  Picture picture;
  picture.width = picture.height = static_cast<float>(side) * module;
  picture.alternative = std::move(alternative);
  picture.shapes.push_back(filled({0, 0}, picture.width, picture.height, 0, Token::code_paper));
  for (int row = 0; row < size; ++row) add_row(code, row, module, picture);
  return picture;
}

}  // namespace pandu::view
