// Which sentences the rules, the lists of words and the tutorials need, inside this room only.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::content {

struct NeededText {
  std::string key;
  std::string because;  // "rules/documents.json names it"
  Part part = Part::core;
};

// Ids that could not be read are left out.
std::vector<NeededText> needed_texts(const Content& content);

}  // namespace pandu::content
