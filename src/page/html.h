// Prints a page as native HTML elements: the inside of <body>'s four regions. The same printer
// writes the live document, the static pages and the plain view.
//
// What others may rely on:
// - An element made from a node has data-id, the node's id, and an id attribute made from it. For an
//   option, a check, a field, a pick and a file data-id is on the control itself, and the box around it
//   has data-box with the same id. For a figure data-id is on the picture, without its caption.
// - Words stand in elements of their own; icons are span.icon (the icon font). Nothing that is seen
//   comes from CSS content or list markers. The svg in a figure repeats its data-id's picture: read
//   no words from it.
// - A chosen option or ticked box holds two marks, of which the style sheet shows one.
// - The header's first element is a.skip; its address is "#main", which is no route.
// - A page that has sheets of paper begins with a div.sheet for each, which are only shown in print.
// - A button that copies has data-copies with the field's node id.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "page/node.h"

namespace pandu::page {

// <header>, <main>, <aside> (if any) and <footer>, without style attributes or scripts. Every text is
// escaped.
std::string html(const Page& page);
// Nodes alone, for a part of a document that somebody else frames.
std::string html(const std::vector<Node>& nodes);
std::string svg(const Picture& picture);
std::string escape(std::string_view text);
// The id attribute of a node's element.
std::string element_id(std::string_view node_id);

}  // namespace pandu::page
