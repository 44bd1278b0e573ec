// The assets of this repository, for tests of every room that needs real content.
#pragma once

#include <vector>

#include "content/content.h"

namespace pandu::support {

std::vector<content::File> asset_files();

// The content of assets/; stops the program with every fault where there is one.
const content::Content& real_content();

}  // namespace pandu::support
