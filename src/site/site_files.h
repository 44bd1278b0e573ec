// The static pages of the site, from the printers that also make the live ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "law/date.h"
#include "site/web_files.h"

namespace pandu::site {

struct SiteFile {
  std::string name;  // "index.html"
  std::string bytes;
};

// `site` is the address at which all of it will stand ("https://example.org/pandu/"); empty:
// canonical links, the sitemap and pictures for shared links are left out.
std::vector<SiteFile> site_files(const content::Content& content, const WebFiles& web,
                                 const std::string& site);

// The day for which static pages are written: that of the rules, so that the same rules always give
// the same bytes. The live page then uses the reader's own day.
law::Date day_of_rules(const content::Content& content);

}  // namespace pandu::site
