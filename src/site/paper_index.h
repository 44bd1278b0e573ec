// The page that lists every sheet to print, as HTML and as PDF.
#pragma once

#include "page/node.h"
#include "text/speaker.h"

namespace pandu::site {

page::Page paper_index(const text::Speaker& speaker);

}  // namespace pandu::site
