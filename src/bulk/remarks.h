// What stands in brackets behind a header or a word: "Saldo JHT (Rp)", "PHK [efisiensi]".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pandu::bulk {

struct Remarked {
  std::string text;                  // outside of brackets
  std::vector<std::string> remarks;  // inside of them, each; one that is not closed goes to the end
};
Remarked split_remarks(std::string_view text);

// The parts of "Tanggal Lahir / Date of Birth", between strokes and line ends; one where there are
// none.
std::vector<std::string_view> alternatives_of(std::string_view text);

// Whether these words stand in a text, as whole words; both as cell_text.h spells them.
bool contains_words(std::string_view normalised_text, std::string_view normalised_words);

}  // namespace pandu::bulk
