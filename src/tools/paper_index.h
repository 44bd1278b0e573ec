// The page that lists every sheet to print, as HTML and as PDF.
#pragma once

#include "guide/scene.h"
#include "page/node.h"

namespace pandu::tools {

page::Page paper_index(const guide::Scene& scene);

}  // namespace pandu::tools
