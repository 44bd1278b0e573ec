// Bits as characters, five a character, in Crockford's base 32.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pandu::share {

class BitWriter {
 public:
  // The lowest `width` bits of `value`, highest first; at most 32. What is more than fits into
  // `most_characters` is lost.
  void put(std::uint32_t value, int width);
  // Adds all characters, the last one padded with zeros, and their check character.
  void write(std::string& out);

  static constexpr std::size_t most_characters = 64;

 private:
  std::array<std::uint8_t, most_characters> characters_;  // the first `size_`
  std::size_t size_ = 0;
  std::uint64_t pending_ = 0;  // its lowest `count_` bits are not written yet
  int count_ = 0;
};

class BitReader {
 public:
  // Small and capital letters; I and L are read as 1, O as 0.
  explicit BitReader(std::string_view text);
  // Zero, and done() stays false, past the end or where the text is not base 32.
  std::uint32_t take(int width);
  // Everything was read, and nothing but the padding is left.
  bool done() const;

 private:
  std::vector<bool> bits_;
  std::size_t at_ = 0;
  bool broken_ = false;
};

// The check character of a text (Luhn mod 32): it differs after one changed character and after
// nearly every swap of two neighbours. None if the text is not base 32.
std::optional<char> check_character(std::string_view text);

// Whether two characters mean the same.
bool same_in_base32(char one, char other);

}  // namespace pandu::share
