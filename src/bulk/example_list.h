// A list to begin with: the invented people of assets/people.json, under headers that are
// understood.
#pragma once

#include <string>

#include "content/content.h"

namespace pandu::bulk {

// CSV with a byte order mark; the content must have its learning part.
std::string example_list(const content::Content& content, content::Language language);

}  // namespace pandu::bulk
