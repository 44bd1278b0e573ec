// The static pages of the site, from the printers that also make the live ones.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::tools {

struct SiteFile {
  std::string name;  // "index.html"
  std::string bytes;
};

// In the frame of web/index.html and with the sheet web/style.css, as they were when this program was
// built.
std::vector<SiteFile> site_files(const content::Content& content);

}  // namespace pandu::tools
