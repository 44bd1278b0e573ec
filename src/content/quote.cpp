#include "content/quote.h"

#include "base/utf8.h"

namespace pandu::content {
namespace {

constexpr std::size_t brief = 60;

}  // namespace

bool is_control(char character) {
  const auto byte = static_cast<unsigned char>(character);
  return byte < 0x20U || byte == 0x7FU;
}

std::string escaped_control(char character) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(character);
  return {'\\', 'u', '0', '0', digits[byte >> 4U], digits[byte & 15U]};
}

std::string quote(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (is_control(c)) {
      out += escaped_control(c);
    } else {
      out += c;
    }
  }
  return out += '"';
}

std::string shorten(std::string_view text) {
  if (text.size() <= brief) return std::string(text);
  return std::string(base::cut_to(text, brief)) + "...";
}

std::string quote_briefly(std::string_view text) { return quote(shorten(text)); }

}  // namespace pandu::content
