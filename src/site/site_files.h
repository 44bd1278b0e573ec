// The static pages of the site, from the printers that also make the live ones.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "content/fault.h"
#include "law/date.h"
#include "page/picture.h"

namespace pandu::site {

// What the static pages and sheets are put into, as it stands in web/static.

struct WebFiles {
  std::string index_html;  // the frame of every page
  std::string style_css;
  std::string paper_css;
};

// A card to forward, as a page without a script offers it.
struct ListedCard {
  struct Picture {
    std::string shape;    // "upright"
    std::string address;  // "media/kartu-phk.png"
    std::size_t bytes = 0;
  };

  content::Language language = content::Language::id;
  std::string title;
  std::string message;
  std::vector<Picture> pictures;
};

// What is handed out beside the pages, as far as they tell of it.
struct Handout {
  // Sheets without a PDF, "kertas/brosur.pdf": nothing leads to it.
  std::set<std::string> unprinted;
  std::vector<ListedCard> cards;
};

struct SiteFile {
  std::string name;  // "index.html"
  std::string bytes;
};

// `site` is the address at which all of it will stand ("https://example.org/pandu/"); empty:
// canonical links, the sitemap and pictures for shared links are left out.
std::vector<SiteFile> site_files(const content::Content& content, const WebFiles& web,
                                 const std::string& site, const Handout& handout = {});

// The day for which static pages are written: that of the rules, so that the same rules always give
// the same bytes. The live page then uses the reader's own day.
law::Date day_of_rules(const content::Content& content);

// Where a site is said to stand on the web, as the commands are told.

// The address that --address names, with a slash at its end; empty where none is given. No value
// and a fault where it is no address of the web, or has a query or fragment.
std::optional<std::string> read_site_address(std::string text, std::vector<content::Fault>& faults);

// Screens as a link finds them: what the application shows at an address
// to someone who has answered nothing yet. The page shows them while the
// application is still on its way (web/static/prerender.js), so that a
// link to a walkthrough's step can be read as soon as the start page.

// "screens/id/belajar/klaim-jmo/3.html" for "#/belajar/klaim-jmo/3": what is
// said between header and footer. Empty where the screen is not the same on the
// days to come and wherever the site stands: the application must find what it
// would itself have shown, or the page would move under the reader's eyes.
std::vector<SiteFile> linked_screens(const content::Content& content);

// Which addresses these are: a regular expression for web/static/prerender.js.
std::string linked_addresses();

// Pictures for those who read no SVG: src/publish makes PNG of them.

struct Preview {
  std::string name;  // "general-id", "wide"
  page::Picture picture;
};

// What apps show below a shared link, 1200 by 630: a general one and one for each walkthrough, in
// every language.
std::vector<Preview> previews(const content::Content& content);
// "previews/general-id.png", of the name "general" in that language
std::string preview_file(const std::string& preview, content::Language language);
// The start page as phones show it before they put the site on the home screen: "narrow", 720 by
// 1280, and "wide", 1280 by 720.
std::vector<Preview> posters(const content::Content& content);

}  // namespace pandu::site
