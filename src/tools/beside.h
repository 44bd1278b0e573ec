// What stands beside the screens of a preview.
#pragma once

#include <string>
#include <vector>

#include "content/fault.h"
#include "text/speaker.h"
#include "tools/edits.h"

namespace pandu::tools {

// The page that holds the site, at `address`, and what stands beside it; `frame` is
// web/static/beside.html.
std::string beside_page(std::string frame, const text::Speaker& speaker,
                        const std::string& address);

// HTML for beside_page(), said by `speaker` on the reviewer's day: what was edited since the rules that
// are compared with, the `faults` for which the last edit is not shown yet, and what the edits do to
// `people`, which is HTML already.
std::string beside(const std::vector<Edit>& edits, const std::vector<content::Fault>& faults,
                   const std::string& people, const text::Speaker& speaker);

}  // namespace pandu::tools
