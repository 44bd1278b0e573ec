// What the static pages and sheets are put into, as it stands in web/static.
#pragma once

#include <string>

namespace pandu::site {

struct WebFiles {
  std::string index_html;  // the frame of every page
  std::string style_css;
  std::string paper_css;
};

}  // namespace pandu::site
