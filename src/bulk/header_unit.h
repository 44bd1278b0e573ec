// Amounts that are written in thousands or millions, as the header of their column says.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "content/learning.h"

namespace pandu::bulk {

// How many rupiah one is in the column of this header: 1,000 for "Saldo JHT (Rp ribu)", "Saldo
// (dalam ribuan)", "Balance (IDR '000)" or "Saldo x1000", 1,000,000 for "Saldo (juta)"; none where
// the header says nothing of it. "Saldo di atas 10 juta" is an amount, and says nothing. It is for
// a person to confirm: a header may be older than its numbers.
std::optional<std::int64_t> header_unit(std::string_view header, const content::ListWords& words);

}  // namespace pandu::bulk
