// All of assets/ as one JSON object, {"files": {"rules/parameters.json": ..., ...}}: what the
// browser loads.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "content/content.h"

namespace pandu::content {

ReadContent read_bundle(std::string_view bytes);
// The files must be JSON; whoever calls has read them with read_content().
std::string write_bundle(std::span<const File> files);

}  // namespace pandu::content
