// How a program of the site speaks with its script (web/app/bridge.js): the script writes bytes
// into the inbox and calls a function; what that has to say stands in the outbox.
#pragma once

#include <string>

namespace pandu::browser {

extern std::string inbox, outbox;

}  // namespace pandu::browser
