// The only clock of this project outside the browser's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/fault.h"
#include "law/date.h"

namespace pandu::tools {

// The local civil date.
law::Date today();

// The day that --on names, or today where it is empty; no value and a fault where it is no date.
std::optional<law::Date> read_day(const std::string& text, std::vector<content::Fault>& faults);

}  // namespace pandu::tools
