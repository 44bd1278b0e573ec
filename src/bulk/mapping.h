// Which column of a list holds which answer.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/cells.h"
#include "bulk/read_values.h"
#include "bulk/word_index.h"
#include "law/vocabulary.h"
#include "lists/snapshot.h"

namespace pandu::bulk {

// What the result adds behind the columns that were there.
inline constexpr std::array<std::string_view, 9> added_columns = {
    "outcome",   "earliest", "accepted_from", "share_percent", "channel",
    "documents", "missing",  "link",          "error"};

struct Mapping {
  char delimiter = ',';
  std::vector<lists::Column> columns;

  // None where no column holds the key.
  std::optional<std::size_t> column_of(law::Key key) const;
};

// Guessed from the headers, for a person to change. Where one column has the name of a key itself,
// others that only sound like it are passed through.
Mapping guess_mapping(const Cells& header, char delimiter, const WordIndex& words);

// Why the list cannot be read by this mapping.
std::vector<lists::Problem> check_mapping(const Mapping& mapping);

// The header as a record: its mapping, or why it has none.
struct ReadMapping {
  Mapping mapping;
  std::vector<lists::Problem> problems;
};
ReadMapping read_header(const RawRecord& header, char delimiter, const WordIndex& words);

// The content must have its learning part.
std::string describe(const lists::Problem& problem, const content::Content& content,
                     content::Language language);

}  // namespace pandu::bulk
