// The files of one part of assets/ as one JSON object, {"files": {"rules/parameters.json": ..., ...}}:
// what the browser loads, the core at once and learning when it is needed.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "content/content.h"

namespace pandu::content {

// `learning` is the bundle of that part; empty: the content is without it.
ReadContent read_bundles(std::string_view core, std::string_view learning);
// The files must be JSON; whoever calls has read them with read_content(). Those of another part are
// left out.
std::string write_bundle(std::span<const File> files, Part part);

}  // namespace pandu::content
