// What a page tells search engines and the apps in which its link is shared.
#pragma once

#include <string>

#include "content/content.h"
#include "site/site_pages.h"

namespace pandu::site {

struct HeadFacts {
  const SitePage& page;
  content::Language language;
  std::string title;
  std::string description;
  std::string site_name;
  std::string site;  // "https://example.org/pandu/"; empty: what needs it is left out
};

// <meta> and <link> elements, one a line.
std::string page_head(const HeadFacts& facts);
// sitemap.xml with both languages of every page; `day` is that of the rules.
std::string sitemap(const std::vector<SitePage>& pages, const std::string& site, law::Date day);
// "previews/general-id.png"
std::string preview_file(const std::string& preview, content::Language language);
// The address without a file name for the start page: what people see and share.
std::string public_address(const std::string& site, const std::string& file);

}  // namespace pandu::site
