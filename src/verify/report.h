// What was found, told to the person who keeps the rules true.
#pragma once

#include <string>

#include "verify/verify.h"

namespace pandu::verify {

// A failure as one would tell it to a colleague, with the answers as a file for `pandu check`.
std::string tell(const Failure& failure, const content::Content& content);

// Everything: the values of each key, the cases of each ground, each property with its count, and the
// simplest failure of each that does not hold.
std::string tell(const Report& report, const content::Content& content);

}  // namespace pandu::verify
