// The names of the bundles of content, which the site's scripts ask for.
#pragma once

#include <string>

#include "content/bundle.h"

namespace pandu::tools {

// "content.id.txt", "learn.en.txt"
inline std::string bundle_file(content::Part part, content::Language language) {
  return std::string(part == content::Part::core ? "content" : "learn") +
         (language == content::Language::id ? ".id.txt" : ".en.txt");
}

}  // namespace pandu::tools
