// The earliest date of a verdict as an entry for a calendar (iCalendar, RFC 5545).
#pragma once

#include <string>

#include "guide/scene.h"

namespace pandu::guide {

// Monday to Friday on or after this day. Public holidays are not known here; the entry says so.
law::Date working_day_from(law::Date day);

// Whether there is a day to note: the verdict is to wait, until a date.
bool has_calendar(const Scene& scene);

// The whole file, with lines ended and folded as the format wants. An alarm rings on the morning of the
// day and, where the employer's paper is needed, a week before. Empty without a day to note.
std::string calendar(const Scene& scene);

}  // namespace pandu::guide
