// The pages that are read without a script. Rules come as text, and screens of the application lose
// what only a script could answer.
#pragma once

#include "guide/route.h"
#include "page/node.h"
#include "text/speaker.h"

namespace pandu::site {

// Each gives the main column and, where there is one, the aside; site_pages.cpp puts the frame around.

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
// The decision atlas: every ground as a picture and a table, and which questions each of them asks, for
// an officer to read, to print on A4 and to sign. Made from the same rows that the law reads.
page::Page atlas_page(const text::Speaker& speaker);
// The page that lists every sheet to print, as HTML and as PDF.
page::Page paper_index(const text::Speaker& speaker);

}  // namespace pandu::site
