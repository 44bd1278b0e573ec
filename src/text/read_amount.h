// Amounts of money as people write them, read the same everywhere: whatever the language of the
// page, "12.500.000", "12,500,000.00", "Rp 12 500 000,-", "IDR 12500000" and "12,5 juta" are twelve
// and a half million. What can be read in two ways is a fault, never a guess.
#pragma once

#include <string_view>

#include "content/typed_words.h"
#include "law/vocabulary.h"
#include "text/reading.h"

namespace pandu::text {

// Whole rupiah from 0 to `most`; cents are left out, and a rest of binary fractions is rounded
// away. "Rp-" is nothing, "-" alone no amount; less than nothing ("(1.000)", "1.000,00-") is none
// either. Hard and thin spaces count as spaces.
Reading<law::Rupiah> read_amount(std::string_view text, law::Rupiah most,
                                 const content::TypedWords& words);

}  // namespace pandu::text
