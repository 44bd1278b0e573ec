// Screens as a link finds them: what the application shows at an address to someone who has answered
// nothing yet. The page shows them while the application is still on its way (web/static/prerender.js), so that
// a link to a walkthrough's step can be read as soon as the start page.
#pragma once

#include <string>
#include <vector>

#include "site/site_files.h"

namespace pandu::site {

// "screens/id/belajar/klaim-jmo/3.html" for "#/belajar/klaim-jmo/3": what is said between header
// and footer. Empty where the screen is not the same on the days to come and wherever the site stands: the application
// must find what it would itself have shown, or the page would move under the reader's eyes.
std::vector<SiteFile> linked_screens(const content::Content& content);

// Which addresses these are: a regular expression for web/static/prerender.js.
std::string linked_addresses();

}  // namespace pandu::site
