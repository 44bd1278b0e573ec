// How people write the columns and answers in a list of their own: the headers and words by which a
// spreadsheet is understood. Capitals and punctuation do not matter.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "law/vocabulary.h"

namespace pandu::content {

// Other words for one value of an answer: "resign" for "resigned".
struct WordsOfValue {
  std::string value;  // as the contract spells it
  std::vector<std::string> words;
};

struct ListColumn {
  law::Key key = law::Key::ground;
  std::vector<std::string> headers;
  std::vector<WordsOfValue> values;  // none for a question that is answered with a date or a number
};

struct ListWords {
  std::vector<std::string> unknown;  // "I don't know"
  std::array<std::vector<std::string>, 12>
      months;  // their names, and short forms that are no beginning
  std::vector<ListColumn> columns;
};

}  // namespace pandu::content
