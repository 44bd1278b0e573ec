// Bits as characters, five a character, in Crockford's base 32.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pandu::share {

class BitWriter {
 public:
  // The lowest `width` bits of `value`, highest first.
  void put(std::uint32_t value, int width);
  // Padded with zeros to whole characters.
  std::string text() const;

 private:
  std::vector<bool> bits_;
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
