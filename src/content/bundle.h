// The two parts of assets/ as the browser loads them, the core at once and learning when it is needed:
// read and checked when the site is built, and written in a compact form, so that a phone neither loads
// the code that checks nor waits for it. One value on a line (packer.h), after a line that tells the form
// and a sum by which damage shows.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "content/content.h"

namespace pandu::content {

// `learning` is the bundle of that part; empty: the content is without it. A fault for each bundle that
// write_bundle() of this version did not write like that.
ReadContent read_bundles(std::string_view core, std::string_view learning);
// The same, where the core has been read already; where there is a fault, the content stays without it.
std::optional<Fault> add_learning(std::string_view learning, Content& content);
// The files must be sound; whoever calls has read them with read_content().
std::string write_bundle(std::span<const File> files, Part part);

}  // namespace pandu::content
