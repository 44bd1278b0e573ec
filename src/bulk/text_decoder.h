// The bytes of a text file as UTF-8, whatever the blocks are in which they come.
//
// UTF-16 is told by its mark, or by its zero bytes: Excel saves "Unicode text" so. Every other text goes
// through as it is: whether it is UTF-8 or Windows-1252 is settled record by record (cells.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pandu::bulk {

class TextDecoder {
 public:
  // `beginning`: the first bytes of the file, as many as there are at hand.
  explicit TextDecoder(std::string_view beginning);

  bool is_utf16() const { return encoding_ != Encoding::bytes; }
  // The next bytes; what they say, until the next call. A character that is cut through waits for the rest.
  std::string_view decode(std::string_view block);

 private:
  enum class Encoding : std::uint8_t { bytes, utf16_little, utf16_big };

  void add_unit(char32_t unit);

  Encoding encoding_ = Encoding::bytes;
  std::optional<unsigned char> half_;  // of a unit
  char32_t high_ = 0;                  // the first half of a pair; 0: none waits
  std::string text_;
};

}  // namespace pandu::bulk
