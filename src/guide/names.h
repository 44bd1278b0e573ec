// The names of the rooms below, written in this room as if they were its own.
#pragma once

namespace pandu::text {}
namespace pandu::share {}
namespace pandu::view {}

namespace pandu::guide {

using namespace text;
using namespace share;
using namespace view;

}  // namespace pandu::guide
