#include "bulk/text_decoder.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace pandu::bulk {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view little_mark = "\xFF\xFE"sv;
constexpr std::string_view big_mark = "\xFE\xFF"sv;
constexpr std::size_t looked_at = 512;
constexpr char32_t unpaired = 0xFFFD;

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

// How many zero bytes stand at even and at odd places.
std::array<std::size_t, 2> zeros_of(std::string_view bytes) {
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] == '\0') ++zeros[i % 2];
  return zeros;
}

}  // namespace

TextDecoder::TextDecoder(std::string_view beginning) {
  const auto [even, odd] = zeros_of(beginning.substr(0, looked_at));
  const std::size_t most = std::min(beginning.size(), looked_at) / 2;
  // Without a mark: letters of the alphabet have a zero byte each, on the same side.
  if (beginning.starts_with(little_mark) || (odd > most * 7 / 10 && even * 10 < odd))
    encoding_ = Encoding::utf16_little;
  else if (beginning.starts_with(big_mark) || (even > most * 7 / 10 && odd * 10 < even))
    encoding_ = Encoding::utf16_big;
}

void TextDecoder::add_unit(char32_t unit) {
  if (is_low(unit) && high_ != 0) {
    base::append_character(0x10000 + ((high_ - 0xD800) << 10U) + (unit - 0xDC00), text_);
    high_ = 0;
    return;
  }
  if (high_ != 0) base::append_character(unpaired, text_);
  high_ = is_high(unit) ? unit : 0;
  if (high_ == 0) base::append_character(is_low(unit) ? unpaired : unit, text_);
}

std::string_view TextDecoder::decode(std::string_view block) {
  if (!is_utf16()) return block;
  text_.clear();
  for (const char c : block) {
    const auto byte = static_cast<unsigned char>(c);
    if (!half_) {
      half_ = byte;
      continue;
    }
    const char32_t first = *half_;
    half_.reset();
    add_unit(encoding_ == Encoding::utf16_little ? first | (char32_t{byte} << 8U)
                                                 : (first << 8U) | byte);
  }
  return text_;
}

}  // namespace pandu::bulk
