// Prints a page as native HTML elements: the inside of <body>'s four regions. The same printer
// writes the live document, the static pages and the plain view.
#pragma once

#include <string>

#include "page/node.h"

namespace pandu::page {

// <header>, <main>, <aside> (if any) and <footer>, without style attributes or scripts. Every text is
// escaped. Every element made from a node has data-id (options, checks and fields: the input itself;
// the box around them has data-box with the same id).
std::string html(const Page& page);
std::string svg(const Picture& picture);
std::string escape(std::string_view text);

}  // namespace pandu::page
