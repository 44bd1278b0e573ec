#include "share/base32.h"

namespace pandu::share {
namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int bits_a_character = 5;
constexpr std::uint32_t base = 32;

std::optional<std::uint32_t> value_of(char c) {
  if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (c == 'i' || c == 'l') c = '1';
  if (c == 'o') c = '0';
  const std::size_t place = alphabet.find(c);
  if (place == alphabet.npos) return std::nullopt;
  return static_cast<std::uint32_t>(place);
}

}  // namespace

void BitWriter::put(std::uint32_t value, int width) {
  for (int bit = width - 1; bit >= 0; --bit) bits_.push_back((value >> bit & 1U) != 0);
}

std::string BitWriter::text() const {
  std::string out;
  for (std::size_t i = 0; i < bits_.size(); i += bits_a_character) {
    std::size_t value = 0;
    for (std::size_t k = i; k < i + bits_a_character; ++k)
      value = value << 1U | static_cast<std::size_t>(k < bits_.size() && bits_[k]);
    out += alphabet[value];
  }
  return out;
}

BitReader::BitReader(std::string_view text) {
  for (const char c : text) {
    const auto value = value_of(c);
    if (!value) broken_ = true;
    for (int bit = bits_a_character - 1; bit >= 0; --bit)
      bits_.push_back((value.value_or(0) >> bit & 1U) != 0);
  }
}

std::uint32_t BitReader::take(int width) {
  std::uint32_t value = 0;
  for (int i = 0; i < width; ++i) {
    if (at_ == bits_.size()) {
      broken_ = true;
      return 0;
    }
    value = value << 1U | static_cast<std::uint32_t>(bits_[at_++]);
  }
  return value;
}

bool BitReader::done() const {
  if (broken_ || bits_.size() - at_ >= bits_a_character) return false;
  for (std::size_t i = at_; i < bits_.size(); ++i)
    if (bits_[i]) return false;
  return true;
}

std::optional<char> check_character(std::string_view text) {
  std::uint32_t sum = 0;
  bool doubled = true;
  for (std::size_t i = text.size(); i-- > 0; doubled = !doubled) {
    const auto value = value_of(text[i]);
    if (!value) return std::nullopt;
    const std::uint32_t weighed = doubled ? *value * 2 : *value;
    sum += weighed / base + weighed % base;
  }
  return alphabet[(base - sum % base) % base];
}

bool same_in_base32(char one, char other) {
  const auto value = value_of(one);
  return value && value == value_of(other);
}

}  // namespace pandu::share
