// Where texts stand, inside this room only.
#pragma once

#include <array>
#include <string_view>

#include "content/content.h"

namespace pandu::content {

inline constexpr std::array<std::array<std::string_view, language_count>, 3> text_files = {
    {{"text/id.json", "text/en.json"},
     {"text/learn/id.json", "text/learn/en.json"},
     {"text/paper/id.json", "text/paper/en.json"}}};

constexpr std::string_view text_file(Part part, std::size_t language) {
  return text_files[static_cast<std::size_t>(part)][language];
}

}  // namespace pandu::content
