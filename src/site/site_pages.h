// The table of the site's pages: a page is added by adding a row.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "page/node.h"
#include "text/speaker.h"

namespace pandu::site {

struct SitePage {
  std::string name;                                            // the same in every language
  std::array<std::string, content::language_count> addresses;  // "aturan.html", "rules.html"
  std::function<page::Page(const text::Speaker&)> make;
  std::string live;     // the screen that it shows (and those below it), as a fragment; empty: none
  std::string preview;  // the picture of a shared link (previews.h)
  bool has_script = false;  // the questions themselves

  const std::string& address(content::Language language) const {
    return addresses[static_cast<std::size_t>(language)];
  }
};

// The first is the start page, the second all the rules, the third the decision atlas.
std::vector<SitePage> site_pages(const content::Content& content);

content::Language other(content::Language language);

// The page as it is written: the frame around it, and its links leading to pages of the table where
// there is one, else into the application.
page::Page framed(const SitePage& page, const std::vector<SitePage>& all,
                  const text::Speaker& speaker);

}  // namespace pandu::site
