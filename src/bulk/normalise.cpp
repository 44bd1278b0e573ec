#include "bulk/normalise.h"

namespace pandu::bulk {

void normalise(std::string_view text, std::string& out) {
  out.clear();
  bool gap = false;
  for (const char c : text) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool kept =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
    if (!capital && !kept) {
      gap = !out.empty();
      continue;
    }
    if (gap) out += ' ';
    gap = false;
    out += capital ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (out.empty()) out = text;
}

std::string normalised(std::string_view text) {
  std::string out;
  normalise(text, out);
  return out;
}

}  // namespace pandu::bulk
