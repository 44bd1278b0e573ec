// `pandu icons`: the icons in use, one a line, "name source U+XXXX", for the script that cuts the font.
#pragma once

#include <string>

namespace pandu::tools {

std::string icon_lines();

}  // namespace pandu::tools
