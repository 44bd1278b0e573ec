// std::string_view has no starts_with in this library yet.
#pragma once

#include <string_view>

namespace pandu::guide {

inline bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

}  // namespace pandu::guide
