#include "content/fault.h"

#include <cstdio>

namespace pandu::content {
namespace {

// One fault is one line, whatever bytes a file or its name holds.
std::string without_control_characters(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20U && byte != 0x7FU) {
      out += c;
      continue;
    }
    char escaped[8];
    std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(byte));
    out += escaped;
  }
  return out;
}

}  // namespace

std::string describe(const Fault& fault) {
  std::string line = "error: " + fault.file + ": ";
  if (!fault.pointer.empty()) line += fault.pointer + ": ";
  line += fault.found;
  if (!fault.expected.empty()) line += " (expected " + fault.expected + ")";
  return without_control_characters(line);
}

}  // namespace pandu::content
