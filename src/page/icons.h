// The icons we use, by our own names, as characters of the icon font (a subset of one open set).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace pandu::page {

struct Icon {
  std::string_view name;    // ours: "resigned"
  std::string_view source;  // its name in the open set: "door-open"
  char32_t character;       // its place in the icon font
};

std::span<const Icon> icons();
// The icon's character as UTF-8; empty for an unknown name.
std::string icon_text(std::string_view name);

}  // namespace pandu::page
