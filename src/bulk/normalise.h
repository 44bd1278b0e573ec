// Texts as they are compared: capitals, punctuation and the number of spaces do not matter.
#pragma once

#include <string>
#include <string_view>

namespace pandu::bulk {

// Small letters and digits, with one space where there was anything else: "Saldo_JHT (Rp)" becomes
// "saldo jht rp". A text of nothing but punctuation stays as it is.
void normalise(std::string_view text, std::string& out);
std::string normalised(std::string_view text);

}  // namespace pandu::bulk
