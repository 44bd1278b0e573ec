// The only clock of this project outside the browser's.
#pragma once

#include "law/date.h"

namespace pandu::tools {

// The local civil date.
law::Date today();

}  // namespace pandu::tools
