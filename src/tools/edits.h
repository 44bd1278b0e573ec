// What was edited between two sets of asset files, value by value.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::tools {

struct Edit {
  std::string file;                   // "text/id.json"
  std::string pointer;                // "/start.title"
  std::optional<std::string> before;  // as JSON; none: it was not there
  std::optional<std::string> after;   // none: it is no longer there
};

// Both are JSON. In the order of the files' names and of what stands in them.
std::vector<Edit> edits_between(std::span<const content::File> before,
                                std::span<const content::File> after);

}  // namespace pandu::tools
