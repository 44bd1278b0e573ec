// Which column of a list holds which answer.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/cells.h"
#include "bulk/header_finder.h"
#include "bulk/read_values.h"
#include "bulk/word_index.h"
#include "law/vocabulary.h"
#include "lists/snapshot.h"

namespace pandu::bulk {

// What the result adds behind the columns that were there. Where the list has such a column, the added one
// is called "link_2".
inline constexpr std::array<std::string_view, 9> added_columns = {
    "outcome",   "earliest", "accepted_from", "share_percent", "channel",
    "documents", "missing",  "link",          "error"};

struct Mapping {
  char delimiter = ',';
  std::vector<lists::Column> columns;

  // None where no column holds the key.
  std::optional<std::size_t> column_of(law::Key key) const;
  // What an added column is called.
  std::string name_of_added(std::string_view name) const;
};

// Guessed from the headers, for a person to change. Where one column has the name of a key itself,
// others that only sound like it are passed through.
Mapping guess_mapping(const std::vector<HeaderName>& header, char delimiter,
                      const WordIndex& words);
// What its headers say that amounts are counted in.
void find_units(Mapping& mapping, const content::ListWords& words);

// Of the one record that is the header; none where it is no text.
std::optional<Mapping> read_header(const RawRecord& header, char delimiter, const WordIndex& words);

// Why the list cannot be read by this mapping.
std::vector<lists::Problem> check_mapping(const Mapping& mapping);

// The content must have its learning part.
std::string describe(const lists::Problem& problem, const content::Content& content,
                     content::Language language);

}  // namespace pandu::bulk
