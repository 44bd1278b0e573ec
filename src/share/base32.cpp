#include "share/base32.h"

#include <array>

namespace pandu::share {
namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int bits_a_character = 5;
constexpr std::uint32_t base = 32;

constexpr std::uint8_t no_value = 0xFF;

constexpr std::size_t place_of(char c) { return static_cast<unsigned char>(c); }

// What each character up to 'z' means.
constexpr auto values = [] {
  std::array<std::uint8_t, 'z' + 1> table{};
  table.fill(no_value);
  for (std::size_t i = 0; i < alphabet.size(); ++i) {
    const std::size_t c = place_of(alphabet[i]);
    table[c] = static_cast<std::uint8_t>(i);
    if (alphabet[i] >= 'a') table[c - 'a' + 'A'] = table[c];
  }
  for (const char c : {'i', 'l', 'I', 'L'}) table[place_of(c)] = 1;
  for (const char c : {'o', 'O'}) table[place_of(c)] = 0;
  return table;
}();

std::optional<std::uint32_t> value_of(char c) {
  const std::size_t place = place_of(c);
  if (place >= values.size() || values[place] == no_value) return std::nullopt;
  return values[place];
}

// Luhn mod 32, from the last character to the first.
class LuhnSum {
 public:
  void add(std::uint32_t value) {
    const std::uint32_t weighed = value << (doubled_ ? 1U : 0U);
    sum_ += weighed / base + weighed % base;
    doubled_ = !doubled_;
  }
  char character() const { return alphabet[(base - sum_ % base) % base]; }

 private:
  std::uint32_t sum_ = 0;
  bool doubled_ = true;
};

}  // namespace

void BitWriter::put(std::uint32_t value, int width) {
  const std::uint64_t all = (std::uint64_t{1} << width) - 1;
  pending_ = pending_ << width | (value & all);
  for (count_ += width; count_ >= bits_a_character && size_ < most_characters; ++size_) {
    count_ -= bits_a_character;
    characters_[size_] = static_cast<std::uint8_t>(pending_ >> count_ & (base - 1));
  }
}

void BitWriter::write(std::string& out) {
  if (count_ > 0) put(0, bits_a_character - count_);
  std::array<char, most_characters> text;
  LuhnSum sum;
  for (std::size_t i = size_; i-- > 0;) {
    text[i] = alphabet[characters_[i]];
    sum.add(characters_[i]);
  }
  out.append(text.data(), size_);
  out += sum.character();
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
  LuhnSum sum;
  for (std::size_t i = text.size(); i-- > 0;) {
    const auto value = value_of(text[i]);
    if (!value) return std::nullopt;
    sum.add(*value);
  }
  return sum.character();
}

bool same_in_base32(char one, char other) {
  const auto value = value_of(one);
  return value && value == value_of(other);
}

}  // namespace pandu::share
