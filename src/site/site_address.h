// Where a site is said to stand on the web, as the commands are told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/fault.h"

namespace pandu::site {

// The address that --address names, with a slash at its end; empty where none is given. No value and a
// fault where it is no address of the web, or has a query or fragment.
std::optional<std::string> read_site_address(std::string text, std::vector<content::Fault>& faults);

}  // namespace pandu::site
