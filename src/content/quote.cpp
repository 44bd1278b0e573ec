#include "content/quote.h"

#include <cstdio>

namespace pandu::content {
namespace {

constexpr std::size_t brief = 60;

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

}  // namespace

std::string quote(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20U || byte == 0x7FU) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(byte));
      out += escaped;
    } else {
      out += c;
    }
  }
  return out += '"';
}

std::string shorten(std::string_view text) {
  if (text.size() <= brief) return std::string(text);
  std::size_t end = brief;
  while (end > 0 && continues_character(text[end])) --end;
  return std::string(text.substr(0, end)) + "...";
}

std::string quote_briefly(std::string_view text) { return quote(shorten(text)); }

}  // namespace pandu::content
