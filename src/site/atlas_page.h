// The decision atlas: every ground as a picture and a table, and which questions each of them asks, for
// an officer to read, to print on A4 and to sign. Made from the same rows that the law reads.
#pragma once

#include "page/node.h"
#include "text/speaker.h"

namespace pandu::site {

page::Page atlas_page(const text::Speaker& speaker);

}  // namespace pandu::site
