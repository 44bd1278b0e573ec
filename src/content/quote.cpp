#include "content/quote.h"

#include <algorithm>

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
  const auto is_special = [](char c) { return c == '"' || c == '\\' || is_control(c); };
  std::string out = "\"";
  while (true) {
    const auto special = std::find_if(text.begin(), text.end(), is_special);
    out.append(text.begin(), special);
    if (special == text.end()) return out += '"';
    if (is_control(*special))
      out += escaped_control(*special);
    else
      out.append({'\\', *special});
    text.remove_prefix(static_cast<std::size_t>(special - text.begin()) + 1);
  }
}

std::string shorten(std::string_view text) {
  if (text.size() <= brief) return std::string(text);
  return std::string(base::cut_to(text, brief)) + "...";
}

std::string quote_briefly(std::string_view text) { return quote(shorten(text)); }

}  // namespace pandu::content
