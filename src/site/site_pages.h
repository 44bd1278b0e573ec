// The table of the site's pages: a page is added by adding a row.
#pragma once

#include <array>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "content/content.h"
#include "guide/route.h"
#include "page/node.h"
#include "site/site_files.h"
#include "text/speaker.h"

namespace pandu::site {

struct SitePage {
  std::string name;                                            // the same in every language
  std::array<std::string, content::language_count> addresses;  // "aturan.html", "rules.html"
  std::function<page::Page(const text::Speaker&)> make;
  std::string live;     // the screen that it shows (and those below it), as a fragment; empty: none
  std::string preview;  // the picture of a shared link (site_files.h)
  bool has_script = false;  // the questions themselves

  const std::string& address(content::Language language) const {
    return addresses[static_cast<std::size_t>(language)];
  }
};

// The first is the start page, the second all the rules, the third the decision atlas.
std::vector<SitePage> site_pages(const content::Content& content, const Handout& handout = {});

// The page as it is written: the frame around it, and its links leading to pages of the table where
// there is one, else into the application.
page::Page framed(const SitePage& page, const std::vector<SitePage>& all,
                  const text::Speaker& speaker);

// The pages that are read without a script. Rules come as text, and screens of the application lose
// what only a script could answer.

// Each gives the main column and, where there is one, the
// aside; site_pages.cpp puts the frame around.

// All the rules.
page::Page rules_page(const text::Speaker& speaker);
// When, where, with what and why, for one reason to claim.
page::Page ground_page(const text::Speaker& speaker, law::Ground ground);
// A screen of the application, whose controls are left out.
page::Page screen_page(const text::Speaker& speaker, const guide::Route& route);
// Every step of a walkthrough, one below the other.
page::Page tutorial_page(const text::Speaker& speaker, const content::Tutorial& tutorial);
// The drawn claim as a list of what to tap.
page::Page practice_page(const text::Speaker& speaker);
// What is shown for an address that does not exist.
page::Page missing_page(const text::Speaker& speaker);
// The decision atlas: every ground as a picture and a table, and which questions each of them asks,
// for an officer to read, to print on A4 and to sign. Made from the same rows that the law reads.
page::Page atlas_page(const text::Speaker& speaker);
// The page that lists every sheet to print, as HTML and, but for those unprinted, as PDF.
page::Page paper_index(const text::Speaker& speaker, const std::set<std::string>& unprinted);
// The page that lists every card to forward, as pictures and as a message.
page::Page cards_page(const text::Speaker& speaker, const std::vector<ListedCard>& cards);

// What a page tells search engines and the apps in which its link is shared.

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
// The address without a file name for the start page: what people see and share.
std::string public_address(const std::string& site, const std::string& file);

// A static page keeps the words of the day on which it was made. This is what it will have to say
// later: that a check is past, or that the next value of a number holds. web/static/dated_text.js
// puts it in by the date of the device.

// The days after the speaker's own on which something that we state turns: the day after each
// review, and the first day of each coming value. In their order.
std::vector<law::Date> days_of_change(const text::Speaker& speaker);

// The words that turn, as an inert element of HTML; empty if none do. `page` is as it is
// written, `page_on` makes it for another day. What stands on another place then, or not at all, is
// left as it is: its check turns nevertheless.
std::string dated_text_of(const page::Page& page, const std::vector<law::Date>& days,
                          const std::function<page::Page(law::Date)>& page_on);

}  // namespace pandu::site
