// `pandu site OUT`: the static pages, from the printers that also make the live ones.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::tools {

struct SiteFile {
  std::string name;  // "index.html"
  std::string bytes;
};

// `page_template` is web/index.html, `sheet` is web/style.css.
std::vector<SiteFile> site_files(const content::Content& content, const std::string& page_template,
                                 const std::string& sheet);

}  // namespace pandu::tools
