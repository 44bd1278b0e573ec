// The pictures that apps show below a shared link: 1200 by 630, as SVG for script/parts/previews.mjs.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::site {

struct Preview {
  std::string name;  // "general-id"
  std::string svg;   // with the colours of the light theme inside
};

// A general one and one for each walkthrough, in every language.
std::vector<Preview> previews(const content::Content& content);

}  // namespace pandu::site
