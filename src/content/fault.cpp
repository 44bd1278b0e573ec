#include "content/fault.h"

#include "content/quote.h"

namespace pandu::content {
namespace {

// One fault is one line, whatever bytes a file or its name holds.
std::string without_control_characters(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_control(c))
      out += escaped_control(c);
    else
      out += c;
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
