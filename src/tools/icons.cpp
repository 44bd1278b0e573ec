#include "tools/icons.h"

#include <cstdio>

#include "page/icons.h"

namespace pandu::tools {

std::string icon_lines() {
  std::string out;
  for (const page::Icon& icon : page::icons()) {
    char place[16];
    std::snprintf(place, sizeof place, "U+%04X", static_cast<unsigned>(icon.character));
    out += std::string(icon.name) + " " + std::string(icon.source) + " " + place + "\n";
  }
  return out;
}

}  // namespace pandu::tools
