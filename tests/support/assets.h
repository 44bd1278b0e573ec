// The assets of this repository, for tests of every room that needs real content.
#pragma once

#include <string>
#include <vector>

#include "content/bundle.h"

namespace pandu::support {

std::vector<content::File> asset_files();

// The content of assets/; stops the program with every fault where there is one.
const content::Content& real_content();

// Without the sentences that no browser gets (Part::paper).
content::Content without_paper(content::Content content);

// assets/ as the browser gets it.
std::string bundle(content::Pack pack, content::Language language);
// From nothing, in this order; a fault for each bundle that is none.
content::ReadContent read_bundles(const std::vector<std::string>& bundles);

}  // namespace pandu::support
