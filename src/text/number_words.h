// Whole numbers in words, from the texts number.<...>; inside this room only.
#pragma once

#include <cstdint>
#include <string>

#include "text/wording.h"

namespace pandu::text {

// "dua belas juta lima ratus ribu", "twelve million five hundred thousand"
std::string number_in_words(std::int64_t number, const Content& content, Language language);

}  // namespace pandu::text
