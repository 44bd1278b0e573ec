// The card of one group in a report: what changes, for whom on which days, and one of them.
#pragma once

#include <cstdint>

#include "diff/report.h"
#include "page/node.h"
#include "text/speaker.h"

namespace pandu::diff {

// Speaks to anybody of the group, by the new rules, on the day of its example.
text::Speaker speaker_of(const Report& report, content::Language language, const Group& group);

// `cases` are those of all grounds that it is told for, `place` its number among theirs, from 1.
page::Node group_card(const Report& report, content::Language language, const Group& group,
                      std::uint64_t cases, std::size_t place);

}  // namespace pandu::diff
