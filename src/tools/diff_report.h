// What a comparison of rules tells besides: sentences that were edited, sheets that are no longer true.
#pragma once

#include "diff/report.h"

namespace pandu::tools {

// All that is handed in has to live as long as the report.
diff::Report report_of(const content::Content& before, const content::Content& after,
                       const diff::Comparison& comparison);

}  // namespace pandu::tools
