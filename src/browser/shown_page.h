// The page that the application shows now.
#pragma once

#include "page/node.h"

namespace pandu::browser {

const page::Page& shown_page();

}  // namespace pandu::browser
