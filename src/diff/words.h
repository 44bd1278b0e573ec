// What moves, and whom it concerns, in words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diff/group.h"
#include "text/speaker.h"

namespace pandu::diff {

// "Result: No becomes Yes.", a sentence for each part that moves.
std::vector<std::string> change_in_words(const Change& change, const text::Speaker& speaker);
// "JHT balance: above Rp15,000,000 up to Rp20,000,000".
std::vector<std::string> in_words(const Conditions& conditions, const text::Speaker& speaker);
// "For claims from 1 March 2027".
std::string period_in_words(const Period& period, const text::Speaker& speaker);

// Parts of a verdict, by Outcome, channels_of() and share_of().
std::string outcome_in_words(std::uint8_t outcome, const text::Speaker& speaker);
std::string channels_in_words(Channels channels, const text::Speaker& speaker);
std::string share_in_words(std::uint8_t share, const text::Speaker& speaker);

}  // namespace pandu::diff
