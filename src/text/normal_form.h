// What a person typed, in the characters that our readers know: keyboards of other countries, programs
// that beautify and dictation write the same amount or date with others.
#pragma once

#include <string>
#include <string_view>

namespace pandu::text {

// In small letters (ASCII), without spaces at its ends. Digits of every script that members type in
// become 0 to 9, full-width letters and marks plain ones, every dash "-", curved quotes "'", hard
// spaces, tabs and line ends spaces; marks that nobody sees are left out. All else stays as it is.
std::string normal_form(std::string_view text);

}  // namespace pandu::text
